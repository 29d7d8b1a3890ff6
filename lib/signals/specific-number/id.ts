import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Angka spesifik yang bisa dicek',
    advice: 'Ganti satu kata sifat dengan satu angka (beserta satuan dan periodenya).',
    starter: '',
  },
  patterns: [
    { find: '128 paket' },
    { find: '6 jam' },
    { find: '2 dari 3 bedeng' },
    { find: 'sejak 2019' },
    { find: '5 ml per liter' },
    { find: 'maks 5 kg' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
