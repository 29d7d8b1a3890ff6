/** The page's tree as its reader sees it: open shadow roots are no borders. */

/** The parent element, stepping out of a shadow root to its host. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentAcross(at)) if (at.matches(selector)) return at;
  return null;
}

export function containsAcross(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentAcross(at)) if (at === outer) return true;
  return false;
}
