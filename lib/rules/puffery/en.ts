import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Puffed-up praise',
    line: 'Nice words, no facts yet. What would a customer point at to show it?',
    why: 'Peacock wording promotes without informing [W1]. Regulators allow obvious puffery as long as it does not mislead [A1], so the cost is credibility rather than law.',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'world-class' },
    { find: 'premium quality' },
    { find: 'revolutionary' },
    { find: 'groundbreaking' },
    { find: 'cutting-edge' },
    { find: 'state-of-the-art' },
    { find: 'stunning' },
    { find: 'unforgettable' },
    { find: 'life-changing' },
    { find: 'incredible' },
    { find: 'amazing results' },
    { find: 'luxurious' },
    { find: 'iconic' },
    { find: 'top-notch' },
    { find: 'unparalleled' },
    { find: 'must-see' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'Revolutionary War',
    'insurance premium',
    'an amazing thing happened to me today (personal feeling)',
    'the critic called it "dazzling"',
    'incredible as in not credible',
    'premium tier of the plan (product name)',
  ],
};
