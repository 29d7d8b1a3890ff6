import type { Span } from '../engine/report';

/**
 * The text of a mirror, a block a line. A field of 100,000 characters in one text node costs a full layout at
 * every keystroke; so only the lines that changed are touched.
 */
export class MirrorLines {
  readonly #parent: HTMLElement;
  #lines: string[] = [];
  #texts: Text[] = [];
  /** Where each line begins, in UTF-16 units of the whole. */
  #starts: number[] = [];
  #text: string | null = null;

  constructor(parent: HTMLElement) {
    this.#parent = parent;
  }

  /** Takes over `text`. */
  set(text: string): void {
    if (text === this.#text) return;
    const old = this.#lines;
    const lines = text.split('\n');
    const most = Math.min(old.length, lines.length);
    let same = 0;
    while (same < most && old[same] === lines[same]) same++;
    let tail = 0;
    while (tail < most - same && old[old.length - 1 - tail] === lines[lines.length - 1 - tail]) tail++;
    this.#exchange(same, old.length - tail, lines.slice(same, lines.length - tail));
    this.#text = text;
    this.#lines = lines;
    this.#measure();
  }

  /** Only the first line of a field is indented; a block would indent its own. */
  indent(value: string): void {
    for (const [index, text] of this.#texts.slice(0, 2).entries()) {
      const line = text.parentElement;
      if (line) line.style.textIndent = index === 0 ? value : '';
    }
  }

  rangeOf({ start, end }: Span): Range | null {
    if (start >= end || start < 0 || end > (this.#text?.length ?? 0)) return null;
    const range = this.#parent.ownerDocument.createRange();
    const [first, last] = [this.#lineAt(start), this.#lineAt(end)];
    const [from, to] = [this.#texts[first], this.#texts[last]];
    if (!from || !to) return null;
    range.setStart(from, start - (this.#starts[first] ?? 0));
    range.setEnd(to, end - (this.#starts[last] ?? 0));
    return range;
  }

  /** Puts `lines` in place of the blocks `[from, to)`. */
  #exchange(from: number, to: number, lines: readonly string[]): void {
    const page = this.#parent.ownerDocument;
    const next = this.#texts[to]?.parentElement ?? null;
    for (const gone of this.#texts.slice(from, to)) gone.parentElement?.remove();
    const texts = lines.map((line) => page.createTextNode(line));
    const blocks = texts.map((text) => {
      const block = page.createElement('div');
      block.append(text);
      if (text.length === 0) block.append(page.createElement('br')); // gives an empty line its height
      return block;
    });
    const joined = page.createDocumentFragment();
    for (const block of blocks) joined.append(block);
    this.#parent.insertBefore(joined, next);
    this.#texts = [...this.#texts.slice(0, from), ...texts, ...this.#texts.slice(to)];
  }

  #measure(): void {
    let at = 0;
    this.#starts = this.#lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return start;
    });
  }

  /** Index of the line that holds `offset`. */
  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
