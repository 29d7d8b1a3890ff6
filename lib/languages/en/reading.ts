import type { Reading } from '../../engine/reading';

/** Fitted by `npm run fit` on the drafts of `tests/corpus` and labelled posts of real people. */
export const reading: Reading = {
  pushes: { start: -1.97, loud: 2.1, surest: 1.64, voice: 0.78, sales: 0.25, value: -0.15, ends: 1.95 },
  helps: { start: -7.5, stretch: 0.32, lead: 0.86, value: 1.87, calm: 0.85, method: 1.85, numbers: 1 },
};
