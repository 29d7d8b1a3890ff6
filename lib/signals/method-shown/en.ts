import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Method shown',
    advice: 'Add the "how": steps, recipe or the way you counted.',
    starter: '',
  },
  patterns: [
    { find: "here's how we measured" },
    { find: 'same window light' },
    { find: 'sample size' },
    { find: 'formula' },
    { find: 'config below' },
    { find: 'recipe' },
    { find: 'because' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
