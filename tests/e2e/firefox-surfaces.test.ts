/** Popup, sidebar, options and welcome page in a stock Firefox, opened and pressed where people have them. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createCoach } from '../../lib/coach';
import { NO_PREFERENCES } from '../../lib/engine/report';
import { stringsFor } from '../../lib/strings';
import { launchFirefox, type RunningFirefox } from './harness/firefox';
import { contextOf } from './harness/firefox-bidi';
import type { FirefoxPage } from './harness/firefox-page';
import { closeBeside, FirefoxView, openPopup, openSidebar } from './harness/firefox-view';
import { DRAFTS, SITES, type Site } from './harness/sites';

const engine = createCoach();
const judged = (text: string) => engine(text, { interfaceLanguage: 'en', preferences: NO_PREFERENCES });
const rung = (text: string) => stringsFor('en').rungs[judged(text).verdict].name;
const [X, FACEBOOK, TEXTAREA] = SITES as readonly [Site, Site, Site];
const phrases = judged(DRAFTS.en).diagnostics.map(({ text }) => text);

const downloads = mkdtempSync(join(tmpdir(), 'tulus-'));
let firefox: RunningFirefox;
let page: FirefoxPage | undefined;
let tab: FirefoxPage | undefined;

async function write(site: Site, text: string): Promise<FirefoxPage> {
  page = await firefox.open(site.url);
  await page.click(site.box);
  await page.type(text);
  return page;
}

async function openTab(address: string): Promise<FirefoxView> {
  tab = await firefox.openOwn(address);
  return new FirefoxView(firefox, 'tab', address.replace(/#.*/, ''));
}

const onlyFile = (): string => readdirSync(downloads).find((name) => name.endsWith('.json')) ?? '';

beforeAll(async () => {
  firefox = await launchFirefox({ downloads });
  // Opens the tab it speaks from, which would come to the front later.
  await firefox.inExtension('browser.runtime.id');
});
afterEach(async () => {
  await closeBeside(firefox);
  await firefox.forget();
  await tab?.close();
  await page?.close();
  tab = undefined;
  page = undefined;
});
afterAll(async () => {
  const own = await firefox.ownFaults();
  await firefox.close();
  rmSync(downloads, { recursive: true, force: true });
  expect(firefox.outgoing).toEqual([]);
  expect(own).toEqual([]);
});

test('the welcome page has a sample to try', async () => {
  const welcome = await openTab('welcome.html');
  const sample = () => welcome.read<string>(`view.document.querySelector('textarea').value`);
  await welcome.find('button.rewrite');
  const before = await sample();
  await welcome.press('button.rewrite');
  await expect.poll(sample).not.toBe(before);
  await welcome.find('.notice', 'Changed.');
  await welcome.press('.notice button', 'Undo');
  await expect.poll(sample).toBe(before);
});

describe.each([X, FACEBOOK, TEXTAREA])('$name', (site) => {
  test('the popup shows the draft, and a rewrite pressed there is in it, until Undo', async () => {
    const written = await write(site, DRAFTS.en);
    const model = () => written.model(site.editor);
    await written.underlines(...phrases);
    const popup = await openPopup(firefox);
    await popup.find('.rung-name', rung(DRAFTS.en));
    for (const phrase of phrases) expect(await popup.words()).toContain(phrase);
    await popup.press('button.rewrite');
    await expect.poll(model).not.toBe(DRAFTS.en);
    await popup.press('.notice button', 'Undo');
    await expect.poll(model).toBe(DRAFTS.en);
  });
});

test('the sidebar follows the draft, and all that is ticked goes in at once and comes back with one undo', async () => {
  const written = await write(X, '');
  const model = () => written.model(X.editor);
  const sidebar = await openSidebar(firefox);
  await sidebar.find('h2', 'No draft on this page yet');
  await written.click(X.box);
  await written.type(DRAFTS.en);
  await sidebar.find('.meter .rung-name', rung(DRAFTS.en));
  await sidebar.press('button', 'See it rewritten');
  const promised = await sidebar.read<string>(`view.document.querySelector('.preview-text').textContent`);
  await sidebar.press('button', /^Apply \d/);
  await expect.poll(model).toBe(promised);
  await sidebar.find('.meter .rung-name', rung(promised));
  await written.click(X.box);
  for (let i = 0; i < 4 && (await model()) !== DRAFTS.en; i += 1) await written.press('Control+z');
  expect(await model()).toBe(DRAFTS.en);
});

test('a rule switched off counts at once in an open draft, and stays off', async () => {
  const written = await write(TEXTAREA, 'Link in bio, friends.');
  await written.underlines('Link in bio');
  const shown = await openTab('options.html#rules');
  await shown.press('[role=switch]', /funnel/i);
  await written.underlines();
  await tab?.close();
  const again = await openTab('options.html#rules');
  await again.find('[role=switch]:not(:checked)', /funnel/i);
  await again.press('[role=switch]', /funnel/i);
  await written.underlines('Link in bio');
});

test('a file that is none of ours changes nothing and says so; the one it saved is taken', async () => {
  const shown = await openTab('options.html#data');
  const bring = async (file: string) => {
    const context = contextOf((tab as FirefoxPage).page);
    const { result } = await firefox.bidi.send<{ result: { sharedId: string } }>('script.evaluate', {
      expression: `document.querySelector('input[type=file]')`,
      target: { context },
      awaitPromise: false,
    });
    await firefox.bidi.send('input.setFiles', {
      context,
      element: { sharedId: result.sharedId },
      files: [join(downloads, file)],
    });
  };
  await shown.press('button', 'Save my settings as a file');
  await expect.poll(onlyFile).not.toBe('');
  const before = await firefox.inExtension('browser.storage.local.get()');
  writeFileSync(join(downloads, 'other'), '{"name":"something else"}');
  await bring('other');
  await shown.find('[role=alert]', 'this isn’t a file that Tulus saved');
  expect(await firefox.inExtension('browser.storage.local.get()')).toEqual(before);
  await bring(onlyFile());
  await shown.find('[role=status]', 'The settings from the file count now.');
});
