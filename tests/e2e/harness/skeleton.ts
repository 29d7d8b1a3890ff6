/** The barest page with compose boxes of X's shape, to be moved about as single-page sites move theirs. */
import type { BrowserContext } from 'playwright-core';

export const HOME = 'https://x.com/home';

/** The nth box. Boxes are plain editable elements: what moves here is the page, not an editor. */
export const box = (nth: number): string => `[data-testid="tweetTextarea_${nth}"]`;

const BOX = (nth: number) =>
  `<div data-testid="tweetTextarea_${nth}" contenteditable="true" style="min-height:60px;border:1px solid"></div>`;

const PAGE = `<!doctype html><title>Skeleton</title>
  <main style="width:600px"><div id="first">${BOX(0)}</div><div id="second">${BOX(1)}</div>
  <div id="twin" style="width:0;height:0;overflow:hidden">${BOX(2)}</div>
  <button data-testid="tweetButtonInline">Post</button></main>
  <dialog style="width:700px;height:500px">${BOX(3)}</dialog>`;

export async function serveSkeleton(context: BrowserContext): Promise<void> {
  await context.route('https://x.com/**', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
}
