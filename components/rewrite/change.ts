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

function sharedLength(
  a: string,
  b: string,
  from: (text: string, index: number) => string | undefined,
): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && from(a, length)?.toLowerCase() === from(b, length)?.toLowerCase()) length++;
  return length;
}

/** What is missing from `after`, when that is all that changed (save for a capital letter). */
function droppedFrom(before: string, after: string): string | null {
  if (after.length >= before.length) return null;
  const head = sharedLength(before, after, (text, index) => text[index]);
  const tail = Math.min(
    sharedLength(before, after, (text, index) => text[text.length - 1 - index]),
    after.length - head,
  );
  if (head + tail < after.length) return null;
  return before.slice(head, before.length - tail).trim() || null;
}

/** Compares a suggestion with the draft it was made for. */
export function describeChange(draft: string, diagnostic: Diagnostic, suggestion: Suggestion): Change {
  const before = draft.slice(suggestion.span.start, suggestion.span.end);
  const dropped = droppedFrom(before, suggestion.text);
  if (dropped) return { kind: 'drop', dropped };
  const wider = suggestion.span.start < diagnostic.span.start || suggestion.span.end > diagnostic.span.end;
  return { kind: 'replace', after: suggestion.text, before: wider ? before : null };
}
