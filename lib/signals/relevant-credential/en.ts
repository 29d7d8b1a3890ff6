import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Relevant credential',
    advice: 'Say in five words why you know this, and where your knowledge stops.',
    starter: '',
  },
  patterns: [
    { find: "I'm a physio" },
    { find: 'as a loss adjuster' },
    { find: 'I maintain this library' },
    { find: '9 years in HR ops' },
    { find: 'I ran the clinic' },
    { find: 'not a lawyer' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
