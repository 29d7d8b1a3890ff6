import type { Standing } from '../../engine/standing';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus`, honest ones too, the rules’ own cases and labelled posts of real people;
 * `start` set on drafts that nobody had written patterns from.
 */
export const standing: Standing = {
  start: -0.1,
  sales: -0.8,
  spare: 0.4,
  doubted: -0.16,
  unvouched: -0.01,
  waits: -0.35,
  loose: -0.38,
  voice: 0.3,
  before: 0.03,
  after: 0.17,
  whole: 0.24,
  others: 0.11,
  near: 0.64,
  crowded: -0.98,
  again: -0.08,
  agrees: 0.76,
  kinds: 0.67,
  vouched: 0.76,
  help: -0.15,
  here: -0.31,
  sentences: 0.29,
  length: 0.37,
  left: -0.48,
  density: 2.56,
};
