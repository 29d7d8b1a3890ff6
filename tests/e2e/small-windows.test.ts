/** Phones' windows, and pages zoomed to twice their size: what floats over a page leaves what is written in sight. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import { DRAFTS, SITES, type Site } from './harness/sites';
import { writeSwiftly } from './harness/swift-keys';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const [X, , TEXTAREA] = SITES as readonly [Site, Site, Site];
const LONG = `${DRAFTS.en} We bake before dawn, so come early: the best bread in town, guaranteed. Order now, dear friends of good bread.`;

let running: Running;
let page: Page;
let coach: CoachOnPage;

beforeAll(async () => {
  running = await launch();
});
afterEach(async () => {
  await running.forget();
  await page?.close();
});
afterAll(async () => {
  expect(running.outgoing).toEqual([]);
  await running.close();
});

async function write(site: Site, text: string, size: { width: number; height: number }, zoom = 1) {
  page = await running.context.newPage();
  await page.setViewportSize(size);
  await page.goto(site.url);
  await zoomTo(zoom);
  coach = new CoachOnPage(page);
  await page.click(site.box);
  await writeSwiftly(page, text);
  await coach.find('button', /^Tulus/);
}

/** As a person does in the browser's own menu. */
async function zoomTo(zoom: number): Promise<void> {
  const set = `chrome.tabs.query({}).then((tabs) => chrome.tabs.setZoom(tabs.at(-1).id, ${zoom}))`;
  await running.worker().evaluate(set);
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(zoom);
}

/** Where a surface rests. */
async function placed(role: string, name?: RegExp): Promise<Box> {
  const found = await coach.find(role, name);
  await coach.settled(found);
  return coach.rect(found);
}

const boxOf = (selector: string): Promise<Box> =>
  page.evaluate((wanted) => {
    const { left, top, right, bottom } = (document.querySelector(wanted) as Element).getBoundingClientRect();
    return { left, top, right, bottom };
  }, selector);

/** The lines of the draft; of a field, where they may be. */
const linesOf = (selector: string): Promise<Box[]> =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted) as Element;
    const range = document.createRange();
    range.selectNodeContents(box);
    const rects = box instanceof HTMLTextAreaElement ? [box.getBoundingClientRect()] : range.getClientRects();
    return [...rects].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, selector);

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

async function isInWindow({ left, top, right, bottom }: Box): Promise<void> {
  const room = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(room.width);
  expect(bottom).toBeLessThanOrEqual(room.height);
}

describe.each(SITES)('in a window of 320 pixels: $name', (site) => {
  test('badge and publish check cover neither the draft nor its button', async () => {
    await write(site, LONG, { width: 320, height: 760 });
    const shown = { button: await boxOf(site.publish), badge: await placed('button', /^Tulus/) };
    expect(meet(shown.badge, shown.button)).toBe(false);
    for (const line of await linesOf(site.box)) expect(meet(shown.badge, line)).toBe(false);
    await page.mouse.move(2, 2);
    await page.click(site.publish);
    const check = await placed('alertdialog');
    await isInWindow(check);
    expect(meet(check, await boxOf(site.publish))).toBe(false);
    for (const line of await linesOf(site.box)) expect(meet(check, line)).toBe(false);
  });
});

describe('zoomed to 200 %', () => {
  const size = { width: 1280, height: 800 };

  test.each([X, TEXTAREA])(
    'card and publish check stay in the window and beside what they are about: $name',
    async (site) => {
      await write(site, DRAFTS.en, size, 2);
      const first = (await coach.underlined())[0]?.text as string;
      const phrase = await coach.placeOf(first);
      await coach.hover(first);
      const card = await placed('dialog');
      await isInWindow(card);
      expect(meet(card, { left: phrase.x, right: phrase.x, top: phrase.y, bottom: phrase.y })).toBe(false);
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      await page.click(site.publish);
      const check = await placed('alertdialog');
      await isInWindow(check);
      expect(meet(check, await boxOf(site.publish))).toBe(false);
    },
  );

  test('underlines of a field lie where they do in a window of half the size', async () => {
    await write(TEXTAREA, DRAFTS.en, { width: 640, height: 400 });
    const [first] = await coach.underlined();
    const there = await coach.placeOf(first?.text as string);
    await page.close();
    await write(TEXTAREA, DRAFTS.en, size, 2);
    const zoomed = await coach.placeOf(first?.text as string);
    expect(Math.abs(zoomed.x - there.x)).toBeLessThan(1.5);
    expect(Math.abs(zoomed.y - there.y)).toBeLessThan(1.5);
  });

  test('no page of ours scrolls sideways', async () => {
    for (const own of ['popup.html', 'sidepanel.html', 'options.html#rules', 'welcome.html']) {
      page = await running.open(`chrome-extension://${running.extensionId}/${own}`);
      await page.setViewportSize(size);
      await zoomTo(2);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, own).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});
