import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/setup/browser.mjs';
import { readPlayground } from '../playground/build.mjs';
import { servePlayground } from '../playground/serve.mjs';
import type { BridgedTab, CoachedBrowser, CoachedTab, Rect, TabBrowser } from './editors-tab';
import { CoachOnPage } from './harness/coach';
import { launch } from './harness/extension';
import { willAllow } from './harness/permissions';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SIZE = { width: 640, height: 480 };
/** Cards and badges have their places beside the words. */
const ROOMY = { width: 900, height: 1400 };

/** A Chromium without the extension: the test brings the coach's code itself. */
export async function openChromium(): Promise<TabBrowser> {
  const server = await servePlayground({ files: readPlayground() });
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '/usr/bin/chromium',
    args: [
      ...QUIET,
      `--host-resolver-rules=MAP editors.example:443 127.0.0.1:${server.port},MAP * ~NOTFOUND`,
    ],
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: SIZE,
  });
  return {
    async open(url, script) {
      const page = await context.newPage();
      const tab = new ChromiumTab(page, await context.newCDPSession(page));
      await page.goto(url);
      await page.waitForSelector('body[data-ready]');
      await tab.enter(script);
      return tab;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The leave is given on a page of the browser's own. */
const leavesBrowser = (url: string) => !url.startsWith('chrome:');

/** A Chromium with the built extension, which the writer has switched on at `origin`. */
export async function openCoachedChromium(origin: string): Promise<CoachedBrowser> {
  const running = await launch({ viewport: ROOMY });
  await willAllow(running, origin);
  const own = await running.open(`chrome-extension://${running.extensionId}/options.html`);
  await own.evaluate(`chrome.permissions.request({ origins: ['${origin}'] })`);
  await own.close();
  return {
    async open(url) {
      const page = await running.open(url);
      await page.waitForSelector('body[data-ready]');
      return new CoachedChromiumTab(page, await running.context.newCDPSession(page));
    },
    inExtension: (expression) =>
      running.worker().evaluate(`((browser) => ${expression})(chrome)`) as Promise<never>,
    complaints: async () => [...running.outgoing.filter(leavesBrowser), ...running.faults],
    close: () => running.close(),
  };
}

class ChromiumTab implements BridgedTab {
  readonly faults: string[] = [];
  #world = 0;

  constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  async enter(script: string): Promise<void> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const { executionContextId } = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'coach',
    });
    this.#world = executionContextId;
    await this.cdp.send('Runtime.evaluate', { expression: script, contextId: this.#world });
  }

  click(selector: string) {
    return this.page.click(selector);
  }

  press(chord: string) {
    return this.page.keyboard.press(chord);
  }

  type(text: string) {
    return this.page.keyboard.type(text);
  }

  insert(text: string) {
    return this.page.keyboard.insertText(text);
  }

  async compose(steps: readonly string[], chosen: string, meanwhile?: () => Promise<void>) {
    for (const text of steps)
      await this.cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await meanwhile?.();
    await this.cdp.send('Input.insertText', { text: chosen });
  }

  move(x: number, y: number) {
    return this.page.mouse.move(x, y);
  }

  inPage<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  async inCoach<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.#world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async picture({ left, top, right, bottom }: Rect): Promise<string> {
    const clip = { x: left, y: top, width: right - left, height: bottom - top };
    return (await this.page.screenshot({ clip })).toString('base64');
  }

  close() {
    return this.page.close();
  }
}

class CoachedChromiumTab extends ChromiumTab implements CoachedTab {
  readonly #coach = new CoachOnPage(this.page);

  find(role: string, name?: string | RegExp) {
    return this.#coach.find(role, name);
  }

  gone(role: string, name?: string | RegExp) {
    return this.#coach.gone(role, name);
  }

  pressOurs(role: string, name?: string | RegExp) {
    return this.#coach.press(role, name);
  }
}
