/** What the ledger says: how many of the recent posts promoted, and how that went over time. */
import type { Verdict } from '../engine/report';
import { startOf, type Unit } from './days';
import { inCampaign, type Ledger, type Post } from './ledger';

/** A post that promoted, one that helped and promoted, and any other. */
export type Kind = 'promoted' | 'pitched' | 'other';

export type Counts = Readonly<Record<Kind, number>> & { readonly posts: number };

/** As many posts make a habit visible … */
export const RECENT = 20;
/** … and with fewer than these, one post would decide. */
export const ENOUGH = 5;

export function kindOf(verdict: Verdict): Kind {
  if (verdict === 'sales-pitch' || verdict === 'leaning-promo') return 'promoted';
  return verdict === 'advice-with-pitch' ? 'pitched' : 'other';
}

/** One promotion in so many posts: the usual rules of thumb (80/20; Reddit's old 9:1). Habits, not laws. */
export const habitOf = (platform?: string): number => (platform === 'reddit' ? 10 : 5);

const on = (posts: readonly Post[], platform?: string) =>
  posts.filter((post) => platform === undefined || post.platform === platform);

/** The posts that count: not set aside by the writer, not of a campaign. */
export const counted = (ledger: Ledger, platform?: string): readonly Post[] =>
  on(ledger.posts, platform).filter((post) => !post.excluded && !inCampaign(ledger, post));

function count(posts: readonly Post[]): Counts {
  const counts = { posts: posts.length, promoted: 0, pitched: 0, other: 0 };
  for (const { verdict } of posts) counts[kindOf(verdict)] += 1;
  return counts;
}

/** Of the last posts that count, at most `RECENT`. */
export const recent = (ledger: Ledger, platform?: string): Counts & { readonly kinds: readonly Kind[] } => {
  const posts = counted(ledger, platform).slice(-RECENT);
  return { ...count(posts), kinds: posts.map(({ verdict }) => kindOf(verdict)) };
};

export interface Period extends Counts {
  /** Epoch milliseconds; `to` is the first moment after it. */
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
  /** Posts set aside or of a campaign. */
  readonly aside: number;
  /** Share of the recent posts, as they were at its end, that promoted; null when there were too few. */
  readonly share: number | null;
}

const MOST_PERIODS = 12;

/** The last weeks, or months once there are more than twelve weeks to show, from the first with a post to now. */
export function periods(ledger: Ledger, now: number, platform?: string): readonly Period[] {
  const all = on(ledger.posts, platform);
  const first = all[0];
  if (!first) return [];
  const unit: Unit = first.at < startOf('week', now, 1 - MOST_PERIODS) ? 'month' : 'week';
  const counting = counted(ledger, platform);
  const shown: Period[] = [];
  for (let back = MOST_PERIODS - 1; back >= 0; back -= 1) {
    const [from, to] = [startOf(unit, now, -back), startOf(unit, now, 1 - back)];
    if (to <= first.at) continue;
    const within = ({ at }: Post) => from <= at && at < to;
    const inside = count(counting.filter(within));
    const latest = count(counting.filter(({ at }) => at < to).slice(-RECENT));
    shown.push({
      ...inside,
      from,
      to,
      unit,
      aside: all.filter(within).length - inside.posts,
      share: latest.posts < ENOUGH ? null : latest.promoted / latest.posts,
    });
  }
  return shown;
}

/** The platforms posted on, the most used first. */
export function platformsOf({ posts }: Ledger): readonly string[] {
  const times = new Map<string, number>();
  for (const { platform } of posts) times.set(platform, (times.get(platform) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).map(([platform]) => platform);
}
