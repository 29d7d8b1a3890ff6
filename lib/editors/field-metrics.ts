import type { Field } from './field';

/** Everything that decides where a letter stands. */
const COPIED = [
  'direction',
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-optical-sizing',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-webkit-font-smoothing',
];

/** What does not depend on the field. Borders are copied as see-through so that the text starts where it does. */
const OWN =
  'all:initial;position:absolute;display:block;box-sizing:border-box;margin:0;overflow:hidden;' +
  'color:transparent;background:none;pointer-events:none;user-select:none;transform-origin:0 0;' +
  // Firefox reckons the room to paint in without highlights, and would cut the last line's underline off.
  'text-decoration:underline wavy 3px transparent;text-underline-offset:0.25em;';

/** Room that scrollbars take from the text, in CSS pixels. */
export interface Scrollbars {
  readonly width: number;
  readonly height: number;
}

export function scrollbars(field: Field): Scrollbars {
  if (field.localName === 'input') return { width: 0, height: 0 };
  const { borderLeftWidth, borderRightWidth, borderTopWidth, borderBottomWidth } = getComputedStyle(field);
  const sides = parseFloat(borderLeftWidth) + parseFloat(borderRightWidth);
  const ends = parseFloat(borderTopWidth) + parseFloat(borderBottomWidth);
  return {
    width: Math.max(0, field.offsetWidth - field.clientWidth - Math.round(sides)),
    height: Math.max(0, field.offsetHeight - field.clientHeight - Math.round(ends)),
  };
}

/** The inline style that makes a block lay out text as `field` does. */
export function mirrorMetrics(field: Field, bars: Scrollbars): string {
  const style = getComputedStyle(field);
  const copied = COPIED.map((name) => `${name}:${style.getPropertyValue(name)};`).join('');
  const borders = ['top', 'right', 'bottom', 'left']
    .map((side) => `border-${side}:${style.getPropertyValue(`border-${side}-width`)} solid transparent;`)
    .join('');
  const barSide = style.direction === 'rtl' ? 'left' : 'right';
  const padding = (side: string, bar: number) =>
    `padding-${side}:${parseFloat(style.getPropertyValue(`padding-${side}`)) + bar}px;`;
  const room = padding(barSide, bars.width) + padding('bottom', bars.height);
  return OWN + copied + borders + (field.localName === 'input' ? singleLine(field, style) : room);
}

/** An input centres its one line in what its padding leaves. */
function singleLine(field: Field, style: CSSStyleDeclaration): string {
  const inner = field.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
  return `white-space:pre;line-height:${inner}px;`;
}

type Insets = readonly [top: number, right: number, bottom: number, left: number];

/**
 * How much of each side of the field is hidden: its borders, its scrollbars, and whatever its ancestors clip.
 * In the field's own pixels, before `scale`.
 */
export function visibleInsets(field: Field, box: DOMRect, scale: number): Insets {
  const bars = scrollbars(field);
  const style = getComputedStyle(field);
  let { clientTop: top, clientLeft: left } = field;
  let bottom = field.offsetHeight - field.clientTop - field.clientHeight;
  let right = field.offsetWidth - field.clientLeft - field.clientWidth;
  if (field.localName === 'input') {
    // An input's text ends at its padding, which Firefox counts to the border here.
    left = parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft);
    right = parseFloat(style.borderRightWidth) + parseFloat(style.paddingRight);
  }
  if (style.direction === 'rtl') right -= bars.width;
  for (const { rect } of clippersOf(field)) {
    top = Math.max(top, (rect.top - box.top) / scale);
    right = Math.max(right, (box.right - rect.right) / scale);
    bottom = Math.max(bottom, (box.bottom - rect.bottom) / scale);
    left = Math.max(left, (rect.left - box.left) / scale);
  }
  return [top, right, bottom, left];
}

/** The ancestors that cut off what sticks out of them, with what they leave. */
function clippersOf(field: Field): { rect: DOMRect }[] {
  const found: { rect: DOMRect }[] = [];
  const page = field.ownerDocument;
  for (let at = parentOf(field); at && at !== page.body && at !== page.documentElement; at = parentOf(at)) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') found.push({ rect: at.getBoundingClientRect() });
    if (position === 'fixed') break;
  }
  return found;
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
