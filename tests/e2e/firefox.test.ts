/** The main job in a stock Firefox: a writer types a post, the coach is there before it goes out. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createCoach } from '../../lib/coach';
import { NO_PREFERENCES } from '../../lib/engine/report';
import { launchFirefox, type RunningFirefox } from './harness/firefox';
import type { FirefoxPage } from './harness/firefox-page';
import { DRAFTS, SITES, type Site } from './harness/sites';

let firefox: RunningFirefox;
let page: FirefoxPage;

const [X] = SITES as readonly [Site, ...Site[]];
const { diagnostics, rules } = createCoach()(DRAFTS.en, {
  interfaceLanguage: 'en',
  preferences: NO_PREFERENCES,
});
const phrases = diagnostics.map(({ text }) => text);
const first = phrases[0] as string;
const firstName = rules[diagnostics[0]?.rule ?? '']?.name as string;

async function write(site: Site, text: string): Promise<void> {
  page = await firefox.open(site.url);
  await page.click(site.box);
  await page.type(text);
}

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterEach(async () => {
  // The publish check asks once an hour: every test is a fresh hour.
  await firefox.forget();
  await page?.close();
});
afterAll(async () => {
  const own = await firefox.ownFaults();
  await firefox.close();
  expect(firefox.outgoing).toEqual([]);
  expect(firefox.faults).toEqual([]);
  expect(own).toEqual([]);
});

describe.each(SITES)('$name', (site) => {
  test('underlines, explains and rewrites; typing goes on behind it and one undo takes it back', async () => {
    await write(site, DRAFTS.en);
    await page.underlines(...phrases);
    expect(await page.model(site.editor)).toBe(DRAFTS.en);
    await page.hover(first);
    await page.find('dialog', firstName);
    await page.clickOurs('button', /^(?:Use|Apply)/);
    await page.gone('dialog', firstName);
    await expect.poll(() => page.model(site.editor)).not.toBe(DRAFTS.en);
    const changed = await page.model(site.editor);
    expect(changed).not.toContain(first);
    await page.type('~');
    const typed = await page.model(site.editor);
    expect(typed.replace('~', '')).toBe(changed);
    const [before = '', after = ''] = typed.split('~');
    expect(DRAFTS.en.startsWith(before.slice(0, 20))).toBe(true);
    expect(DRAFTS.en.endsWith(after)).toBe(true);
    await page.press('Backspace');
    await expect.poll(() => page.model(site.editor)).toBe(changed);
    for (let i = 0; i < 4 && (await page.model(site.editor)) !== DRAFTS.en; i += 1)
      await page.press('Control+z');
    expect(await page.model(site.editor)).toBe(DRAFTS.en);
  });

  test('holds the post once, and lets the writer’s own next press publish it', async () => {
    await write(site, DRAFTS.en);
    await page.underlines(...phrases);
    await page.page.mouse.move(2, 2);
    await page.click(site.publish);
    await page.find('alertdialog');
    expect(await page.published()).toEqual([]);
    await page.clickOurs('button', /^Post as is/);
    await page.click(site.publish);
    await expect.poll(() => page.published()).toEqual([DRAFTS.en]);
    await page.gone('alertdialog');
  });
});

test('a site taken from the coach in Firefox’s own menus is left alone, and coached again once given back', async () => {
  await firefox.allow('https://x.com/*', false);
  await write(X, DRAFTS.en);
  await page.click(X.publish);
  await expect.poll(() => page.published()).toEqual([DRAFTS.en]);
  expect(await page.underlined()).toEqual([]);
  expect(await page.all('button')).toEqual([]);
  await page.close();
  await firefox.allow('https://x.com/*', true);
  await write(X, DRAFTS.en);
  await page.underlines(...phrases);
});
