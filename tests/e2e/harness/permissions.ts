/**
 * Presses the toolbar button and answers the browser's questions about permissions, which headless Chromium cannot
 * show. The leave is given on the browser's own page for extensions beforehand: what a writer asks for then is
 * granted without a question, through every one of the browser's real steps, and can be taken back there.
 */
import type { Page } from 'playwright-core';
import type { Running } from './extension';

type Private = {
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
};

async function onExtensionsPage(
  running: Running,
  act: 'addHostPermission' | 'removeHostPermission' | 'reload',
  origin = '',
): Promise<void> {
  const page = await running.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ({ act, id, origin }) => {
      const { developerPrivate } = (globalThis as never as { chrome: { developerPrivate: Private } }).chrome;
      // An unpacked extension comes back only in developer mode.
      if (act === 'reload') await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (act === 'reload') await developerPrivate.reload(id, { failQuietly: true });
      else await developerPrivate[act](id, origin);
    },
    { act, id: running.extensionId, origin },
  );
  await page.close();
}

/** What the writer will answer when asked for this origin. */
export const willAllow = (running: Running, origin: string) =>
  onExtensionsPage(running, 'addHostPermission', origin);

/** As in the browser's own settings. */
export const takeBack = (running: Running, origin: string) =>
  onExtensionsPage(running, 'removeHostPermission', origin);

/** What an update does: the old scripts lose their extension, and a new one starts. */
export const reloadExtension = (running: Running) => onExtensionsPage(running, 'reload');

/** Presses the toolbar button on a page: from then on the extension may know what page it is. */
export async function pressAction(running: Running, page: Page): Promise<void> {
  await page.bringToFront();
  const browser = running.context.browser();
  if (!browser) throw new Error('no browser');
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  const send = cdp.send.bind(cdp) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: running.extensionId, targetId: tab?.targetId });
  await cdp.detach();
}

/** The popup as a tab of its own, told which tab to look at. */
export async function openPopupFor(running: Running, page: Page): Promise<Page> {
  const tab = await tabOf(running, page);
  const popup = await running.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${running.extensionId}/popup.html?tab=${tab}`);
  await popup.getByRole('main').waitFor();
  return popup;
}

/** The browser's number for the tab in front. */
export async function tabOf(running: Running, page: Page): Promise<number> {
  await page.bringToFront();
  return (await running
    .worker()
    .evaluate(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)',
    )) as number;
}
