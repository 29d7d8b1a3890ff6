import { isField } from './field';
import { isGap } from './gap';
import { type Look, Looks } from './look';
import type { Part } from './part';
import { type Reading, type Run, readingOf } from './reading';

export type { Reading } from './reading';

/**
 * Reads the draft in a compose box: what the editor's own model holds, in every editor tried. Not
 * `innerText`, which doubles blank lines and knows no way back. Blocks become lines; a `<br>` that only
 * holds a line open is no text; zero-width marks of the editors are dropped; islands that cannot be edited
 * are passed over, save emoji drawn as images. What the editor keeps off the page is unread: the reading says so.
 *
 * A field's text is its value; it has no ranges but those of its `mirror`.
 */
export function readDraft(box: HTMLElement, mirror?: { rangeOf: Reading['rangeOf'] }): Reading {
  if (isField(box)) {
    const rangeOf: Reading['rangeOf'] = (span) => mirror?.rangeOf(span) ?? null;
    return { text: box.value, isWhole: true, seams: [], rangeOf, offsetAt: () => null };
  }
  const walk = new Walk();
  const look = walk.looks.of(box, null);
  for (let child = box.firstChild; child; child = child.nextSibling) walk.visit(child, look);
  walk.boundary();
  return readingOf(box, walk.part(), walk.runs);
}

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
/** Elements with text that is not the writer's. */
const OPAQUE = /^(?:audio|canvas|iframe|noscript|object|select|svg|template|textarea|video)$/;
/** What needs a look in a text node: the editors' zero-width marks, and white space by its meaning. */
const MARK = /[\u200B\u2060\uFEFF]/;
const MARKS_AND_BREAKS = /[\u200B\u2060\uFEFF\n]/g;
const MARKS_AND_SPACE = /[\u200B\u2060\uFEFF]|[ \t\r\n\f]+/g;

type Break = { readonly node: Text | Element; readonly from: number };

/** One pass over the box. Line breaks wait until text follows them: a last one is only filler. */
class Walk {
  readonly looks = new Looks();
  readonly runs: Run[] = [];
  readonly #parts: string[] = [];
  readonly #seams: number[] = [];
  #isWhole = true;
  #length = 0;
  /** Nothing was read since the last gap. */
  #afterGap = false;
  /** The line has something in it, be it only filler. */
  #lineOpen = false;
  #blockEnded = false;
  #break: Break | null = null;
  #blank: Break | null = null;

  part(): Part {
    return { text: this.#parts.join(''), isWhole: this.#isWhole, seams: this.#seams };
  }

  visit(node: Node, parent: Look): void {
    if (node instanceof Text) this.#text(node, parent.space);
    else if (node instanceof Element) this.#element(node, parent);
  }

  #element(element: Element, parent: Look): void {
    if (element.localName === 'br') this.#lineBreak({ node: element, from: 0 });
    else if (element.localName === 'img') this.#image(element);
    else if (!OPAQUE.test(element.localName)) this.#container(element, parent);
  }

  #container(element: Element, parent: Look): void {
    const look = this.looks.of(element, parent);
    if (look.flow === 'hidden') return;
    if (isGap(element)) {
      this.#gap();
      return;
    }
    if (look.flow === 'block') this.boundary();
    if (element.getAttribute('contenteditable') === 'false') {
      for (const image of element.querySelectorAll('img')) this.#image(image);
    } else {
      for (let child = element.firstChild; child; child = child.nextSibling) this.visit(child, look);
    }
    if (look.flow === 'block') this.boundary();
  }

  /** What stands around a gap is never one line. */
  #gap(): void {
    this.boundary();
    this.#isWhole = false;
    this.#afterGap = true;
  }

  #image(image: Element): void {
    const alt = image.getAttribute('alt') ?? '';
    if (alt.length <= 24 && EMOJI.test(alt)) this.#append(alt, image, 0);
  }

  #text(node: Text, space: Look['space']): void {
    const { data } = node;
    const pattern = space === 'keep' ? MARKS_AND_BREAKS : MARKS_AND_SPACE;
    let from = 0;
    for (const { 0: found, index } of data.matchAll(pattern)) {
      if (index > from) this.#append(data.slice(from, index), node, from);
      from = index + found.length;
      if (MARK.test(found)) this.#place(node, from);
      else if (space === 'keep') this.#lineBreak({ node, from: index });
      else if (space === 'keep-breaks' && found.includes('\n')) this.#newlines(node, index, found);
      else if (this.#lineOpen && !this.#blockEnded && !this.#break) this.#blank ??= { node, from: index };
    }
    if (from < data.length) this.#append(from ? data.slice(from) : data, node, from);
  }

  #newlines(node: Text, index: number, found: string): void {
    this.#blank = null;
    for (let i = 0; i < found.length; i++) if (found[i] === '\n') this.#lineBreak({ node, from: index + i });
  }

  /** A block begins or ends here. */
  boundary(): void {
    this.#blank = null;
    if (!this.#lineOpen) return;
    if (this.#break) this.#run(this.#break.node, this.#break.from, 0);
    this.#break = null;
    this.#lineOpen = false;
    this.#blockEnded = true;
  }

  #lineBreak(at: Break): void {
    this.#blank = null;
    this.#startText();
    this.#break = at;
  }

  /** A mark that stands for no text still holds its line open, and a caret can be there. */
  #place(node: Text, from: number): void {
    this.#startText();
    this.#run(node, from, 0);
  }

  #append(text: string, node: Text | Element, from: number): void {
    this.#startText();
    this.#run(node, from, text.length);
    this.#push(text.includes('\u00A0') ? text.replaceAll('\u00A0', ' ') : text);
  }

  /** Writes what was waiting: a block's end or a line break, and a collapsed blank. */
  #startText(): void {
    if (this.#blockEnded) {
      if (this.#afterGap) this.#seams.push(this.#length);
      this.#push('\n');
    }
    this.#afterGap = false;
    this.#blockEnded = false;
    const waiting = this.#break ?? this.#blank;
    if (waiting) {
      this.#run(waiting.node, waiting.from, 1);
      this.#push(this.#break ? '\n' : ' ');
    }
    this.#break = null;
    this.#blank = null;
    this.#lineOpen = true;
  }

  #run(node: Text | Element, from: number, length: number): void {
    this.runs.push({ node, from, at: this.#length, length });
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
