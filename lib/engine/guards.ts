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
 * Tells whether a guard that looks at the whole draft clears a phrase; each guard reads the draft once.
 * @param quotes whose words are not the writer's: what they sell, the draft does not
 */
export function draftGuardsOf(draft: string, quotes: readonly Span[]): (guard: CompiledGuard) => boolean {
  const known = new Map<CompiledGuard, boolean>();
  let whole: string | undefined;
  let own: string | undefined;
  const sells = (sold: RegExp) => {
    own ??= fold(without(draft, quotes)).text;
    return sold.test(own);
  };
  return (guard) => {
    let holds = known.get(guard);
    if (holds === undefined) {
      whole ??= fold(draft).text;
      holds = Boolean(guard.draft?.test(whole)) && !(guard.sold && sells(guard.sold));
      known.set(guard, holds);
    }
    return holds;
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
