import type { Rewrite } from '../../engine/rule';

/** What English drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  {
    move: 'limits',
    replace: 'onward',
    only: '\\d|earn|made|income|profit|money|cash|paid|pays|revenue|salary|grand|rich|wealth|figure',
    text: '$here (before [the costs])',
  },
  {
    move: 'limits',
    replace: 'sentence',
    only: '\\d|earn|made|income|profit',
    text: 'I made [how much] over [how long], after [the costs and the hours]; [how many] of [how many] others made less.',
  },
  { move: 'delete', replace: 'sentence', text: '' },
];
