import type { Rewrite } from '../../engine/rule';

/** What English drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  {
    move: 'delete',
    replace: 'found',
    find: ',?\\s*(?:results )?(?:100% )?guaranteed(?=\\s*(?:[.!?…]|$))',
    text: '',
  },
  {
    move: 'soften',
    replace: 'found',
    find: 'never(?: once| ever)?(?= (?:\\p{L}+))',
    unless: "never again|never mind|['’]ll never",
    text: 'rarely',
  },
  { move: 'soften', replace: 'found', find: 'always(?= \\p{L})', text: 'usually' },
  { move: 'soften', replace: 'found', find: 'every (?:single |last )?time', text: 'most times' },
  {
    move: 'quantify',
    replace: 'found',
    find: 'for(?: life| good)(?![\\p{L}])',
    text: 'for [how long]',
  },
  {
    move: 'terms',
    replace: 'onward',
    only: 'money[- ]back|refund|risk[- ]free|no risk|warrant|guarantee',
    text: '$here (terms: [what counts, and how to claim])',
  },
  {
    move: 'terms',
    replace: 'onward',
    only: 'promis|guaranteed|we guarantee|swear|assure|certain',
    unless: '\\bor\\b|if not|refund|back',
    text: '$here (if not, [what you do])',
  },
  {
    move: 'terms',
    replace: 'sentence',
    only: 'refund|money[- ]back|guarant',
    text: 'Refunds: within [how many days], except for [what is not included].',
  },
  { move: 'delete', replace: 'sentence', text: '' },
];
