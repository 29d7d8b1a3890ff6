/** A real Chromium with the built extension, on pages that answer as the real sites. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../../scripts/setup/browser.mjs';
import { readPlayground } from '../../playground/build.mjs';
import { servePlayground } from '../../playground/serve.mjs';

const EXTENSION = resolve('.output/chrome-mv3');

export interface Running {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly worker: () => Worker;
  /** Requests the extension's own pages and worker made, other than for its own files. */
  readonly outgoing: readonly string[];
  /** Errors and exceptions of pages and of the extension, as text. */
  readonly faults: string[];
  /** In a tab of its own, or in one that is done with: another tab takes half a second. */
  open(url: string, over?: Page): Promise<Page>;
  /** Clears what the extension keeps: settings, ledger, how often it asked. */
  forget(): Promise<void>;
  /** Stops the service worker, as the browser does when it idles. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface Launch {
  readonly dark?: boolean;
  readonly language?: 'en' | 'id';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly extension?: boolean;
  /** Match patterns of sites the writer has allowed beyond those the extension comes with. */
  readonly allowed?: readonly string[];
  readonly headless?: boolean;
  readonly args?: readonly string[];
}

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launch(options: Launch = {}): Promise<Running> {
  if (!existsSync(EXTENSION)) throw new Error('The extension is not built: run `npx wxt build`.');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: see scripts/setup/browser.mjs.');
  const server = await servePlayground({ files: readPlayground() });
  const profile = mkdtempSync(join(tmpdir(), 'tulus-'));
  const { extension = true, language = 'en' } = options;
  const path = options.allowed ? allowing(options.allowed, join(profile, 'extension')) : EXTENSION;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    colorScheme: options.dark ? 'dark' : 'light',
    locale: language,
    // Linux takes the interface's language from here.
    env: { ...process.env, LANGUAGE: language },
    viewport: options.headless === false ? null : (options.viewport ?? { width: 1100, height: 800 }),
    args: [
      ...QUIET,
      ...(options.args ?? []),
      `--lang=${language}`,
      ...(extension ? [`--disable-extensions-except=${path}`, `--load-extension=${path}`] : []),
      // Every site but the playground's is unreachable: nothing can leave the machine unnoticed.
      `--host-resolver-rules=${server.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`).join(',')},MAP * ~NOTFOUND`,
    ],
  });
  const outgoing: string[] = [];
  const faults: string[] = [];
  const worker = () => context.serviceWorkers()[0] as Worker;
  let extensionId = '';
  if (extension) {
    const started = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    extensionId = new URL(started.url()).host;
    await closeWelcome(context);
  }
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(?:https:\/\/(?:[\w.-]+)|chrome-extension:|data:|blob:)/.test(url)) outgoing.push(url);
    if (request.serviceWorker() && !url.startsWith('chrome-extension:')) outgoing.push(url);
    if (url.startsWith('https:') && !server.hosts.includes(new URL(url).host)) outgoing.push(url);
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return {
    context,
    extensionId,
    worker,
    outgoing,
    faults,
    async open(url, over) {
      const page = over && !over.isClosed() ? over : await context.newPage();
      await page.goto(url);
      return page;
    },
    async forget() {
      await worker().evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()])');
    },
    async stopWorker() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/manifest.json`);
      const cdp = await context.newCDPSession(page);
      const stopped = new Promise<void>((done) => {
        cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          for (const { versionId, runningStatus } of versions) {
            if (runningStatus === 'running') void cdp.send('ServiceWorker.stopWorker', { versionId });
            if (runningStatus === 'stopped') done();
          }
        });
      });
      await cdp.send('ServiceWorker.enable');
      await stopped;
      await page.close();
    },
    async close() {
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A copy of the extension that may run on these sites without being asked: no test can answer the browser. */
function allowing(patterns: readonly string[], path: string): string {
  cpSync(EXTENSION, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const list of [manifest.host_permissions, manifest.content_scripts[0].matches]) list.push(...patterns);
  writeFileSync(file, JSON.stringify(manifest));
  return path;
}

/** The welcome page greets every new profile; a test begins after it. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  for (let i = 0; i < 100; i += 1) {
    const welcome = context.pages().find(isWelcome);
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The welcome page did not open after installing.');
}
