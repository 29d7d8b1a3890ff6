/** Asks the active tab for its draft. */
import { browser } from 'wxt/browser';
import type { PopupState } from '../../components/views/PopupView';
import { type DraftState, sendMessage } from '../../lib/messaging';

export interface ActivePage {
  readonly state: PopupState;
  readonly tab?: number | undefined;
  readonly platform?: string | undefined;
  /** What the settings call the site. */
  readonly key?: string | undefined;
  /** What to ask the browser's leave for, before the coach may read along. */
  readonly ask?: string | undefined;
  readonly draft?: DraftState | undefined;
}

/** Never rejects: a page without a coach is a state like any other. */
export async function readActivePage(): Promise<ActivePage> {
  const tab = await activeTab();
  if (tab === undefined) return { state: { kind: 'unsupported' } };
  try {
    const {
      site: standing,
      name: site,
      platform,
      key,
      origin,
      on,
      draft,
    } = await sendMessage('pageState', tab);
    const page = { tab, platform: platform ?? undefined, key: key ?? undefined };
    if (standing === 'offered' || standing === 'permission-lost')
      return { ...page, ask: origin ?? undefined, state: { kind: 'unsupported', site } };
    if (standing === 'unsupported' || standing === 'unseen')
      return { ...page, state: { kind: 'unsupported' } };
    if (!on) return { ...page, state: { kind: 'off', site } };
    if (!draft) return { ...page, state: { kind: 'no-draft', site } };
    return { ...page, draft, state: { kind: 'draft', site, text: draft.text, report: draft.report } };
  } catch {
    // The tab has closed meanwhile.
    return { tab, state: { kind: 'unsupported' } };
  }
}

/** `?tab=` names one where this page is not a popup but a tab of its own. */
async function activeTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
