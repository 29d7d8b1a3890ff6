/** The least that a stand-in for text measures, in CSS pixels: about a line, or a word of one. */
const LEAST = 10;

/**
 * Whether an element only keeps room for text that the editor holds back: empty, of a size set on it alone, and
 * painting nothing. CodeMirror stands such in for lines out of view, and for stretches of very long ones.
 */
export function isGap(element: Element): boolean {
  if (element.firstChild || !(element instanceof HTMLDivElement)) return false;
  const { width, height } = element.style;
  if (Math.max(pixels(width), pixels(height)) < LEAST) return false;
  const { backgroundColor, backgroundImage, borderTopStyle, boxShadow } = getComputedStyle(element);
  return (
    isNone(backgroundImage) && isNone(borderTopStyle) && isNone(boxShadow) && isTransparent(backgroundColor)
  );
}

const pixels = (length: string): number => (length.endsWith('px') ? Number.parseFloat(length) : 0);

const isNone = (value: string): boolean => value === '' || value === 'none';

const isTransparent = (color: string): boolean =>
  color === '' || color === 'transparent' || /^rgba\(.*, 0\)$/.test(color);
