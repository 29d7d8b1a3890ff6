import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../lib/engine/report';
import {
  EMPTY_LEDGER,
  habitOf,
  isDay,
  joined,
  type Ledger,
  type Post,
  periods,
  platformsOf,
  recent,
  toCsv,
  withCampaign,
  withExcluded,
  withoutCampaign,
} from '../../../lib/ledger';
import { withPost } from '../../../lib/ledger/ledger';
import { ledgerFrom } from '../../../lib/ledger/store';

/** Noon of a day in November 2026, where the test runs. The 2nd and the 9th are Mondays. */
const november = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const post = (day: number, verdict: Verdict, platform = 'x'): Post => ({
  at: november(day),
  platform,
  verdict,
});
const ledgerOf = (...posts: Post[]): Ledger => joined(EMPTY_LEDGER, { posts, campaigns: [] });

const six = ledgerOf(
  post(2, 'sales-pitch'),
  post(3, 'leaning-promo'),
  post(4, 'advice-with-pitch'),
  post(9, 'in-conversation'),
  post(10, 'trusted-adviser', 'facebook'),
  post(11, 'too-short'),
);

describe('recent posts', () => {
  test('are counted by what they did', () => {
    expect(recent(six)).toEqual({
      posts: 6,
      promoted: 2,
      pitched: 1,
      other: 3,
      kinds: ['promoted', 'promoted', 'pitched', 'other', 'other', 'other'],
    });
  });
  test('can be those of one site', () => {
    expect(recent(six, 'facebook')).toMatchObject({ posts: 1, promoted: 0, pitched: 0, other: 1 });
  });
  test('are the last twenty, whatever came before', () => {
    const old = Array.from({ length: 30 }, (_, i) => ({ ...post(1, 'sales-pitch'), at: november(1) + i }));
    const since = Array.from({ length: 20 }, (_, i) => ({
      ...post(2, 'in-conversation'),
      at: november(2) + i,
    }));
    expect(recent(ledgerOf(...old, ...since))).toMatchObject({ posts: 20, promoted: 0 });
  });
  test('leave out what the writer left out, until it is let in again', () => {
    const without = withExcluded(six, november(2), true);
    expect(recent(without)).toMatchObject({ posts: 5, promoted: 1 });
    expect(recent(withExcluded(without, november(2), false))).toEqual(recent(six));
  });
  test('leave out a campaign, both its days included, until it is taken back', () => {
    const campaign = { from: '2026-11-02', to: '2026-11-03' };
    const during = withCampaign(six, campaign);
    expect(recent(during)).toMatchObject({ posts: 4, promoted: 0, pitched: 1, other: 3 });
    expect(withoutCampaign(during, campaign)).toEqual(six);
  });
});

describe('over time', () => {
  test('weeks begin on Monday and hold every post once', () => {
    const [first, second, ...more] = periods(six, november(12));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ unit: 'week', from: november(2, 0), posts: 3, promoted: 2, pitched: 1 });
    expect(second).toMatchObject({ from: november(9, 0), to: november(16, 0), posts: 3, other: 3 });
  });
  test('the share is of the recent posts at the time, and unsaid while they are few', () => {
    const [first, second] = periods(six, november(12));
    expect(first?.share).toBeNull();
    expect(second?.share).toBeCloseTo(2 / 6);
  });
  test('a campaign’s posts are shown, but set aside', () => {
    const [first] = periods(withCampaign(six, { from: '2026-11-02', to: '2026-11-03' }), november(12));
    expect(first).toMatchObject({ posts: 1, aside: 2, promoted: 0 });
  });
  test('a quiet week stays in the row', () => {
    const quiet = periods(six, november(25));
    expect(quiet.map(({ posts }) => posts)).toEqual([3, 3, 0, 0]);
    expect(quiet.at(-1)?.share).toBeCloseTo(2 / 6);
  });
  test('months take over when there is more than twelve weeks to show', () => {
    const long = joined(six, {
      ...EMPTY_LEDGER,
      posts: [{ at: new Date(2026, 5, 20).getTime(), platform: 'x', verdict: 'sales-pitch' }],
    });
    const months = periods(long, november(12));
    expect(months.map(({ unit, posts }) => [unit, posts])).toEqual(
      [1, 0, 0, 0, 0, 6].map((posts) => ['month', posts]),
    );
    expect(months.at(-1)?.from).toBe(november(1, 0));
  });
  test('an empty ledger has nothing to show', () => {
    expect(periods(EMPTY_LEDGER, november(12))).toEqual([]);
  });
});

describe('the ledger', () => {
  test('never mixes up two posts of one moment', () => {
    const twice = withPost(withPost(EMPTY_LEDGER, post(2, 'sales-pitch')), post(2, 'too-short'));
    expect(new Set(twice.posts.map(({ at }) => at)).size).toBe(2);
    expect(recent(withExcluded(twice, november(2), true)).posts).toBe(1);
  });
  test('forgets the oldest beyond a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ ...post(2, 'too-short'), at: i }));
    const { posts } = withPost(ledgerOf(...many), post(3, 'sales-pitch'));
    expect([posts.length, posts[0]?.at, posts.at(-1)?.at]).toEqual([1000, 1, november(3)]);
  });
  test('that was erased comes back whole, with what was published meanwhile', () => {
    const meanwhile = withPost(EMPTY_LEDGER, post(13, 'sales-pitch'));
    expect(joined(meanwhile, six).posts).toHaveLength(7);
  });
  test('of the first version, a bare list, is read', () => {
    expect(ledgerFrom(six.posts)).toEqual(six);
    expect(ledgerFrom(null)).toEqual(EMPTY_LEDGER);
  });
  test('knows where most was posted', () => expect(platformsOf(six)).toEqual(['x', 'facebook']));
});

test('a promotion in five posts is the usual habit, in ten on Reddit', () => {
  expect([habitOf(), habitOf('x'), habitOf('reddit')]).toEqual([5, 5, 10]);
});

test('a day is a day there is', () => {
  expect(['2026-11-30', '2024-02-29'].every(isDay)).toBe(true);
  expect(['2026-11-31', '2026-02-29', '30-11-2026', '2026-1-1', ''].some(isDay)).toBe(false);
});

test('a spreadsheet gets one line a post, and a cell stays a cell', () => {
  const words = {
    columns: { date: 'Date', time: 'Time', site: 'Site', rung: 'Reads as', counted: 'Counted' },
    site: (platform: string) => (platform === 'x' ? 'X; or "Twitter"' : platform),
    rung: (verdict: Verdict) => verdict,
    yes: 'yes',
    excluded: 'left out',
    campaign: 'campaign',
    separator: ';' as const,
  };
  const ledger = withCampaign(withExcluded(six, november(2), true), { from: '2026-11-03', to: '2026-11-03' });
  const lines = toCsv(ledger, words).split('\r\n');
  expect(lines).toHaveLength(8);
  expect(lines[0]).toBe('\uFEFFDate;Time;Site;Reads as;Counted');
  expect(lines[1]).toBe('2026-11-02;12:00;"X; or ""Twitter""";sales-pitch;left out');
  expect(lines[2]).toMatch(/;campaign$/);
  expect(lines[5]).toBe('2026-11-10;12:00;facebook;trusted-adviser;yes');
});
