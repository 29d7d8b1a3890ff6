/** Where things are in the window. */
import type { Place } from './surface';

/** The first line of a phrase that wraps: a card beside the whole would stand far from where it begins. */
export function firstLine(rects: readonly DOMRect[]): Place | null {
  const [first] = rects;
  if (!first) return null;
  const line = rects.filter((rect) => Math.abs(rect.top - first.top) < first.height / 2);
  return {
    left: Math.min(...line.map((rect) => rect.left)),
    right: Math.max(...line.map((rect) => rect.right)),
    top: Math.min(...line.map((rect) => rect.top)),
    bottom: Math.max(...line.map((rect) => rect.bottom)),
  };
}
