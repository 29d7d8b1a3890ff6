import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place when what had the focus goes away: the phrase that moved up takes it, else the heading.
 * Without this, applying a rewrite by keyboard would send its writer back to the top of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly element: Element; readonly phrase: number } | null>(null);
  useEffect(() => {
    const element = root.current;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const item = target.closest('.phrase-item');
      last.current = {
        element: target,
        phrase: item ? [...(item.parentElement?.children ?? [])].indexOf(item) : -1,
      };
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [root]);

  useLayoutEffect(() => {
    const had = last.current;
    if (!had || had.element.isConnected) return;
    last.current = null;
    if (document.activeElement !== document.body) return;
    const heads = [...(root.current?.querySelectorAll<HTMLElement>('.phrase-head') ?? [])];
    const heir = had.phrase >= 0 ? (heads[had.phrase] ?? heads.at(-1)) : undefined;
    (heir ?? root.current?.querySelector<HTMLElement>('.rung-name'))?.focus();
  });
}
