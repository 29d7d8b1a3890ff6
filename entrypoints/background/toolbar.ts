/** The toolbar icon: how many phrases are open in the tab's draft, or that the coach is paused. */
import { browser } from 'wxt/browser';
import { onMessage } from '../../lib/messaging';
import { interfaceLanguage, readSettings, watchSettings } from '../../lib/settings';
import { stringsFor } from '../../lib/strings';
import { noteFrame } from './frames';

const PLUM = '#6d2f5b';
const GREY = '#5f5a63';
/** Two bars, as on any player. */
const PAUSED = 'II';
/** Null makes a tab show the browser-wide badge again; the types know only texts. */
const OWN_NONE = null as unknown as string;

export function followToolbar(): void {
  onMessage('openPhrases', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    await noteFrame(tabId, sender.frameId ?? 0);
    await showCount(tabId, data);
  });
  watchSettings(({ paused }, before) => {
    if (paused !== before.paused) void showPaused(paused);
  });
  // A badge lasts as long as the browser runs; the choice lasts longer.
  browser.runtime.onStartup.addListener(async () => showPaused((await readSettings()).paused));
  browser.runtime.onInstalled.addListener(async () => showPaused((await readSettings()).paused));
}

async function showCount(tabId: number, count: number): Promise<void> {
  if ((await readSettings()).paused) return;
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : OWN_NONE });
    await browser.action.setBadgeBackgroundColor({ tabId, color: PLUM });
  } catch {
    // The tab has closed meanwhile.
  }
}

async function showPaused(paused: boolean): Promise<void> {
  const words = stringsFor(interfaceLanguage(await readSettings())).pause;
  await browser.action.setBadgeBackgroundColor({ color: paused ? GREY : PLUM });
  await browser.action.setBadgeText({ text: paused ? PAUSED : '' });
  await browser.action.setTitle({ title: paused ? words.title : 'Tulus' });
  if (!paused) return;
  // A tab's own count would hide it.
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await browser.action.setBadgeText({ tabId: id, text: OWN_NONE }).catch(() => {});
}
