/** Fields have no ranges of their own: their underlines must follow the field's text wherever it goes. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type EditorPage, openWorkshop, type Workshop } from './editors-page';
import { expectUnderWords } from './editors-rects';
import { wait } from './editors-tab';

let workshop: Workshop;
let editor: EditorPage;

beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());
afterEach(() => editor.close());

const LONG = Array.from(
  { length: 30 },
  (_, i) => `Line ${i}: what word${i} is here,\tand a longer tail that wraps.`,
);

describe('a long textarea', () => {
  beforeEach(async () => {
    editor = await workshop.open('textarea');
    await editor.set(LONG.join('\n'));
    await editor.call('paint', ['word2', 'word15']);
  });

  test('what is scrolled out of the field is not underlined, what is scrolled in is', async () => {
    await expectUnderWords(editor, 'word2');
    expect(await editor.call('rects', 'word15')).toEqual([]);
    await change((box) => box.scrollTo(0, box.scrollHeight / 2 - 90));
    expect(await editor.call('rects', 'word2')).toEqual([]);
    await expectUnderWords(editor, 'word15');
  });

  test.each([
    ['the page above it grows', (box: HTMLElement) => box.parentElement?.before(tall())],
    [
      'it is made narrower',
      (box: HTMLElement) => Object.assign(box.style, { width: '310px', height: '300px' }),
    ],
    ['its letters change', (box: HTMLElement) => Object.assign(box.style, LETTERS)],
    [
      'it is scaled',
      (box: HTMLElement) => Object.assign(box.style, { transform: 'scale(.8) translate(30px)' }),
    ],
    ['it reads from right to left', (box: HTMLElement) => box.setAttribute('dir', 'rtl')],
  ])('underlines stay when %s', async (_, alter) => {
    await change(alter);
    await editor.call('paint', ['word2', 'word15']);
    await expectUnderWords(editor, 'word2');
  });

  test('underlines follow by themselves when the field moves and is resized', async () => {
    await change((box) => box.parentElement?.before(tall()));
    await vi.waitFor(() => expectUnderWords(editor, 'word2'), { timeout: 2000 });
    await change((box) => Object.assign(box.style, { width: '310px' }));
    await vi.waitFor(() => expectUnderWords(editor, 'word2'), { timeout: 2000 });
    await change((box) => box.parentElement?.before(tall()));
    await vi.waitFor(() => expectUnderWords(editor, 'word2'), { timeout: 2000 });
  });

  test('a field at rest costs nothing', async () => {
    await change((box) => Object.assign(box.style, { transform: 'scale(.83) translate(3.3px, 1.7px)' }));
    await editor.evaluate(COUNT_OBSERVERS);
    await change((box) => box.parentElement?.before(tall()));
    await vi.waitFor(() => expectUnderWords(editor, 'word2'), { timeout: 2000 });
    const drawn = await editor.evaluate<number>('drawn');
    expect(drawn).toBeGreaterThan(0);
    await wait(400);
    expect(await editor.evaluate<number>('drawn')).toBe(drawn);
  });

  test('what an ancestor clips is not underlined', async () => {
    await change((box) => {
      const style = box.parentElement?.style ?? box.style;
      style.overflow = 'hidden';
      style.height = '20px';
    });
    expect(await editor.call('rects', 'word2')).toEqual([]);
  });
});

test('an input scrolled to its end has its underline under the word', async () => {
  editor = await workshop.open('input');
  await editor.set(`${'Nothing much to see '.repeat(6)}until the limited offer ends`);
  await editor.call('paint', ['limited offer']);
  expect(await editor.call('rects', 'limited offer')).toEqual([]);
  await editor.tab.click('[data-editor]');
  await editor.tab.press('End');
  await wait(100);
  await expectUnderWords(editor, 'limited offer');
});

/** Counts, in the coach's world, how often a frame is drawn around the field. */
const COUNT_OBSERVERS = `
  globalThis.drawn = 0;
  const Real = IntersectionObserver;
  globalThis.IntersectionObserver = class extends Real {
    constructor(...given) { super(...given); globalThis.drawn++; }
  }; 0`;

const LETTERS = {
  letterSpacing: '1.5px',
  wordSpacing: '4px',
  textIndent: '30px',
  tabSize: '3',
  font: 'italic 700 19px/1.9 serif',
  padding: '3px 40px 9px 22px',
  borderWidth: '6px 1px 2px 11px',
};

/** Changes the page from its own side, and gives it time to settle. */
async function change(alter: (box: HTMLElement) => unknown): Promise<void> {
  const context = `const LETTERS = ${JSON.stringify(LETTERS)}; ${tall.toString()}`;
  await editor.tab.inPage(`${context}; (${alter.toString()})(window.__box); 0`);
  await wait(150);
}

/** Runs in the page. */
function tall(): HTMLElement {
  const block = document.createElement('div');
  block.style.height = '37.5px';
  return block;
}
