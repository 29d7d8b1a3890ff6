import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Kepentingan diungkap',
    advice:
      'Kalau kamu diuntungkan, bilang di baris pertama: "saya kerja di sini", "dikirimi", atau "#iklan".',
    starter: '',
  },
  patterns: [
    { find: 'kerja sama berbayar' },
    { find: 'endorse' },
    { find: 'saya kerja di' },
    { find: 'saya pemiliknya' },
    { find: 'dikirimi gratis' },
    { find: 'link afiliasi, aku dapat komisi' },
    { find: 'disponsori' },
    { find: 'beli sendiri' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
