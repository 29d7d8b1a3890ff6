/** Opens the side panel, or the popup's page in a tab where the browser has no panel. */
import { browser } from 'wxt/browser';
import { onMessage } from '../../lib/messaging';

interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

export function answerPanel(): void {
  onMessage('openPanel', ({ sender }) => openPanel(sender.tab));
}

/** Call it first thing after a person's press: browsers open a panel only while they handle one. */
export async function openPanel(
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined,
): Promise<void> {
  try {
    if (browser.sidePanel && tab?.windowId !== undefined)
      return await browser.sidePanel.open({ windowId: tab.windowId });
    const { sidebarAction } = browser as Sidebar;
    if (sidebarAction) return await sidebarAction.open();
  } catch {
    // The press was too long ago, or the browser keeps its panel closed.
  }
  const about = tab?.id === undefined ? '' : `?tab=${tab.id}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${about}`) });
}
