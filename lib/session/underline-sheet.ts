import type { Severity } from '../engine/report';

/** From the loudest down, which is also the order of painting: later ones lie below. */
export const SEVERITIES: readonly Severity[] = ['serious', 'warning', 'hint'];

export function highlightName(severity: Severity): string {
  return `tulus-${severity}`;
}

/**
 * Amber to plum, never the spell-checker's red; each at least 3:1 against white, black and the sites' dark
 * greys, because a page's own darkness cannot be asked. Set below where browsers draw their own squiggles.
 */
const LINES: Record<Severity, string> = {
  hint: 'underline dotted 1.5px #b0741a',
  warning: 'underline wavy 1.5px #bd6420',
  serious: 'underline wavy 2.5px #b85aa3',
};

const CSS_TEXT = SEVERITIES.map(
  (severity) =>
    `::highlight(${highlightName(severity)}){text-decoration:${LINES[severity]};` +
    'text-underline-offset:0.25em;text-decoration-skip-ink:none}' +
    `@media (forced-colors:active){::highlight(${highlightName(severity)}){text-decoration-color:Highlight}}`,
).join('');

type Sheeted = Document | ShadowRoot;

/** The look of underlines, lent to the page and to every shadow root that holds a compose box. */
export class UnderlineSheet {
  #sheet: CSSStyleSheet | null = null;
  readonly #lentTo = new Set<Sheeted>();

  /** Lends again when a page has replaced its sheets since. */
  lendTo(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    this.#sheet ??= new CSSStyleSheet();
    if (this.#lentTo.size === 0) this.#sheet.replaceSync(CSS_TEXT);
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets.push(this.#sheet);
    this.#lentTo.add(root);
  }

  takeBack(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    sheet.replaceSync(''); // so that nothing shows even where a sheet cannot be taken out again
    for (const root of this.#lentTo) {
      root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((other) => other !== sheet);
    }
    this.#lentTo.clear();
  }
}
