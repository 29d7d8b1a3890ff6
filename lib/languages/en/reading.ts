import type { Reading } from '../../engine/reading';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus` and labelled posts of real people; `professional`, and where
 * help starts, set on drafts that nobody had written patterns from.
 */
export const reading: Reading = {
  pushes: { start: -1.89, loud: 2.31, surest: 1.83, voice: 0.67, sales: 0.36, ends: 1.76, professional: -1 },
  helps: { start: -7.35, stretch: 0.32, lead: 0.86, value: 1.87, calm: 0.85, method: 1.85, numbers: 1 },
};
