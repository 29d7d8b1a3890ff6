/** Which trust signals a draft has earned. */
import { draftGuardsOf } from './guards';
import { isMasked, type Masks } from './masks';
import type { Finding } from './match';
import { isFree, resolveOverlaps } from './overlap';
import type { SignalHit, Span } from './report';
import { shift } from './span';

interface Earning {
  readonly span: Span;
  readonly priority: number;
}

/**
 * Words that push earn nothing (`flagged`: in order, apart). Part earnings add up within one signal ("rinse", "then dry": a method), each stretch of text counted once.
 */
export function signalsIn(
  text: string,
  sentences: readonly { readonly span: Span; readonly finding: Finding }[],
  masks: Masks,
  flagged: readonly { readonly span: Span }[] = [],
): SignalHit[] {
  const earnings = new Map<string, Earning[]>();
  const innocent = draftGuardsOf(text, masks.quotes);
  for (const { finding, span } of sentences) {
    for (const candidate of finding.signals) {
      const at = shift(candidate.span, span.start);
      if (
        !isFree(at, flagged) ||
        isMasked(candidate.pattern, at, masks) ||
        candidate.draftGuards.some(innocent)
      )
        continue;
      const known = earnings.get(candidate.owner.id) ?? [];
      known.push({ span: at, priority: candidate.pattern.earns ?? 1 });
      earnings.set(candidate.owner.id, known);
    }
  }
  return [...earnings]
    .flatMap(([signal, claims]) => {
      const kept = resolveOverlaps(claims);
      const earned = kept.reduce((sum, { priority }) => sum + priority, 0);
      // Thirds must add up to one.
      return earned > 0.99 ? kept.map(({ span }) => ({ signal, span })) : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** How many kinds of help these signals are: a number alone is none, for a price is one too. */
export const kindsOfHelp = (signals: ReadonlySet<string>): number =>
  signals.size - (signals.has('specific-number') ? 1 : 0);
