/** The toolbar button's popup, beside a draft in a tab. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createCoach } from '../../lib/coach';
import { NO_PREFERENCES } from '../../lib/engine/report';
import { stringsFor } from '../../lib/strings';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import { DRAFTS, SITES, type Site } from './harness/sites';

const engine = createCoach();
const rungOf = (text: string) =>
  stringsFor('en').rungs[engine(text, { interfaceLanguage: 'en', preferences: NO_PREFERENCES }).verdict].name;

let running: Running;
let page: Page;
let popup: Page;
const [X, FACEBOOK, TEXTAREA] = SITES as readonly [Site, Site, Site];

const model = (site: Site) =>
  page.evaluate((name) => (window as never as { __model(name: string): string }).__model(name), site.editor);

/** The popup as a tab of its own, told which tab to look at. */
async function openPopup(): Promise<void> {
  const url = page.url();
  const tab = await running
    .worker()
    .evaluate(
      `chrome.tabs.query({}).then((tabs) => tabs.findLast((tab) => (tab.url ?? tab.pendingUrl ?? '') === ${JSON.stringify(url)})?.id ?? tabs.at(-1).id)`,
    );
  popup = await running.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${running.extensionId}/popup.html?tab=${tab}`);
  await popup.getByRole('main').waitFor();
}

async function write(site: Site, text: string): Promise<CoachOnPage> {
  page = await running.open(site.url);
  await page.click(site.box);
  await page.keyboard.type(text);
  const coach = new CoachOnPage(page);
  await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(0);
  return coach;
}

beforeAll(async () => {
  running = await launch();
});
afterEach(async () => {
  await running.forget();
  await popup?.close();
  await page?.close();
});
afterAll(async () => {
  expect(running.outgoing).toEqual([]);
  // The browser notes an unanswered question to a page without a coach; nothing else may go wrong.
  expect(running.faults.filter((fault) => !fault.includes('Receiving end does not exist'))).toEqual([]);
  await running.close();
});

describe.each([X, FACEBOOK, TEXTAREA])('$name', (site) => {
  test.each(['en', 'id'] as const)('shows the phrases that are underlined (%s)', async (language) => {
    const coach = await write(site, DRAFTS[language]);
    const phrases = (await coach.underlined()).map(({ text }) => text);
    await openPopup();
    for (const phrase of phrases) await popup.getByText(phrase).first().waitFor();
    await popup.getByText(rungOf(DRAFTS[language])).first().waitFor();
  });
});

test('a rewrite applied in the popup changes the draft in the tab', async () => {
  await write(X, DRAFTS.en);
  const before = await model(X);
  await openPopup();
  await popup
    .getByRole('button', { name: /^Use this wording/ })
    .first()
    .click();
  await expect.poll(() => model(X)).not.toBe(before);
});

test('without a draft there is a scratchpad that answers as one writes', async () => {
  page = await running.open(TEXTAREA.url);
  await openPopup();
  await popup.getByRole('textbox').fill('Hurry, buy now! Link in bio.');
  await popup.getByText('Link in bio').nth(1).waitFor();
});

test('the site’s switch works at once, both ways', async () => {
  const coach = await write(X, DRAFTS.en);
  await openPopup();
  await popup.getByRole('switch').click();
  await expect.poll(() => coach.underlined()).toEqual([]);
  await popup.getByRole('switch', { checked: false }).waitFor();
  await popup.getByRole('switch').click();
  await page.bringToFront();
  await page.click(X.box);
  await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(0);
});

test('a page that is none of ours says so and still offers the scratchpad', async () => {
  page = await running.open('https://editors.example/textarea');
  await openPopup();
  await popup.getByRole('textbox').waitFor();
});

test('the welcome page lets one try it at once', async () => {
  page = await running.open(`chrome-extension://${running.extensionId}/welcome.html`);
  popup = page;
  await page.getByRole('textbox').waitFor();
  await expect.poll(() => page.getByRole('button', { name: /^Use this wording/ }).count()).toBeGreaterThan(0);
});
