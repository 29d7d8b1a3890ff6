/** One page with one editor, written in at random: first beside the coach, then the same again without it. */
import type { Page } from 'playwright-core';
import { withRewrites } from '../../lib/engine/accept';
import type { Span } from '../../lib/engine/report';
import type { ApplyReply, FrameState } from '../../lib/messaging';
import type { Running } from './harness/extension';
import { SwiftKeys } from './harness/swift-keys';
import { type Dice, type Edit, editsFor, pick } from './random-edits';

/** A change the coach made, as a person could have made it: by selecting and pasting. */
interface Taken {
  readonly does: 'taken';
  readonly span: Span;
  readonly text: string;
}

/** What was done, and what the editor's model held after it. */
export interface Step {
  readonly edit: Edit | Taken;
  readonly draft: string;
}

/** Runs in the page. A clock that only the test moves, so that no editor merges what happened in two edits. */
function stopTheClock(): void {
  const Real = Date;
  let stopped = Real.now();
  let since: number | null = null;
  const now = () => stopped + (since === null ? 0 : Real.now() - since);
  class Stopped extends Real {
    constructor(...given: []) {
      super(...((given.length > 0 ? given : [now()]) as []));
    }
    static override now = now;
  }
  const later = (runs: boolean) => {
    stopped = now() + 5000;
    since = runs ? Real.now() : null;
  };
  Object.assign(globalThis, { Date: Stopped, __later: later });
}

/** Runs in the page: selects by offsets of the model, each line of which is a block. */
function selectInPage(start: number, end: number): void {
  const page = window as never as { __box: HTMLElement; __model(): string };
  const box = page.__box;
  box.focus();
  if (box instanceof HTMLTextAreaElement) {
    box.setSelectionRange(start, end);
    return;
  }
  const marked = box.querySelectorAll('[data-block="true"], [data-slate-node="element"]');
  const blocks = marked.length > 0 ? [...marked] : [...box.childNodes];
  const pointAt = (offset: number): [Node, number] => {
    const lines = page.__model().slice(0, offset).split('\n');
    let left = lines.at(-1)?.length ?? 0;
    const block = blocks[lines.length - 1] as Node;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { length } = (text as Text).data.replace(/[\uFEFF\u200B]/g, '');
      if (left <= length) return [text, left];
      left -= length;
    }
    throw new Error(`no place for ${offset}`);
  };
  const [from, at] = pointAt(start);
  document.getSelection()?.setBaseAndExtent(from, at, ...pointAt(end));
}

/** Runs in the page: what comes of a paste. */
function pasteInPage(data: string, type: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData(type, data);
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  const focused = document.activeElement as HTMLElement;
  const field = focused instanceof HTMLTextAreaElement;
  if (field || focused.dispatchEvent(paste)) document.execCommand('insertText', false, data);
}

export class RandomWriter {
  readonly steps: Step[] = [];
  taken = 0;

  private constructor(
    readonly editor: string,
    readonly page: Page,
    readonly keys: SwiftKeys,
  ) {}

  static async open(running: Running, host: string, editor: string): Promise<RandomWriter> {
    const page = await running.context.newPage();
    await page.addInitScript(stopTheClock);
    await page.goto(`https://${host}/${editor}`);
    await page.waitForSelector('body[data-ready]');
    const keys = new SwiftKeys(await running.context.newCDPSession(page));
    await page.evaluate('window.__box.focus()');
    return new RandomWriter(editor, page, keys);
  }

  /** Writes at random, with the coach beside it. */
  async write(running: Running, dice: Dice, edits: number): Promise<void> {
    const tab = await running
      .worker()
      .evaluate(`chrome.tabs.query({ url: '${this.page.url()}' }).then(([tab]) => tab.id)`);
    const ask = (type: string, data?: unknown) =>
      running
        .worker()
        .evaluate(
          ({ tab, message }) =>
            (globalThis as never as { chrome: ChromeTabs }).chrome.tabs
              .sendMessage(tab, message, { frameId: 0 })
              .then(({ res }) => res),
          { tab: tab as number, message: { id: 1, type, data, timestamp: 0 } },
        );
    let draft = '';
    while (this.steps.length < edits) {
      for (const edit of editsFor(dice, draft)) {
        // How far an undo goes in Draft.js hangs on when it heard of the selection; of a suggestion it is one step.
        if (edit.does === 'press' && edit.chord.endsWith('+z') && this.editor === 'draft') continue;
        if (edit.does === 'peek') {
          // Where there is no card to close, Escape is the editor's. Fields have the caret put at the phrase, and
          // Quill's undo puts it where it was when the focus last left.
          const state = /textarea|quill/.test(this.editor) ? null : await stateFor(ask, draft);
          if (!state?.report.diagnostics.length) continue;
        }
        if (edit.does === 'accept') {
          const steps = await this.#accept(edit, draft, dice, ask);
          this.steps.push(...steps);
        } else {
          await this.perform(edit);
          this.steps.push({ edit, draft: await this.settled() });
        }
        draft = this.steps.at(-1)?.draft ?? draft;
      }
    }
    await stateFor(ask, draft);
  }

  /** Takes a suggestion, if there is one; then sometimes takes it back, which must bring the draft back. */
  async #accept(
    edit: Extract<Edit, { does: 'accept' }>,
    draft: string,
    dice: Dice,
    ask: Ask,
  ): Promise<readonly Step[]> {
    const [which, undone] = [dice(), dice() < 0.5];
    const state = await stateFor(ask, draft);
    const suggestions = state?.report.diagnostics.flatMap((one) => one.suggestions.slice(0, 2)) ?? [];
    if (!state || suggestions.length === 0) return [];
    const chosen = edit.all ? suggestions : [pick(() => which, suggestions)];
    const change = withRewrites(draft, chosen);
    if (!change) return [];
    const steps: Step[] = [];
    if (edit.away) {
      const away: Edit = { does: 'away' };
      await this.perform(away);
      steps.push({ edit: away, draft: await this.settled() });
    }
    const { box, text } = state;
    await this.page.evaluate('window.__later(true)');
    const { outcome } = (
      edit.all
        ? await ask('applyAll', { box, text, suggestions: chosen })
        : await ask('applySuggestion', { box, text, span: change.span, replacement: change.replacement })
    ) as ApplyReply;
    const after = await this.settled();
    if (outcome !== 'applied' || after !== change.text)
      throw new Error(
        `${outcome}: ${JSON.stringify(change)} made of ${JSON.stringify(draft)} ${JSON.stringify(after)}`,
      );
    this.taken += 1;
    steps.push({ edit: { does: 'taken', span: change.span, text: change.replacement }, draft: after });
    if (undone) {
      const undo: Edit = { does: 'press', chord: 'Control+z', times: 1 };
      await this.perform(undo);
      const back = await this.settled();
      if (back !== draft)
        throw new Error(`one undo left ${JSON.stringify(back)} of ${JSON.stringify(draft)}`);
      steps.push({ edit: undo, draft: back });
    }
    return steps;
  }

  /** Does the same again, save what only the coach would notice. */
  async repeat(edit: Step['edit']): Promise<string> {
    if (edit.does === 'taken') await this.#paste(edit);
    else if (edit.does !== 'peek') await this.perform(edit);
    return this.settled();
  }

  async perform(edit: Edit): Promise<void> {
    switch (edit.does) {
      case 'type':
        return this.keys.type(edit.text);
      case 'insert':
        return this.keys.insert(edit.text);
      case 'paste':
        // In a field a script's paste is typing to the browser, and what of it is one step to undo its own guess.
        if (this.editor.includes('textarea')) return this.keys.insert(edit.text.replaceAll('\n', ' '));
        return this.page.evaluate(`(${pasteInPage})(${JSON.stringify(edit.text)}, 'text/plain')`);
      case 'press':
        return edit.chord.endsWith('+z') ? this.#goBack(edit) : this.keys.press(edit.chord, edit.times);
      case 'peek':
        return this.#peek();
      case 'away':
        return this.page.evaluate('window.__box.blur(); window.__box.focus()');
      case 'render':
        return this.page.evaluate('window.__set(window.__model())');
      case 'scroll':
        return this.page.evaluate(`window.scrollBy(0, ${edit.by})`);
    }
  }

  /** Undoes or redoes, a step at a time; Quill then puts the caret where it last heard that it was. */
  async #goBack({ chord, times }: Extract<Edit, { does: 'press' }>): Promise<void> {
    for (let i = 0; i < times; i += 1) {
      await this.keys.press(chord);
      await this.settled();
    }
    if (this.editor === 'quill') await this.keys.press('Control+End');
  }

  /** Opens a card by its key and closes it: nothing may be left behind. In a field the caret goes to the phrase. */
  async #peek(): Promise<void> {
    await this.keys.press('Alt+Shift+.');
    await this.page.waitForTimeout(60);
    await this.keys.press('Escape');
  }

  async #paste({ span, text }: Taken): Promise<void> {
    await this.page.evaluate('window.__later(true)');
    await this.page.evaluate(`(${selectInPage})(${span.start}, ${span.end})`);
    await this.page.waitForTimeout(130);
    const asParagraphs = this.editor === 'tiptap' && text.includes('\n\n');
    const data = asParagraphs
      ? text
          .split('\n')
          .map((line) => `<p style="white-space: pre-wrap">${line.replace(/ $/, '\u00A0')}</p>`)
          .join('')
      : text;
    await this.page.evaluate(
      `(${pasteInPage})(${JSON.stringify(data)}, '${asParagraphs ? 'text/html' : 'text/plain'}')`,
    );
  }

  /** The model, once the editor has rendered; then time passes. No frame is waited for: tabs behind others have few. */
  settled(): Promise<string> {
    return this.page.evaluate(`new Promise((done) => setTimeout(() => setTimeout(() => {
      window.__later(false);
      done(window.__model().replaceAll('\\u00A0', ' '));
    })))`);
  }
}

interface ChromeTabs {
  readonly tabs: { sendMessage(tab: number, message: unknown, to: object): Promise<{ res: unknown }> };
}
type Ask = (type: string, data?: unknown) => Promise<unknown>;

/** What the coach makes of the draft, once it has caught up. */
async function stateFor(ask: Ask, draft: string): Promise<FrameState['draft']> {
  for (let tries = 0; tries < 60; tries += 1) {
    const { draft: state } = (await ask('frameState')) as FrameState;
    if (state?.text === draft || draft.trim() === '') return state;
    await new Promise((done) => setTimeout(done, 20));
  }
  const { draft: state } = (await ask('frameState')) as FrameState;
  throw new Error(
    `the coach reads ${JSON.stringify(state?.text)}, the editor holds ${JSON.stringify(draft)}`,
  );
}
