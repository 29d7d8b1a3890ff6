/** A page in Firefox, driven by real input, with the coach's surfaces seen through their closed shadow root. */
import type { KeyInput, Page } from 'puppeteer-core';
import { type Bidi, contextOf } from './firefox-bidi';

export interface Shown {
  readonly name: string;
  /** The middle of what is shown, in viewport pixels. */
  readonly x: number;
  readonly y: number;
}

type Name = string | RegExp;

const fits = (name: string, wanted: Name | undefined) =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

export class FirefoxPage {
  constructor(
    readonly page: Page,
    readonly bidi: Bidi,
  ) {}

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).setTimeout(10_000).click();
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** A key, or a chord such as `Control+Shift+z`. */
  async press(chord: string): Promise<void> {
    const keys = chord.split('+') as KeyInput[];
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  model(editor: string): Promise<string> {
    return this.evaluate(`window.__model(${JSON.stringify(editor)})`);
  }

  published(): Promise<string[]> {
    return this.evaluate('window.__published');
  }

  /** What the coach shows with a role, by its name, from top to bottom. */
  async all(role: string, name?: Name): Promise<Shown[]> {
    const root = await this.#surfaces();
    if (!root) return [];
    const { result } = await this.bidi.send<{ result: { value?: string } }>('script.callFunction', {
      functionDeclaration: String(shownWith),
      arguments: [{ sharedId: root }, { type: 'string', value: role }],
      target: { context: contextOf(this.page) },
      awaitPromise: false,
    });
    return (JSON.parse(result.value ?? '[]') as Shown[]).filter((each) => fits(each.name, name));
  }

  async find(role: string, name?: Name): Promise<Shown> {
    let found: Shown | undefined;
    await this.#until(
      async () => {
        [found] = await this.all(role, name);
        return found !== undefined;
      },
      `no ${role} ${name ?? ''} appeared`,
    );
    return found as Shown;
  }

  gone(role: string, name?: Name): Promise<void> {
    return this.#until(async () => (await this.all(role, name)).length === 0, `${role} ${name ?? ''} stayed`);
  }

  /** Presses with the real mouse, once it stands still. */
  async clickOurs(role: string, name?: Name): Promise<void> {
    let at = await this.find(role, name);
    await this.#until(
      async () => {
        const [before, now] = [at, await this.find(role, name)];
        at = now;
        return before.x === now.x && before.y === now.y;
      },
      `${role} ${name ?? ''} did not come to rest`,
    );
    await this.page.mouse.click(at.x, at.y);
  }

  /** The words underlined, from the registry the browser paints from. */
  underlined(): Promise<string[]> {
    return this.evaluate(`['hint', 'warning', 'serious'].flatMap((severity) =>
      [...(CSS.highlights.get('tulus-' + severity) ?? [])].map((range) => range.toString().replace(/\\u00A0/g, ' ')))`);
  }

  /** Waits until exactly these phrases are underlined, in any order. */
  async underlines(...phrases: string[]): Promise<void> {
    const wanted = JSON.stringify([...phrases].sort());
    let there = '';
    await this.#until(async () => {
      there = JSON.stringify((await this.underlined()).sort());
      return there === wanted;
    }, `wanted ${wanted} underlined`).catch((error) => {
      throw new Error(`${error.message}, there: ${there}`);
    });
  }

  /** Rests the pointer on the first underline of a phrase. */
  async hover(phrase: string): Promise<void> {
    const { x, y } = await this.evaluate<{ x: number; y: number }>(`(() => {
      for (const severity of ['hint', 'warning', 'serious'])
        for (const range of CSS.highlights.get('tulus-' + severity) ?? []) {
          if (range.toString().replace(/\\u00A0/g, ' ') !== ${JSON.stringify(phrase)}) continue;
          const { left, top, width, height } = range.getClientRects()[0];
          return { x: left + width / 2, y: top + height / 2 };
        }
      throw new Error('It is not underlined.');
    })()`);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** BiDi's name for the root that pages cannot reach; null while the coach shows nothing. */
  async #surfaces(): Promise<string | null> {
    const { result } = await this.bidi.send<{
      result: { value?: { shadowRoot?: { sharedId: string } | null } };
    }>('script.evaluate', {
      expression: 'document.querySelector("tulus-coach")',
      target: { context: contextOf(this.page) },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    return result.value?.shadowRoot?.sharedId ?? null;
  }

  async #until(holds: () => Promise<boolean>, otherwise: string, within = 10_000): Promise<void> {
    for (const end = Date.now() + within; Date.now() < end; ) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    throw new Error(otherwise);
  }
}

/** Runs in the page, on the root it is given: the role and the name as a screen reader would say them, roughly. */
function shownWith(root: ShadowRoot, role: string): string {
  const selector = role === 'button' ? 'button,[role=button]' : `[role="${role}"]`;
  const nameOf = (element: Element) => {
    const by = element.getAttribute('aria-labelledby');
    const labelled = by && root.getElementById(by)?.textContent;
    return (labelled || element.getAttribute('aria-label') || element.textContent || '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  return JSON.stringify(
    [...root.querySelectorAll(selector)].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      return [{ name: nameOf(element), x: left + width / 2, y: top + height / 2 }];
    }),
  );
}
