/** A real CodeMirror with a long article: what it keeps off the page is never judged, held, counted or touched. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';

const WORDS = ['The crumb opened', 'The crust held', 'We let it rest', 'Nobody was in a rush'];
const LINES = Array.from({ length: 600 }, (_, index) => `${WORDS[index % 4]} on day ${index + 1}.`);
LINES[1] = 'Buy now, everyone.';
LINES[300] = 'Order now while it is warm.'; // never in view
LINES[597] = 'Buy the loaf, it is 20% off.';
LINES[598] = 'The last loaf went to a neighbour.';
const ARTICLE = LINES.join('\n');

let running: Running;
let page: Page;
let coach: CoachOnPage;

const inPage = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
const model = () => inPage<string>('window.__model("source")');
const published = () => inPage<string[]>('window.__published');
/** Waits until a phrase is underlined. */
const underlined = (phrase: string) =>
  expect.poll(async () => (await coach.underlined()).map(({ text }) => text)).toContain(phrase);

async function open(text = ARTICLE): Promise<void> {
  page = await running.open('https://en.wikipedia.org/w/code');
  coach = new CoachOnPage(page);
  await page.waitForSelector('body[data-ready]');
  await inPage(`window.__set(${JSON.stringify(text)}, "source")`);
  await page.click('.cm-content', { position: { x: 40, y: 10 } });
}

beforeAll(async () => {
  running = await launch();
});
afterEach(async () => {
  await running.forget();
  await page?.close();
});
afterAll(async () => {
  expect(running.outgoing).toEqual([]);
  expect(running.faults).toEqual([]);
  await running.close();
});

test('the part in view is underlined, and the badge says that it is a part', async () => {
  await open();
  expect(await page.locator('.cm-gap').count()).toBe(1);
  await underlined('Buy now');
  await coach.find('button', /^Tulus, of the part in view: /);
  await coach.hover('Buy now');
  expect(await coach.words('dialog')).toContain('only the part in view');
});

test('scrolled to the end, it is underlined there, a rewrite goes in, and the rest stays untouched', async () => {
  await open();
  await underlined('Buy now');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await underlined('20% off');
  await coach.hover('20% off');
  await coach.press('button', /^Use this wording: 20% off \(until/);
  await expect.poll(model).not.toBe(ARTICLE);
  const changed = (await model()).split('\n');
  expect(changed.length).toBe(LINES.length);
  expect(changed.filter((line, index) => line !== LINES[index])).toEqual([changed[597]]);
  expect(changed[597]).toContain('20% off (until [date])');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(model).toBe(ARTICLE);
});

test('nothing is held and nothing counted, until the article is short enough to be whole', async () => {
  const pitch = 'Hurry, grab your spot now before it sells out! Link in bio.\n';
  await open(pitch.repeat(400));
  await underlined('Link in bio');
  await page.mouse.move(2, 2);
  await page.click('#wpSave');
  await expect.poll(published).toHaveLength(1);
  expect(await coach.all('alertdialog')).toEqual([]);

  await inPage(`window.__set(${JSON.stringify(pitch.trim())}, "source")`);
  await coach.find('button', /^Tulus: /);
  await page.click('#wpSave');
  await coach.find('alertdialog');
  await page.keyboard.press('Escape');
  await coach.gone('alertdialog');
  await page.click('#wpSave');
  await expect.poll(published).toHaveLength(2);
  const { ledger } = await running
    .worker()
    .evaluate<{ ledger: { posts: unknown[] } }>('chrome.storage.local.get("ledger")');
  expect(ledger.posts).toHaveLength(1);
});

test('the popup reads the part, and offers no whole of it', async () => {
  await open();
  await underlined('Buy now');
  const tab = await running.worker().evaluate('chrome.tabs.query({}).then((tabs) => tabs.at(-1).id)');
  const popup = await running.open(`chrome-extension://${running.extensionId}/sidepanel.html?tab=${tab}`);
  await popup.getByText('only the part in view').waitFor();
  expect(await popup.getByText('See it rewritten').count()).toBe(0);
  await popup.close();
});
