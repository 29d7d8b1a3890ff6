import type { Reading } from '../../engine/reading';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus` and labelled posts of real people; `professional`, and where
 * help starts, set on drafts that nobody had written patterns from.
 */
export const reading: Reading = {
  pushes: { start: -3.3, loud: 2.38, surest: 1.64, voice: 0.43, sales: 0.15, ends: 3.36 },
  helps: { start: -7.2, stretch: 0.46, lead: 0.44, value: 2.54, calm: 0.8, method: 1.75, numbers: 1.06 },
};
