/** What a suggestion does to the draft, as the writer would say it. */
import type { Diagnostic, Suggestion } from '../../lib/engine/report';

export type Change =
  | { readonly kind: 'drop'; readonly dropped: string }
  | {
      readonly kind: 'replace';
      readonly after: string;
      /** Shown only when more than the flagged phrase is replaced. */
      readonly before: string | null;
    };

/** Whether a word goes on across this place. */
function withinWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** A cut without the commas and blanks at its ends, nor the stop of the sentence before it. */
function bare(cut: string): string | null {
  return cut.replace(/^(?:[.!?…]+\s|[\s,;:])+|[\s,;:]+$/g, '') || null;
}

/**
 * What is missing from `after`, when that is all that changed (save for a capital letter).
 * Where the same letters begin both, more than one cut fits; the one between words is meant.
 */
function droppedFrom(before: string, after: string): string | null {
  const cut = before.length - after.length;
  if (cut <= 0) return null;
  const [lowerBefore, lowerAfter] = [before.toLowerCase(), after.toLowerCase()];
  for (let at = 0; at <= after.length; at++) {
    if (lowerBefore.slice(0, at) !== lowerAfter.slice(0, at)) return null;
    if (withinWord(before, at) || withinWord(before, at + cut)) continue;
    if (lowerBefore.slice(at + cut) === lowerAfter.slice(at)) return bare(before.slice(at, at + cut));
  }
  return null;
}

/** Compares a suggestion with the draft it was made for; beside another text it can only show the new words. */
export function describeChange(draft: string, diagnostic: Diagnostic, suggestion: Suggestion): Change {
  if (draft.slice(diagnostic.span.start, diagnostic.span.end) !== diagnostic.text)
    return { kind: 'replace', after: suggestion.text, before: null };
  const before = draft.slice(suggestion.span.start, suggestion.span.end);
  const dropped = droppedFrom(before, suggestion.text);
  if (dropped) return { kind: 'drop', dropped };
  const wider = suggestion.span.start < diagnostic.span.start || suggestion.span.end > diagnostic.span.end;
  return { kind: 'replace', after: suggestion.text, before: wider ? before : null };
}
