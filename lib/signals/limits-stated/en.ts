import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Limits and trade-offs',
    advice: 'Name one case where this is not the right choice. It makes the rest believable.',
    starter: '',
  },
  patterns: [
    { find: "this won't work if" },
    { find: 'not for everyone' },
    { find: "I don't know" },
    { find: 'breaks on' },
    { find: 'except' },
    { find: 'so far' },
    { find: 'caveat' },
    { find: 'it depends' },
    { find: "we can't" },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
