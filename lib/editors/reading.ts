import type { Span } from '../engine/report';
import type { Part } from './part';

/** A draft as text, its lines joined by `\n`, and the way back to the places it was read from. */
export interface Reading extends Part {
  /** Null when the place is gone, or has no place of its own in the document. */
  rangeOf(span: Span): Range | null;
  /** The text offset of a point in the document; null outside the box. */
  offsetAt(node: Node, offset: number): number | null;
}

/**
 * A stretch where document and text run in step. `node` is a text node, or a `<br>` or `<img>` standing for
 * `length` units as a whole. A run of length 0 is a place without text, such as the filler of a blank line.
 */
export interface Run {
  readonly node: Text | Element;
  /** Offset in `node` where the run begins; 0 for elements. */
  readonly from: number;
  /** Offset in the text where the run begins. */
  readonly at: number;
  readonly length: number;
}

/** A reading over runs in document order. */
export function readingOf(box: HTMLElement, part: Part, runs: readonly Run[]): Reading {
  return {
    ...part,
    rangeOf: (span) => rangeOver(box, runs, span),
    offsetAt: (node, offset) => (box.contains(node) ? textOffset(runs, node, offset) : null),
  };
}

function rangeOver(box: HTMLElement, runs: readonly Run[], { start, end }: Span): Range | null {
  if (start >= end) return null;
  const first = runs[lastIndex(runs, (run) => run.at <= start)];
  const index = lastIndex(runs, (run) => run.at < end);
  const last = runs[index];
  if (!first || !last || !box.contains(first.node)) return null;
  // A span that ends with a line's end reaches to where the next line begins.
  const closing = end > last.at + last.length ? (runs[index + 1] ?? last) : last;
  if (!box.contains(closing.node)) return null;
  const range = box.ownerDocument.createRange();
  try {
    setBoundary(range, 'start', first, start - first.at);
    setBoundary(range, 'end', closing, end - closing.at);
  } catch {
    return null; // the text under the run has become shorter since it was read
  }
  return range.collapsed ? null : range;
}

/** Index of the last run for which `holds`, which must be true of a prefix of the runs; -1 if of none. */
function lastIndex(runs: readonly Run[], holds: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && holds(run)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function setBoundary(range: Range, side: 'start' | 'end', run: Run, offset: number): void {
  const inside = Math.max(0, Math.min(offset, run.length));
  if (run.node instanceof Text) {
    if (side === 'start') range.setStart(run.node, run.from + inside);
    else range.setEnd(run.node, run.from + inside);
  } else if (side === 'start') {
    if (inside === run.length && run.length > 0) range.setStartAfter(run.node);
    else range.setStartBefore(run.node);
  } else if (inside > 0) range.setEndAfter(run.node);
  else range.setEndBefore(run.node);
}

function textOffset(runs: readonly Run[], node: Node, offset: number): number {
  const target = node.childNodes[offset];
  if (node instanceof Text) {
    const run = runs[lastIndex(runs, (r) => isBefore(r.node, node) || (r.node === node && r.from <= offset))];
    if (!run) return 0;
    const inside = run.node === node ? Math.min(offset - run.from, run.length) : run.length;
    return run.at + inside;
  }
  if (target) {
    // The first run in or after the child that the point stands before.
    const run = runs[lastIndex(runs, (r) => isBefore(r.node, target)) + 1];
    if (run) return run.at;
  } else {
    const run = runs[lastIndex(runs, (r) => node.contains(r.node) || isBefore(r.node, node))];
    if (run) return run.at + run.length;
  }
  const end = runs[runs.length - 1];
  return end ? end.at + end.length : 0;
}

/** Whether `a` ends before `b` begins. */
function isBefore(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  return (position & 4) !== 0 && (position & 16) === 0;
}
