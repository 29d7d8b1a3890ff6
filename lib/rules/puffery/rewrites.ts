import type { Rewrite } from '../../engine/rule';

/** What English drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  {
    move: 'delete',
    replace: 'found',
    find: "[, ]*(?:like (?:never before|a pro|no other|a boss|nothing else)|once and for all|to the next level|of your dreams|(?:in|with) style|and (?:so )?much,? more|(?:quite )?literally|of all time|like you(?:['’]ve)? never \\w+ before)(?![\\p{L}\\p{N}])",
    text: '',
  },
  {
    move: 'plain',
    replace: 'found',
    find: 'in the heart of',
    text: 'in',
  },
  {
    move: 'soften',
    replace: 'found',
    find: "you(?:['’]ll|['’]re going to| will| are going to) (?:absolutely |just |totally |definitely |really )?(?:love|adore|fall in love with|be obsessed with)",
    text: 'you might like',
  },
  {
    move: 'soften',
    replace: 'found',
    find: "(?<for>,? (?:which|that) (?:is|are|makes) |(?:is|are|it['’]s|they['’]re|makes?) )?(?:just |simply |absolutely |truly )?(?:the )?perfect for",
    text: '$<for>suited to',
  },
  {
    move: 'delete',
    replace: 'found',
    find: '(?:just |simply |absolutely |truly )?perfect(?= \\p{L})',
    text: '',
  },
  'questions',
  'invite',
  {
    move: 'show',
    replace: 'onward',
    only: '^(?!.*\\?)(?=\\S+ \\S+ \\S+).*\\b(?:is|are|was|were|has|makes?|turns?|brings?|gives?|offers?|delivers?|with|of|feels?|tastes?|looks?|crafted|designed|made)\\b',
    text: '$here (for instance, [one thing you can point at])',
  },
  {
    move: 'show',
    replace: 'sentence',
    only: '^(?=\\S+ \\S+ \\S+).*(?:love|perfect|best|amazing|incredible|magic|dream|luxury|quality|experience|unforgettable|special)',
    text: '[One thing you can point at: a number, a material, what a customer did with it].',
  },
  { move: 'delete', replace: 'sentence', text: '' },
];
