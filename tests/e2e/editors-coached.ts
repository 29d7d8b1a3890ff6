/** Opens the playground's editors with the built extension on them, and asks it what its popup would ask. */
import type { ApplyOutcome, ApplyReply, FrameState } from '../../lib/messaging';
import { openCoachedChromium } from './editors-chromium';
import { openCoachedFirefox } from './editors-firefox';
import type { Row } from './editors-list';
import type { BrowserName, CoachedBrowser, CoachedTab, Rect } from './editors-tab';
import { WITHIN, WrittenEditor } from './editors-written';

const SITE = 'editors.example';

export interface CoachedWorkshop {
  readonly browser: CoachedBrowser;
  open(row: Row): Promise<CoachedEditor>;
}

export async function openCoached(name: BrowserName): Promise<CoachedWorkshop> {
  const origin = `https://${SITE}/*`;
  const browser = await (name === 'Firefox' ? openCoachedFirefox(origin) : openCoachedChromium(origin));
  const isChosen = 'browser.scripting.getRegisteredContentScripts().then(({ length }) => length)';
  for (let i = 0; i < 100 && (await browser.inExtension<number>(isChosen)) === 0; i += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    browser,
    async open({ path, host = SITE }) {
      const url = `https://${host}/editors/${path}`;
      const tab = await browser.open(url);
      const id = await browser.inExtension<number>(
        `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === '${url}').id)`,
      );
      return new CoachedEditor(tab, browser, id);
    },
  };
}

/** An editor under the extension's eyes. */
export class CoachedEditor extends WrittenEditor<CoachedTab> {
  constructor(
    tab: CoachedTab,
    readonly browser: CoachedBrowser,
    readonly tabId: number,
  ) {
    super(tab);
  }

  /** Says to the coach in the page what one of the extension's own surfaces would. */
  async tell<T>(type: string, data?: unknown): Promise<T> {
    const message = JSON.stringify(messageOf(type, data));
    const { res, err } = await this.browser.inExtension<{ res?: T; err?: { message: string } }>(
      `browser.tabs.sendMessage(${this.tabId}, ${message}, { frameId: 0 })`,
    );
    if (err) throw new Error(err.message);
    return res as T;
  }

  state(): Promise<FrameState> {
    return this.tell('frameState');
  }

  /** The draft as the coach has read and judged it; empty while it has none. */
  async read(): Promise<string> {
    return (await this.state()).draft?.text ?? '';
  }

  /** What the coach has read once it is as wanted, or else in the end. */
  readSoon(wanted: string): Promise<string> {
    const message = JSON.stringify(messageOf('frameState'));
    return this.browser.inExtension(
      `(${readOnce})(browser.tabs, ${this.tabId}, ${message}, ${JSON.stringify(wanted)}, ${WITHIN})`,
    );
  }

  /** The page writes a draft; waits until the coach has judged it. */
  async set(text: string): Promise<void> {
    if (await this.holds(text)) return;
    await this.write(text);
    // Of a field that a page fills without a word the coach learns when the writer comes back to it.
    await this.onBox((box) => box.dispatchEvent(new Event('change')));
    await this.readSoon(text.replaceAll('**', ''));
  }

  /** Whether it stands there already, for the coach too: after an undo it does. */
  private async holds(text: string): Promise<boolean> {
    return !text.includes('**') && (await this.model()) === text && (await this.read()) === text;
  }

  /** Accepts a rewrite of a phrase, as the popup does. `text` is the draft it was made for: the one there is. */
  async replace(phrase: string, replacement: string, text?: string): Promise<ApplyOutcome> {
    let { draft } = await this.state();
    for (let i = 0; i < 100 && !draft?.text.includes(phrase); i += 1) ({ draft } = await this.state());
    const start = draft?.text.indexOf(phrase) ?? -1;
    if (!draft || start < 0) throw new Error(`The draft does not hold ${phrase}: ${draft?.text}`);
    const span = { start, end: start + phrase.length };
    const { outcome } = await this.tell<ApplyReply>('applySuggestion', {
      box: draft.box,
      text: text ?? draft.text,
      span,
      replacement,
    });
    return outcome;
  }

  /** The phrases underlined, from the registry the browser paints from. */
  underlined(): Promise<string[]> {
    return this.tab.inPage(`(${marked})().map(({ phrase }) => phrase)`);
  }

  async underlinedSoon(...wanted: readonly string[]): Promise<string[]> {
    const sorted = JSON.stringify([...wanted].sort());
    await this.tab.inPage(`(${markedOnce})(${marked}, ${JSON.stringify(sorted)}, ${WITHIN})`);
    return this.underlined();
  }

  rects(phrase: string): Promise<Rect[]> {
    const wanted = JSON.stringify(phrase);
    return this.tab.inPage(
      `(${marked})().filter(({ phrase }) => phrase === ${wanted}).flatMap(({ rects }) => rects)`,
    );
  }

  /** Switches the coach off on the sites of this workshop, or on again. */
  async switchSites(on: boolean): Promise<void> {
    const sitesOff = JSON.stringify(on ? [] : [SITE, 'hacker-news', 'wikipedia']);
    await this.browser.inExtension(`browser.storage.local.set({ settings: { sitesOff: ${sitesOff} } })`);
    await this.until(async () => (await this.state()).on === on);
  }

  /** What of the coach's is in the page: its element, its sheets, its underlines. */
  traces(): Promise<number> {
    return this.onBox((box) => {
      let sheets = document.adoptedStyleSheets.length;
      for (let root = box.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
        sheets += root.adoptedStyleSheets.length;
      const names = ['hint', 'warning', 'serious'].filter((name) => CSS.highlights.has(`tulus-${name}`));
      return document.querySelectorAll('tulus-coach').length + sheets + names.length;
    });
  }
}

const messageOf = (type: string, data?: unknown) => ({ id: 1, type, data, timestamp: 0 });

interface Tabs {
  sendMessage(tab: number, message: object, to: object): Promise<{ res?: FrameState }>;
}

/** Runs in the extension, which need not be asked again and again then. */
async function readOnce(
  tabs: Tabs,
  tab: number,
  message: object,
  wanted: string,
  within: number,
): Promise<string> {
  for (const end = Date.now() + within; ; ) {
    const { res } = await tabs.sendMessage(tab, message, { frameId: 0 });
    const now = res?.draft?.text ?? '';
    if (now === wanted || Date.now() > end) return now;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** Runs in the page. */
function markedOnce(now: typeof marked, wanted: string, within: number): Promise<void> {
  const end = Date.now() + within;
  return new Promise((done) => {
    const look = () => {
      const there = now().map(({ phrase }) => phrase);
      if (JSON.stringify(there.sort()) === wanted || Date.now() > end) done();
      else setTimeout(look, 15);
    };
    look();
  });
}

/** Runs in the page. */
function marked(): { phrase: string; rects: Rect[] }[] {
  return ['hint', 'warning', 'serious'].flatMap((severity) =>
    [...(CSS.highlights.get(`tulus-${severity}`) ?? [])].map((range) => ({
      phrase: range.toString().replaceAll('\u00A0', ' '),
      rects: [...(range as Range).getClientRects()]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    })),
  );
}
