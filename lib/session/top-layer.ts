/** Keeps the coach's one element where it can be seen and pressed, wherever the page shows its compose boxes. */

/** The custom property in which an element finds by how much to undo the page's zoom. */
export const UNZOOM = '--tulus-unzoom';

/**
 * Lifts `host` over the boxes the writer is at. What is in the top layer lies over everything that is not, and
 * what came there later over what came before; and while a modal dialog is open, nothing outside it can be
 * pressed, so there the host goes to the end of the dialog, never into or beside an editor.
 */
export class TopLayer {
  readonly #host: HTMLElement;
  #over: Element | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** @param boxes those something is shown for, the latest last */
  rise(boxes: readonly HTMLElement[]): void {
    const host = this.#host;
    const box = boxes.findLast(({ isConnected }) => isConnected);
    const over = box ? closest(box, ':modal, :popover-open') : null;
    const parent = (box && closest(box, 'dialog:modal')) ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    const raised = host.matches(':popover-open');
    if (raised && over !== this.#over) host.hidePopover();
    this.#over = over;
    host.style.setProperty(UNZOOM, String(1 / (parent.currentCSSZoom ?? 1)));
    if (raised && host.matches(':popover-open')) return;
    host.popover = 'manual';
    host.showPopover();
  }
}

/** The nearest ancestor that matches, out of open and closed shadow roots alike. */
function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
