import type { Reading } from '../../engine/reading';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus` and labelled posts of real people; where each begins was
 * set on drafts that nobody had written patterns from.
 */
export const reading: Reading = {
  pushes: { start: -3.7, loud: 2.22, surest: 2.29, voice: 0.52, sales: 0.27, ends: 2.79 },
  helps: { start: -7.3, stretch: 0.14, lead: 0.42, value: 2.64, calm: 1.39, method: 1.94, numbers: 0.9 },
};
