import { isField } from './field';
import { selectionOf } from './selection';

/** Selects `range`, or the span of a field, as the writer would: focus first, and never scroll the page. */
export function select(box: HTMLElement, range: Range): void {
  box.focus({ preventScroll: true });
  selectionOf(box)?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
}

/** How the text went in, which decides who can take it back. */
export type InsertedBy = 'editor' | 'browser';

/**
 * Puts `text` in place of the selection by a way that the editor's own model follows. Editors that answer a
 * paste event themselves get one; all else is left to the browser's own editing, which keeps native undo.
 */
export function insertOverSelection(box: HTMLElement, text: string): InsertedBy {
  if (!isField(box) && pasteCarriesText()) {
    const event = new ClipboardEvent('paste', {
      bubbles: true,
      cancelable: true,
      composed: true,
      clipboardData: carrier(text),
    });
    const target = focusedIn(box);
    if (!target.dispatchEvent(event)) return 'editor';
  }
  box.ownerDocument.execCommand('insertText', false, text);
  return 'browser';
}

/** The element the editor would have got the event on. */
function focusedIn(box: HTMLElement): HTMLElement {
  const active = (box.getRootNode() as Document | ShadowRoot).activeElement;
  return active instanceof HTMLElement && box.contains(active) ? active : box;
}

function carrier(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

/** Firefox drops the data of a made paste event, and some editors then delete the selection for nothing. */
function pasteCarriesText(): boolean {
  const probe = new ClipboardEvent('paste', { clipboardData: carrier('x') });
  return probe.clipboardData?.getData('text/plain') === 'x';
}

/** Takes one step back, by the history of whoever made the step. */
export function takeBack(box: HTMLElement, insertedBy: InsertedBy): void {
  if (insertedBy === 'browser') {
    box.ownerDocument.execCommand('undo');
    return;
  }
  const mac = /mac/i.test(navigator.platform);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac };
  focusedIn(box).dispatchEvent(
    new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }),
  );
}
