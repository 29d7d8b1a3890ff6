import type { Reading } from '../../engine/reading';

/**
 * Fitted by `npm run fit` on the drafts of `tests/corpus` and labelled posts of real people; where each begins was
 * set on drafts that nobody had written patterns from.
 */
export const reading: Reading = {
  pushes: {
    start: -1.9,
    loud: 2.09,
    surest: 1.76,
    voice: 0.65,
    sales: 0.39,
    ends: 1.87,
    professional: -0.88,
  },
  helps: { start: -6.25, stretch: 0.79, lead: 0.25, value: 1.39, calm: 0.49, method: 1.61, numbers: 0.81 },
};
