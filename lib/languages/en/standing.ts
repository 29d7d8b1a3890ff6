import type { Standing } from '../../engine/standing';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus`, honest ones too, the rules’ own cases and labelled posts of real people;
 * `start` set on drafts that nobody had written patterns from.
 */
export const standing: Standing = {
  start: -0.94,
  sales: -0.85,
  spare: 0.58,
  doubted: -0.45,
  unvouched: -0.71,
  waits: -0.19,
  loose: -0.2,
  voice: 0.25,
  before: 0,
  after: 0.12,
  whole: 0.02,
  others: 0.23,
  near: 0.95,
  crowded: -1.12,
  again: -0.17,
  agrees: 0.85,
  kinds: 0.78,
  vouched: 0.78,
  help: -0.23,
  here: -0.1,
  sentences: 0.39,
  length: 0.52,
  left: -0.44,
  density: 2.95,
};
