/** One battery for every editor: the reading equals the model, replacing is exact, underlines lie on words. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EDITORS } from './editors-list';
import { type EditorPage, openWorkshop, type Workshop } from './editors-page';
import { cover, expectUnderWords, middle, plumPixels } from './editors-rects';

let workshop: Workshop;
let editor: EditorPage;

beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop?.close());

const DRAFT = 'Hurry, buy now 😀 and save big money.\n\nOnly today: a limited offer for you';
const ONE_LINE = 'Hurry, buy now 😀 and save big money. A limited offer for you';
const BOLD = DRAFT.replace('save big money', 'save **big** money');

const PLACES = [
  { where: 'the first word', phrase: 'Hurry' },
  { where: 'the last word', phrase: 'for you' },
  { where: 'a phrase of the second paragraph', phrase: 'limited offer' },
  { where: 'a phrase after an emoji', phrase: 'and save' },
  { where: 'a phrase with an emoji in it', phrase: 'now 😀 and' },
  { where: 'a phrase in and out of bold', phrase: 'save big money', across: true },
  { where: 'a phrase while the box is blurred', phrase: 'limited offer', blurred: true },
];

describe.each(EDITORS)('$name', ({ name, lines, bold }) => {
  const draft = lines ? DRAFT : ONE_LINE;

  beforeEach(async () => {
    editor = await workshop.open(name);
  });
  afterEach(async () => {
    const { faults } = editor;
    await editor.close();
    expect(faults).toEqual([]);
  });

  test('is a compose box', async () => {
    expect(await editor.call('recognises')).toBe(true);
  });

  test('reads what the model holds, after the page wrote it and after the writer did', async () => {
    await editor.set(draft);
    expect(await editor.call('read')).toBe(await editor.model());
    await editor.page.click('[data-editor]');
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.insertText(' 🇮🇩 tamat');
    if (lines) {
      await editor.page.keyboard.press('Enter');
      await editor.page.keyboard.press('Enter');
      await editor.page.keyboard.type('Last  line ');
    }
    const wanted = `${draft} 🇮🇩 tamat${lines ? '\n\nLast  line ' : ''}`;
    expect(await editor.modelSoon(wanted)).toBe(wanted);
    expect(await editor.call('read')).toBe(wanted);
    expect(await editor.call('caret')).toEqual({ start: wanted.length, end: wanted.length });
  });

  test.each(PLACES)(
    'replaces $where; one undo takes it back; typing goes on behind it',
    async ({ phrase, across, blurred }) => {
      await editor.set(across && bold ? BOLD : draft);
      await editor.focus();
      if (blurred) await editor.blur();
      const wanted = draft.replace(phrase, 'REPLACED text');
      const end = wanted.indexOf('REPLACED text') + 'REPLACED text'.length;
      expect(await editor.call('replace', phrase, 'REPLACED text')).toBe('applied');
      expect(await editor.modelSoon(wanted)).toBe(wanted);
      expect(await editor.call('read')).toBe(wanted);
      expect(await editor.call('caret')).toEqual({ start: end, end });

      await editor.undo();
      expect(await editor.modelSoon(draft), 'one undo').toBe(draft);
      expect(await editor.call('read')).toBe(draft);
      await editor.redo();
      expect(await editor.modelSoon(wanted), 'redo').toBe(wanted);
      expect(await editor.call('read')).toBe(wanted);
      await editor.undo();

      if (blurred) await editor.blur();
      expect(await editor.call('replace', phrase, 'Better')).toBe('applied');
      await editor.page.keyboard.type('Zz');
      const typedOn = draft.replace(phrase, 'BetterZz');
      expect(await editor.modelSoon(typedOn), 'typing on').toBe(typedOn);
      expect(await editor.call('read')).toBe(typedOn);
    },
  );

  test('replaces twice in a row, the later phrase first and then the earlier', async () => {
    await editor.set(draft);
    expect(await editor.call('replace', 'limited offer', 'two seats')).toBe('applied');
    expect(await editor.call('replace', 'Hurry', 'Hello')).toBe('applied');
    const wanted = draft.replace('limited offer', 'two seats').replace('Hurry', 'Hello');
    expect(await editor.modelSoon(wanted)).toBe(wanted);
    expect(await editor.call('read')).toBe(wanted);
  });

  test('leaves a draft alone that has changed since, and never deletes', async () => {
    await editor.set(draft);
    expect(await editor.call('replaceAt', { start: 0, end: 5 }, 'Harry', 'Hello')).toBe('stale');
    expect(await editor.evaluate('bridge.replace("Hurry", "Hello", { isComposing: () => true })')).toBe(
      'refused',
    );
    const empty = editor.evaluate('bridge.replace("Hurry", "")');
    await expect(empty).rejects.toThrow(RangeError.name);
    expect(await editor.model()).toBe(draft);
    expect(await editor.call('read')).toBe(draft);
  });

  test('underlines lie on their words, also after typing before them', async () => {
    await editor.set(draft);
    const phrases = ['Hurry', 'buy now', 'limited offer'];
    await editor.call('paint', phrases);
    for (const phrase of phrases) await expectUnderWords(editor, phrase);
    await editor.focus();
    await editor.page.keyboard.type('So: ');
    await editor.modelSoon(`So: ${draft}`);
    await editor.call('paint', phrases);
    for (const phrase of phrases) await expectUnderWords(editor, phrase);
  });

  test('underlines are painted under the phrase and nowhere else', async () => {
    await editor.set(draft);
    await editor.call('paint', ['buy now']);
    const [under] = await editor.call('rects', 'buy now');
    if (!under) throw new Error('There is no underline to look at.');
    const around = { ...under, bottom: under.bottom + 6 };
    const width = under.right - under.left;
    expect(await plumPixels(editor, around)).toBeGreaterThan(width);
    expect(await plumPixels(editor, { ...around, left: around.right + 30, right: around.right + 130 })).toBe(
      0,
    );
    await editor.call('paint', []);
    expect(await plumPixels(editor, around)).toBe(0);
  });

  test('a phrase is found by pointer, unless something lies over it; nothing stays behind', async () => {
    await editor.set(draft);
    await editor.call('paint', ['buy now']);
    const { x, y, right } = middle(await editor.call('rects', 'buy now'));
    expect(await editor.call('phraseAt', x, y)).toBe('buy now');
    expect(await editor.call('phraseAt', right + 12, y)).toBe(null);
    await editor.page.evaluate(cover);
    expect(await editor.call('phraseAt', x, y)).toBe(null);
    expect(await editor.call('highlights')).toEqual(['serious']);
    await editor.call('dispose');
    expect(await editor.call('highlights')).toEqual([]);
    expect(await editor.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    expect(await editor.call('read')).toBe(await editor.model());
  });
});
