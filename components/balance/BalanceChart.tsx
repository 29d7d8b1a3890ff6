import type { BalanceStrings } from '../../lib/strings/balance';
import type { CampaignDays, PeriodRow } from './model';
import { axisTop, percentAcross, percentDown, pointsOf } from './scale';

export interface BalanceChartProps {
  readonly periods: readonly PeriodRow[];
  readonly campaigns: readonly CampaignDays[];
  /** The rule of thumb: one promotion in so many. */
  readonly habit: number;
  readonly strings: BalanceStrings;
}

const DAY = 86_400_000;

const x = (share: number) => `${share * 100}%`;

/** How the share of promotion went, beside the usual habit. A picture only: the table says the same in numbers. */
export function BalanceChart({ periods, campaigns, habit, strings }: BalanceChartProps) {
  const { dates } = strings;
  const top = axisTop(periods);
  const points = pointsOf(periods);
  const now = points.at(-1)?.share ?? 0;
  const name = ({ from, unit }: PeriodRow) =>
    unit === 'week' ? dates.shortDay(from) : dates.shortMonth(from);
  const [first, last] = [periods[0], periods.at(-1)];
  return (
    <figure class="chart">
      <figcaption>
        <p class="label">{strings.chart}</p>
      </figcaption>
      <div class="plot" role="img" aria-label={`${strings.chart}. ${strings.chartNow(dates.percent(now))}`}>
        <div class="axis-y">
          {[top, top / 2, 0].map((share) => (
            <span key={share}>{dates.percent(share)}</span>
          ))}
        </div>
        <svg width="100%" height="160" focusable="false" aria-hidden="true">
          {campaigns.map(({ from, to }) => {
            // The last day belongs to it.
            const [left, right] = [percentAcross(periods, from), percentAcross(periods, to + DAY)];
            return (
              right > left && (
                <rect
                  key={from + to}
                  class="campaign"
                  x={x(left)}
                  y="0"
                  width={x(right - left)}
                  height="100%"
                />
              )
            );
          })}
          {[0, 0.5, 1].map((share) => (
            <line key={share} class="grid" x1="0" x2="100%" y1={x(share)} y2={x(share)} />
          ))}
          <line class="habit" x1="0" x2="100%" y1={x(1 - 1 / habit / top)} y2={x(1 - 1 / habit / top)} />
          <text class="habit-name" x="0" y={x(1 - 1 / habit / top)} dy="-5">
            {strings.habitLine(habit)}
          </text>
          {points.slice(1).map((point, index) => {
            const before = points[index];
            return (
              before && (
                <line
                  key={point.across}
                  class="course"
                  x1={x(before.across)}
                  y1={percentDown(before.share, top)}
                  x2={x(point.across)}
                  y2={percentDown(point.share, top)}
                />
              )
            );
          })}
          {points.map(({ across, share }) => (
            <circle key={across} class="point" cx={x(across)} cy={percentDown(share, top)} r="4" />
          ))}
        </svg>
        <div class="axis-x">
          {first && <span>{name(first)}</span>}
          {last && last !== first && <span>{name(last)}</span>}
        </div>
      </div>
      {campaigns.length > 0 && <p class="campaign-key small soft">{strings.campaign}</p>}
    </figure>
  );
}
