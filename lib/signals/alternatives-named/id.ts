import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Alternatif disebutkan',
    advice: 'Sebut satu cara lain, termasuk yang gratis.',
    starter: '',
  },
  patterns: [
    { find: 'bisa juga pakai' },
    { find: 'merek sebelah lebih pas' },
    { find: 'yang gratis ada' },
    { find: 'kalau nggak, coba' },
    { find: 'alternatifnya' },
    { find: 'yang bekas cukup' },
    { find: 'tanpa alat pun bisa' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
