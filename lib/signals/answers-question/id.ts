import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Menjawab yang ditanyakan',
    advice: 'Jawab pertanyaannya di kalimat pertama, detailnya belakangan.',
    starter: '',
  },
  patterns: [
    { find: 'jawabannya' },
    { find: 'buat yang tanya' },
    { find: 'bisa, asal' },
    { find: 'artinya' },
    { find: 'errornya karena' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
