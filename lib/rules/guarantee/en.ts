import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Absolute promise',
    line: "Nobody can promise that for every reader. Say what usually happens, when it doesn't, and what you do then.",
    why: 'Certainty you cannot deliver is the core of deception. EPI requires proof for "100%" and for refund promises to be fair and complete [I1][I2]; OJK forbids promising success from past performance [I8]; UU 8/1999 art. 9–10 cover untrue claims [I5]. Doubtful wording is trusted more: across 5.9 million Yelp reviews doubtful ones were rated more useful [C5].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'guaranteed' },
    { find: 'risk-free' },
    { find: 'no risk' },
    { find: "can't lose" },
    { find: 'you will see results' },
    { find: 'proven to work' },
    { find: 'never fails' },
    { find: 'satisfaction guaranteed' },
    { find: 'money-back guarantee' },
    { find: 'always works' },
    { find: 'zero downtime' },
    { find: 'works every time' },
    { find: "promise you'll love it" },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'there is no guarantee',
    "we can't guarantee nut-free",
    'a 2-year warranty covers the motor (terms given)',
    'loan guarantee scheme',
    '"guaranteed returns" is a scam sign',
    'past results are no guarantee',
  ],
};
