/** One battery for every editor, with the built extension: what it reads, replaces, underlines and leaves alone. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCoach } from '../../lib/coach';
import { NO_PREFERENCES } from '../../lib/engine/report';
import { general } from '../../lib/platforms/general';
import { platformOf } from '../../lib/platforms/match';
import { alikeChecks } from './editors-alike';
import { type CoachedEditor, type CoachedWorkshop, openCoached } from './editors-coached';
import { EDITORS, PLACES, type Row } from './editors-list';
import { cover, expectUnderWords, inkPixels, middle, uncover } from './editors-rects';
import type { BrowserName } from './editors-tab';

const DRAFT = 'Hurry, buy now 😀 and save big money.\n\nOnly today: a limited offer for you';
const ONE_LINE = 'Hurry, buy now 😀 and save big money. A limited offer for you';
const BOLD = DRAFT.replace('save big money', 'save **big** money');

const judge = createCoach();
/** What the extension's own engine says of a draft where the editor stands. */
const reportOn = (text: string, { host = '' }: Row) => {
  const { id: platform, audience } = platformOf(`https://${host}/`) ?? general;
  return judge(text, { platform, audience, interfaceLanguage: 'en', preferences: NO_PREFERENCES });
};

interface Phrase {
  readonly what: string;
  readonly phrase: string;
  readonly across?: boolean;
  readonly blurred?: boolean;
  /** Replaced again, to type behind it: what stands where says nothing more of the caret. */
  readonly goesOn?: boolean;
}
const PHRASES: readonly Phrase[] = [
  { what: 'the first word', phrase: 'Hurry', goesOn: true },
  { what: 'the last word', phrase: 'for you', goesOn: true },
  { what: 'a phrase of the second paragraph', phrase: 'limited offer' },
  { what: 'a phrase after an emoji', phrase: 'and save', goesOn: true },
  { what: 'a phrase with an emoji in it', phrase: 'now 😀 and' },
  { what: 'a phrase in and out of bold', phrase: 'save big money', across: true },
  { what: 'a phrase while the box is blurred', phrase: 'limited offer', blurred: true, goesOn: true },
];
/** Where the surroundings could matter. */
const FEW = PHRASES.filter(({ phrase, blurred }) => blurred || phrase === 'and save');

/** A field and a rich editor, for what is no business of the editor's. */
const SHOWN: readonly string[] = ['textarea', 'contenteditable'];
/** The same in every kind of place that has layers of its own. */
const COVERED = [...SHOWN, 'contenteditable?in=shadow', 'textarea?in=dialog', 'textarea?zoom=1.3'];

export function battery(browser: BrowserName): void {
  let workshop: CoachedWorkshop;
  beforeAll(async () => {
    workshop = await openCoached(browser);
  });
  afterAll(async () => {
    const complaints = await workshop?.browser.complaints();
    await workshop?.browser.close();
    expect(complaints).toEqual([]);
  });
  for (const row of EDITORS) describe(row.name, () => checks(() => workshop, row, PHRASES));
  for (const row of PLACES) describe(row.name, () => checks(() => workshop, row, FEW));
}

function checks(workshop: () => CoachedWorkshop, row: Row, phrases: readonly Phrase[]): void {
  let editor: CoachedEditor;
  const { path, lines, bold } = row;
  const draft = lines ? DRAFT : ONE_LINE;
  const phrasesIn = (text: string) => reportOn(text, row).diagnostics.map((each) => each.text);

  beforeAll(async () => {
    editor = await workshop().open(row);
    await editor.focus();
    await editor.tab.move(2, 2);
  });
  afterAll(() => editor?.close());
  beforeEach(() => editor.set(draft));

  /** What is drawn under a phrase, in pixels of the underline's colour. */
  const inkUnder = async (phrase: string) => {
    const [under] = await editor.rects(phrase);
    if (!under) throw new Error('There is no underline to look at.');
    const area = { ...under, bottom: under.bottom + 6 };
    return { area, width: under.right - under.left, ink: await inkPixels(editor, area) };
  };

  test('reads what the model holds', async () => {
    expect(await editor.read()).toBe(await editor.model());
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
    expect(await editor.readSoon(wanted)).toBe(wanted);
  });

  test.each(phrases.map((each) => [each.what, each] as const))('replaces %s', async (_, which) => {
    const { phrase, across, blurred, goesOn } = which;
    if (across && bold) await editor.set(BOLD);
    await editor.home();
    if (blurred) await editor.blur();
    const wanted = draft.replace(phrase, 'REPLACED text');
    expect(await editor.replace(phrase, 'REPLACED text')).toBe('applied');
    expect(await editor.modelSoon(wanted)).toBe(wanted);
    expect(await editor.readSoon(wanted)).toBe(wanted);

    await editor.undo();
    expect(await editor.modelSoon(draft), 'one undo').toBe(draft);
    await editor.redo();
    expect(await editor.modelSoon(wanted), 'redo').toBe(wanted);
    expect(await editor.readSoon(wanted)).toBe(wanted);
    await editor.undo();

    if (!goesOn) return;
    if (blurred) await editor.blur();
    expect(await editor.replace(phrase, 'Better')).toBe('applied');
    // Where typing goes on is where the caret stands.
    await editor.tab.type('Zz');
    const typedOn = draft.replace(phrase, 'BetterZz');
    expect(await editor.modelSoon(typedOn), 'typing on').toBe(typedOn);
    expect(await editor.readSoon(typedOn)).toBe(typedOn);
  });

  if (phrases === PHRASES) {
    test('replaces twice in a row', async () => {
      expect(await editor.replace('limited offer', 'two seats')).toBe('applied');
      expect(await editor.replace('Hurry', 'Hello')).toBe('applied');
      const wanted = draft.replace('limited offer', 'two seats').replace('Hurry', 'Hello');
      expect(await editor.modelSoon(wanted)).toBe(wanted);
      expect(await editor.readSoon(wanted)).toBe(wanted);
    });

    test('leaves a changed draft alone', async () => {
      expect(await editor.replace('Hurry', 'Hello', draft.replace('Hurry', 'Harry'))).toBe('stale');
      expect(await editor.model()).toBe(draft);
      expect(await editor.read()).toBe(draft);
    });
  }

  test('underlines lie on their words', async () => {
    await editor.focus();
    for (const shown of [draft, `So: ${draft}`]) {
      if (shown !== draft) await editor.tab.type('So: ');
      const wanted = phrasesIn(shown);
      expect((await editor.underlinedSoon(...wanted)).sort()).toEqual([...wanted].sort());
      // At a line's own end a caret may be on either side of the text, where directions meet.
      const marked = wanted.filter((phrase) => !/^Only today$|save big/.test(phrase));
      for (const phrase of marked.slice(path.endsWith('rtl') ? 1 : 0)) await expectUnderWords(editor, phrase);
    }
  });

  if (SHOWN.includes(path))
    test('underlines follow when box or page moves', async () => {
      await editor.set(`${'We bake on Tuesdays, and sell what is left.\n'.repeat(20)}${draft}`);
      const moves: readonly ((box: HTMLElement) => unknown)[] = [
        (box) => Object.assign(box.style, { minHeight: '0', height: '140px', overflow: 'auto' }),
        (box) => Object.assign(box.style, { width: '310px' }),
        (box) => Object.assign(box.parentElement?.style ?? {}, { marginTop: '37.5px' }),
        (box) => box.removeAttribute('style'),
      ];
      for (const move of moves) {
        await editor.onBox(move);
        await editor.onBox((box) => box.scrollTo(0, box.scrollHeight));
        await vi.waitFor(() => expectUnderWords(editor, 'limited offer'), { timeout: 2000 });
      }
    });

  test('underlines are painted', async () => {
    await editor.underlinedSoon(...phrasesIn(draft));
    const { diagnostics } = reportOn(draft, row);
    const severityOf = (phrase: string) => diagnostics.find(({ text }) => text === phrase)?.severity;
    const like = diagnostics.find(({ severity }) => severity === severityOf('limited offer'));
    const first = await inkUnder('buy now');
    const upper = await inkUnder(like?.text ?? '');
    const last = await inkUnder('limited offer');
    expect(first.ink).toBeGreaterThan(first.width / 2);
    expect(last.ink / last.width, 'as whole on the last line').toBeGreaterThan(
      (0.7 * upper.ink) / upper.width,
    );
    const plain = draft.replace('buy now', 'sit down');
    await editor.set(plain);
    await editor.underlinedSoon(...phrasesIn(plain));
    expect(await inkPixels(editor, first.area)).toBe(0);
  });

  if (COVERED.includes(path))
    test('no phrase is found through what lies over it', async () => {
      const { rules, diagnostics } = reportOn(draft, row);
      const name = rules[diagnostics.find(({ text }) => text === 'buy now')?.rule ?? '']?.name;
      await editor.underlinedSoon(...phrasesIn(draft));
      const { x, y } = middle(await editor.rects('buy now'));
      await editor.tab.move(x, y);
      await editor.tab.find('dialog', name);
      await cover(editor);
      await editor.tab.move(x + 2, y);
      await editor.tab.gone('dialog', name);
      await uncover(editor);
    });

  test('a rewrite pressed on its card goes in', async () => {
    await editor.underlinedSoon(...phrasesIn(draft));
    const suggestion = reportOn(draft, row).diagnostics.find(({ text }) => text === 'buy now')
      ?.suggestions[0];
    if (!suggestion) throw new Error('There is no rewrite to press.');
    const { start, end } = suggestion.span;
    const wanted = draft.slice(0, start) + suggestion.text + draft.slice(end);
    const { x, y } = middle(await editor.rects('buy now'));
    await editor.tab.move(x, y);
    await editor.tab.pressOurs('button', /^(?:Use|Apply|Leave out)/);
    expect(await editor.modelSoon(wanted)).toBe(wanted);
    expect(await editor.readSoon(wanted)).toBe(wanted);
    await editor.undo();
    expect(await editor.modelSoon(draft), 'one undo').toBe(draft);
    await editor.tab.move(2, 2);
  });

  if (phrases === PHRASES) alikeChecks(() => editor, lines);

  test('the page throws nothing', () => {
    expect(editor.tab.faults).toEqual([]);
  });
}
