import type { Reading } from '../../engine/reading';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus` and labelled posts of real people; `professional`, and where
 * help starts, set on drafts that nobody had written patterns from.
 */
export const reading: Reading = {
  pushes: {
    start: -3.39,
    loud: 1.72,
    surest: 3.22,
    voice: 0.44,
    sales: 0.25,
    ends: 2.44,
    professional: -0.5,
  },
  helps: { start: -8.42, stretch: 0.99, lead: 0.81, value: 0.68, calm: 0.76, method: 2.18, numbers: 1.41 },
};
