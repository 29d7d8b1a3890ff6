/** Carries spans over an edit, so that underlines stay with their words while the next report is on its way. */
import type { Span } from '../engine/report';

/** The one stretch in which two texts differ: `before[start, beforeEnd)` became `after[start, afterEnd)`. */
export interface Edit {
  readonly start: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/** Offsets are UTF-16 units. Null when nothing changed. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1;
  return { start, beforeEnd: before.length - same, afterEnd: after.length - same };
}

/** Where a span is after the edit; null when the edit touches it. */
export function remap(span: Span, edit: Edit | null): Span | null {
  if (!edit || span.end <= edit.start) return span;
  if (span.start < edit.beforeEnd) return null;
  const by = edit.afterEnd - edit.beforeEnd;
  return { start: span.start + by, end: span.end + by };
}

/** Keeps what still holds after the draft changed from `before` to `after`. */
export function remapAll<M extends { readonly span: Span; readonly text: string }>(
  marks: readonly M[],
  before: string,
  after: string,
): M[] {
  const edit = editBetween(before, after);
  return marks.flatMap((mark) => {
    const span = remap(mark.span, edit);
    if (!span || after.slice(span.start, span.end) !== mark.text) return [];
    // A letter typed right behind a phrase may be making it another word.
    if (span.end === edit?.start && /^[\p{L}\p{N}]/u.test(after.slice(span.end))) return [];
    return [{ ...mark, span }];
  });
}
