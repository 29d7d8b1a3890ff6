import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Credit to others',
    advice: 'Who taught you this? Name them.',
    starter: '',
  },
  patterns: [
    { find: 'thanks to Rosa who' },
    { find: 'as Lin wrote' },
    { find: 'recipe from' },
    { find: 'based on work by' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
