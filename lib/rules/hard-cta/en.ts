import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Order command',
    line: "That's an instruction to buy. An open door works better than a push; readers know where to find you.",
    why: "Commands threaten felt freedom: reactance shows up as anger plus counter-arguing [T1], and controlling language produced worse reactions than messages that restored choice [T2]. The seed's point is the same: people resist direct marketing most of all in social media.",
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'buy now' },
    { find: 'shop now' },
    { find: 'order now' },
    { find: 'sign up today' },
    { find: 'enroll now' },
    { find: 'book a demo' },
    { find: 'grab yours' },
    { find: 'get yours today' },
    { find: 'you need this' },
    { find: 'check it out now' },
    { find: 'swipe up to shop' },
    { find: 'claim your spot' },
    { find: 'join now' },
    { find: 'look no further' },
    { find: 'wishlist now' },
    { find: 'must-have' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    "don't buy it this month",
    'before you buy, check the VIN',
    'in order to',
    'a court order',
    'sign up is not required',
    'click the table, choose Indexes',
    'buy vs rent',
  ],
};
