import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Undisclosed interest',
    line: 'Readers will forgive an interest, not a hidden one. Add a plain line at the top: paid, gifted, mine, or my employer.',
    why: 'If a link, code, gift or job could colour the post readers must be told: FTC Endorsement Guides (paid, gifted or related) [F1], X requires #ad for paid partnerships incl. affiliate codes [X2], Meta requires its label for gifts and payment [M2], the ASA accepts "ad" rather than "affiliate" [A4], EPI 2014 bars undisclosed paid endorsement on personal accounts [I4], YLKI: endorsement is advertising and must be said [I10]. Disclosure lowers brand attitude a little but hiding risks far more; it can also make a post feel less deceptive [P2][P3].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'use my code' },
    { find: 'code JEN15' },
    { find: 'my referral link' },
    { find: 'gifted without saying' },
    { find: 'no affiliation lol' },
    { find: 'thanks to my friends at' },
    { find: 'partnering with' },
    { find: 'swipe with my link' },
    { find: 'sign up through me' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    '#ad thanks to Sepatoe for paying me',
    'I work at Figmint',
    '#gifted, no payment',
    "my own shop, so I'm biased",
    'area code',
    'the QR code at the gate',
    'git commit ref',
  ],
};
