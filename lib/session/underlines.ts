import { type Field, isField } from '../editors/field';
import { FieldMirror } from '../editors/field-mirror';
import { type Reading, readDraft } from '../editors/read';
import type { Severity, Span } from '../engine/report';
import { type Painted, phraseUnder, rectsOfRange } from './hit';
import { highlightName, SEVERITIES, UnderlineSheet } from './underline-sheet';

/** A phrase to underline. `span` is in the text of the reading it is painted with. */
export interface Mark {
  readonly span: Span;
  readonly severity: Severity;
  readonly fingerprint: string;
}

/** Where a point hit an underlined phrase. */
export interface PhraseHit {
  readonly box: HTMLElement;
  readonly fingerprint: string;
}

/**
 * The underlines of all compose boxes on a page, drawn by the CSS Custom Highlight API: nothing is added to
 * any editor. Painting replaces what the box had; it is cheap enough for every mutation, which it must
 * follow because Draft.js, Slate and CodeMirror collapse ranges whenever they render.
 */
export class Underlines {
  /** `root` is a shadow root of ours over the page, where mirrors of fields may live. */
  constructor(readonly root: ShadowRoot) {}

  readonly #painted = new Map<HTMLElement, Painted[]>();
  readonly #mirrors = new Map<HTMLElement, FieldMirror>();
  readonly #highlights = new Map<Severity, Highlight>();
  readonly #sheet = new UnderlineSheet();

  /** The draft in `box`; of a field too the ranges can be had, as long as something is underlined in it. */
  read(box: HTMLElement): Reading {
    return readDraft(box, { rangeOf: (span) => this.#mirrors.get(box)?.rangeOf(span) ?? null });
  }

  paint(box: HTMLElement, marks: readonly Mark[], reading: Reading): void {
    this.#unpaint(box);
    if (marks.length === 0) {
      this.clear(box);
      return;
    }
    const places = isField(box) ? this.#mirrorOf(box, reading.text) : reading;
    const painted: Painted[] = [];
    for (const { span, severity, fingerprint } of marks) {
      const range = places.rangeOf(span);
      if (!range) continue;
      painted.push({ range, severity, fingerprint });
      this.#highlightOf(severity)?.add(range);
    }
    this.#painted.set(box, painted);
    this.#sheet.lendTo(box.ownerDocument);
    this.#sheet.lendTo(isField(box) ? this.root : box.getRootNode());
  }

  clear(box: HTMLElement): void {
    this.#unpaint(box);
    this.#mirrors.get(box)?.dispose();
    this.#mirrors.delete(box);
  }

  /** In viewport pixels, one a line at least; only what shows. Empty if the phrase is not underlined. */
  rectsOf(box: HTMLElement, fingerprint: string): DOMRect[] {
    const found = this.#painted.get(box)?.filter((mark) => mark.fingerprint === fingerprint) ?? [];
    const through = this.#mirrors.get(box)?.visible();
    return found.flatMap(({ range }) => rectsOfRange(range, through));
  }

  /** The phrase under a point of the viewport, unless something lies over the box there. */
  phraseAt(x: number, y: number): PhraseHit | null {
    for (const [box, painted] of this.#painted) {
      const fingerprint = phraseUnder(x, y, box, painted, this.#mirrors.get(box));
      if (fingerprint !== null) return { box, fingerprint };
    }
    return null;
  }

  /** Leaves nothing behind, neither here nor in the page. */
  dispose(): void {
    for (const box of [...this.#painted.keys(), ...this.#mirrors.keys()]) this.clear(box);
    for (const severity of this.#highlights.keys()) CSS.highlights.delete(highlightName(severity));
    this.#highlights.clear();
    this.#sheet.takeBack();
  }

  #unpaint(box: HTMLElement): void {
    for (const { range, severity } of this.#painted.get(box) ?? []) {
      this.#highlights.get(severity)?.delete(range);
    }
    this.#painted.delete(box);
  }

  #mirrorOf(field: HTMLElement & Field, text: string): FieldMirror {
    let mirror = this.#mirrors.get(field);
    if (!mirror) {
      mirror = new FieldMirror(field, this.root);
      this.#mirrors.set(field, mirror);
    }
    mirror.sync(text);
    return mirror;
  }

  /** Undefined in a browser without the API: phrases are still found by pointer and keyboard there. */
  #highlightOf(severity: Severity): Highlight | undefined {
    if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return undefined;
    let highlight = this.#highlights.get(severity);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = SEVERITIES.length - SEVERITIES.indexOf(severity);
      this.#highlights.set(severity, highlight);
    }
    // The page shares the registry and may have cleared it.
    if (!CSS.highlights.has(highlightName(severity))) CSS.highlights.set(highlightName(severity), highlight);
    return highlight;
  }
}
