import type { Standing } from '../../engine/standing';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus`, honest ones too, the rules’ own cases and labelled posts of real people;
 * `start` set on drafts that nobody had written patterns from.
 */
export const standing: Standing = {
  start: -3.71,
  sales: -0.49,
  spare: 0.28,
  doubted: -0.22,
  unvouched: -1.14,
  waits: -1.75,
  loose: -0.5,
  voice: 0.48,
  before: 0.05,
  after: 0.3,
  whole: 0.09,
  others: -0.26,
  near: 0.67,
  crowded: -0.8,
  again: -0.11,
  agrees: 0.83,
  kinds: 0.91,
  vouched: 0.45,
  help: -0.36,
  here: -0.14,
  sentences: 2.16,
  length: 1,
  left: -0.61,
  density: 3.74,
};
