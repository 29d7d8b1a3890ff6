/** Undo for settings: takes back one change, and none of those made since. */
import type { Settings } from './settings';

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

function reverted<T extends object>(now: T, before: T, after: T): T {
  const keys = Object.keys({ ...before, ...after }) as (keyof T)[];
  const changed = keys.filter((key) => differs(before[key], after[key]));
  return { ...now, ...Object.fromEntries(changed.map((key) => [key, before[key]])) };
}

/** `now` without what was changed from `before` to `after`. */
export const revert = (now: Settings, before: Settings, after: Settings): Settings => ({
  ...reverted(now, before, after),
  preferences: reverted(now.preferences, before.preferences, after.preferences),
});
