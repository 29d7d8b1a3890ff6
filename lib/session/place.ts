/** Where things are in the window. */
import { isField } from '../editors/field';
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

/** How far inside its corners a box is tried for something lying over it, in pixels. */
const INSIDE = 8;

/**
 * The part of a box that shows: not scrolled away, not clipped by what it scrolls in, not under a dialog. Null when
 * nothing of it does.
 */
export function partInView(box: HTMLElement): Place | null {
  let part: Place = box.getBoundingClientRect();
  for (let around = parentOf(box); around; around = parentOf(around)) {
    if (around === document.body || around === document.documentElement) break;
    if (getComputedStyle(around).overflow !== 'visible') part = common(part, around.getBoundingClientRect());
  }
  part = common(part, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  if (part.right - part.left < 2 * INSIDE || part.bottom - part.top < INSIDE) return null;
  const middle = (part.top + part.bottom) / 2;
  const tried = [part.left + INSIDE, (part.left + part.right) / 2, part.right - INSIDE];
  return tried.every((x) => isCovered(box, x, middle)) ? null : part;
}

/** Whether something of the page lies over the box at a point of the viewport. */
export function isCovered(box: HTMLElement, x: number, y: number): boolean {
  const top = topmostAt(box.ownerDocument, x, y);
  return top !== null && !isWithin(top, box) && !isWithin(box, top) && top.localName !== 'tulus-coach';
}

/** What takes presses on a page. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"]';

/**
 * What nothing should lie on just around a box's edge: the last words of its draft and the page's controls above and
 * below it. @param part what shows of the box
 */
export function busyAround(box: HTMLElement, part: Place): Place[] {
  const found = new Set<Element>();
  for (const y of [part.bottom + INSIDE, part.bottom + 3 * INSIDE, part.top - INSIDE, part.top - 3 * INSIDE])
    for (let x = part.left + INSIDE; x < part.right; x += 3 * INSIDE) {
      const control = topmostAt(box.ownerDocument, x, y)?.closest(CONTROLS);
      if (control && !isWithin(box, control)) found.add(control);
    }
  return [...lastWords(box, part), ...[...found].map((control) => control.getBoundingClientRect())];
}

/** Where a box scrolls, its words may be anywhere in it. */
function lastWords(box: HTMLElement, part: Place): Place[] {
  if (isField(box) || box.scrollHeight > box.clientHeight + 1) return [part];
  const last = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT).lastChild();
  if (!last) return [];
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(last);
  return [...range.getClientRects()];
}

/** Asked from the page down: a shadow root answers in Firefox as if nothing outside it could lie over it. */
function topmostAt(page: Document, x: number, y: number): Element | null {
  let top = page.elementFromPoint(x, y);
  for (let root = top?.shadowRoot; root; ) {
    const inside = root.elementFromPoint(x, y);
    if (!inside || !root.contains(inside)) break;
    top = inside;
    root = inside.shadowRoot;
  }
  return top;
}

/** Whether `inner` is `outer` or lies in it, also in a shadow root in it. */
function isWithin(inner: Node, outer: Node): boolean {
  for (let at: Node | null = inner; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === outer) return true;
  return false;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  // What is slotted scrolls where it is shown.
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

const common = (a: Place, b: Place): Place => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
