/** The life of one compose box: read, ask, keep the answer in step with the draft. */
import { caretIn } from '../editors/caret';
import { type Reading, readDraft } from '../editors/read';
import { type ReplaceOutcome, replaceSpan } from '../editors/replace';
import { withRewrites } from '../engine/accept';
import type { Diagnostic, Report, Span, Suggestion } from '../engine/report';
import type { AnalyseReply } from '../messaging';
import { CaretKeeper } from './caret-keeper';
import { type DraftWatch, watchDraft } from './draft-watch';
import { ofPart } from './part-report';
import { remapAll } from './remap';
import { starterAt } from './starter';
import type { Underlines } from './underlines';

/** How long after the last keystroke the word under the caret counts as written (milliseconds). */
const SETTLES = 900;
/** Drafts beyond this are not read at all: nobody posts them, and pages keep logs in editors. UTF-16 units. */
const LONGEST = 200_000;

export type Ask = (draft: { readonly revision: number; readonly text: string }) => Promise<AnalyseReply>;

export interface SessionEvents {
  /** The report, its marks or the draft's text changed. */
  readonly changed: (session: ComposeSession) => void;
}

export class ComposeSession {
  /** Names this box for as long as it lives. */
  readonly id: string;
  readonly box: HTMLElement;
  /** Where the writer was, while our surfaces have the focus. */
  readonly caret: CaretKeeper;
  /** The latest report, made for `reported`. */
  report: Report | null = null;
  /** Fingerprints the writer chose to leave as they are in this draft. */
  readonly ignored = new Set<string>();
  /** Blanks that accepted rewrites left for the writer to fill, as they stand in the text. */
  readonly blanks = new Set<string>();
  /** When the draft last changed, in epoch milliseconds. */
  writtenAt = Date.now();
  readonly #ask: Ask;
  readonly #events: SessionEvents;
  readonly #underlines: Underlines;
  readonly #watch: DraftWatch;
  readonly #end = new AbortController();
  #reading: Reading;
  #revision = 0;
  #reported: string | null = null;
  #asking = false;
  #diagnostics: readonly Diagnostic[] = [];
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string, box: HTMLElement, ask: Ask, underlines: Underlines, events: SessionEvents) {
    this.id = id;
    this.box = box;
    this.caret = new CaretKeeper(box);
    this.#ask = ask;
    this.#underlines = underlines;
    this.#events = events;
    this.#reading = readDraft(box);
    this.#watch = watchDraft(box, () => this.refresh(), this.#end.signal);
    this.#end.signal.addEventListener('abort', () => {
      clearTimeout(this.#settling);
      underlines.clear(box);
    });
    if (this.text.trim() !== '') void this.#analyse();
  }

  get text(): string {
    return this.#reading.text;
  }

  /** Whether `text` is all of the draft: some editors keep most of a long one off the page. */
  get isWhole(): boolean {
    return this.#reading.isWhole;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Whether the report was made for the text as it stands. */
  get isCurrent(): boolean {
    return this.report !== null && this.#reported === this.text;
  }

  get ended(): boolean {
    return this.#end.signal.aborted;
  }

  /** What is open to look at: neither ignored nor touched since it was judged. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics.filter(({ fingerprint }) => !this.ignored.has(fingerprint));
  }

  /** The index of the open phrase the caret is in, else of the next one, else of the first. */
  phraseAtCaret(): number {
    const caret = caretIn(this.box, this.#reading);
    return Math.max(
      0,
      this.diagnostics.findIndex(({ span }) => caret !== null && span.end >= caret.start),
    );
  }

  /** Blanks still in the text. */
  get unfilled(): string[] {
    return [...this.blanks].filter((blank) => this.text.includes(blank));
  }

  /** Reads the box again and follows what changed. */
  refresh(): void {
    if (this.ended) return;
    if (!this.box.isConnected) {
      // It may come back, or its draft be published by the next of several steps.
      this.#underlines.clear(this.box);
      return;
    }
    const before = this.text;
    this.#reading = readDraft(this.box);
    if (this.text !== before) {
      this.#revision += 1;
      this.writtenAt = Date.now();
      this.#diagnostics = remapAll(this.#diagnostics, before, this.text);
      if (this.text.trim() === '' && this.isWhole) this.#emptied();
      this.#settleLater();
      void this.#analyse();
    }
    // Editors that re-render drop the ranges: paint again even when the text is the same.
    this.#paint();
  }

  /** Asks again about the same text, after the writer's choices changed. */
  reconsider(): void {
    this.#reported = null;
    void this.#analyse();
  }

  ignore(fingerprint: string): void {
    this.ignored.add(fingerprint);
    this.#announce();
  }

  restore(fingerprint: string): void {
    this.ignored.delete(fingerprint);
    this.#announce();
  }

  /** Puts a suggestion in, if the draft still is what it was made for. */
  async apply(suggestion: Pick<Suggestion, 'span' | 'text'>, madeFor: string): Promise<ReplaceOutcome> {
    if (this.ended || this.#watch.composing()) return 'refused';
    this.#reading = readDraft(this.box);
    if (this.text !== madeFor) return 'stale';
    const { start, end } = suggestion.span;
    const outcome = await replaceSpan(this.box, { start, end }, madeFor.slice(start, end), suggestion.text, {
      isComposing: this.#watch.composing,
    });
    if (outcome === 'applied')
      for (const [blank] of suggestion.text.matchAll(/\[[^\]\n]+\]/g)) this.blanks.add(blank);
    this.refresh();
    return outcome;
  }

  /** Puts several in by one change, which one undo takes back: never in a part, where it could not be seen whole. */
  async applyAll(suggestions: readonly Suggestion[], madeFor: string): Promise<ReplaceOutcome> {
    if (!this.isWhole) return 'refused';
    const all = withRewrites(madeFor, suggestions);
    return all ? this.apply({ span: all.span, text: all.replacement }, madeFor) : 'stale';
  }

  /** Puts a sentence in behind the one the caret is in, or at the end when the writer is elsewhere. */
  async insert(starter: string, madeFor: string): Promise<ReplaceOutcome> {
    const reading = readDraft(this.box);
    if (reading.text !== madeFor) return 'stale';
    const place = starterAt(reading, starter, caretIn(this.box, reading)?.end);
    return place ? this.apply(place, madeFor) : 'refused';
  }

  end(): void {
    if (this.ended) return;
    this.#end.abort();
    this.#events.changed(this);
  }

  #emptied(): void {
    // The draft went out or was given up: what comes next is another one.
    this.ignored.clear();
    this.blanks.clear();
    this.report = null;
    this.#reported = null;
    this.#diagnostics = [];
  }

  async #analyse(): Promise<void> {
    if (this.#asking || this.ended) return;
    this.#asking = true;
    try {
      while (!this.ended && this.#reported !== this.text && this.text.length <= LONGEST) {
        if (this.text.trim() === '') break;
        const part = this.#reading;
        const { report } = await this.#ask({ revision: this.#revision, text: part.text });
        if (this.ended) return;
        this.#receive(ofPart(report, part), part.text);
      }
    } catch {
      // The background is gone or stumbled. The draft stays untouched and unheld; the next keystroke asks again.
      this.report = null;
      this.#reported = null;
    } finally {
      this.#asking = false;
    }
    this.#announce();
  }

  #receive(report: Report, text: string): void {
    this.report = report;
    this.#reported = text;
    this.#diagnostics =
      text === this.text ? report.diagnostics : remapAll(report.diagnostics, text, this.text);
    this.#announce();
  }

  #announce(): void {
    if (this.ended) return;
    this.#paint();
    this.#events.changed(this);
  }

  #settleLater(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settling = undefined;
      if (!this.ended) this.#paint();
    }, SETTLES);
  }

  #paint(): void {
    const typing = this.#settling === undefined ? null : caretIn(this.box, this.#reading);
    const marks = this.diagnostics.filter(({ span }) => !isBeingTyped(span, typing));
    this.#underlines.paint(this.box, marks, this.#reading);
  }
}

/** A phrase whose last word the caret stands at is still being written. */
const isBeingTyped = (span: Span, caret: Span | null): boolean =>
  caret !== null && caret.start === caret.end && caret.end === span.end;
