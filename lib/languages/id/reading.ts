import type { Reading } from '../../engine/reading';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus` and labelled posts of real people; `professional`, and where
 * help starts, set on drafts that nobody had written patterns from.
 */
export const reading: Reading = {
  pushes: {
    start: -3.95,
    loud: 2.4,
    surest: 3.05,
    voice: 0.41,
    sales: 0.27,
    ends: 2.86,
    professional: -0.3,
  },
  helps: { start: -8.04, stretch: 1.18, lead: 0.52, value: 1.45, calm: 0.79, method: 1.39, numbers: 1.59 },
};
