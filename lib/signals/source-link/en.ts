import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Evidence and source',
    advice: 'One link or named source would let readers check this themselves. What did you read?',
    starter: '',
  },
  patterns: [
    { find: 'report linked' },
    { find: 'see table 2' },
    { find: 'DOI' },
    { find: 'study of N people' },
    { find: 'minutes of the meeting' },
    { find: 'census release' },
    { find: 'full data here' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
