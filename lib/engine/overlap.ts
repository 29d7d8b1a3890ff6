/** Which phrase wins where several claim the same words. */
import type { Span } from './report';
import { meet } from './span';

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

/**
 * Words push as surely as the surest of the claims to them does, whichever of these is kept.
 * @param kept apart and in order
 */
export function surestOf<C extends { readonly span: Span; readonly sure: number }>(
  kept: readonly C[],
  claims: readonly C[],
): C[] {
  const sure = kept.map((one) => one.sure);
  for (const claim of claims) {
    const at = lowerBound(kept, claim.span.start);
    for (let i = Math.max(0, at - 1); (kept[i]?.span.start ?? claim.span.end) < claim.span.end; i += 1)
      if (meet((kept[i] as C).span, claim.span)) sure[i] = Math.max(sure[i] as number, claim.sure);
  }
  return kept.map((one, i) => ({ ...one, sure: sure[i] as number }));
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
