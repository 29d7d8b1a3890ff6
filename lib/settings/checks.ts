/** How often the publish check has asked. */
import { storage } from 'wxt/utils/storage';

/** How often the publish check may ask. A habit people keep is one that rarely interrupts. */
export const CHECK_LIMIT = { perHour: 1, perDay: 3 } as const;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const item = () => storage.defineItem<number[]>('local:checks', { fallback: [] });

/** Whether the publish check may still ask, by the times (epoch milliseconds) it asked before. */
export function mayAsk(times: readonly number[], now: number): boolean {
  const within = (span: number) => times.filter((time) => now - time < span && time <= now).length;
  return within(HOUR) < CHECK_LIMIT.perHour && within(DAY) < CHECK_LIMIT.perDay;
}

export const readChecks = (): Promise<number[]> => item().getValue();

/** Remembers that the publish check asked at `now` (epoch milliseconds); forgets what is older than a day. */
export async function rememberCheck(now: number): Promise<number[]> {
  const times = [...(await readChecks()).filter((time) => now - time < DAY), now];
  await item().setValue(times);
  return times;
}
