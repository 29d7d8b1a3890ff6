import { isField } from './field';

/** Fields that must never be read, whatever the site calls them. */
const SECRET = /(?:^|\s)(?:one-time-code|cc-\S+|current-password|new-password|webauthn)(?:\s|$)/i;

/**
 * The compose box an event came from, or null. `path` is `event.composedPath()`, so boxes in open shadow
 * roots are found too. The nearest field, or else the outermost editable element: editors nest editable
 * islands, and the draft is the whole.
 */
export function composeBoxFrom(path: readonly EventTarget[]): HTMLElement | null {
  let outermost: HTMLElement | null = null;
  for (const target of path) {
    if (isField(target)) return isWritable(target) ? target : null;
    if (target instanceof HTMLElement && isEditable(target)) outermost = target;
  }
  return outermost && isWritable(outermost) ? outermost : null;
}

/** Whether a writer drafts prose here: no search, no secret, no opt-out, nothing locked. */
export function isWritable(box: HTMLElement): boolean {
  const role = box.getAttribute('role');
  if (role === 'combobox' || role === 'searchbox' || box.ariaReadOnly === 'true') return false;
  // The attribute by which sites and editors decline writing aids in general.
  if (box.dataset.enableGrammarly === 'false') return false;
  if (!isField(box)) return isEditable(box) && !box.classList.contains('ql-clipboard');
  if (box.readOnly || box.matches(':disabled')) return false;
  if (SECRET.test(box.autocomplete) || /^(?:numeric|decimal|tel)$/.test(box.inputMode)) return false;
  return box.localName === 'textarea' || (box.type === 'text' && !isMasked(box));
}

function isEditable(element: HTMLElement): boolean {
  // The whole of a frame, as older editors have it.
  if (element.localName === 'body' && element.ownerDocument.designMode === 'on') return true;
  const value = element.getAttribute('contenteditable')?.toLowerCase();
  return value === '' || value === 'true' || value === 'plaintext-only';
}

function isMasked(box: HTMLElement): boolean {
  const masking = getComputedStyle(box).getPropertyValue('-webkit-text-security');
  return masking !== '' && masking !== 'none';
}

/** Whether the box can be seen at all: sites keep twins of size zero, and drafts behind their dialogs. */
export function isVisible(box: HTMLElement): boolean {
  if (!box.isConnected) return false;
  if (!box.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = box.getBoundingClientRect();
  return width > 0 && height > 0;
}
