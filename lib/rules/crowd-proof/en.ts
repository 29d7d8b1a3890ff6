import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Crowd pressure',
    line: "A crowd we can't see isn't proof. Share one real, checkable number or one named person who agreed to be quoted.",
    why: 'Uncheckable popularity invites suspicion of fake reviews; buying fake followers, likes or reviews is banned by the FTC rule [F2] and by X policy [X1]. 89% trust people they know, 23% influencer ads [N1]: a crowd of strangers is weak proof.',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'everyone is switching' },
    { find: 'trusted by thousands' },
    { find: 'join the movement' },
    { find: 'the internet is obsessed' },
    { find: 'selling like crazy' },
    { find: 'best seller' },
    { find: 'viral' },
    { find: "people can't stop talking about it" },
    { find: "you'd be crazy not to" },
    { find: 'all your friends use it' },
    { find: 'loved by millions' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'viral load',
    'viral infection',
    '186,000 copies sold (cited)',
    '7 of our 10 pilots',
    'everyone in our team of 4 tried it',
    'most users of my script are on Linux (poll linked)',
  ],
};
