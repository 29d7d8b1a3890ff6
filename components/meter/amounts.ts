/** Numbers the engine reckons with, turned into words: people argue with a score and understand “a lot”. */
import type { Amount } from '../../lib/strings';

function amount(share: number, steps: readonly [number, number, number]): Amount {
  if (share < steps[0]) return 'none';
  if (share < steps[1]) return 'little';
  return share < steps[2] ? 'some' : 'much';
}

/** The steps are where the rungs part, so the words never contradict the rung. */
export function pressureAmount(pressure: number): Amount {
  return amount(pressure, [0.12, 0.35, 0.55]);
}

export function valueAmount(value: number): Amount {
  return amount(value, [0.1, 0.35, 0.55]);
}
