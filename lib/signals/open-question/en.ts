import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Genuine question',
    advice: "End with the question you'd ask a colleague.",
    starter: '',
  },
  patterns: [
    { find: 'has anyone tried' },
    { find: 'how do you handle' },
    { find: 'which would you pick and why' },
    { find: 'tell me what I got wrong' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
