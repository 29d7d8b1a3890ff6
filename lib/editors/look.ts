/** How an element takes part in the text: asked of the computed style, but once per kind of element. */
export interface Look {
  /** Names the path of kinds that leads here; part of the key of every child. */
  readonly id: number;
  readonly flow: 'inline' | 'block' | 'hidden';
  /** What white space means inside: collapsed to one blank, kept, or only its line breaks kept. */
  readonly space: 'collapse' | 'keep' | 'keep-breaks';
}

/**
 * Computed styles are dear, and an editor holds thousands of elements of a dozen kinds. Elements that agree
 * in tag, class, inline style and in the same of every ancestor up to the box are taken to look alike.
 */
export class Looks {
  readonly #byPath = new Map<string, Look>();

  of(element: Element, parent: Look | null): Look {
    const style = element.getAttribute('style') ?? '';
    const hidden = element.hasAttribute('hidden') ? '!' : '';
    const key = `${parent?.id ?? ''}>${element.localName}${hidden}.${element.className}|${style}`;
    const known = this.#byPath.get(key);
    if (known) return known;
    const look = { id: this.#byPath.size, ...computedLook(element) };
    this.#byPath.set(key, look);
    return look;
  }
}

function computedLook(element: Element): Omit<Look, 'id'> {
  const style = getComputedStyle(element);
  const { display } = style;
  const inline =
    display === '' || display === 'contents' || display.startsWith('inline') || display.startsWith('ruby');
  return {
    flow: display === 'none' ? 'hidden' : inline ? 'inline' : 'block',
    space: spaceOf(style),
  };
}

function spaceOf(style: CSSStyleDeclaration): Look['space'] {
  // The longhand says it plainly; the shorthand may read `pre-wrap` or `preserve nowrap`.
  const value = style.getPropertyValue('white-space-collapse') || style.whiteSpace;
  if (/^(preserve-breaks|pre-line)/.test(value)) return 'keep-breaks';
  return /^(pre|break-spaces)/.test(value) ? 'keep' : 'collapse';
}
