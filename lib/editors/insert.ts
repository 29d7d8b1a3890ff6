import { isField } from './field';
import { selectionOf } from './selection';

/** Selects `range`, or the span of a field, as the writer would: focus first, and never scroll the page. */
export function select(box: HTMLElement, range: Range): void {
  box.focus({ preventScroll: true });
  tellOfFocus(box);
  selectionOf(box)?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
}

/**
 * While a popup or the side panel has the keyboard, the browser tells a page's editor of no focus, and those that
 * heed the selection only while focused, as all in React do, would put the text where the caret was before.
 */
function tellOfFocus(box: HTMLElement): void {
  if (box.ownerDocument.hasFocus()) return;
  for (const [type, bubbles] of [
    ['focus', false],
    ['focusin', true],
  ] as const)
    box.dispatchEvent(new FocusEvent(type, { bubbles, composed: true }));
}

/** How the text went in, which decides who can take it back. */
export type InsertedBy = 'editor' | 'browser';

/** How a paste carries the text: plain, or its lines as paragraphs. */
export type Form = 'text' | 'paragraphs';

/**
 * Puts `text` in place of the selection by a way that the editor's own model follows. Editors that answer a
 * paste event themselves get one; all else is left to the browser's own editing, which keeps native undo.
 */
export function insertOverSelection(box: HTMLElement, text: string, form: Form = 'text'): InsertedBy {
  if (!isField(box) && isTaken(box, text, form)) return 'editor';
  box.ownerDocument.execCommand('insertText', false, text);
  return 'browser';
}

/** Whether the editor answers a paste of the text. */
function isTaken(box: HTMLElement, text: string, form: Form): boolean {
  const paste = form === 'text' ? pasteOf(text, 'text/plain') : pasteOf(paragraphsOf(text), 'text/html');
  return paste !== null && !focusedIn(box).dispatchEvent(paste);
}

/** The element the editor would have got the event on. */
function focusedIn(box: HTMLElement): HTMLElement {
  const active = (box.getRootNode() as Document | ShadowRoot).activeElement;
  return active instanceof HTMLElement && box.contains(active) ? active : box;
}

/** The text's lines as paragraphs, in HTML, with every space as it stands: ProseMirror drops a last one all the same. */
function paragraphsOf(text: string): string {
  const holder = document.createElement('div');
  for (const line of text.split('\n')) {
    const paragraph = holder.appendChild(document.createElement('p'));
    paragraph.style.whiteSpace = 'pre-wrap';
    paragraph.textContent = line.replace(/ $/, '\u00A0');
  }
  return holder.innerHTML;
}

/**
 * A paste event that really carries `data`, or null: Firefox drops a made `clipboardData` and has `data` of
 * its own instead, and some editors delete the selection for an event without text.
 */
function pasteOf(data: string, dataType: 'text/plain' | 'text/html'): ClipboardEvent | null {
  const clipboardData = new DataTransfer();
  clipboardData.setData(dataType, data);
  for (const carried of [{ clipboardData }, { data, dataType }]) {
    const how = { bubbles: true, cancelable: true, composed: true };
    const event = new ClipboardEvent('paste', { ...how, ...carried });
    if (event.clipboardData?.getData(dataType) === data) return event;
  }
  return null;
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
