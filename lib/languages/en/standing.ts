import type { Standing } from '../../engine/standing';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus`, the rules’ own cases and labelled posts of real people;
 * `start` set on drafts that nobody had written patterns from.
 */
export const standing: Standing = {
  start: 0.52,
  sales: -0.71,
  spare: 0.61,
  doubted: -0.57,
  unvouched: -1.75,
  waits: -0.37,
  loose: -0.4,
  voice: 0.31,
  before: 0.02,
  after: 0.09,
  whole: -0.15,
  others: 0,
  near: 0.69,
  again: 0,
  agrees: 1.38,
  help: -0.36,
  here: -0.3,
  sentences: 0.02,
  length: 0.41,
  left: -0.27,
  density: 1.09,
};
