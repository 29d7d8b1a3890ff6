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
  #share = -1;

  constructor(
    readonly element: Element,
    readonly moved: () => void,
  ) {}

  draw(): void {
    this.erase();
    const { clientWidth, clientHeight } = this.element.ownerDocument.documentElement;
    const { left, top, right, bottom, width, height } = this.element.getBoundingClientRect();
    if (!width || !height) return;
    // Margins are rounded inwards so that a fraction of a pixel does not count as leaving.
    const margins = [top, clientWidth - right, clientHeight - bottom, left].map((m) => -Math.floor(m));
    this.#observer = new IntersectionObserver(([entry]) => entry && this.#judge(entry), {
      rootMargin: `${margins.join('px ')}px`,
      threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 1],
    });
    this.#observer.observe(this.element);
  }

  erase(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#share = -1;
  }

  /** The first answer says how much shows where the element stands now; any other share means it moved. */
  #judge(entry: IntersectionObserverEntry): void {
    if (this.#share < 0) this.#share = entry.intersectionRatio;
    if (this.#share === entry.intersectionRatio) return;
    this.moved();
    this.draw();
  }
}
