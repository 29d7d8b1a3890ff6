/** The page's tree as its reader sees it: open shadow roots and frames of its own origin are no borders. */

/** Also of another frame, whose elements are none to this one's `instanceof`. */
export const isElement = (node: EventTarget): node is Element => (node as Node).nodeType === 1;

/** The parent element, stepping out of a shadow root to its host, and out of a frame to its element. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : (element.ownerDocument.defaultView?.frameElement ?? null);
}

export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentAcross(at)) if (at.matches(selector)) return at;
  return null;
}

export function containsAcross(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentAcross(at)) if (at === outer) return true;
  return false;
}
