import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Fake closeness',
    line: "Warm is good when it's real. Drop the flattery and answer their question.",
    why: 'Flattery in a selling moment made people more suspicious than warranted [P5]; in Indonesian selling "bunda/sis/kak/bosku" is ordinary politeness, so keep this one soft.',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'hey gorgeous' },
    { find: 'hey bestie' },
    { find: 'hun' },
    { find: 'babe I have something for you' },
    { find: 'you deserve this queen' },
    { find: 'lovely humans' },
    { find: 'my beautiful followers' },
    { find: "as your friend I'd never" },
    { find: 'between us girls' },
    { find: 'trust me bro' },
    { find: 'I made this just for you' },
    { find: 'hey fam' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'my best friend taught me this',
    'bestie is a character name',
    'dear Ms Lin',
    'thanks, friend (reply to a friend)',
    'hun (the people)',
    'a letter to my sister',
  ],
};
