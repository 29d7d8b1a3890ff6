/** Where things stand in the chart: shares of its width, and percent from its top. */
import type { PeriodRow } from './model';

/** The axis reaches to a half or to the whole, so that charts of different days can be compared. */
export const axisTop = (periods: readonly PeriodRow[]): number =>
  Math.max(0, ...periods.map(({ share }) => share ?? 0)) > 0.5 ? 1 : 0.5;

export interface ChartPoint {
  /** Share of the width. */
  readonly across: number;
  readonly share: number;
}

/** One a period whose share is known, at its middle. */
export const pointsOf = (periods: readonly PeriodRow[]): readonly ChartPoint[] =>
  periods.flatMap(({ share }, index) =>
    share === null ? [] : { across: (index + 0.5) / periods.length, share },
  );

/** Where a moment stands: periods are drawn equally wide, though months are not equally long. */
export function percentAcross(periods: readonly PeriodRow[], at: number): number {
  const index = periods.findIndex(({ to }) => at < to);
  if (index < 0) return 1;
  const { from, to } = periods[index] as PeriodRow;
  return (index + Math.max(0, (at - from) / (to - from))) / periods.length;
}

export const percentDown = (share: number, top: number): string => `${(1 - share / top) * 100}%`;
