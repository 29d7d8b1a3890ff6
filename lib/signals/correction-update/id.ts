import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Koreksi atau pembaruan',
    advice: 'Kalau ada yang berubah dari unggahan lama, tulis apa dan kenapa.',
    starter: '',
  },
  patterns: [
    { find: 'maaf, yang benar' },
    { find: 'sudah kami perbaiki' },
    { find: 'pembaruan 3 Juni' },
    { find: 'ternyata saya salah' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
