/** Asks the active tab for its draft. */
import { browser } from 'wxt/browser';
import type { PopupState } from '../../components/views/PopupView';
import { type DraftState, sendMessage } from '../../lib/messaging';
import { platforms } from '../../lib/platforms';

export interface ActivePage {
  readonly state: PopupState;
  readonly tab?: number | undefined;
  readonly platform?: string | undefined;
  readonly draft?: DraftState | undefined;
}

/** Never rejects: a page without a coach is a state like any other. */
export async function readActivePage(): Promise<ActivePage> {
  const tab = await activeTab();
  if (tab === undefined) return { state: { kind: 'unsupported' } };
  try {
    const { platform, on, draft } = await sendMessage('pageState', undefined, tab);
    const site = platforms.find(({ id }) => id === platform)?.name ?? platform;
    const page = { tab, platform };
    if (!on) return { ...page, state: { kind: 'off', site } };
    if (!draft) return { ...page, state: { kind: 'no-draft', site } };
    return { ...page, draft, state: { kind: 'draft', site, text: draft.text, report: draft.report } };
  } catch {
    // Nobody answers: the page is not one of ours, or was open before the coach was installed.
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
