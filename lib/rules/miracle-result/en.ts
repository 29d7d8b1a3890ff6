import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Miracle result',
    line: 'This could lead someone to skip real care. State what was observed, in how many people, and point to a doctor.',
    why: 'Health and beauty miracles are the most harmful overclaim; the FTC expects competent and reliable scientific evidence for health claims [F4]; BPOM Regulation 32/2021 requires cosmetic ads to be objective and match registered data [I9]; BPOM warns influencers against excessive claims [I9b].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'lose 10 lbs in a week' },
    { find: 'melts fat' },
    { find: 'cures diabetes' },
    { find: 'erases wrinkles overnight' },
    { find: 'detox' },
    { find: 'instant glow' },
    { find: 'reverses aging' },
    { find: 'heals anything' },
    { find: 'pain gone in minutes' },
    { find: 'boosts immunity 10x' },
    { find: 'grow hair in 7 days' },
    { find: 'miracle cure' },
    { find: 'transform your body' },
    { find: 'change your life forever' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'there is no miracle cure',
    "it won't detox you",
    'Miracle on the Hudson',
    'cured meat',
    'epoxy cures in 24 hours',
    'melts in your mouth',
  ],
};
