import type { Page } from 'puppeteer-core';
import type { BridgedTab, CoachedBrowser, CoachedTab, Rect, TabBrowser } from './editors-tab';
import { launchFirefox } from './harness/firefox';
import { type Bidi, contextOf } from './harness/firefox-bidi';
import { composeAt } from './harness/firefox-ime';
import type { FirefoxPage } from './harness/firefox-page';

const SIZE = { width: 640, height: 480 };
/** Cards and badges have their places beside the words. */
const ROOMY = { width: 900, height: 1400 };

/** A Firefox without the extension: the test brings the coach's code itself. */
export async function openFirefox(): Promise<TabBrowser> {
  const firefox = await launchFirefox({ extension: false, viewport: SIZE });
  return {
    async open(url, script) {
      const opened = await firefox.open(url);
      await opened.page.waitForSelector('body[data-ready]');
      const tab = new FirefoxTab(opened, firefox.bidi);
      await tab.inCoach(`(() => { ${script} })()`);
      return tab;
    },
    close: () => firefox.close(),
  };
}

/** A Firefox with the built extension, which the writer has switched on at `origin`. */
export async function openCoachedFirefox(origin: string): Promise<CoachedBrowser> {
  const firefox = await launchFirefox({ viewport: ROOMY });
  await firefox.allow(origin, true);
  return {
    async open(url) {
      const opened = await firefox.open(url);
      await opened.page.waitForSelector('body[data-ready]');
      return new CoachedFirefoxTab(opened, firefox.bidi);
    },
    inExtension: (expression) => firefox.inExtension(expression),
    complaints: async () => [...firefox.outgoing, ...firefox.faults, ...(await firefox.ownFaults())],
    close: () => firefox.close(),
  };
}

class FirefoxTab implements BridgedTab {
  readonly faults: string[] = [];
  readonly #page: Page;

  constructor(
    readonly opened: FirefoxPage,
    readonly bidi: Bidi,
  ) {
    this.#page = opened.page;
    this.#page.on('pageerror', (error) => this.faults.push(String(error)));
  }

  async click(selector: string): Promise<void> {
    const found = await this.#page.$(`>>> ${selector}`);
    if (!found) throw new Error(`There is no ${selector}.`);
    await found.click();
    await found.dispose();
  }

  press(chord: string) {
    return this.opened.press(chord);
  }

  type(text: string) {
    return this.#page.keyboard.type(text);
  }

  async insert(text: string): Promise<void> {
    // A grapheme is what a key can carry; Puppeteer knows no key for those of several code points.
    const keys = [...new Intl.Segmenter().segment(text)].flatMap(({ segment: value }) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    const context = contextOf(this.#page);
    const actions = [{ type: 'key', id: 'picker', actions: keys }];
    await this.bidi.send('input.performActions', { context, actions });
  }

  compose(steps: readonly string[], chosen: string, meanwhile?: () => Promise<void>) {
    return composeAt(this.bidi, this.#page.url(), steps, chosen, meanwhile);
  }

  move(x: number, y: number) {
    return this.#page.mouse.move(x, y);
  }

  inPage<T>(expression: string): Promise<T> {
    return this.#page.evaluate(expression) as Promise<T>;
  }

  inCoach<T>(expression: string): Promise<T> {
    return this.bidi.inSandbox<T>(this.#page, 'coach', expression);
  }

  picture({ left, top, right, bottom }: Rect): Promise<string> {
    const clip = { x: left, y: top, width: right - left, height: bottom - top };
    return this.#page.screenshot({ clip, encoding: 'base64' });
  }

  close() {
    return this.#page.close();
  }
}

class CoachedFirefoxTab extends FirefoxTab implements CoachedTab {
  find(role: string, name?: string | RegExp) {
    return this.opened.find(role, name);
  }

  gone(role: string, name?: string | RegExp) {
    return this.opened.gone(role, name);
  }

  pressOurs(role: string, name?: string | RegExp) {
    return this.opened.clickOurs(role, name);
  }
}
