/** Editors that will not do as asked: the draft must come out as it went in. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type EditorPage, openWorkshop, type Workshop } from './editors-page';

let workshop: Workshop;
let editor: EditorPage;
const DRAFT = 'Buy now and save.\nThe second line stays.';

beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());
beforeEach(async () => {
  editor = await workshop.open('contenteditable');
  await editor.set(DRAFT);
});
afterEach(() => editor.close());

const replaceIt = () => editor.call('replace', 'Buy now', 'Try it');

test('an editor that swallows what it is given', async () => {
  await behave((box) => box.addEventListener('paste', (event) => event.preventDefault()));
  expect(await replaceIt()).toBe('refused');
  expect(await editor.model()).toBe(DRAFT);
});

test('an editor that puts the text somewhere else, with a history of its own', async () => {
  await behave((box) => {
    const before = box.innerHTML;
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      box.append(event.clipboardData?.getData('text/plain') ?? '');
    });
    box.addEventListener('keydown', (event) => {
      if (event.key === 'z' && event.ctrlKey) box.innerHTML = before;
    });
  });
  expect(await replaceIt()).toBe('refused');
  expect(await editor.modelSoon(DRAFT)).toBe(DRAFT);
});

test('an editor that adds to what the browser has put in', async () => {
  await behave((box) => {
    box.addEventListener('input', () => box.append('!!!'), { once: true });
  });
  expect(await replaceIt()).toBe('refused');
  expect(await editor.call('read')).toBe(`${DRAFT}\n!!!`);
});

test.each([
  ['tiptap', 'save. '],
  ['ckeditor', 'save.'],
])('%s, which drops blank lines from what is pasted as plain text', async (path, end) => {
  await editor.close();
  editor = await workshop.open(path);
  const draft = `Buy now and ${end}\n\nThe second line stays.\nA third.`;
  await editor.set(draft);
  expect(await editor.call('replace', `${end}\n\nThe`, `${end}\n\nMy`)).toBe('applied');
  const wanted = draft.replace('The', 'My');
  expect((await editor.model()).replaceAll('\u00A0', ' ')).toBe(wanted);
  await editor.undo();
  expect(await editor.modelSoon(draft), 'one undo').toBe(draft);
});

test('tiptap, which gives the words selected a link that is pasted over them', async () => {
  await editor.close();
  editor = await workshop.open('tiptap');
  await editor.set('Details: kopi.id\nBuy now!');
  expect(await editor.call('replace', 'kopi.id\nBuy now!', 'kopi.id')).toBe('applied');
  expect(await editor.model()).toBe('Details: kopi.id');
});

test('an editor that moves the selection away', async () => {
  await behave((box) => {
    document.addEventListener('selectionchange', () => document.getSelection()?.collapse(box.lastChild, 0));
  });
  expect(await replaceIt()).toBe('refused');
  expect(await editor.model()).toBe(DRAFT);
});

test('a draft that changes while the editor takes over the selection', async () => {
  await behave((box) => {
    const change = () => box.lastElementChild?.replaceChildren('Other words.');
    document.addEventListener('selectionchange', change, { once: true });
  });
  expect(await replaceIt()).toBe('stale');
  expect(await editor.model()).toBe('Buy now and save.\nOther words.');
});

test('a mention inside the phrase, which would be lost unseen', async () => {
  await behave((box) => {
    box.innerHTML = '<div>Buy <span contenteditable="false">@shop</span>now and save.</div>';
  });
  await editor.until(async () => (await editor.call('read')) === 'Buy now and save.');
  expect(await replaceIt()).toBe('refused');
  expect(await editor.onBox((box) => box.textContent)).toBe('Buy @shopnow and save.');
});

test('a draft in the middle of a composition, and a replacement that is none', async () => {
  const composing = 'bridge.replace("Buy now", "Try it", { isComposing: () => true })';
  expect(await editor.evaluate(composing)).toBe('refused');
  const empty = 'bridge.replace("Buy now", "").catch((error) => error.name)';
  expect(await editor.evaluate(empty)).toBe(RangeError.name);
  expect(await editor.model()).toBe(DRAFT);
});

/** Changes the editor's ways from the page's side. */
async function behave(change: (box: HTMLElement) => unknown): Promise<void> {
  await editor.tab.inPage(`(${change.toString()})(window.__box); 0`);
}
