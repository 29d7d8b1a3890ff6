/** The editors' code as a test may call it; bundled and run in an isolated world beside the page. */
import { type ReplaceOptions, replaceSpan } from '../../lib/editors/replace';
import type { Span } from '../../lib/engine/report';
import { TopLayer } from '../../lib/session/top-layer';
import { Underlines } from '../../lib/session/underlines';
import type { Rect } from './editors-tab';

const host = document.createElement('div');
host.style.cssText =
  'all:initial;position:fixed;inset:0;width:auto;height:auto;border:0;pointer-events:none;contain:strict';
const topLayer = new TopLayer(host);
const underlines = new Underlines(host.attachShadow({ mode: 'closed' }));

function box(): HTMLElement {
  const found = boxIn(document);
  if (!found) throw new Error('There is no editor on this page.');
  return found;
}

/** Through open shadow roots. */
function boxIn(root: Document | ShadowRoot): HTMLElement | null {
  const found = root.querySelector<HTMLElement>('[data-editor] :is(textarea, input, [contenteditable])');
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && boxIn(shadowRoot);
    if (inside) return inside;
  }
  return null;
}

function spanOf(phrase: string): Span {
  const start = underlines.read(box()).text.indexOf(phrase);
  if (start < 0) throw new Error(`The draft does not hold ${phrase}`);
  return { start, end: start + phrase.length };
}

const plain = ({ left, top, right, bottom }: DOMRect): Rect => ({ left, top, right, bottom });

export const bridge = {
  read: () => underlines.read(box()).text,
  replace: (phrase: string, replacement: string, options?: ReplaceOptions) =>
    replaceSpan(box(), spanOf(phrase), phrase, replacement, options),
  /** Underlines phrases, each its own fingerprint. */
  paint(phrases: readonly string[]) {
    topLayer.rise([box()]);
    const marks = phrases.map((phrase) => ({
      span: spanOf(phrase),
      severity: 'serious' as const,
      fingerprint: phrase,
    }));
    underlines.paint(box(), marks, underlines.read(box()));
  },
  rects: (phrase: string) => underlines.rectsOf(box(), phrase).map(plain),
};

Object.assign(globalThis, { bridge });
