/** A stock Firefox with the built extension, on pages that answer as the real sites. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/setup/browser.mjs';
import { readPlayground } from '../../playground/build.mjs';
import { servePlayground } from '../../playground/serve.mjs';
import { Bidi } from './firefox-bidi';
import { FirefoxPage } from './firefox-page';
import { startProxy } from './firefox-proxy';

const EXTENSION = resolve('.output/firefox-mv3');
const ID = 'tulus@tulus.example';
/** Set beforehand, so that the extension's own pages have a known address. */
const UUID = '11111111-2222-4333-8444-555555555555';

export interface LaunchFirefox {
  readonly dark?: boolean;
  readonly language?: 'en' | 'id';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly extension?: boolean;
  /** Where files are saved, without asking. */
  readonly downloads?: string;
}

export interface RunningFirefox {
  readonly browser: Browser;
  readonly bidi: Bidi;
  /** Hosts that anybody but Firefox itself wanted to reach, beside the playground's. */
  readonly outgoing: readonly string[];
  /** Errors and exceptions of pages, as text. */
  readonly faults: string[];
  open(url: string): Promise<FirefoxPage>;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(path: string): Promise<FirefoxPage>;
  /** Clears what the extension keeps: settings, ledger, how often it asked. */
  forget(): Promise<void>;
  /** Runs an expression where the extension's whole API is, such as `browser.storage.local.get()`. */
  inExtension<T>(expression: string): Promise<T>;
  /** Takes the leave to run on a site away, or gives it again, as the browser's own menus do. */
  allow(origin: string, allowed: boolean): Promise<void>;
  /** Errors of the extension's own scripts, wherever they ran. */
  ownFaults(): Promise<string[]>;
  close(): Promise<void>;
}

export async function launchFirefox(options: LaunchFirefox = {}): Promise<RunningFirefox> {
  const { extension = true, language = 'en', viewport = { width: 1100, height: 800 } } = options;
  if (extension && !existsSync(EXTENSION))
    throw new Error('The extension is not built: run `npx wxt build -b firefox`.');
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox: see scripts/setup/browser.mjs.');
  const server = await servePlayground({ files: readPlayground() });
  const proxy = await startProxy(server);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      ...(options.downloads
        ? { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }
        : {}),
    },
  });
  const bidi = new Bidi(browser);
  const faults: string[] = [];
  if (extension) await browser.installExtension(EXTENSION);
  /** One of the extension's own pages, kept open for its API. */
  let desk: Promise<Page> | undefined;
  const openDesk = async () => {
    const page = await browser.newPage();
    await bidi.navigate(page, `moz-extension://${UUID}/manifest.json`);
    return page;
  };
  const inExtension = async <T>(expression: string) => {
    desk ??= openDesk();
    return bidi.inPage<T>(await desk, expression);
  };
  return {
    browser,
    bidi,
    outgoing: proxy.strays,
    faults,
    inExtension,
    async open(url) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(url);
      return new FirefoxPage(page, bidi);
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await bidi.navigate(page, `moz-extension://${UUID}/${path}`);
      return new FirefoxPage(page, bidi);
    },
    async forget() {
      await inExtension('browser.storage.local.clear()');
    },
    async allow(origin, allowed) {
      await bidi.inBrowser(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${ID}');
        await ExtensionPermissions.${allowed ? 'add' : 'remove'}('${ID}', { origins: ['${origin}'], permissions: [] }, extension);
      })()`);
    },
    ownFaults: () =>
      bidi.inBrowser<string[]>(`(() => {
        const ours = ({ sourceName = '', filename = '' }) => (sourceName || filename).startsWith('moz-extension://${UUID}');
        const thrown = Services.console.getMessageArray()
          .filter((each) => each instanceof Ci.nsIScriptError && ours(each) && !(each.flags & Ci.nsIScriptError.warningFlag))
          .map(({ errorMessage }) => errorMessage);
        const said = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
          .filter((each) => each.level === 'error' && ours(each))
          .map((each) => [...each.arguments].map(String).join(' '));
        // Tabs without a coach are told of changes too: nobody answers there, and the library leaves that unread.
        // A popup that closes leaves its questions unanswered, which Firefox notes.
        return [...thrown, ...said].filter((each) => !/Receiving end does not exist|after context unloaded/.test(each));
      })()`),
    async close() {
      await browser.close();
      await proxy.close();
      await server.close();
    },
  };
}
