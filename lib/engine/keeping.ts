/** Keeps suggestions from throwing away what readers trust: no rewrite may cost a draft more than it frees it of. */
import type { SignalHit, Span, Suggestion } from './report';

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** So many hits of a signal elsewhere earn it without the ones replaced, also where each earns it in part. */
const ENOUGH_ELSEWHERE = 2;

/** Suggestions that reach beyond their phrase only where no trust signal would be lost with it. */
export function keepingTrust(
  draft: string,
  suggestions: readonly Suggestion[],
  phrase: Span,
  signals: readonly SignalHit[],
): Suggestion[] {
  return suggestions.filter(({ span, text }) =>
    signals.every(
      ({ signal, span: hit }) =>
        !meet(hit, span) ||
        meet(hit, phrase) ||
        text.includes(draft.slice(hit.start, hit.end)) ||
        signals.filter((other) => other.signal === signal && !meet(other.span, span)).length >=
          ENOUGH_ELSEWHERE,
    ),
  );
}
