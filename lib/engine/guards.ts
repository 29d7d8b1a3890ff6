/** Why a candidate may be innocent. */
import type { CompiledGuard } from './compile';
import type { Folded } from './fold';
import type { Language } from './rule';

/** Whether any guard that needs no more than the sentence clears the phrase at folded `[start, end)`. */
export function isInnocent(
  guards: readonly CompiledGuard[],
  folded: Folded,
  start: number,
  end: number,
  language: Language,
): boolean {
  return guards.some((guard) => !guard.guard.draft && holds(guard, folded, start, end, language));
}

/** Whether a guard that looks at the whole draft clears a phrase. */
export function isInnocentInDraft(guards: readonly CompiledGuard[], draft: string): boolean {
  return guards.some((guard) => guard.draft?.test(draft));
}

/** Whether all of a guard that the sentence can tell holds. */
export function holds(
  guard: CompiledGuard,
  folded: Folded,
  start: number,
  end: number,
  language: Language,
): boolean {
  const text = guard.guard.caseSensitive ? folded.cased : folded.text;
  if (guard.before && !guard.before.test(text.slice(0, start))) return false;
  if (guard.after && !guard.after.test(text.slice(end))) return false;
  if (guard.phrase && !guard.phrase.test(text.slice(start, end))) return false;
  if (guard.sentence && !guard.sentence.test(text)) return false;
  const { firstTag } = guard.guard;
  // Last, since it is the one that costs.
  return firstTag === undefined || tagged(folded.cased, start, firstTag, language);
}

function tagged(sentence: string, start: number, tag: string, language: Language): boolean {
  const term = language.terms(sentence).find((candidate) => candidate.end > start);
  return term?.tags.has(tag) ?? false;
}
