/** What can be told of a button in somebody else's page. */

/** Of whatever frame. */
const isOne = <Name extends 'button' | 'input'>(
  element: Element,
  name: Name,
): element is HTMLElementTagNameMap[Name] => element.localName === name;

/** Whether it takes a press now. */
export const isReady = (control: Element): boolean =>
  control.getAttribute('aria-disabled') !== 'true' &&
  !((isOne(control, 'button') || isOne(control, 'input')) && control.disabled);

/** Whether it opens something instead of doing it: a menu, a dialog, a fold. */
export function isOpener(control: Element): boolean {
  const popup = control.getAttribute('aria-haspopup');
  return (popup !== null && popup !== 'false') || control.hasAttribute('aria-expanded');
}

/** Whether its name is one of these words: what it is called, else what it shows. */
export function says(control: Element, labels: readonly string[]): boolean {
  const shown = isOne(control, 'input') ? control.value : wordsIn(control);
  return labels.includes(plain(control.getAttribute('aria-label') || shown));
}

/** Without the titles of icons, which are no words of the button's. */
function wordsIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  return (node as Element).localName === 'svg' ? '' : [...node.childNodes].map(wordsIn).join('');
}

const plain = (said: string): string =>
  said
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
