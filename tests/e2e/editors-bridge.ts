/** The editors' code as a test may call it; bundled and run in an isolated world beside the page. */
import { caretIn } from '../../lib/editors/caret';
import { composeBoxFrom, isVisible } from '../../lib/editors/compose-box';
import { type ReplaceOptions, replaceSpan } from '../../lib/editors/replace';
import type { Severity, Span } from '../../lib/engine/report';
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
  spanOf,
  caret: () => caretIn(box(), underlines.read(box())),
  replace: (phrase: string, replacement: string, options?: ReplaceOptions) =>
    replaceSpan(box(), spanOf(phrase), phrase, replacement, options),
  replaceAt: (span: Span, expected: string, replacement: string) =>
    replaceSpan(box(), span, expected, replacement),
  /** Underlines phrases, each its own fingerprint. */
  paint(phrases: readonly string[]) {
    bridge.paintMarks(phrases.map((phrase) => [phrase, 'serious'] as const));
  },
  paintMarks(marks: readonly (readonly [phrase: string, severity: Severity])[]) {
    topLayer.rise([box()]);
    const painted = marks.map(([phrase, severity]) => ({
      span: spanOf(phrase),
      severity,
      fingerprint: phrase,
    }));
    underlines.paint(box(), painted, underlines.read(box()));
  },
  rects: (phrase: string) => underlines.rectsOf(box(), phrase).map(plain),
  phraseAt: (x: number, y: number) => underlines.phraseAt(x, y)?.fingerprint ?? null,
  highlights: () => ['serious', 'warning', 'hint'].filter((name) => CSS.highlights.has(`tulus-${name}`)),
  dispose() {
    underlines.dispose();
    host.remove();
  },
  recognises: () => composeBoxFrom([box(), document.body, document]) === box() && isVisible(box()),
  /** What stays behind in the page after `dispose`. */
  sheets: () => sheetsAround(box()),
};

function sheetsAround(node: Node): number {
  const root = node.getRootNode() as Document | ShadowRoot;
  const outside = root instanceof ShadowRoot ? sheetsAround(root.host) : 0;
  return root.adoptedStyleSheets.length + outside;
}

Object.assign(globalThis, { bridge });
