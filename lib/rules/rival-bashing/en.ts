import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Running down rivals',
    line: 'Swipes at others make readers wonder about you. Compare one thing you both can measure, and say where they win.',
    why: 'EPI wants fair competition and no belittling of others (one of its three principles) [I15]; UK comparative claims must be objective and verifiable [A5]. A speaker seen as having outside reasons to persuade is discounted [C6].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'overpriced scammers' },
    { find: 'cheap knockoffs' },
    { find: 'unlike those fakes' },
    { find: 'bloated junk' },
    { find: "don't get ripped off by others" },
    { find: 'others lie to you' },
    { find: 'way better than' },
    { find: 'ditch your useless' },
    { find: "they don't want you to know" },
    { find: 'the competition is trash' },
    { find: 'lol good luck with' },
    { find: "finally a brand that isn't garbage" },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'Brand X failed 3 of our 5 tests (table)',
    'counterfeit warning from the ministry',
    'I prefer vim to emacs',
    "it's not trash, I was wrong",
    'competitor Y does this better than us',
    'scam alert with a police link',
  ],
};
