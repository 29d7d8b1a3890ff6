/** Opens the playground's editors with the bridge beside them, in a world of its own as an extension's is. */
import { build } from 'esbuild';
import type { bridge } from './editors-bridge';
import { openChromium } from './editors-chromium';
import { openFirefox } from './editors-firefox';
import { type BrowserName, type Tab, wait } from './editors-tab';

type Bridge = typeof bridge;

export interface Workshop {
  /** @param path of `editors.example`, with its search. */
  open(path: string): Promise<EditorPage>;
  close(): Promise<void>;
}

export async function openWorkshop(name: BrowserName = 'Chromium'): Promise<Workshop> {
  const [browser, script] = await Promise.all([
    name === 'Firefox' ? openFirefox() : openChromium(),
    bridgeScript(),
  ]);
  return {
    open: async (path) => new EditorPage(await browser.open(`https://editors.example/${path}`, script)),
    close: () => browser.close(),
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

/** One editor, seen from the page's side (`model`, `set`), the writer's (`type`, `press`) and the coach's. */
export class EditorPage {
  constructor(readonly tab: Tab) {}

  /** Calls the bridge in the coach's world. */
  call<Name extends keyof Bridge>(
    name: Name,
    ...given: Parameters<Bridge[Name]>
  ): Promise<Awaited<ReturnType<Bridge[Name]>>> {
    return this.evaluate(`bridge.${name}(${given.map((each) => JSON.stringify(each)).join(',')})`);
  }

  /** In the coach's world. */
  evaluate<T>(expression: string): Promise<T> {
    return this.tab.inCoach<T>(expression);
  }

  /** In the page's world, on the editor's box. */
  onBox<T, A = undefined>(act: (box: HTMLElement, given: A) => T, given?: A): Promise<T> {
    return this.tab.inPage(`(${act})(window.__box, ${JSON.stringify(given) ?? 'undefined'})`);
  }

  model(): Promise<string> {
    return this.tab.inPage('window.__model()');
  }

  /** The page writes a draft; `**bold**` where the editor knows bold. Waits until it shows. */
  async set(text: string): Promise<void> {
    await this.tab.inPage(`window.__set(${JSON.stringify(text)})`);
    const shown = text.replaceAll('**', '');
    await this.until(async () => (await this.call('read')) === shown);
  }

  /** Puts the caret at the draft's start, as a click and a key would. */
  async focus(): Promise<void> {
    await this.tab.click('[data-editor]');
    await this.tab.press('Control+Home');
  }

  async blur(): Promise<void> {
    await this.onBox((box) => box.blur());
  }

  undo(): Promise<void> {
    return this.tab.press('Control+z');
  }

  redo(): Promise<void> {
    return this.tab.press('Control+Shift+Z');
  }

  /** Polls; the assertion that follows says what was wrong. */
  async until(holds: () => Promise<boolean>, within = 1500): Promise<void> {
    for (const end = Date.now() + within; Date.now() < end; ) {
      if (await holds()) return;
      await wait(25);
    }
  }

  async modelSoon(wanted: string): Promise<string> {
    await this.until(async () => (await this.model()) === wanted);
    return this.model();
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}
