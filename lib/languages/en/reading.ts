import type { Reading } from '../../engine/reading';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus` and labelled posts of real people; `professional`, and where
 * help starts, set on drafts that nobody had written patterns from.
 */
export const reading: Reading = {
  pushes: {
    start: -2.56,
    loud: 2.24,
    surest: 2.56,
    gathers: 1.19,
    voice: 0.67,
    sales: 0.3,
    ends: 1.64,
    professional: -1.5,
  },
  helps: { start: -7.83, stretch: 0.95, lead: 0.38, value: 2.84, calm: 0.77, method: 1.61, numbers: 0.84 },
};
