import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Bukti dan sumber',
    advice: 'Satu tautan atau nama sumber membuat pembaca bisa mengecek sendiri. Kamu baca dari mana?',
    starter: '',
  },
  patterns: [
    { find: 'menurut BPS' },
    { find: 'data lengkapnya di' },
    { find: 'tautan jurnal' },
    { find: 'laporan resmi' },
    { find: 'rilis BMKG' },
    { find: 'notanya bisa dilihat di' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
