/** Every surface in every state: axe, narrow windows, zoom, forced colours, calm motion. In a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measure, openGallery, showCase } from '../gallery/open.mjs';

let gallery: Awaited<ReturnType<typeof openGallery>>;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = gallery.page;
});
afterAll(() => gallery.close());

/** Faults of all cases, each with the name of its case. */
async function faults(
  shown: { theme: string; language: string; width?: number },
  names: readonly string[] = gallery.names,
): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    await showCase(page, { name, ...shown });
    for (const fault of await measure(page)) found.push(`${name}: ${fault}`);
  }
  return found;
}

describe('every surface and state', () => {
  test.each([
    ['light', 'en'],
    ['dark', 'id'],
  ])('has no fault that axe knows and shows every word (%s, %s)', async (theme, language) => {
    expect(await faults({ theme, language })).toEqual([]);
  });

  // 320 CSS pixels are also what a window of 640 is at 200 %.
  test('fits a window of 320 pixels, as a phone’s or at 200 % zoom', async () => {
    // A popup is as wide as it says, whatever the screen; the panel shows the same in any width.
    const names = gallery.names.filter((name) => !name.startsWith('popup-'));
    expect(await faults({ theme: 'light', language: 'id', width: 320 }, names)).toEqual([]);
  });
});

test('keeps its edges where the system chooses the colours', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const name of ['card-two-rewrites', 'check-pitch', 'popup-pitch', 'popup-plan']) {
    await showCase(page, { name, theme: 'light', language: 'en' });
    const bare = await page.evaluate(() => {
      const root = document.querySelector('tulus-coach')?.shadowRoot ?? document;
      return [...root.querySelectorAll<HTMLElement>('button.rewrite, .button.solid, .half, .switch input')]
        .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
        .map((element) => element.className);
    });
    expect(bare, name).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'none' });
});

test('moves nothing for those who asked for calm', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await showCase(page, { name: 'popup-pitch', theme: 'light', language: 'en' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('.tulus *')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return Number.parseFloat(transitionDuration) > 0 || animationName !== 'none';
      })
      .map((element) => element.className),
  );
  expect(moving).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});
