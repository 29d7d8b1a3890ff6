import type { BalanceStrings } from '../../lib/strings/balance';
import type { PeriodRow } from './model';

export interface BalanceTableProps {
  readonly periods: readonly PeriodRow[];
  readonly strings: BalanceStrings;
}

/** What the chart shows, in numbers; the latest first. */
export function BalanceTable({ periods, strings }: BalanceTableProps) {
  const { columns, dates, number } = strings;
  const unit = periods[0]?.unit ?? 'week';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-frame" tabIndex={0} aria-label={strings.chart}>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns[unit]}</th>
            <th scope="col">{columns.posts}</th>
            <th scope="col">{columns.promoted}</th>
            <th scope="col">{columns.pitched}</th>
            <th scope="col">{columns.aside}</th>
            <th scope="col">{columns.share}</th>
          </tr>
        </thead>
        <tbody>
          {periods.toReversed().map((row) => (
            <tr key={row.from}>
              <th scope="row">{unit === 'week' ? dates.shortDay(row.from) : dates.month(row.from)}</th>
              <td>{number(row.posts)}</td>
              <td>{number(row.promoted)}</td>
              <td>{number(row.pitched)}</td>
              <td>{number(row.aside)}</td>
              <td>{row.share === null ? strings.tooFew : dates.percent(row.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
