/** The keys a small dialog answers to, wherever it floats. */

export interface DialogKeys {
  readonly onClose: () => void;
  /** Left and right, where there is something beside this. */
  readonly onStep?: ((direction: 1 | -1) => void) | undefined;
}

const focusable = 'button, a[href], textarea, input';

function stops(dialog: HTMLElement, selector = focusable): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>(selector)].filter((stop) => !stop.closest('[hidden]'));
}

/** The focused element as the dialog's own tree sees it: the document only sees the shadow host. */
function focused(dialog: HTMLElement): Element | null {
  const root: Node & Partial<DocumentOrShadowRoot> = dialog.getRootNode();
  return root.activeElement ?? null;
}

function move(dialog: HTMLElement, targets: readonly HTMLElement[], by: 1 | -1): void {
  if (targets.length === 0) return;
  const at = targets.indexOf(focused(dialog) as HTMLElement);
  const from = at === -1 && by === -1 ? 0 : at;
  targets[(from + by + targets.length) % targets.length]?.focus();
}

/**
 * Escape closes, left and right step, up and down walk the rewrites, Tab stays inside:
 * the surface sits at the document's end, where Tab would otherwise leave the page.
 */
export function answerDialogKey(event: KeyboardEvent, dialog: HTMLElement, keys: DialogKeys): void {
  switch (event.key) {
    case 'Escape':
      keys.onClose();
      break;
    case 'ArrowLeft':
    case 'ArrowRight':
      if (!keys.onStep) return;
      keys.onStep(event.key === 'ArrowRight' ? 1 : -1);
      break;
    case 'ArrowUp':
    case 'ArrowDown':
      move(dialog, stops(dialog, '[data-choice]'), event.key === 'ArrowDown' ? 1 : -1);
      break;
    case 'Tab':
      move(dialog, stops(dialog), event.shiftKey ? -1 : 1);
      break;
    default:
      return;
  }
  event.preventDefault();
}
