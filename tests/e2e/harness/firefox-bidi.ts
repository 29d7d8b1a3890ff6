/** Speaks WebDriver BiDi to Firefox where Puppeteer has no word for it. */
import type { Browser, Page } from 'puppeteer-core';

type Sent = { readonly result: Record<string, unknown> };
interface Connection {
  send(method: string, params: object): Promise<Sent>;
}
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<T = Record<string, unknown>>(method: string, params: object): Promise<T> {
    return (await this.#connection.send(method, params)).result as T;
  }

  /** A world of its own beside the page's, as a content script's is. */
  inSandbox<T>(page: Page, sandbox: string, expression: string): Promise<T> {
    return this.#evaluate({ context: contextOf(page), sandbox }, expression);
  }

  /** The page's own world, also of pages that Puppeteer cannot see load. */
  inPage<T>(page: Page, expression: string): Promise<T> {
    return this.#evaluate({ context: contextOf(page) }, expression);
  }

  /** The browser's own scripts, which may do anything. */
  async inBrowser<T>(expression: string): Promise<T> {
    const { contexts } = await this.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    return this.#evaluate({ context: contexts[0]?.context as string }, expression);
  }

  async #evaluate<T>(target: object, expression: string): Promise<T> {
    const { exceptionDetails, result } = await this.send<Evaluated>('script.evaluate', {
      // As JSON, which arrives as it was; BiDi's own way of passing values would have to be unpacked.
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
      target,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    const said = result?.value;
    return (said === undefined ? undefined : JSON.parse(String(said))) as T;
  }

  /** Navigates where Puppeteer would wait for an event that never comes: the extension's own pages. */
  async navigate(page: Page, url: string): Promise<void> {
    await this.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  }
}

export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;
