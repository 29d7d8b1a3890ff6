/** The pause before publishing: what each reason changes, and that it asks less of those who wave it away. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createCoach } from '../../lib/coach';
import { NO_PREFERENCES } from '../../lib/engine/report';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import { DRAFTS, SITES, type Site } from './harness/sites';
import { writeSwiftly } from './harness/swift-keys';

const engine = createCoach();
const [X] = SITES as readonly [Site, Site, Site];
const draft = DRAFTS.en;
const phrases = engine(draft, { interfaceLanguage: 'en', preferences: NO_PREFERENCES }).diagnostics.map(
  ({ text }) => text,
);

let running: Running;
let page: Page;
let coach: CoachOnPage;

async function write(text = draft): Promise<void> {
  page = await running.open(X.url, page);
  coach = new CoachOnPage(page);
  await page.click(X.box);
  await writeSwiftly(page, text);
  await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(0);
}

/** Writes, is asked, and posts as is. */
async function postAsIs(): Promise<void> {
  await write();
  await page.mouse.move(2, 2);
  await page.click(X.publish);
  await coach.find('alertdialog');
  await coach.press('button', 'Post as is');
  await coach.find('button', 'A quote or a joke');
}

const stored = (key: string) =>
  running.worker().evaluate(`chrome.storage.local.get('${key}').then((all) => all['${key}'])`);

beforeAll(async () => {
  running = await launch();
});
afterEach(async () => {
  await running.forget();
});
afterAll(async () => {
  expect(running.outgoing).toEqual([]);
  await running.close();
});

test('a quote: its phrases are left alone in this draft, and Undo brings them back', async () => {
  await postAsIs();
  await coach.press('button', 'A quote or a joke');
  await coach.underlines();
  await coach.press('button', 'Undo');
  await coach.underlines(...phrases);
});

test('wrongly flagged: the phrase named is never flagged again, the others are', async () => {
  await postAsIs();
  await coach.press('button', 'Wrongly flagged');
  await coach.press('button', phrases[0]);
  await coach.underlines(...phrases.slice(1));
  await page.close();
  await write();
  await coach.underlines(...phrases.slice(1));
});

test('my readers expect this: the rules weigh less, and Undo makes them weigh as before', async () => {
  await postAsIs();
  const severities = async () => [...new Set((await coach.underlined()).map(({ severity }) => severity))];
  expect(await severities()).toContain('warning');
  await coach.press('button', 'My readers expect this');
  await expect.poll(severities).toEqual(['hint']);
  await coach.press('button', 'Undo');
  await expect.poll(severities).toContain('warning');
});

test('Escape leaves the draft as it is, and a press on the site’s button publishes it', async () => {
  await write();
  await page.mouse.move(2, 2);
  await page.click(X.publish);
  await coach.find('alertdialog');
  await page.keyboard.press('Escape');
  await coach.gone('alertdialog');
  await page.keyboard.press('Enter');
  const published = () => page.evaluate(() => (window as never as { __published: string[] }).__published);
  await expect.poll(published).toEqual([draft]);
});

test('keeps when and why it asked and whether that was of use, never the words', async () => {
  await postAsIs();
  const waved = (await stored('asked')) as { rules: string[]; heeded: boolean }[];
  expect(waved.map(({ heeded }) => heeded)).toEqual([false]);
  expect(waved[0]?.rules.length).toBeGreaterThan(0);
  expect(JSON.stringify(waved)).not.toMatch(/sourdough|hurry/i);
  await page.close();
  await running.forget();
  await write();
  await page.mouse.move(2, 2);
  await page.click(X.publish);
  await coach.find('alertdialog');
  await coach.press('button', 'Revise');
  await expect
    .poll(async () => ((await stored('asked')) as { heeded: boolean }[]).map(({ heeded }) => heeded))
    .toEqual([true]);
});

test('does not ask because of rules waved away twice in a row', async () => {
  const rules = engine(draft, { interfaceLanguage: 'en', preferences: NO_PREFERENCES }).diagnostics.map(
    ({ rule }) => rule,
  );
  const days = [3, 2].map((ago) => ({ at: Date.now() - ago * 86_400_000, rules, heeded: false }));
  await running.worker().evaluate(`chrome.storage.local.set({ asked: ${JSON.stringify(days)} })`);
  await write();
  await page.mouse.move(2, 2);
  await page.click(X.publish);
  const published = () => page.evaluate(() => (window as never as { __published: string[] }).__published);
  await expect.poll(published).toEqual([draft]);
});
