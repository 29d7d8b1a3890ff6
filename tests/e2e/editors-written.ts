/** One editor, seen from the page's side (`model`, `write`) and the writer's (`tab.type`, `tab.press`). */
import { type Tab, wait } from './editors-tab';

/** Milliseconds in which an editor has drawn what it was given, and a late key has arrived. */
const SETTLES = 30;

/** Milliseconds after which what is waited for will not come any more. */
export const WITHIN = 1500;

export class WrittenEditor<Kind extends Tab = Tab> {
  constructor(readonly tab: Kind) {}

  /** In the page's world, on the editor's box. */
  onBox<T, A = undefined>(act: (box: HTMLElement, given: A) => T, given?: A): Promise<T> {
    return this.tab.inPage(`(${act})(window.__box, ${JSON.stringify(given) ?? 'undefined'})`);
  }

  model(): Promise<string> {
    return this.tab.inPage('window.__model()');
  }

  /** The page writes a draft; `**bold**` where the editor knows bold. */
  async write(text: string): Promise<void> {
    const wanted = text.replaceAll('**', '');
    // On a busy machine the last key may still be on its way, and put back what stood there: also a moment after.
    for (let tries = 0; tries < 3; tries += 1) {
      await this.tab.inPage(`window.__set(${JSON.stringify(text)})`);
      await this.modelSoon(wanted);
      if ((await this.settled()) === wanted) return;
    }
  }

  /** Puts the caret at the draft's start, as a click and a key would. */
  async focus(): Promise<void> {
    await this.tab.click('[data-editor]');
    await this.tab.press('Control+Home');
  }

  /** The same, with the key alone where the box has the focus still. */
  async home(): Promise<void> {
    const focused = await this.onBox((box) => (box.getRootNode() as Document).activeElement === box);
    await (focused ? this.tab.press('Control+Home') : this.focus());
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
  async until(holds: () => Promise<boolean>, within = WITHIN): Promise<void> {
    for (const end = Date.now() + within; Date.now() < end; ) {
      if (await holds()) return;
      await wait(8);
    }
  }

  /** What the editor holds once no key is on its way any more. */
  settled(): Promise<string> {
    return this.tab.inPage(`(${modelAtRest})(${SETTLES}, ${WITHIN})`);
  }

  /** What the editor holds once it is as wanted, or else in the end. */
  modelSoon(wanted: string): Promise<string> {
    return this.tab.inPage(`(${modelOnce})(${JSON.stringify(wanted)}, ${WITHIN})`);
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}

interface EditorPage {
  __model(): string;
}

/** Runs in the page, which need not be asked again and again then. */
function modelOnce(wanted: string, within: number): Promise<string> {
  const page = window as never as EditorPage;
  const end = Date.now() + within;
  return new Promise((done) => {
    const look = () => {
      const now = page.__model();
      if (now === wanted || Date.now() > end) done(now);
      else setTimeout(look, 8);
    };
    look();
  });
}

/** Runs in the page. */
function modelAtRest(settles: number, within: number): Promise<string> {
  const page = window as never as EditorPage;
  const end = Date.now() + within;
  return new Promise((done) => {
    const look = (before: string) => {
      const now = page.__model();
      if (now === before || Date.now() > end) done(now);
      else setTimeout(look, settles, now);
    };
    setTimeout(look, settles, page.__model());
  });
}
