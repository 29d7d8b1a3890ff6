/** Writing is the writer's alone: what an editor holds afterwards is the same with the coach and without. */
import { expect, test } from 'vitest';
import type { CoachedEditor } from './editors-coached';
import { wait } from './editors-tab';

interface Written {
  readonly model: string;
  readonly page: string;
}

/** Runs in the page: what stands in the editor, without the names some editors draw by lot. */
const shown = (box: HTMLElement): string =>
  (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.value : box.innerHTML).replace(
    /\b[a-z0-9]{3,6}-\d+-\d+\b/g,
    'key',
  );

/** Pushes, corrections, an emoji, new lines, words put in before others. */
async function typed(editor: CoachedEditor, lines: boolean): Promise<Written> {
  const { tab } = editor;
  await editor.write('');
  await editor.focus();
  await tab.type('Hurry, buy nwo');
  await tab.press('Backspace');
  await tab.press('Backspace');
  await tab.type('ow. ');
  await tab.insert('🇮🇩 ');
  if (lines) await tab.press('Enter');
  await tab.type('A limited  offer');
  await tab.press('Control+Home');
  await tab.type('So: ');
  await editor.until(async () => (await editor.model()).startsWith('So: '));
  return { model: await editor.settled(), page: await editor.onBox(shown) };
}

/** Runs in the page: what stands behind the caret. */
const behind = (box: HTMLElement): string => {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)
    return box.value.slice(box.selectionStart ?? 0);
  const selection = document.getSelection();
  if (!selection?.rangeCount) return '';
  const range = selection.getRangeAt(0).cloneRange();
  range.setEnd(box, box.childNodes.length);
  return range.toString().replace(/[\u200B\uFEFF]/g, '');
};

/** Waits a second at most: some editors learn of a moved caret late, and of a key before it not at all. */
async function caretBefore(editor: CoachedEditor, rest: string): Promise<void> {
  for (let i = 0; i < 40 && (await editor.onBox(behind)) !== rest; i += 1) await wait(25);
}

/** A word chosen by input method, in the middle of a phrase that is underlined. */
async function composed(editor: CoachedEditor, meanwhile?: () => Promise<void>): Promise<Written> {
  const { tab } = editor;
  await editor.write('Hurry, buy now');
  await editor.focus();
  await tab.press('Control+End');
  for (const rest of ['', 'w', 'ow', 'now']) {
    if (rest) await tab.press('ArrowLeft');
    await caretBefore(editor, rest);
  }
  await tab.compose(['に', 'にほ', '日本'], '日本', meanwhile);
  await tab.type('!');
  await editor.until(async () => (await editor.model()).includes('日本!'));
  return { model: await editor.settled(), page: await editor.onBox(shown) };
}

/** What was written, taken again where a slow machine lost a key on the way: a pattern must not lack what was typed. */
async function whole(take: () => Promise<Written>, all: RegExp): Promise<Written> {
  let taken = await take();
  for (let again = 0; again < 3 && !all.test(taken.model); again += 1) taken = await take();
  return taken;
}

export function alikeChecks(editorOf: () => CoachedEditor, lines: boolean): void {
  const without: { typed?: Written; composed?: Written } = {};

  test('switched off, the coach is inert', async () => {
    const editor = editorOf();
    await editor.until(async () => (await editor.underlined()).length > 0);
    expect(await editor.traces()).toBeGreaterThan(0);
    await editor.switchSites(false);
    try {
      expect(await editor.traces()).toBe(0);
      without.typed = await whole(
        () => typed(editor, lines),
        /^So: Hurry, buy now\. 🇮🇩\s+A limited\s+offer/u,
      );
      without.composed = await whole(() => composed(editor), /^Hurry, buy 日本!now/u);
      // Ours while the coach is on, and a phrase of the draft is underlined.
      await editor.onBox(() => {
        window.onkeydown = ({ code, defaultPrevented }) => {
          document.body.dataset.heard = `${code} ${defaultPrevented}`;
        };
      });
      await editor.tab.press('Alt+Shift+Period');
      expect(await editor.onBox(() => document.body.dataset.heard)).toBe('Period false');
      expect(await editor.traces()).toBe(0);
    } finally {
      await editor.switchSites(true);
    }
  });

  test('typing is as without the coach', async () => {
    expect(without.typed).toBeDefined();
    expect(await typed(editorOf(), lines)).toEqual(without.typed);
  });

  test('composing is as without the coach', async () => {
    const editor = editorOf();
    const refused: string[] = [];
    const meanwhile = async () => {
      refused.push(await editor.replace('Hurry', 'Hello'));
    };
    expect(await composed(editor, meanwhile)).toEqual(without.composed);
    expect(refused).toEqual(['refused']);
  });
}
