/** Says what a tab's page is to the coach. */
import { browser } from 'wxt/browser';
import { type FrameState, onMessage, type PageState, sendMessage } from '../../lib/messaging';
import { isPrivate, platformOf } from '../../lib/platforms/match';
import { readSettings } from '../../lib/settings';
import { hostOf, isOpenToExtensions, patternOf, readChosen } from '../../lib/sites';
import { frameOf } from './frames';
import { inject } from './inject';

type Standing = Pick<PageState, 'site' | 'name' | 'origin' | 'key'>;

export function answerPages(): void {
  onMessage('pageState', ({ data }) => pageState(data));
  onMessage('mayCoach', async ({ sender }) => {
    // A frame without an address of its own belongs to the page that made it.
    const { site } = await standingOf(sender.origin ?? sender.url);
    return site === 'listed' || site === 'chosen';
  });
}

async function pageState(tab: number): Promise<PageState> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  const [standing, { paused }] = await Promise.all([standingOf(url), readSettings()]);
  const listed = url ? (platformOf(url)?.id ?? null) : null;
  const silent = { ...standing, paused, platform: listed, on: false, draft: null };
  if (standing.site !== 'listed' && standing.site !== 'chosen') return silent;
  const heard = await hear(tab);
  if (!heard) return silent;
  const { frame, platform, on, draft } = heard;
  return { ...silent, platform, on, draft: draft && { ...draft, frame } };
}

/** Asks the frame last written in, else the page; wakes a page that was open before the coach came. */
async function hear(tab: number): Promise<(FrameState & { readonly frame: number }) | null> {
  const written = await frameOf(tab);
  for (const frame of written === 0 ? [0] : [written, 0]) {
    const state = await ask(tab, frame);
    if (state) return { ...state, frame };
  }
  if (!(await inject(tab))) return null;
  const state = await ask(tab, 0);
  return state && { ...state, frame: 0 };
}

const ask = (tabId: number, frameId: number): Promise<FrameState | null> =>
  sendMessage('frameState', undefined, { tabId, frameId }).catch(() => null);

/** @param url of a page, or its origin; undefined when the browser does not tell */
export async function standingOf(url: string | undefined): Promise<Standing> {
  const nothing = { name: '', origin: null, key: null };
  if (!url) return { ...nothing, site: 'unseen' };
  const origin = patternOf(url);
  if (!origin || !isOpenToExtensions(url) || isPrivate(url)) return { ...nothing, site: 'unsupported' };
  const listed = platformOf(url);
  const [granted, chosen] = await Promise.all([
    browser.permissions.contains({ origins: [origin] }),
    readChosen(),
  ]);
  const named = { name: listed?.name ?? hostOf(origin), key: listed?.id ?? hostOf(origin), origin };
  if (!listed && !chosen.includes(origin)) return { ...named, site: 'offered' };
  if (!granted) return { ...named, site: 'permission-lost' };
  return { ...named, site: listed ? 'listed' : 'chosen' };
}
