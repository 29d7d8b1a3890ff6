import type { Reading } from '../../engine/reading';

/** Fitted by `npm run fit` on the drafts of `tests/corpus` and labelled posts of real people. */
export const reading: Reading = {
  pushes: { start: -3.36, loud: 1.67, surest: 3.21, voice: 0.43, sales: 0.26, value: -0.29, ends: 2.45 },
  helps: { start: -8.49, stretch: 0.99, lead: 0.82, value: 0.67, calm: 0.76, method: 2.18, numbers: 1.42 },
};
