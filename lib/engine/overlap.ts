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
    if (isFree(claim.span, kept)) kept.splice(lowerBound(kept, claim.span.start), 0, claim);
  }
  return kept;
}

/** Whether a span shares nothing with any of the kept, which are apart and in order. */
export function isFree(span: Span, kept: readonly { readonly span: Span }[]): boolean {
  const at = lowerBound(kept, span.start);
  const before = kept[at - 1];
  const after = kept[at];
  return !(before && before.span.end > span.start) && !(after && after.span.start < span.end);
}

/**
 * Lets each of the kept, apart and in order, end where its reader would end it, unless the next has begun by then.
 * @param endOf where that is, in UTF-16 units of the draft
 */
export const endedBy = <C extends Claim>(kept: readonly C[], endOf: (claim: C) => number): C[] =>
  kept.map((claim, i) => {
    const end = endOf(claim);
    const next = kept[i + 1];
    return next && end > next.span.start ? claim : { ...claim, span: { start: claim.span.start, end } };
  });

const length = (span: Span) => span.end - span.start;

/** Index of the first kept claim that starts at or after `start`. */
function lowerBound(kept: readonly { readonly span: Span }[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as { readonly span: Span }).span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
