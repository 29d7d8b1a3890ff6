import type { Span } from '../engine/report';
import type { Field } from './field';
import { mirrorMetrics, scrollbars, visibleInsets } from './field-metrics';
import { onMove } from './moves';

/**
 * A see-through copy of a field's text that lies exactly on the field, since text in a field has no ranges of
 * its own to be marked. It lives in a shadow root of ours, never in the page, and lets every pointer pass.
 */
export class FieldMirror {
  readonly #field: Field;
  readonly #root: ShadowRoot;
  readonly #copy: HTMLElement;
  readonly #text: Text;
  readonly #end = new AbortController();

  constructor(field: Field, root: ShadowRoot) {
    this.#field = field;
    this.#root = root;
    const page = field.ownerDocument;
    this.#copy = page.createElement('div');
    this.#text = page.createTextNode('');
    // The mark at the end gives a last empty line its height, as the field does.
    this.#copy.append(this.#text, '\u200B');
    this.#copy.ariaHidden = 'true';
    root.append(this.#copy);
    this.sync(field.value);
    onMove(field, () => this.reposition(), this.#end.signal);
  }

  /** Takes over the field's text and looks. Ranges given out before are void. */
  sync(text: string): void {
    if (this.#text.data !== text) this.#text.data = text;
    this.reposition();
  }

  /** Over the text last synced. */
  rangeOf({ start, end }: Span): Range | null {
    if (start >= end || start < 0 || end > this.#text.length) return null;
    const range = this.#field.ownerDocument.createRange();
    range.setStart(this.#text, start);
    range.setEnd(this.#text, end);
    return range;
  }

  /** Lays the copy on the field again. Reads first, then writes, so that it costs one layout. */
  reposition(): void {
    const field = this.#field;
    const box = field.getBoundingClientRect();
    const host = this.#root.host.getBoundingClientRect();
    const scale = field.offsetWidth ? box.width / field.offsetWidth : 1;
    const visible = visibleInsets(field, box, scale);
    const style = this.#copy.style;
    style.cssText = mirrorMetrics(field, scrollbars(field));
    style.width = `${field.offsetWidth}px`;
    style.height = `${field.offsetHeight}px`;
    style.left = `${box.left - host.left}px`;
    style.top = `${box.top - host.top}px`;
    if (Math.abs(scale - 1) > 0.001) style.transform = `scale(${scale})`;
    style.clipPath = `inset(${visible.map((inset) => `${inset}px`).join(' ')})`;
    this.#copy.scrollTop = field.scrollTop;
    this.#copy.scrollLeft = field.scrollLeft;
  }

  /** The part of `rect` that shows through the field, or null; in viewport pixels. */
  clip(rect: DOMRect): DOMRect | null {
    const box = this.#field.getBoundingClientRect();
    const scale = this.#field.offsetWidth ? box.width / this.#field.offsetWidth : 1;
    const [top, right, bottom, left] = visibleInsets(this.#field, box, scale);
    const x = Math.max(rect.left, box.left + left * scale);
    const y = Math.max(rect.top, box.top + top * scale);
    const width = Math.min(rect.right, box.right - right * scale) - x;
    const height = Math.min(rect.bottom, box.bottom - bottom * scale) - y;
    return width > 0 && height > 0 ? new DOMRect(x, y, width, height) : null;
  }

  dispose(): void {
    this.#end.abort();
    this.#copy.remove();
  }
}
