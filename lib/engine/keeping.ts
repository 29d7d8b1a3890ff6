/** Keeps suggestions from throwing away what readers trust: no rewrite may cost a draft more than it frees it of. */
import type { SignalHit, Span, Suggestion } from './report';
import { meet } from './span';

/** So many hits of a signal elsewhere earn it without the ones replaced, also where each earns it in part. */
const ENOUGH_ELSEWHERE = 2;

/**
 * Suggestions that reach beyond their phrase only where no trust signal would be lost with it. Where that leaves none,
 * a number may go: it is mostly the pitch's own, and the rewrite asks for a better one.
 */
export function keepingTrust(
  draft: string,
  suggestions: readonly Suggestion[],
  phrase: Span,
  signals: readonly SignalHit[],
): Suggestion[] {
  const lost = ({ span, text }: Suggestion) =>
    signals.filter(
      ({ signal, span: hit }) =>
        meet(hit, span) &&
        !meet(hit, phrase) &&
        !text.includes(draft.slice(hit.start, hit.end)) &&
        signals.filter((other) => other.signal === signal && !meet(other.span, span)).length <
          ENOUGH_ELSEWHERE,
    );
  const keeping = suggestions.filter((suggestion) => lost(suggestion).length === 0);
  if (keeping.length > 0) return keeping;
  return suggestions.filter((one) => lost(one).every(({ signal }) => signal === 'specific-number'));
}
