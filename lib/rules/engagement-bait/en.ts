import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Engagement bait',
    line: "You're asking for a click, not a conversation. Ask one question you'd honestly like answered.",
    why: 'Facebook demotes vote, react, share, tag and comment baiting, and repeat-offender Pages harder, while exempting calls for help, advice, missing people and fundraising [M1]. LinkedIn will not recommend posts that ask for likes or comments without substance [L1]; X bans artificial amplification [X1].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'tag 3 friends' },
    { find: 'share this post' },
    { find: 'like if you agree' },
    { find: 'comment YES' },
    { find: 'comment INFO' },
    { find: 'RT to win' },
    { find: 'double tap if' },
    { find: 'type AMEN' },
    { find: 'smash that like button' },
    { find: 'share if you have a heart' },
    { find: 'save this post' },
    { find: 'reply SEND' },
    { find: 'vote with a reaction' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'please share: missing dog, red collar, Miller Park',
    'what would you add?',
    'share price fell',
    'git tag v2',
    'like many of you I',
    'comment out line 12',
  ],
};
