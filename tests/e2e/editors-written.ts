/** One editor, seen from the page's side (`model`, `write`) and the writer's (`tab.type`, `tab.press`). */
import { type Tab, wait } from './editors-tab';

/** Milliseconds in which an editor has drawn what it was given, and a late key has arrived. */
const SETTLES = 30;

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
      await wait(8);
    }
  }

  /** What the editor holds once no key is on its way any more. */
  async settled(): Promise<string> {
    let now = await this.model();
    await this.until(async () => {
      const before = now;
      await wait(SETTLES);
      now = await this.model();
      return now === before;
    });
    return now;
  }

  modelSoon(wanted: string): Promise<string> {
    return this.soon(() => this.model(), wanted);
  }

  /** What is read once it is as wanted, or else in the end. */
  protected async soon(read: () => Promise<string>, wanted: string): Promise<string> {
    let now = '';
    await this.until(async () => {
      now = await read();
      return now === wanted;
    });
    return now;
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}
