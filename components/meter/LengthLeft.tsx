import type { Strings } from '../../lib/strings';
import { type Limit, lengthOf } from './length';

export interface LengthLeftProps {
  readonly text: string;
  /** Absent where posts may be of any length. */
  readonly limit: Limit | undefined;
  readonly strings: Strings;
}

/** How much room a post has left. Nothing where there is plenty: a count nobody needs is noise. */
export function LengthLeft({ text, limit, strings }: LengthLeftProps) {
  if (!limit) return null;
  const left = limit.length - lengthOf(text, limit.counts);
  if (left > Math.max(200, limit.length / 4)) return null;
  return left < 0 ? (
    <p class="small over">{strings.plan.over(-left)}</p>
  ) : (
    <p class="soft small">{strings.plan.left(left)}</p>
  );
}
