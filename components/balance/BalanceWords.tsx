import type { BalanceStrings } from '../../lib/strings/balance';
import type { Recent } from './model';

export interface BalanceWordsProps {
  readonly recent: Recent;
  /** With fewer posts than these nothing is said about them. */
  readonly enough: number;
  readonly strings: BalanceStrings;
}

/** What the recent posts come to, in a sentence: information, not a grade. */
export function BalanceWords({ recent, enough, strings }: BalanceWordsProps) {
  const { posts, promoted, pitched } = recent;
  if (posts === 0) return <p>{strings.none}</p>;
  if (posts < enough) return <p>{strings.few(posts, enough)}</p>;
  return (
    <p>
      <strong>{strings.promoted(promoted, posts)}</strong> {pitched > 0 && strings.pitched(pitched)}
    </p>
  );
}
