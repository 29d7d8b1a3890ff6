import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Memberi kredit',
    advice: 'Siapa yang mengajarimu? Sebut namanya.',
    starter: '',
  },
  patterns: [
    { find: 'terima kasih Bu Yati' },
    { find: 'ide awalnya dari' },
    { find: 'resep dari' },
    { find: 'mengutip' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
