/** Tells when a compose box's draft may have changed. Nothing runs while nobody writes. */

export interface DraftWatch {
  /** True between the start and the end of an IME composition. */
  readonly composing: () => boolean;
}

/**
 * Calls `changed` after input, after the editor has re-rendered, and after a composition ends; at most once per
 * task. Ends with `signal`.
 */
export function watchDraft(box: HTMLElement, changed: () => void, signal: AbortSignal): DraftWatch {
  let composing = false;
  let due = false;
  const soon = () => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      if (!signal.aborted) changed();
    });
  };
  const options = { signal, capture: true, passive: true };
  box.addEventListener('input', soon, options);
  box.addEventListener(
    'compositionstart',
    () => {
      composing = true;
    },
    options,
  );
  box.addEventListener(
    'compositionend',
    () => {
      composing = false;
      soon();
    },
    options,
  );
  // Frameworks set a field's value, and editors their text, without an input event.
  box.addEventListener('focusin', soon, options);
  box.addEventListener('change', soon, options);
  const mutations = new MutationObserver(soon);
  mutations.observe(box, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => mutations.disconnect());
  return { composing: () => composing };
}
