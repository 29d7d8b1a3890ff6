/** The toolbar icon: how many phrases are open in a tab's draft, or why the coach is not there. */
import { browser } from 'wxt/browser';
import { onMessage, type ToolbarState } from '../../lib/messaging';
import { interfaceLanguage, readSettings, type Settings, watchSettings } from '../../lib/settings';
import { stringsFor } from '../../lib/strings';
import { noteFrame } from './frames';
import { standingOf } from './pages';

const PLUM = '#6d2f5b';
const GREY = '#5f5a63';
const AMBER = '#8a4b00';

interface Shown {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

export function followToolbar(): void {
  let showing: Promise<unknown> = Promise.resolve();
  onMessage('toolbar', ({ data: state, sender }) => {
    // One after the other: the last one told is the one to stay.
    showing = showing.then(() => tellOf(state, sender)).catch(() => {});
  });
  watchSettings((settings, before) => {
    if (settings.paused !== before.paused || settings.language !== before.language) void everywhere(settings);
  });
  // A badge lasts as long as the browser runs; the choice lasts longer.
  const begin = async () => everywhere(await readSettings());
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
}

interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

async function tellOf(state: ToolbarState, { tab, frameId = 0, url }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  if (typeof state === 'number') await noteFrame(tab.id, frameId);
  // A site the writer took off the list is not one to ask for again.
  const isGiven = state === 'lost' && (await standingOf(url)).site !== 'permission-lost';
  await show(shownFor(isGiven ? 'none' : state, await readSettings()), tab.id);
}

/** What tabs show that have nothing of their own: no draft, no coach, or a coach that is paused. */
const everywhere = (settings: Settings): Promise<void> => show(shownFor('none', settings));

function shownFor(state: ToolbarState, settings: Settings): Shown {
  const words = stringsFor(interfaceLanguage(settings)).toolbar;
  // Two bars, as on any player.
  if (settings.paused) return { text: 'II', color: GREY, title: words.paused };
  if (state === 'none') return { text: '', color: PLUM, title: words.press };
  if (state === 'off') return { text: '–', color: GREY, title: words.off };
  if (state === 'lost') return { text: '!', color: AMBER, title: words.lost };
  return { text: state > 0 ? String(state) : '', color: PLUM, title: words.phrases(state) };
}

/** @param tabId one tab; else all that have nothing of their own */
async function show({ text, color, title }: Shown, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  try {
    await browser.action.setBadgeText({ ...where, text });
    await browser.action.setTitle({ ...where, title });
    await browser.action.setBadgeBackgroundColor({ ...where, color });
  } catch {
    // The tab has closed meanwhile.
  }
}
