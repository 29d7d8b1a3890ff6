import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Answers the question asked',
    advice: 'Answer the question in the first sentence; details after.',
    starter: '',
  },
  patterns: [
    { find: 'to answer your question' },
    { find: 'yes, if' },
    { find: 'you asked' },
    { find: 'because the default is' },
    { find: 'the error means' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
