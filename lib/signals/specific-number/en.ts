import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Specific, checkable numbers',
    advice: 'Swap one adjective for one number (with its unit and period).',
    starter: '',
  },
  patterns: [
    { find: '268 households' },
    { find: '7 of 10' },
    { find: 'since 2019' },
    { find: 'within 14 days' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
