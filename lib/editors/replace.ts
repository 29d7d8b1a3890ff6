import type { Span } from '../engine/report';
import { caretIn } from './caret';
import { isField } from './field';
import { type Form, type InsertedBy, insertOverSelection, select, takeBack } from './insert';
import { crossesSeam, type Part, placesIn, replaced } from './part';
import { readDraft } from './read';
import { hasFocus } from './selection';

/** `stale`: the draft is not the one the suggestion was made for. `refused`: the editor would not have it. */
export type ReplaceOutcome = 'applied' | 'stale' | 'refused';

export interface ReplaceOptions {
  /** Whether an input method is composing in the box; nothing is replaced then. */
  readonly isComposing?: (() => boolean) | undefined;
}

/** Editors take over a changed selection late; Slate is the slowest, with about 100 ms. */
const SELECTION_SETTLES = 120;
/** How long editors may take to render what was put in, in milliseconds, and how often to look. */
const RENDERED_WITHIN = 300;
const LOOK_EVERY = 20;

/**
 * Replaces the text at `span`, which must read `expected`, and makes sure that this and nothing else changed:
 * otherwise it is taken back. The caret ends behind the replacement, and one undo restores the draft.
 *
 * @throws RangeError for an empty replacement: deleting is done by replacing a wider span.
 */
export async function replaceSpan(
  box: HTMLElement,
  span: Span,
  expected: string,
  replacement: string,
  options: ReplaceOptions = {},
): Promise<ReplaceOutcome> {
  if (replacement === '') throw new RangeError('A replacement is never empty: widen the span instead.');
  const before = readDraft(box);
  if (before.text.slice(span.start, span.end) !== expected || !box.isConnected) return 'stale';
  if (options.isComposing?.() || crossesSeam(before, span)) return 'refused';

  const isLink = !isField(box) && LINK.test(replacement);
  const change = isLink ? withNeighbour(before.text, span, replacement) : { span, text: replacement };
  return put(box, before, change, options);
}

/** Text to stand where `span` is. */
interface Change {
  readonly span: Span;
  readonly text: string;
}

async function put(
  box: HTMLElement,
  before: Part,
  { span, text }: Change,
  { isComposing }: ReplaceOptions,
): Promise<ReplaceOutcome> {
  const asItReads = isField(box) ? text : asRead(text);
  const wanted = replaced(before, span, asItReads);
  const written = { start: span.start, end: span.start + asItReads.length };
  for (const form of formsOf(text)) {
    if (!(await selectSpan(box, before, span))) return shows(box, before, span) ? 'refused' : 'stale';
    if (isComposing?.()) return 'refused';
    if (!shows(box, before, span)) return 'stale';

    const insertedBy = insertOverSelection(box, text, form);
    if (await showsSoon(box, wanted, written)) {
      await caretBehind(box, wanted, written);
      return 'applied';
    }
    await putBack(box, before, span, insertedBy);
    if (insertedBy === 'browser' || !shows(box, before, span)) break;
  }
  return 'refused';
}

/** What an editor may take for an address. */
const LINK = /^\S+\.\S+$/;

/** Pasted alone, a link would become that of the words selected: TipTap means well. */
function withNeighbour(draft: string, { start, end }: Span, link: string): Change {
  const [before = ''] = /[^\n]$/u.exec(draft.slice(0, start)) ?? [];
  const [after = ''] = before === '' ? (/^[^\n]/u.exec(draft.slice(end)) ?? []) : [];
  return {
    span: { start: start - before.length, end: end + after.length },
    text: before + link + after,
  };
}

/** ProseMirror and CKEditor drop the blank lines of a plain text, but not those between paragraphs. */
const formsOf = (replacement: string): Form[] =>
  replacement.includes('\n\n') ? ['text', 'paragraphs'] : ['text'];

/** Selects and waits until the editor knows; false if the selection did not hold. */
async function selectSpan(box: HTMLElement, before: Part, span: Span): Promise<boolean> {
  if (isField(box)) {
    box.focus({ preventScroll: true });
    box.setSelectionRange(span.start, span.end);
    return isSelected(box, before, span);
  }
  // Some editors put the old selection back on focus, so a second try is not idle.
  for (let attempt = 0; attempt < 2; attempt++) {
    const now = readDraft(box);
    const [place] = placesIn(now, before, span);
    const range = place && now.rangeOf(place);
    if (!range || holdsIsland(box, range)) return false;
    select(box, range);
    await pause(SELECTION_SETTLES);
    if (isSelected(box, before, span)) return true;
  }
  return false;
}

function isSelected(box: HTMLElement, before: Part, span: Span): boolean {
  const now = readDraft(box);
  const selected = caretIn(box, now);
  return placesIn(now, before, span).some(
    ({ start, end }) => selected?.start === start && selected.end === end,
  );
}

/** A mention or a picture inside the range is no part of the text, and would be deleted unseen. */
function holdsIsland(box: HTMLElement, range: Range): boolean {
  for (const island of box.querySelectorAll('[contenteditable="false"]')) {
    if (island.textContent?.trim() && range.intersectsNode(island)) return true;
  }
  return false;
}

/** Whether the box shows the words of `span` as `part` has them, with all around them. */
const shows = (box: HTMLElement, part: Part, span: Span): boolean =>
  placesIn(readDraft(box), part, span).length > 0;

async function showsSoon(box: HTMLElement, part: Part, span: Span): Promise<boolean> {
  for (let waited = 0; waited <= RENDERED_WITHIN; waited += LOOK_EVERY) {
    if (shows(box, part, span)) return true;
    await pause(LOOK_EVERY);
  }
  return false;
}

/** Most editors leave the caret there already. */
async function caretBehind(box: HTMLElement, wanted: Part, written: Span): Promise<void> {
  await pause(0);
  const reading = readDraft(box);
  const caret = caretIn(box, reading);
  const ends = placesIn(reading, wanted, written).map((place) => place.end);
  const [end] = ends;
  const isThere = caret?.start === caret?.end && ends.some((each) => each === caret?.end);
  if (!hasFocus(box) || end === undefined || isThere) return;
  if (isField(box)) {
    box.setSelectionRange(end, end);
    return;
  }
  const range = reading.rangeOf({ start: end - 1, end });
  range?.collapse(false);
  if (range) select(box, range);
}

async function putBack(box: HTMLElement, before: Part, span: Span, insertedBy: InsertedBy): Promise<void> {
  if (shows(box, before, span)) return;
  takeBack(box, insertedBy);
  await showsSoon(box, before, span);
}

/** What the reading makes of a text once it stands in an editable element. */
function asRead(text: string): string {
  return text.replaceAll('\u00A0', ' ').replace(/[\u200B\u2060\uFEFF]/g, '');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
