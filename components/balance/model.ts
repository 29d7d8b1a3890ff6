/** What the balance shows. Times are epoch milliseconds. */
import type { Verdict } from '../../lib/engine/report';

export type Kind = 'promoted' | 'pitched' | 'other';

/** The recent posts that count. */
export interface Recent {
  readonly posts: number;
  readonly promoted: number;
  readonly pitched: number;
  /** One a post, the latest last. */
  readonly kinds: readonly Kind[];
}

export interface PeriodRow {
  readonly from: number;
  /** The first moment after it. */
  readonly to: number;
  readonly unit: 'week' | 'month';
  readonly posts: number;
  readonly promoted: number;
  readonly pitched: number;
  readonly aside: number;
  /** 0–1; null where there were too few posts. */
  readonly share: number | null;
}

/** Both are days that belong to it. */
export interface CampaignDays {
  readonly from: number;
  readonly to: number;
}

export interface PublishedPost {
  readonly at: number;
  readonly site: string;
  readonly verdict: Verdict;
  readonly excluded: boolean;
  readonly campaign: boolean;
}
