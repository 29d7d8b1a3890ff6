import type { Rewrite } from '../../engine/rule';

/** What English drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  {
    move: 'delete',
    replace: 'found',
    find: '(?<=(?:^|[^\\p{L}])(?:the|an?|our|my|your|their|its|this|these|with|of) )(?:best[- ]in[- ]class|world[- ]class|top[- ]rated|top[- ]notch|number[- ]one|#1|no\\.? ?1|unrivall?ed|unmatched|unbeatable|unparalleled|second[- ]to[- ]none|finest|ultimate)(?= \\p{L})',
    text: '',
  },
  'invite',
  {
    move: 'cite',
    replace: 'onward',
    only: '^(?!.*(?:latest|else)).*(?:\\b(?:best|most|number one|only|favou?rite|top|leading|nobody|no ?one|none|greatest|unbeatable|cheapest|champion)\\b|#1|first|\\p{L}{3,}est\\b|bar none)',
    unless: '\\bever\\b|singer|artist|song|album|movie|film',
    text: '$here (by [whose test or count])',
  },
  {
    move: 'quantify',
    replace: 'sentence',
    only: '^(?:we|our|the|i)|best|most|#1|number one',
    text: 'In [the test or count] we came out at [the number], next to [what it was compared with].',
  },
  { move: 'delete', replace: 'sentence', text: '' },
];
