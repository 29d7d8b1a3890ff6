/** The two ends of a selection. */
export interface Selected {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
}

type Selecting = { getSelection?(): Selection | null };

/**
 * The selection as seen from where `box` lives. In a shadow root the document's own answer is retargeted to
 * the host; Chromium answers from the root itself, Firefox by `getComposedRanges`.
 */
export function selectionAround(box: HTMLElement): Selected | null {
  const root = box.getRootNode();
  const selection = selectionOf(box);
  if (!selection || selection.rangeCount === 0) return null;
  const inShadow = root instanceof ShadowRoot && !('getSelection' in root);
  if (inShadow && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
  }
  return selection.getRangeAt(0);
}

/** The selection object to change when selecting inside `box`. */
export function selectionOf(box: HTMLElement): Selection | null {
  const root = box.getRootNode() as Selecting;
  return root.getSelection?.() ?? box.ownerDocument.getSelection();
}

/** Whether keys typed now would go into `box`. */
export function hasFocus(box: HTMLElement): boolean {
  const active = (box.getRootNode() as Document | ShadowRoot).activeElement;
  return active !== null && box.contains(active);
}
