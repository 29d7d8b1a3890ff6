import type { Span } from '../engine/report';
import type { Field } from './field';
import { mirrorMetrics, scrollbars, visibleInsets } from './field-metrics';
import { MirrorLines } from './mirror-lines';
import { onMove } from './moves';

/**
 * A see-through copy of a field's text that lies exactly on the field, since text in a field has no ranges of
 * its own to be marked. It lives in a shadow root of ours, never in the page, and lets every pointer pass.
 */
export class FieldMirror {
  readonly #field: Field;
  readonly #root: ShadowRoot;
  readonly #copy: HTMLElement;
  /** Holds the lines, and is shifted where the field is scrolled: that needs no layout and has no end. */
  readonly #scrolled: HTMLElement;
  readonly #lines: MirrorLines;
  readonly #end = new AbortController();
  /** What was last written, so that a field at rest costs no layout. */
  #laid = '';

  constructor(field: Field, root: ShadowRoot) {
    this.#field = field;
    this.#root = root;
    this.#copy = field.ownerDocument.createElement('div');
    this.#scrolled = field.ownerDocument.createElement('div');
    this.#lines = new MirrorLines(this.#scrolled);
    this.#copy.append(this.#scrolled);
    this.#copy.ariaHidden = 'true';
    root.append(this.#copy);
    this.sync(field.value);
    onMove(field, () => this.reposition(), this.#end.signal);
  }

  /** Takes over the field's text and looks. Ranges given out before are void. */
  sync(text: string): void {
    this.#lines.set(text);
    this.reposition();
  }

  /** Over the text last synced. */
  rangeOf(span: Span): Range | null {
    return this.#lines.rangeOf(span);
  }

  /** Lays the copy on the field again. Reads first, then writes, so that it costs one layout. */
  reposition(): void {
    const field = this.#field;
    // Firefox has no styles any more in a page that is closing.
    if (!getComputedStyle(field)) return;
    const box = field.getBoundingClientRect();
    const host = this.#root.host.getBoundingClientRect();
    const scale = scaleOf(field, box);
    const visible = visibleInsets(field, box, scale);
    // Where the page is zoomed, lengths given to the copy are zoomed with it.
    const zoom = this.#root.host.currentCSSZoom ?? 1;
    const placed = {
      width: `${field.offsetWidth}px`,
      height: `${field.offsetHeight}px`,
      left: `${(box.left - host.left) / zoom}px`,
      top: `${(box.top - host.top) / zoom}px`,
      transform: Math.abs(scale / zoom - 1) > 0.001 ? `scale(${scale / zoom})` : 'none',
      'clip-path': `inset(${visible.map((inset) => `${inset}px`).join(' ')})`,
    };
    const css = Object.entries(placed).map(([name, value]) => `${name}:${value};`);
    const laid = `${mirrorMetrics(field, scrollbars(field))}${css.join('')}`;
    const { scrollLeft, scrollTop } = field;
    const { textIndent } = getComputedStyle(field);
    if (laid !== this.#laid) this.#copy.style.cssText = laid;
    this.#laid = laid;
    this.#scrolled.style.transform = `translate(${-scrollLeft}px, ${-scrollTop}px)`;
    this.#lines.indent(textIndent);
  }

  /** The part of the field through which its text can be seen, in viewport pixels. */
  visible(): DOMRect {
    const box = this.#field.getBoundingClientRect();
    const scale = scaleOf(this.#field, box);
    const [top, right, bottom, left] = visibleInsets(this.#field, box, scale);
    const width = Math.max(0, box.width - (left + right) * scale);
    const height = Math.max(0, box.height - (top + bottom) * scale);
    return new DOMRect(box.left + left * scale, box.top + top * scale, width, height);
  }

  dispose(): void {
    this.#end.abort();
    this.#copy.remove();
  }
}

/** Viewport pixels for each of the field's own. */
const scaleOf = (field: Field, box: DOMRect): number =>
  field.offsetWidth ? box.width / field.offsetWidth : 1;
