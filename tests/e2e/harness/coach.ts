/** Sees and presses the coach's surfaces as a person with a screen reader would: through the accessibility tree. */
import type { CDPSession, Page } from 'playwright-core';

interface AXNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly backendDOMNodeId?: number;
}

export interface Found {
  readonly role: string;
  readonly name: string;
  readonly backendDOMNodeId: number;
}

type Name = string | RegExp;

const fits = (name: string, wanted: Name | undefined) =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** The closed shadow root keeps pages out, and Playwright's selectors too; the accessibility tree sees in. */
export class CoachOnPage {
  readonly page: Page;
  #session: CDPSession | undefined;

  /** @param frame the browser's name for the frame to look into, else the page itself */
  constructor(
    page: Page,
    readonly frame?: string,
  ) {
    this.page = page;
  }

  async #cdp(): Promise<CDPSession> {
    this.#session ??= await this.page.context().newCDPSession(this.page);
    return this.#session;
  }

  async all(role: string, name?: Name): Promise<Found[]> {
    const cdp = await this.#cdp();
    const where = this.frame ? { frameId: this.frame } : {};
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree', where)) as { nodes: AXNode[] };
    return nodes.flatMap((node) => {
      const said = node.name?.value ?? '';
      return !node.ignored && node.role?.value === role && node.backendDOMNodeId && fits(said, name)
        ? [{ role, name: said, backendDOMNodeId: node.backendDOMNodeId }]
        : [];
    });
  }

  /** Waits for one to appear. */
  async find(role: string, name?: Name, timeout = 5000): Promise<Found> {
    const until = Date.now() + timeout;
    for (;;) {
      const [found] = await this.all(role, name);
      if (found) return found;
      if (Date.now() > until) {
        const there = (await this.all(role)).map((one) => one.name);
        throw new Error(`no ${role} ${name ?? ''} appeared; there: ${JSON.stringify(there)}`);
      }
      await this.page.waitForTimeout(50);
    }
  }

  async gone(role: string, name?: Name, timeout = 5000): Promise<void> {
    const until = Date.now() + timeout;
    while ((await this.all(role, name)).length > 0) {
      if (Date.now() > until) throw new Error(`${role} ${name ?? ''} stayed`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Presses with the real mouse, in the middle of what is shown. */
  async press(role: string, name?: Name): Promise<void> {
    const { x, y } = await this.settled(await this.find(role, name));
    await this.page.mouse.click(x, y);
  }

  /** Where it stands once nothing moves it any more. */
  async settled(found: Found): Promise<{ x: number; y: number }> {
    let at = await this.centre(found);
    for (let i = 0; i < 40; i += 1) {
      await this.page.waitForTimeout(40);
      const now = await this.centre(found);
      if (now.x === at.x && now.y === at.y) return at;
      at = now;
    }
    return at;
  }

  async centre(found: Found): Promise<{ x: number; y: number }> {
    const cdp = await this.#cdp();
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: found.backendDOMNodeId });
    const { left, top, right, bottom } = await this.rect(found);
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  /** In viewport pixels. */
  async rect({ backendDOMNodeId }: Found) {
    const cdp = await this.#cdp();
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  }

  /** All the words a surface shows, in order. */
  async words(role: string, name?: Name): Promise<string> {
    const { backendDOMNodeId } = await this.find(role, name);
    const cdp = await this.#cdp();
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: 'function () { return this.innerText; }',
    });
    return String(result.value);
  }

  /** The name of what has the focus, also within our surfaces. */
  async focused(): Promise<string[]> {
    const cdp = await this.#cdp();
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as {
      nodes: (AXNode & { properties?: { name: string; value: { value: unknown } }[] })[];
    };
    return nodes
      .filter((node) =>
        node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
      )
      .filter((node) => node.role?.value !== 'RootWebArea')
      .map((node) => node.name?.value ?? '');
  }

  /** Runs code where the extension's own script runs. */
  inIsolatedWorld(expression: string): Promise<unknown> {
    return this.#inOurWorld(async (cdp, contextId) => {
      const { result } = await cdp.send('Runtime.evaluate', { contextId, expression, awaitPromise: true });
      return result.value;
    });
  }

  /** The events that the extension's own script listens for on an object. */
  listenersOf(expression: string): Promise<string[]> {
    return this.#inOurWorld(async (cdp, contextId) => {
      const { result } = await cdp.send('Runtime.evaluate', { contextId, expression });
      const objectId = result.objectId as string;
      const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId });
      return listeners.map(({ type }) => type);
    });
  }

  async #inOurWorld<T>(act: (cdp: CDPSession, contextId: number) => Promise<T>): Promise<T> {
    const cdp = await this.page.context().newCDPSession(this.page);
    const worlds: { id: number; origin: string }[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await cdp.send('Runtime.enable');
    const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
    if (!ours) throw new Error('the extension has no script on this page');
    try {
      return await act(cdp, ours.id);
    } finally {
      await cdp.detach();
    }
  }

  /** The words underlined on the page, by severity, from the registry every user's browser paints from. */
  underlined(): Promise<{ severity: string; text: string }[]> {
    return this.page.evaluate(() =>
      ['hint', 'warning', 'serious'].flatMap((severity) =>
        [...(CSS.highlights.get(`tulus-${severity}`) ?? [])].map((range) => ({
          severity,
          text: range.toString().replace(/\u00A0/g, ' '),
        })),
      ),
    );
  }

  /** Waits until exactly these phrases are underlined, in any order. */
  async underlines(...phrases: string[]): Promise<void> {
    const until = Date.now() + 15_000;
    const wanted = JSON.stringify([...phrases].sort());
    for (;;) {
      const there = JSON.stringify((await this.underlined()).map(({ text }) => text).sort());
      if (there === wanted) return;
      if (Date.now() > until) throw new Error(`underlined: ${there}, wanted: ${wanted}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** The middle of the first underline of a phrase, in viewport pixels. */
  placeOf(phrase: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((wanted) => {
      for (const severity of ['hint', 'warning', 'serious'])
        for (const range of CSS.highlights.get(`tulus-${severity}`) ?? []) {
          if (range.toString().replace(/\u00A0/g, ' ') !== wanted) continue;
          const rect = (range as Range).getClientRects()[0] as DOMRect;
          return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
        }
      throw new Error(`“${wanted}” is not underlined`);
    }, phrase);
  }

  async hover(phrase: string): Promise<void> {
    const { x, y } = await this.placeOf(phrase);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
  }
}
