/** “Check with Tulus”, in the menu of any selected text. */
import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../../lib/messaging';
import { interfaceLanguage, readSettings, type Settings, watchSettings } from '../../lib/settings';
import { stringsFor } from '../../lib/strings';
import { openPanel } from './panel';

const CHECK = 'check-selection';

/** What waits to be looked at, by window. In memory only: a text is never stored. */
const waiting = new Map<number, Promise<string>>();

export function offerMenu(): void {
  // Telephones have no such menu.
  if (!browser.contextMenus) return;
  const title = (settings: Settings) => stringsFor(interfaceLanguage(settings)).menu.check;
  // Browsers keep the menu from then on.
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: CHECK,
      title: title(await readSettings()),
      contexts: ['selection'],
    });
  });
  watchSettings((settings, before) => {
    if (settings.language !== before.language)
      void browser.contextMenus.update(CHECK, { title: title(settings) });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === CHECK) void check(info, tab);
  });
  onMessage('takeText', async ({ data }) => {
    const text = waiting.get(data);
    waiting.delete(data);
    return (await text) ?? null;
  });
}

interface Clicked {
  readonly selectionText?: string | undefined;
  readonly frameId?: number | undefined;
}

interface ClickedTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

async function check(info: Clicked, tab: ClickedTab | undefined): Promise<void> {
  // Before anything is waited for: see openPanel.
  const opened = openPanel(tab);
  const window = tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT;
  waiting.set(
    window,
    selectionIn(tab?.id, info.frameId).then((whole) => whole || (info.selectionText ?? '')),
  );
  await opened;
  // A panel that was open already hears of it; one that is opening asks by itself.
  await sendMessage('textWaits', window).catch(() => {});
}

/** The selection with its line breaks, which the menu leaves out; null where no script may run. */
async function selectionIn(tabId: number | undefined, frameId = 0): Promise<string | null> {
  if (tabId === undefined) return null;
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => {
        const at = document.activeElement;
        const field = at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement ? at : null;
        const inField = field?.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
        return inField || String(getSelection());
      },
    });
    return typeof found?.result === 'string' ? found.result : null;
  } catch {
    return null;
  }
}
