/** Which phrase wins where several claim the same words. */
import type { Span } from './report';

export interface Claim {
  readonly span: Span;
  readonly priority: number;
}

/** Keeps the highest priority, then the longest, then the first; returns them in reading order, none overlapping. */
export function resolveOverlaps<C extends Claim>(claims: readonly C[]): C[] {
  const ranked = [...claims].sort(
    (a, b) => b.priority - a.priority || length(b.span) - length(a.span) || a.span.start - b.span.start,
  );
  const kept: C[] = [];
  for (const claim of ranked) {
    const at = lowerBound(kept, claim.span.start);
    const before = kept[at - 1];
    const after = kept[at];
    if (before && before.span.end > claim.span.start) continue;
    if (after && after.span.start < claim.span.end) continue;
    kept.splice(at, 0, claim);
  }
  return kept;
}

const length = (span: Span) => span.end - span.start;

/** Index of the first kept claim that starts at or after `start`. */
function lowerBound(kept: readonly Claim[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as Claim).span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
