/** Opens the playground's editors with the bridge beside them, in a world of its own as an extension's is. */
import { build } from 'esbuild';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/setup/browser.mjs';
import { servePlayground } from '../playground/serve.mjs';
import type { bridge } from './editors-bridge';

type Bridge = typeof bridge;

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Workshop {
  open(path: string): Promise<EditorPage>;
  close(): Promise<void>;
}

export async function openWorkshop(): Promise<Workshop> {
  const [server, script] = await Promise.all([servePlayground(), bridgeScript()]);
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
    open: (path) => openEditor(context, script, path),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function bridgeScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./editors-bridge.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfigRaw: '{}',
  });
  return outputFiles[0]?.text ?? '';
}

async function openEditor(context: BrowserContext, script: string, path: string): Promise<EditorPage> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`https://editors.example/${path}`);
  await page.waitForSelector('body[data-ready]');
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'coach',
  });
  await cdp.send('Runtime.evaluate', { expression: script, contextId: executionContextId });
  return new EditorPage(page, cdp, executionContextId, faults);
}

/** One editor, seen from the page's side (`model`, `set`), the writer's (`type`, `press`) and the coach's. */
export class EditorPage {
  constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
    readonly world: number,
    readonly faults: readonly string[],
  ) {}

  /** Calls the bridge in the coach's world. */
  async call<Name extends keyof Bridge>(
    name: Name,
    ...given: Parameters<Bridge[Name]>
  ): Promise<Awaited<ReturnType<Bridge[Name]>>> {
    const args = given.map((each) => JSON.stringify(each)).join(',');
    return this.evaluate<Awaited<ReturnType<Bridge[Name]>>>(`bridge.${name}(${args})`);
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  model(): Promise<string> {
    return this.page.evaluate('window.__model()');
  }

  /** The page writes a draft; `**bold**` where the editor knows bold. Waits until it shows. */
  async set(text: string): Promise<void> {
    await this.page.evaluate((value) => Reflect.get(window, '__set')(value), text);
    const shown = text.replaceAll('**', '');
    await this.until(async () => (await this.call('read')) === shown);
    await this.page.waitForTimeout(350); // longer than any editor's history merges changes by itself
  }

  /** Puts the caret at the draft's start, as a click and a key would. */
  async focus(): Promise<void> {
    await this.page.click('[data-editor]');
    await this.page.keyboard.press('Control+Home');
  }

  async blur(): Promise<void> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+Z');
  }

  /** Polls; the assertion that follows says what was wrong. */
  async until(holds: () => Promise<boolean>, within = 1500): Promise<void> {
    for (const end = Date.now() + within; Date.now() < end; ) {
      if (await holds()) return;
      await this.page.waitForTimeout(25);
    }
  }

  async modelSoon(wanted: string): Promise<string> {
    await this.until(async () => (await this.model()) === wanted);
    return this.model();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
