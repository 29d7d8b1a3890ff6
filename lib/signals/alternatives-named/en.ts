import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Alternatives named',
    advice: 'Mention one other way to do this, even a free one.',
    starter: '',
  },
  patterns: [
    { find: 'you can also' },
    { find: 'X does this better' },
    { find: 'the free option is' },
    { find: 'instead of ours' },
    { find: 'or use the built-in' },
    { find: 'a refurbished one would do' },
    { find: 'if not, try' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
