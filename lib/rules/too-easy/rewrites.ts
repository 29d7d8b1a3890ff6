import type { Rewrite } from '../../engine/rule';

/** What English drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  {
    move: 'quantify',
    replace: 'onward',
    only: 'easy|easi|simpl|effortless|quick|set ?-?up|hassle|autopilot|no time',
    unless: '\\d|minutes?|hours?|days?|\\[|anyone',
    text: '$here ([how long it takes])',
  },
  {
    move: 'limits',
    replace: 'onward',
    only: '\\bno (?:\\w+ )?(?:skills?|experience|tools?|brains?|tech|talent|knowledge)|without (?:\\w+ )?(?:skills?|experience|tools?)|even if you',
    unless: 'easy|impossible',
    text: '$here (the fiddly part: [which step])',
  },
  {
    move: 'limits',
    replace: 'onward',
    only: 'click|steps?\\b|anyone|autopilot|overnight|while you sleep|for you\\b|leave it|minutes|seconds|without|\\bno (?:\\w+ )?\\w+|just|only|even (?:a|if)|simply',
    unless: 'cords?|batter',
    text: '$here ([what it still takes])',
  },
  { move: 'delete', replace: 'sentence', text: '' },
];
