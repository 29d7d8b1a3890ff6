import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Talking about how great we are',
    line: 'Let the help show the skill. Swap the praise for one thing you learned that the reader can use.',
    why: 'Self-praise is discounted, and wrapping it in humility is worse: humblebragging lowered liking and compliance and was seen as insincere in nine studies [C9].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'we are an award-winning agency' },
    { find: "I'm humbled to announce" },
    { find: 'proud to be the leader' },
    { find: "we're passionate about excellence" },
    { find: 'as a visionary founder' },
    { find: 'honoured to be named' },
    { find: 'our mission is to empower' },
    { find: "we're a rockstar team" },
    { find: 'blessed to share' },
    { find: 'so grateful to be recognised' },
    { find: 'trusted leader' },
    { find: 'my journey to success' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    "I've done this for 9 years in HR ops (relevant to the answer)",
    'the team won the 2023 award (link)',
    'we were wrong about the dates',
    'she is proud of her son',
    'our clinic opens at 8',
    "I'm the maintainer (disclosure)",
  ],
};
