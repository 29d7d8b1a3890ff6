// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BalanceChart } from '../../../components/balance/BalanceChart';
import { BalanceStrip } from '../../../components/balance/BalanceStrip';
import { BalanceTable } from '../../../components/balance/BalanceTable';
import { Campaigns } from '../../../components/balance/Campaigns';
import type { PeriodRow } from '../../../components/balance/model';
import { axisTop, percentAcross, pointsOf } from '../../../components/balance/scale';
import { balanceStringsFor } from '../../../lib/strings/balance';
import { stage } from './stage';

const en = balanceStringsFor('en');
const id = balanceStringsFor('id');
const monday = (week: number) => new Date(2026, 10, 2 + 7 * week).getTime();
const week = (n: number, share: number | null): PeriodRow => ({
  from: monday(n),
  to: monday(n + 1),
  unit: 'week',
  posts: 7 - n,
  promoted: n,
  pitched: 1,
  aside: 2,
  share,
});
const weeks = [week(0, null), week(1, 0.2), week(2, 0.5)];

afterEach(() => document.body.replaceChildren());

describe('the strip', () => {
  const strip = (strings: typeof en, posts: number, promoted: number, pitched = 0) =>
    stage(
      <BalanceStrip
        strings={strings}
        recent={{ posts, promoted, pitched, kinds: Array.from({ length: posts }, () => 'other' as const) }}
        enough={5}
        onOpen={vi.fn()}
      />,
    ).root;
  it('says what the recent posts come to, as information', () => {
    expect(strip(en, 12, 3, 1).textContent).toContain(
      '3 of your last 12 posts promoted something. One more gave advice with a pitch in it.',
    );
    expect(strip(id, 12, 0).textContent).toContain('Dari 12 postingan terakhirmu, tidak ada yang promosi.');
  });
  it('waits for five posts before it says anything of them', () => {
    expect(strip(en, 0, 0).textContent).toContain('After five published posts');
    expect(strip(en, 4, 4).textContent).toContain('4 counted so far. After 5 posts');
  });
});

describe('the chart', () => {
  it('draws a point for every week whose share is known, and the habit beside it', () => {
    const { root } = stage(<BalanceChart periods={weeks} campaigns={[]} habit={5} strings={en} />);
    expect(root.querySelectorAll('circle')).toHaveLength(2);
    expect(root.querySelector('.habit-name')?.textContent).toBe('1 in 5');
    expect(root.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('Now: 50%');
  });
  it('shows a campaign where its days are', () => {
    expect(percentAcross(weeks, monday(1))).toBeCloseTo(1 / 3);
    expect(percentAcross(weeks, monday(-3))).toBe(0);
    expect(percentAcross(weeks, monday(9))).toBe(1);
    const campaigns = [{ from: monday(1), to: new Date(2026, 10, 10).getTime() }];
    const { root } = stage(<BalanceChart periods={weeks} campaigns={campaigns} habit={5} strings={en} />);
    const width = Number.parseFloat(root.querySelector('.campaign')?.getAttribute('width') ?? '');
    // Two of the week's seven days.
    expect(width).toBeCloseTo((100 / 3) * (2 / 7), 0);
  });
  it('keeps one scale up to a half, and another beyond', () => {
    expect(axisTop(weeks)).toBe(0.5);
    expect(axisTop([week(0, 0.51)])).toBe(1);
    expect(pointsOf(weeks).map(({ share }) => share)).toEqual([0.2, 0.5]);
  });
});

describe('the table', () => {
  const rows = (strings: typeof en) =>
    [...stage(<BalanceTable periods={weeks} strings={strings} />).root.querySelectorAll('tbody tr')].map(
      (row) => [...row.children].map((cell) => cell.textContent),
    );
  it('says the same in numbers, the latest first', () => {
    expect(rows(en)).toEqual([
      ['16 Nov', '5', '2', '1', '2', '50%'],
      ['9 Nov', '6', '1', '1', '2', '20%'],
      ['2 Nov', '7', '0', '1', '2', 'too few'],
    ]);
  });
  it('heads its rows and columns', () => {
    const { root } = stage(<BalanceTable periods={weeks} strings={id} />);
    expect(root.querySelectorAll('th[scope=col]')).toHaveLength(6);
    expect(root.querySelectorAll('th[scope=row]')).toHaveLength(3);
  });
});

describe('campaigns', () => {
  it('take two days in their order', () => {
    const onMark = vi.fn();
    const { root, named, press, find, type } = stage(
      <Campaigns campaigns={[]} strings={en} onMark={onMark} onUnmark={vi.fn()} />,
    );
    const [from, to] = [...root.querySelectorAll<HTMLInputElement>('input[type=date]')] as [
      HTMLInputElement,
      HTMLInputElement,
    ];
    press(named('Mark as a campaign'));
    expect(find('[role=alert]').textContent).toBe('Choose a first and a last day.');
    type(from, '2026-11-12');
    type(to, '2026-11-02');
    expect(find('[role=alert]').textContent).toBe('');
    press(named('Mark as a campaign'));
    expect(find('[role=alert]').textContent).toBe('The last day comes before the first.');
    type(to, '2026-11-12');
    expect(find('[role=alert]').textContent).toBe('');
    press(named('Mark as a campaign'));
    expect(onMark).toHaveBeenCalledExactlyOnceWith('2026-11-12', '2026-11-12');
  });
});
