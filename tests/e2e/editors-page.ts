/** Opens the playground's editors with the bridge beside them, in a world of its own as an extension's is. */
import { build } from 'esbuild';
import type { bridge } from './editors-bridge';
import { openChromium } from './editors-chromium';
import { openFirefox } from './editors-firefox';
import type { BridgedTab, BrowserName, Rect } from './editors-tab';
import { WrittenEditor } from './editors-written';

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

/** An editor with the bridge beside it. */
export class EditorPage extends WrittenEditor<BridgedTab> {
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

  rects(phrase: string): Promise<Rect[]> {
    return this.call('rects', phrase);
  }

  /** The page writes a draft; `**bold**` where the editor knows bold. Waits until it shows. */
  async set(text: string): Promise<void> {
    await this.tab.inPage(`window.__set(${JSON.stringify(text)})`);
    const shown = text.replaceAll('**', '');
    await this.until(async () => (await this.call('read')) === shown);
  }
}
