import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/setup/browser.mjs';
import { servePlayground } from '../playground/serve.mjs';
import type { Rect, Tab, TabBrowser } from './editors-tab';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium without the extension: the battery brings the coach's code itself. */
export async function openChromium(): Promise<TabBrowser> {
  const server = await servePlayground();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '/usr/bin/chromium',
    args: [
      ...QUIET,
      `--host-resolver-rules=MAP editors.example:443 127.0.0.1:${server.port},MAP * ~NOTFOUND`,
    ],
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 640, height: 480 },
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

class ChromiumTab implements Tab {
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

  compose = async (steps: readonly string[], chosen: string) => {
    for (const text of steps)
      await this.cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await this.cdp.send('Input.insertText', { text: chosen });
  };

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
