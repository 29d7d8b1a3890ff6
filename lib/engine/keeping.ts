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

/** Another wording may take so many of the writer's words beside the phrase; more were the point of the sentence. */
const FEW_WORDS = 3;
/** In UTF-16 units. */
const LONG = 30;
/** What only the writer knows: a number, an address, a handle, a code, a name within a sentence. */
const FACT = /https?:\S+|www\.\S+|[@#][\p{L}\p{N}_.]+|[\p{L}\p{N}]*\p{N}[\p{L}\p{N}.,]*/gu;
const NAME = /(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}\p{N}'’-]*/gu;
const WORD = /[\p{L}\p{N}'’-]{3,}/gu;

/** How to reach the writer, what it costs, and who pays for it: a reader may need it, and an interest must not be hidden. */
const NEEDED =
  /(?<![\p{L}\p{N}])(?:dm|pm|inbox|message|whatsapp|wa|call|text|e-?mail|link|code|rep|affiliate|commission|paid|partner|sponsor\p{L}*|deliver\p{L}*|shipping|kode|harga\p{L}*|ongkir|cod|japri|hubungi|nomor|komisi|dibayar)(?![\p{L}\p{N}])/iu;

/** Taken out, it would take its main clause's reason with it. */
const LEANS =
  /^(?:if|when|because|since|as|unless|kalau|kalo|jika|bila|karena|supaya|biar|agar|ketika|saat)\s/i;

/**
 * Whether a text put in place of `target` leaves the writer what was said there beside the phrase.
 * @param most so many other words may go; fewer where nothing comes in their place
 */
export function keepsWords(
  draft: string,
  target: Span,
  phrase: Span,
  sentence: Span,
  text: string,
  most = FEW_WORDS,
): boolean {
  const kept = text.toLowerCase();
  const lost = (within: string, what: RegExp) =>
    (within.match(what) ?? []).filter((found) => !kept.includes(found.toLowerCase())).length;
  const whole = draft.slice(target.start, target.end);
  const beside = `${draft.slice(target.start, phrase.start)} ${draft.slice(phrase.end, target.end)}`;
  if (text === '') {
    // Nor may what leans on it stay behind.
    const left = draft.slice(sentence.start, target.start);
    const all = target.start === sentence.start && target.end === sentence.end;
    if (!all && (LEANS.test(whole) || LEANS.test(left))) return false;
    if (lost(beside, WORD) > Math.max(1, most - FEW_WORDS) || lost(whole, NAME) > 0) return false;
    if (most > FEW_WORDS && NEEDED.test(whole)) return false;
    // As long as this it says something besides.
    return lost(whole.length < LONG ? beside : whole, FACT) === 0;
  }
  return lost(whole, FACT) === 0 && lost(beside, NAME) === 0 && lost(beside, WORD) <= most;
}
