import { expect } from 'vitest';
import type { Rect } from './editors-bridge';
import type { EditorPage } from './editors-page';

/**
 * Holds an underline against the browser's own word on where the letters stand: the caret position just
 * inside either end of the rectangle must be the phrase's first and last offset.
 */
export async function expectUnderWords(editor: EditorPage, phrase: string): Promise<void> {
  const rects = await editor.call('rects', phrase);
  expect(rects.length, `underlines of ${phrase}`).toBeGreaterThan(0);
  const first = rects[0] as Rect;
  const last = rects.at(-1) as Rect;
  const from = await textAround(editor, first.left + 1, (first.top + first.bottom) / 2);
  const to = await textAround(editor, last.right - 1, (last.top + last.bottom) / 2);
  expect(from.after.slice(0, 4), `what follows the left end of ${phrase}`).toBe(phrase.slice(0, 4));
  expect(to.before.slice(-4), `what precedes the right end of ${phrase}`).toBe(phrase.slice(-4));
}

/**
 * How many pixels of the serious underline's plum show in a part of the page: the paint itself, since a
 * range that is registered and never drawn would pass for an underline otherwise.
 */
export async function plumPixels(editor: EditorPage, { left, top, right, bottom }: Rect): Promise<number> {
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  const picture = (await editor.page.screenshot({ clip })).toString('base64');
  return editor.page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!canvas) throw new Error('There is no canvas to count on.');
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
      if (red - green > 50 && blue - green > 35 && red > blue) count++;
    }
    return count;
  }, picture);
}

/** The letters on both sides of the caret a click at that point would set; read from the page's side. */
function textAround(editor: EditorPage, x: number, y: number): Promise<{ before: string; after: string }> {
  return editor.page.evaluate(
    ([left, top]) => {
      const at = document.caretPositionFromPoint(left as number, top as number);
      const node = at?.offsetNode;
      const field = node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement;
      const text = field ? node.value : (node?.textContent ?? '');
      const offset = at?.offset ?? 0;
      return { before: text.slice(0, offset), after: text.slice(offset) };
    },
    [x, y],
  );
}

export function middle(rects: readonly Rect[]): { x: number; y: number; right: number } {
  const { left, top, right, bottom } = rects[0] as Rect;
  return { x: (left + right) / 2, y: (top + bottom) / 2, right };
}

/** Runs in the page: something of the page lies over everything. */
export function cover(): void {
  const lid = document.createElement('div');
  lid.style.cssText = 'position:fixed;inset:0;z-index:9;background:#0003';
  document.body.append(lid);
}
