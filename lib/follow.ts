/** Follows the page a person looks at, live: its draft, its site's switch, and which page it is. */
import { browser } from 'wxt/browser';
import { DRAFT_PORT, type PageState, sendMessage } from './messaging';

export interface FollowOptions {
  /** Follow this tab only, where the surface is a tab itself. */
  readonly tab?: number | undefined;
}

/**
 * Calls back with the active tab of this window and its page, now and after every change, until `signal` ends.
 * Pages say that they changed only while such a port is open to them; nobody pays when nobody follows.
 */
export async function followPage(
  changed: (tab: number, page: PageState) => void,
  signal: AbortSignal,
  options: FollowOptions = {},
): Promise<void> {
  let tab: number | undefined;
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let reading = false;
  let again = false;

  const read = async () => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    do {
      again = false;
      const asked = tab;
      if (asked === undefined) break;
      const page = await sendMessage('pageState', asked).catch(() => null);
      if (page && asked === tab && !signal.aborted) changed(asked, page);
    } while (again && !signal.aborted);
    reading = false;
  };
  const listen = () => {
    port?.disconnect();
    port = null;
    if (tab === undefined || signal.aborted) return;
    const opened = browser.tabs.connect(tab, { name: DRAFT_PORT });
    port = opened;
    opened.onMessage.addListener(() => void read());
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = null;
    });
  };
  const look = async () => {
    tab = options.tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    listen();
    await read();
  };

  const onActivated = () => void look();
  const onUpdated = (updated: number, change: { status?: string | undefined }) => {
    if (updated === tab && change.status === 'complete') void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(onActivated);
  browser.permissions.onRemoved.addListener(onActivated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(onActivated);
    browser.permissions.onRemoved.removeListener(onActivated);
    listen();
  });
  await look();
}
