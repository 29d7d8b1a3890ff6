import type { Rewrite } from '../../engine/rule';

/** What says nothing of the thing goes; of the rest, the first two stay. Tags are the same in either language. */
export const rewrites: readonly Rewrite[] = [
  {
    move: 'reduce',
    replace: 'found',
    find: '(?:\\s*#(?:love|instagood|fyp|foryou\\p{L}*|viral\\p{L}*|explore\\p{L}*|trending|reels?|insta\\p{L}*|photooftheday|picoftheday|beautiful|happy|\\p{L}*motivation|ootd\\p{L}*|follow\\p{L}*|like\\p{L}*|racun\\p{L}*|zona\\p{L}*|sale|style|fashion|life|lifestyle|mumlife|bosslady|bossbabe|smallbiz|hustle|success|mindset|blessed|goals)(?![\\p{L}\\p{N}_]))+',
    text: '',
  },
  {
    move: 'reduce',
    replace: 'phrase',
    find: '^(?<kept>#[^\\s#]+(?:\\s+#[^\\s#]+)?)[\\s\\S]*$',
    text: '$<kept>',
  },
  { move: 'delete', replace: 'phrase', text: '' },
];
