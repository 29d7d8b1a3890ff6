/** One battery for every editor: the reading equals the model, replacing is exact, underlines lie on words. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EDITORS, PLACES, type Row } from './editors-list';
import { type EditorPage, openWorkshop, type Workshop } from './editors-page';
import { cover, expectUnderWords, middle, plumPixels, uncover } from './editors-rects';
import type { BrowserName } from './editors-tab';

const DRAFT = 'Hurry, buy now 😀 and save big money.\n\nOnly today: a limited offer for you';
const ONE_LINE = 'Hurry, buy now 😀 and save big money. A limited offer for you';
const BOLD = DRAFT.replace('save big money', 'save **big** money');

interface Phrase {
  readonly what: string;
  readonly phrase: string;
  readonly across?: boolean;
  readonly blurred?: boolean;
}
const PHRASES: readonly Phrase[] = [
  { what: 'the first word', phrase: 'Hurry' },
  { what: 'the last word', phrase: 'for you' },
  { what: 'a phrase of the second paragraph', phrase: 'limited offer' },
  { what: 'a phrase after an emoji', phrase: 'and save' },
  { what: 'a phrase with an emoji in it', phrase: 'now 😀 and' },
  { what: 'a phrase in and out of bold', phrase: 'save big money', across: true },
  { what: 'a phrase while the box is blurred', phrase: 'limited offer', blurred: true },
];
/** Where the surroundings could matter. */
const FEW = PHRASES.filter(({ phrase, blurred }) => blurred || phrase === 'and save');

export function battery(browser: BrowserName): void {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await openWorkshop(browser);
  });
  afterAll(() => workshop?.close());
  for (const row of EDITORS) describe(row.name, () => checks(() => workshop, row, PHRASES));
  for (const row of PLACES) describe(row.name, () => checks(() => workshop, row, FEW));
}

function checks(workshop: () => Workshop, { path, lines, bold }: Row, phrases: readonly Phrase[]): void {
  let editor: EditorPage;
  const draft = lines ? DRAFT : ONE_LINE;

  beforeAll(async () => {
    editor = await workshop().open(path);
  });
  afterAll(() => editor?.close());
  beforeEach(() => editor.set(draft));

  /** What is drawn under a phrase, in pixels of the underline's colour. */
  const inkUnder = async (phrase: string) => {
    const [under] = await editor.call('rects', phrase);
    if (!under) throw new Error('There is no underline to look at.');
    const area = { ...under, bottom: under.bottom + 6 };
    return { area, width: under.right - under.left, ink: await plumPixels(editor, area) };
  };

  test('is a compose box', async () => {
    expect(await editor.call('recognises')).toBe(true);
  });

  test('reads what the model holds', async () => {
    expect(await editor.call('read')).toBe(await editor.model());
    await editor.tab.click('[data-editor]');
    await editor.tab.press('Control+End');
    await editor.tab.insert(' 🇮🇩 tamat');
    if (lines) {
      await editor.tab.press('Enter');
      await editor.tab.press('Enter');
      await editor.tab.type('Last  line ');
    }
    const wanted = `${draft} 🇮🇩 tamat${lines ? '\n\nLast  line ' : ''}`;
    expect(await editor.modelSoon(wanted)).toBe(wanted);
    expect(await editor.call('read')).toBe(wanted);
    expect(await editor.call('caret')).toEqual({ start: wanted.length, end: wanted.length });
  });

  test.each(phrases.map((each) => [each.what, each] as const))('replaces %s', async (_, which) => {
    const { phrase, across, blurred } = which;
    if (across && bold) await editor.set(BOLD);
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
    await editor.tab.type('Zz');
    const typedOn = draft.replace(phrase, 'BetterZz');
    expect(await editor.modelSoon(typedOn), 'typing on').toBe(typedOn);
    expect(await editor.call('read')).toBe(typedOn);
  });

  test('replaces twice in a row', async () => {
    expect(await editor.call('replace', 'limited offer', 'two seats')).toBe('applied');
    expect(await editor.call('replace', 'Hurry', 'Hello')).toBe('applied');
    const wanted = draft.replace('limited offer', 'two seats').replace('Hurry', 'Hello');
    expect(await editor.modelSoon(wanted)).toBe(wanted);
    expect(await editor.call('read')).toBe(wanted);
  });

  test('leaves a changed draft alone', async () => {
    expect(await editor.call('replaceAt', { start: 0, end: 5 }, 'Harry', 'Hello')).toBe('stale');
    expect(await editor.evaluate('bridge.replace("Hurry", "Hello", { isComposing: () => true })')).toBe(
      'refused',
    );
    const refusal = 'bridge.replace("Hurry", "").catch((error) => error.name)';
    expect(await editor.evaluate(refusal)).toBe(RangeError.name);
    expect(await editor.model()).toBe(draft);
    expect(await editor.call('read')).toBe(draft);
  });

  test('underlines lie on their words', async () => {
    // At the line's own end a caret may be on either side of the text, where directions meet.
    const marked = ['Hurry', 'buy now', 'limited offer'].slice(path.endsWith('rtl') ? 1 : 0);
    await editor.call('paint', marked);
    for (const phrase of marked) await expectUnderWords(editor, phrase);
    await editor.focus();
    await editor.tab.type('So: ');
    await editor.modelSoon(`So: ${draft}`);
    await editor.call('paint', marked);
    for (const phrase of marked) await expectUnderWords(editor, phrase);
  });

  test('underlines are painted', async () => {
    await editor.call('paint', ['buy now', 'for you']);
    const first = await inkUnder('buy now');
    const last = await inkUnder('for you');
    expect(first.ink).toBeGreaterThan(first.width);
    expect(last.ink / last.width, 'as whole on the last line').toBeGreaterThan(
      (0.8 * first.ink) / first.width,
    );
    const beside = { ...first.area, left: first.area.right + 30, right: first.area.right + 80 };
    expect(await plumPixels(editor, beside)).toBe(0);
    await editor.call('paint', []);
    expect(await plumPixels(editor, first.area)).toBe(0);
  });

  test('a phrase is found by pointer; nothing stays behind', async () => {
    await editor.call('paint', ['buy now']);
    const { x, y, right } = middle(await editor.call('rects', 'buy now'));
    expect(await editor.call('phraseAt', x, y)).toBe('buy now');
    expect(await editor.call('phraseAt', right + 12, y)).toBe(null);
    await cover(editor);
    expect(await editor.call('phraseAt', x, y)).toBe(null);
    await uncover(editor);
    expect(await editor.call('highlights')).toEqual(['serious']);
    await editor.call('dispose');
    expect(await editor.call('highlights')).toEqual([]);
    expect(await editor.call('sheets')).toBe(0);
    expect(await editor.call('read')).toBe(await editor.model());
  });

  test('the page throws nothing', () => {
    expect(editor.tab.faults).toEqual([]);
  });
}
