/** Brings the coach to pages that are open already. */
import { browser } from 'wxt/browser';

/** The one script that coaches, on listed sites and chosen ones alike. */
export const SCRIPT = '/content-scripts/compose.js';

/** @returns false where no extension may run */
export async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      // Those of sites the coach may not see are left out by the browser.
      target: { tabId, allFrames: true },
      files: [SCRIPT],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** Brings it to every open tab of the sites with these match patterns. */
export async function injectAt(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  // A sleeping tab would have to be woken for it; it gets the coach when it loads.
  const awake = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.all(awake.map((id) => inject(id)));
}
