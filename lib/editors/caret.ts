import type { Span } from '../engine/report';
import { isField } from './field';
import type { Reading } from './reading';
import { hasFocus, selectionAround } from './selection';

/**
 * The selection in the draft, `start === end` for a bare caret; null when the writer is not in this box.
 * `reading` must be of the box as it is now.
 */
export function caretIn(box: HTMLElement, reading: Reading): Span | null {
  if (!hasFocus(box)) return null;
  if (isField(box)) {
    const { selectionStart, selectionEnd } = box;
    return selectionStart === null || selectionEnd === null
      ? null
      : { start: selectionStart, end: selectionEnd };
  }
  const selected = selectionAround(box);
  if (!selected) return null;
  const start = reading.offsetAt(selected.startContainer, selected.startOffset);
  const end = reading.offsetAt(selected.endContainer, selected.endOffset);
  return start === null || end === null ? null : { start, end };
}
