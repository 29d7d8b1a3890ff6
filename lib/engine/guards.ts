/** Why a candidate may be innocent. */
import type { CompiledGuard } from './compile';
import { type Folded, fold } from './fold';
import type { Span } from './report';

/** Whether any guard that needs no more than the sentence clears the phrase at folded `[start, end)`. */
export function isInnocent(
  guards: readonly CompiledGuard[],
  folded: Folded,
  start: number,
  end: number,
): boolean {
  return guards.some((guard) => !guard.guard.draft && holds(guard, folded, start, end));
}

/**
 * Tells whether a guard that looks at the whole draft clears a phrase.
 * @param quotes whose words are not the writer's: what they sell, the draft does not
 */
export function draftGuardsOf(draft: string, quotes: readonly Span[]): (guard: CompiledGuard) => boolean {
  const whole = answering(() => draft);
  const own = answering(() => without(draft, quotes));
  return ({ draft: find, sold }) => find !== undefined && whole(find) && !(sold && own(sold));
}

/** Tells whether an expression is met in a text, which is folded when first asked about; each reads it once. */
function answering(text: () => string): (find: RegExp) => boolean {
  const known = new Map<RegExp, boolean>();
  let folded: string | undefined;
  return (find) => {
    let met = known.get(find);
    if (met === undefined) {
      folded ??= fold(text()).text;
      met = find.test(folded);
      known.set(find, met);
    }
    return met;
  };
}

/** A text with spans (ordered, apart) left out. */
function without(text: string, spans: readonly Span[]): string {
  let rest = '';
  let read = 0;
  for (const { start, end } of spans) {
    rest += text.slice(read, start);
    read = end;
  }
  return rest + text.slice(read);
}

/** Whether all of a guard that the sentence can tell holds. */
export function holds(guard: CompiledGuard, folded: Folded, start: number, end: number): boolean {
  const text = guard.guard.caseSensitive ? folded.cased : folded.text;
  if (guard.before && !guard.before.test(text.slice(0, start))) return false;
  if (guard.after && !guard.after.test(text.slice(end))) return false;
  if (guard.phrase && !guard.phrase.test(text.slice(start, end))) return false;
  if (guard.sentence && !guard.sentence.test(text)) return false;
  return true;
}
