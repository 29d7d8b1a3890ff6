import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Interest disclosed',
    advice: 'If you gain from this, say so in the first line: "I work here", "gifted", or "#ad".',
    starter: '',
  },
  patterns: [
    { find: 'I work at' },
    { find: 'my own shop' },
    { find: "I'm the maintainer" },
    { find: 'sponsored by' },
    { find: 'bought myself' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
