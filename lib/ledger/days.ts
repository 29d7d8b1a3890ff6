/** Days, weeks and months of the writer's own calendar, whatever the clock does in spring and autumn. */

/** A calendar day where the writer is: `2026-11-25`. Sorts as text. */
export type Day = string;

const two = (n: number) => String(n).padStart(2, '0');

export function dayOf(at: number): Day {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether a text names a day there is. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year !== undefined && dayOf(new Date(+year, Number(month) - 1, Number(day)).getTime()) === text;
}

/** The day's first moment in epoch milliseconds. */
export function startOfDay(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

export type Unit = 'week' | 'month';

/** When the week (from Monday) or month that `at` falls into begins; `later` counts whole ones from there. */
export function startOf(unit: Unit, at: number, later = 0): number {
  const date = new Date(at);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  if (unit === 'month') return new Date(year, month + later, 1).getTime();
  return new Date(year, month, day - ((date.getDay() + 6) % 7) + 7 * later).getTime();
}
