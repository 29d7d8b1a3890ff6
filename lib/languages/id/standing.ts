import type { Standing } from '../../engine/standing';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus`, the rules’ own cases and labelled posts of real people;
 * `start` set on drafts that nobody had written patterns from.
 */
export const standing: Standing = {
  start: -3.25,
  sales: -0.34,
  spare: 0.2,
  doubted: -0.26,
  unvouched: -1.53,
  waits: -1.34,
  loose: -0.3,
  voice: 0.52,
  before: 0.14,
  after: 0.24,
  whole: -0.22,
  others: -0.42,
  near: 0.57,
  again: -0.2,
  agrees: 0.85,
  help: -0.35,
  here: -0.25,
  sentences: 1.94,
  length: 1.12,
  left: -0.56,
  density: 2.62,
};
