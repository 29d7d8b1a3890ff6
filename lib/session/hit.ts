import type { FieldMirror } from '../editors/field-mirror';
import type { Severity } from '../engine/report';
import { isCovered } from './place';

/** An underline that stands in the page now. Ranges may collapse when an editor renders. */
export interface Painted {
  readonly range: Range;
  readonly severity: Severity;
  readonly fingerprint: string;
}

/** How far below its line a phrase can still be hit, in pixels: the underline itself hangs there. */
const REACH = 3;

/** What shows of a range, in viewport pixels; of a field's, only what shows `through` it. */
export function rectsOfRange(range: Range, through: DOMRect | undefined): DOMRect[] {
  const rects = Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
  return through ? rects.flatMap((rect) => overlap(rect, through) ?? []) : rects;
}

function overlap(a: DOMRect, b: DOMRect): DOMRect | null {
  const x = Math.max(a.left, b.left);
  const y = Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - x;
  const height = Math.min(a.bottom, b.bottom) - y;
  return width > 0 && height > 0 ? new DOMRect(x, y, width, height) : null;
}

/** The fingerprint of the phrase of `box` under a point, or null. */
export function phraseUnder(
  x: number,
  y: number,
  box: HTMLElement,
  painted: readonly Painted[],
  mirror: FieldMirror | undefined,
): string | null {
  if (painted.length === 0 || !holds(box.getBoundingClientRect(), x, y) || isCovered(box, x, y)) return null;
  const through = mirror?.visible();
  const found = painted.find(
    ({ range }) =>
      holds(range.getBoundingClientRect(), x, y) &&
      rectsOfRange(range, through).some((rect) => holds(rect, x, y)),
  );
  return found?.fingerprint ?? null;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + REACH;
}
