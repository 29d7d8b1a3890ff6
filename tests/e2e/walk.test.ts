/** A newcomer’s walk: from installing to the first accepted suggestion, in at most four clicks. README tells it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCoach } from '../../lib/coach';
import { NO_PREFERENCES } from '../../lib/engine/report';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import { DRAFTS, SITES, type Site } from './harness/sites';
import { writeSwiftly } from './harness/swift-keys';

const [X] = SITES as readonly [Site, Site, Site];
let running: Running;

beforeAll(async () => {
  running = await launch();
});
afterAll(async () => {
  expect(running.outgoing).toEqual([]);
  await running.close();
});

/** Counts a person’s clicks on a page, wherever they land. */
async function clicksOn(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as never as { clicks: number };
    counted.clicks = 0;
    window.addEventListener('pointerdown', () => counted.clicks++, true);
  });
  return () => page.evaluate(() => (window as never as { clicks: number }).clicks);
}

test('the page that opens by itself after installing: one click', async () => {
  const page = await running.open(`chrome-extension://${running.extensionId}/welcome.html`);
  const clicks = await clicksOn(page);
  const before = await page.getByRole('textbox').inputValue();
  await page
    .getByRole('button', { name: /^Use this wording/ })
    .first()
    .click();
  await page.getByText('Changed.').waitFor();
  expect(await page.getByRole('textbox').inputValue()).not.toBe(before);
  expect(await clicks()).toBe(1);
  await page.close();
});

test('the first post: a click into the box, a rest on the underline, a click on the rewrite', async () => {
  const page = await running.open(X.url);
  const coach = new CoachOnPage(page);
  const model = () =>
    page.evaluate((name) => (window as never as { __model(name: string): string }).__model(name), X.editor);
  const clicks = await clicksOn(page);
  await page.click(X.box);
  await writeSwiftly(page, DRAFTS.en);
  await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(0);
  const { diagnostics } = createCoach()(DRAFTS.en, { interfaceLanguage: 'en', preferences: NO_PREFERENCES });
  await coach.hover(diagnostics[0]?.text as string);
  await coach.press('button', /^Use this wording/);
  await expect.poll(model).not.toBe(DRAFTS.en);
  // Presses on our own surfaces never reach the page: its count is the one into the box.
  expect((await clicks()) + 1).toBeLessThanOrEqual(4);
  await page.close();
});
