/** The authority balance: when, where and on which rung a post went out. Never its text. */
import type { Verdict } from '../engine/report';
import { type Day, dayOf } from './days';

export interface Post {
  /** Epoch milliseconds; no two posts share them, so they also name the post. */
  readonly at: number;
  readonly platform: string;
  readonly verdict: Verdict;
  /** The writer does not want it counted. */
  readonly excluded?: boolean | undefined;
}

/** A time in which the writer promotes on purpose: shown, but not counted. Both days belong to it. */
export interface Campaign {
  readonly from: Day;
  readonly to: Day;
}

export interface Ledger {
  /** In order of time. */
  readonly posts: readonly Post[];
  readonly campaigns: readonly Campaign[];
}

export const EMPTY_LEDGER: Ledger = { posts: [], campaigns: [] };

/** The oldest posts beyond these are forgotten. */
const MOST = 1000;

/** A ledger with these posts and campaigns too; what it holds already stays as it is. */
export function joined(ledger: Ledger, more: Ledger): Ledger {
  const posts = new Map([...more.posts, ...ledger.posts].map((post) => [post.at, post]));
  const campaigns = new Map([...ledger.campaigns, ...more.campaigns].map((one) => [one.from + one.to, one]));
  return {
    posts: [...posts.values()].sort((a, b) => a.at - b.at).slice(-MOST),
    campaigns: [...campaigns.values()].sort((a, b) => a.from.localeCompare(b.from)),
  };
}

/** A ledger with one more published post. */
export function withPost(ledger: Ledger, post: Post): Ledger {
  let { at } = post;
  while (ledger.posts.some((other) => other.at === at)) at += 1;
  return joined(ledger, { posts: [{ ...post, at }], campaigns: [] });
}

export const withExcluded = (ledger: Ledger, at: number, excluded: boolean): Ledger => ({
  ...ledger,
  posts: ledger.posts.map((post) => (post.at === at ? { ...post, excluded } : post)),
});

export const withCampaign = (ledger: Ledger, campaign: Campaign): Ledger =>
  joined(ledger, { posts: [], campaigns: [campaign] });

export const withoutCampaign = (ledger: Ledger, { from, to }: Campaign): Ledger => ({
  ...ledger,
  campaigns: ledger.campaigns.filter((one) => one.from !== from || one.to !== to),
});

/** Whether a post falls into a time the writer promotes on purpose. */
export function inCampaign({ campaigns }: Ledger, { at }: Post): boolean {
  const day = dayOf(at);
  return campaigns.some(({ from, to }) => from <= day && day <= to);
}
