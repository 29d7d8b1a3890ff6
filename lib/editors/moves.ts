/**
 * Tells when an element may have come to stand elsewhere in the viewport: it was resized, something scrolled,
 * or the page around it shifted. No polling: shifts are told by an intersection observer drawn tight around
 * the element, which fires as soon as it leaves that frame.
 */
export function onMove(element: Element, moved: () => void, signal: AbortSignal): void {
  const window = element.ownerDocument.defaultView;
  if (!window || signal.aborted) return;
  const frame = new TightFrame(element, moved);
  const update = () => {
    moved();
    frame.draw();
  };
  const resized = new ResizeObserver(update);
  resized.observe(element);
  window.addEventListener('scroll', update, { capture: true, passive: true, signal });
  window.addEventListener('resize', update, { signal });
  element.addEventListener('transitionend', update, { signal });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    frame.erase();
  });
}

class TightFrame {
  #observer: IntersectionObserver | null = null;

  constructor(
    readonly element: Element,
    readonly moved: () => void,
  ) {}

  draw(): void {
    this.erase();
    const { clientWidth, clientHeight } = this.element.ownerDocument.documentElement;
    const drawn = this.element.getBoundingClientRect();
    const { left, top, right, bottom } = drawn;
    if (!drawn.width || !drawn.height) return;
    // Margins are rounded so that a fraction of a pixel does not count as leaving.
    const margins = [top, clientWidth - right, clientHeight - bottom, left].map((m) => -Math.floor(m));
    const judge: IntersectionObserverCallback = (entries) => {
      // An observer also speaks once when it begins, and by then the element may be elsewhere already.
      if (entries.every(({ boundingClientRect: now }) => isNear(now, drawn))) return;
      this.moved();
      this.draw();
    };
    this.#observer = new IntersectionObserver(judge, {
      rootMargin: `${margins.join('px ')}px`,
      threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 1],
    });
    this.#observer.observe(this.element);
  }

  erase(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}

/** Observers may snap to whole pixels; without this tolerance a field at rest would be drawn for ever. */
function isNear(a: DOMRectReadOnly, b: DOMRectReadOnly): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
}
