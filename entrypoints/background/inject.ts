/** Brings the coach to pages that are open already. */
import { browser } from 'wxt/browser';

/** The one script that coaches, on listed sites and chosen ones alike. */
export const SCRIPT = '/content-scripts/compose.js';

/**
 * @param allFrames those of the page's own site; the browser leaves out the others
 * @returns false where no extension may run
 */
export async function inject(tabId: number, allFrames: boolean): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames },
      files: [SCRIPT],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** Brings it to every open tab of the sites with these match patterns. */
export async function injectAt(patterns: readonly string[], allFrames: boolean): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  // A sleeping tab would have to be woken for it; it gets the coach when it loads.
  const awake = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.all(awake.map((id) => inject(id, allFrames)));
}
