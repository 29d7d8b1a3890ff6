import type { Reading } from '../../engine/reading';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus` and labelled posts of real people; `professional`, and where
 * help starts, set on drafts that nobody had written patterns from.
 */
export const reading: Reading = {
  pushes: { start: -1.7, loud: 2.4, surest: 1.42, voice: 0.53, sales: 0.23, ends: 1.64, professional: -1.38 },
  helps: { start: -5.65, stretch: 0.91, lead: 0.23, value: 1.97, calm: 0.22, method: 1.38, numbers: 0.71 },
};
