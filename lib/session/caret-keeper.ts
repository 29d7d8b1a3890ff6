/** Keeps a box's caret while our surfaces have the focus: browsers forget it when a button takes over. */
import { isField } from '../editors/field';
import { hasFocus, type Selected, selectionAround, selectionOf } from '../editors/selection';

export class CaretKeeper {
  readonly #box: HTMLElement;
  #kept: Selected | null = null;

  constructor(box: HTMLElement) {
    this.#box = box;
  }

  /** Call it before the focus leaves; afterwards there is nothing left to remember. */
  keep(): void {
    // A field keeps its own.
    if (isField(this.#box) || !hasFocus(this.#box)) return;
    const selected = selectionAround(this.#box);
    if (!selected || !this.#box.contains(selected.startContainer)) return;
    const { startContainer, startOffset, endContainer, endOffset } = selected;
    this.#kept = { startContainer, startOffset, endContainer, endOffset };
  }

  /** Focuses the box, with the caret where it was, unless the editor has rendered those words anew meanwhile. */
  giveBack(): void {
    const away = !hasFocus(this.#box);
    this.#box.focus({ preventScroll: true });
    const kept = this.#kept;
    this.#kept = null;
    if (!away || !kept || !this.#holds(kept)) return;
    selectionOf(this.#box)?.setBaseAndExtent(
      kept.startContainer,
      kept.startOffset,
      kept.endContainer,
      kept.endOffset,
    );
  }

  #holds({ startContainer, startOffset, endContainer, endOffset }: Selected): boolean {
    const fits = (node: Node, offset: number) =>
      this.#box.contains(node) &&
      offset <= (node instanceof CharacterData ? node.length : node.childNodes.length);
    return fits(startContainer, startOffset) && fits(endContainer, endOffset);
  }
}
