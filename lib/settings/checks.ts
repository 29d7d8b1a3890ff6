/** How often the publish check may ask, by how it was answered before. Rule ids and times only, never a text. */
import { storage } from 'wxt/utils/storage';

/** One time the check asked. */
export interface Asked {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The rules it asked because of. */
  readonly rules: readonly string[];
  /** Whether the writer went back to the draft, instead of posting it as it was. */
  readonly heeded: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** A habit people keep is one that rarely interrupts; one that is waved away several times in a row, more rarely still. */
export const CHECK_LIMIT = { perHour: 1, perDay: 3 } as const;
const RARER_AFTER = 3;
const RARE_AFTER = 5;
/** A rule waved away this often in a row holds nothing for a week. */
const RESTS_AFTER = 2;
const FORGOTTEN_AFTER = 30 * DAY;

const item = () => storage.defineItem<Asked[]>('local:asked', { fallback: [] });

/** Whether the publish check may still ask, by the times it asked before, oldest first. */
export function mayAsk(asked: readonly Asked[], now: number): boolean {
  const within = (span: number) => asked.filter(({ at }) => now - at < span && at <= now).length;
  const waved = inARow(asked);
  if (waved >= RARE_AFTER && within(WEEK) > 0) return false;
  if (waved >= RARER_AFTER && within(DAY) > 0) return false;
  return within(HOUR) < CHECK_LIMIT.perHour && within(DAY) < CHECK_LIMIT.perDay;
}

/** Rules that hold no post at the moment, because the writer posted them as they were again and again. */
export function restingRules(asked: readonly Asked[], now: number): ReadonlySet<string> {
  const rules = new Set(asked.flatMap((one) => one.rules));
  return new Set(
    [...rules].filter((rule) => {
      const about = asked.filter((one) => one.rules.includes(rule));
      return inARow(about) >= RESTS_AFTER && now - (about.at(-1)?.at ?? 0) < WEEK;
    }),
  );
}

/** How many of the latest times in a row were waved away. */
const inARow = (asked: readonly Asked[]): number =>
  asked.length - 1 - asked.findLastIndex(({ heeded }) => heeded);

export const readAsked = (): Promise<Asked[]> => item().getValue();

/** Remembers a time the check asked; a later answer to the same one replaces it. Forgets what is older than a month. */
export async function rememberAsked(one: Asked): Promise<Asked[]> {
  const others = (await readAsked()).filter(({ at }) => at !== one.at && one.at - at < FORGOTTEN_AFTER);
  const asked = [...others, one];
  await item().setValue(asked);
  return asked;
}
