import type { Page } from 'puppeteer-core';
import type { Rect, Tab, TabBrowser } from './editors-tab';
import { launchFirefox } from './harness/firefox';
import { type Bidi, contextOf } from './harness/firefox-bidi';
import type { FirefoxPage } from './harness/firefox-page';

/** A Firefox without the extension: the battery brings the coach's code itself. */
export async function openFirefox(): Promise<TabBrowser> {
  const firefox = await launchFirefox({ extension: false, viewport: { width: 640, height: 480 } });
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

class FirefoxTab implements Tab {
  readonly faults: string[] = [];
  readonly compose = null;
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
