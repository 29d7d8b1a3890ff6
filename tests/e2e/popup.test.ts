/** The toolbar button's popup, beside a draft in a tab. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createCoach } from '../../lib/coach';
import { NO_PREFERENCES } from '../../lib/engine/report';
import { stringsFor } from '../../lib/strings';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import { CLEAN, DRAFTS, SITES, type Site } from './harness/sites';
import { writeSwiftly } from './harness/swift-keys';

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
  page = await running.open(site.url, page);
  await page.click(site.box);
  await writeSwiftly(page, text);
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

test.each([X, FACEBOOK, TEXTAREA])(
  'a rewrite applied in the popup changes the draft, though its page has lost the focus to it: $name',
  async (site) => {
    await write(site, DRAFTS.en);
    // Automation pretends that every page has the focus; behind a popup none has.
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    const before = await model(site);
    await openPopup();
    expect(await page.evaluate(() => document.hasFocus())).toBe(false);
    await popup
      .getByRole('button', { name: /^Use this wording/ })
      .first()
      .click();
    await expect.poll(() => model(site)).not.toBe(before);
    await popup.getByText('Changed.').waitFor();
  },
);

test('without a draft there is a scratchpad that answers as one writes', async () => {
  page = await running.open(TEXTAREA.url, page);
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
  page = await running.open('https://editors.example/textarea', page);
  await openPopup();
  await popup.getByRole('textbox').waitFor();
});

test('the welcome page lets one try it at once', async () => {
  page = await running.open(`chrome-extension://${running.extensionId}/welcome.html`);
  popup = page;
  await page.getByRole('textbox').waitFor();
  await expect.poll(() => page.getByRole('button', { name: /^Use this wording/ }).count()).toBeGreaterThan(0);
});

test('the balance of the last posts stands below the draft, and leads to all of it', async () => {
  const at = Date.now();
  const posts = ['in-conversation', 'sales-pitch', 'in-conversation', 'trusted-adviser', 'leaning-promo'].map(
    (verdict, i) => ({ at: at - i * 3_600_000, platform: 'x', verdict }),
  );
  await running
    .worker()
    .evaluate(`chrome.storage.local.set({ ledger: ${JSON.stringify({ posts, campaigns: [] })} })`);
  await write(X, DRAFTS.en);
  await openPopup();
  await popup.getByText('2 of your last 5 posts promoted something.').waitFor();
  const [options] = await Promise.all([
    running.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'See your balance' }).click(),
  ]);
  await options.getByRole('heading', { level: 2, name: 'Balance' }).waitFor();
  await options.close();
});

describe('the toolbar button', () => {
  /** What it shows for the tab with the draft, and is called there. */
  const button = () =>
    running.worker().evaluate(`chrome.tabs.query({ url: 'https://x.com/*' }).then(async ([{ id: tabId }]) => [
      await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })])`);
  const settings = (change: object) =>
    running.worker().evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)} } }))`);

  test('says how many phrases there are, that there are none, or why there is no coach, in either language', async () => {
    await write(X, DRAFTS.en);
    await expect.poll(button).toEqual(['4', 'Tulus: 4 phrases to look at']);
    await settings({ language: 'id' });
    await expect.poll(button).toEqual(['4', 'Tulus: ada 4 frasa untuk dilihat']);
    await settings({ language: 'en', paused: true });
    await expect.poll(button).toEqual(['II', 'Tulus is paused']);
    await settings({ paused: false, sitesOff: ['x'] });
    await expect.poll(button).toEqual(['–', 'Tulus is switched off on this site']);
    await settings({ sitesOff: [] });
    await page.click(X.box);
    await page.keyboard.press('ControlOrMeta+a');
    await writeSwiftly(page, CLEAN.en);
    await expect.poll(button).toEqual(['', 'Tulus: nothing to look at']);
  });

  test('without a draft it says what a press does', async () => {
    page = await running.open(X.url, page);
    await settings({ language: 'id' });
    await expect.poll(button).toEqual(['', 'Tulus: lihat tulisanmu, atau cek sebuah teks']);
  });
});
