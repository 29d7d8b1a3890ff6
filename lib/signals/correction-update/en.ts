import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Correction or update',
    advice: 'If something changed since your last post, say what and why.',
    starter: '',
  },
  patterns: [
    { find: 'we got this wrong' },
    { find: 'updated 3 June' },
    { find: 'the right number is' },
    { find: 'I was wrong about' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
