import { expect } from 'vitest';
import type { Rect } from './editors-tab';
import type { WrittenEditor } from './editors-written';

/** An editor whose underlines can be asked for, in viewport pixels. */
type Underlined = WrittenEditor & { rects(phrase: string): Promise<readonly Rect[]> };

/**
 * Holds an underline against the browser's own word on where the letters stand: the caret position just
 * inside either end of the rectangle must be the phrase's first and last offset.
 */
export async function expectUnderWords(editor: Underlined, phrase: string): Promise<void> {
  const rects = await editor.rects(phrase);
  expect(rects.length, `underlines of ${phrase}`).toBeGreaterThan(0);
  const first = rects[0] as Rect;
  const last = rects.at(-1) as Rect;
  const from = await textAround(editor, first.left + 1, (first.top + first.bottom) / 2);
  const to = await textAround(editor, last.right - 1, (last.top + last.bottom) / 2);
  expect(from.after.slice(0, 4), `what follows the left end of ${phrase}`).toBe(phrase.slice(0, 4));
  expect(to.before.slice(-4), `what precedes the right end of ${phrase}`).toBe(phrase.slice(-4));
}

/**
 * How many pixels of the underlines' amber and plum show in a part of the page: the paint itself, since a
 * range that is registered and never drawn would pass for an underline otherwise.
 */
export async function inkPixels(editor: WrittenEditor, area: Rect): Promise<number> {
  const picture = await editor.tab.picture(area);
  return editor.tab.inPage(`(${countInk})('${picture}')`);
}

/** Runs in the page. */
async function countInk(base64: string): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!canvas) throw new Error('There is no canvas to count on.');
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
    if (red - green > 40 && (green - blue > 20 || (blue - green > 35 && red > blue))) count++;
  }
  return count;
}

/** The letters on both sides of the caret a click at that point would set; read from the page's side. */
function textAround(editor: WrittenEditor, x: number, y: number): Promise<{ before: string; after: string }> {
  return editor.onBox(
    (box, [left, top]) => {
      const root = box.getRootNode();
      const shadowRoots: ShadowRoot[] = [];
      for (let at: Node = root; at instanceof ShadowRoot; at = at.host.getRootNode()) shadowRoots.push(at);
      const at = document.caretPositionFromPoint(left, top, { shadowRoots });
      const node = at?.offsetNode;
      const field = node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement;
      const text = field ? node.value : (node?.textContent ?? '');
      const offset = at?.offset ?? 0;
      return { before: text.slice(0, offset), after: text.slice(offset) };
    },
    [x, y] as [number, number],
  );
}

export function middle(rects: readonly Rect[]): { x: number; y: number; right: number } {
  const { left, top, right, bottom } = rects[0] as Rect;
  return { x: (left + right) / 2, y: (top + bottom) / 2, right };
}

/** Something of the page comes to lie over everything, in the top layer; it is taken away again by `uncover`. */
export const cover = (editor: WrittenEditor): Promise<void> =>
  editor.onBox((box) => {
    const lid = document.createElement('div');
    lid.id = 'lid';
    lid.popover = 'manual';
    lid.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#0003';
    (box.closest('dialog') ?? document.body).append(lid);
    lid.showPopover();
  });

export const uncover = (editor: WrittenEditor): Promise<void> =>
  editor.onBox(() => document.getElementById('lid')?.remove());
