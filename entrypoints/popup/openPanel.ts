/** The side panel, where the browser has one. */
import { browser } from 'wxt/browser';

/** What each browser calls it; the common names know neither. */
interface Panels {
  readonly chrome?: { readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> } };
  readonly browser?: { readonly sidebarAction?: { open(): Promise<void> } };
}

/** @returns opens it beside the page and closes the popup; undefined where there is no panel, as on phones */
export function openPanel(): (() => void) | undefined {
  const { chrome: chromes, browser: firefoxes } = globalThis as Panels;
  const panel = chromes?.sidePanel;
  if (panel) {
    return async () => {
      const { id } = await browser.windows.getCurrent();
      if (id !== undefined) await panel.open({ windowId: id });
      window.close();
    };
  }
  const sidebar = firefoxes?.sidebarAction;
  // Firefox answers only the press itself: nothing may be waited for.
  return (
    sidebar &&
    (() => {
      void sidebar.open();
      window.close();
    })
  );
}
