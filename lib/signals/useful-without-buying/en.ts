import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Useful without buying',
    advice: 'Could a reader who never buys still use this? Give them one thing.',
    starter: '',
  },
  patterns: [
    { find: 'recipe in the comments' },
    { find: "here's the template" },
    { find: 'no sign-up' },
    { find: 'free past papers' },
    { find: 'the script is on GitHub' },
    { find: 'do this first' },
    { find: "don't buy it yet" },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
