/** The keys a writer can set in the browser's own page for extensions' shortcuts. */
import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messaging';
import { changeSettings } from '../../lib/settings';
import { frameOf } from './frames';
import { openPanel } from './panel';

interface AtTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

const COMMANDS: Readonly<Record<string, (tab: AtTab | undefined) => unknown>> = {
  'next-phrase': (tab) => step(tab, 1),
  'previous-phrase': (tab) => step(tab, -1),
  'open-card': (tab) => step(tab, 0),
  'open-panel': openPanel,
  pause: () => changeSettings((settings) => ({ ...settings, paused: !settings.paused })),
};

export function obeyCommands(): void {
  // Telephones have no such keys.
  browser.commands?.onCommand.addListener((command, tab) => void COMMANDS[command]?.(tab));
}

async function step(tab: AtTab | undefined, by: 1 | 0 | -1): Promise<void> {
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  // A page without the coach does not answer.
  await sendMessage('stepPhrase', by, { tabId, frameId: await frameOf(tabId) }).catch(() => {});
}
