/** Any other site, by the writer's choice; and a text selected anywhere. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import {
  openPopupFor,
  pressAction,
  reloadExtension,
  tabOf,
  takeBack,
  willAllow,
} from './harness/permissions';
import { writeSwiftly } from './harness/swift-keys';

const HOST = 'editors.example';
const ORIGIN = `https://${HOST}/*`;
const PAGE = `https://${HOST}/thread`;
const DRAFT = 'Buy now, friends. We bake on Tuesdays.';

let running: Running;
let page: Page;
let popup: Page | undefined;
let coach: CoachOnPage;

const HTML = `<!doctype html><title>A forum</title><main>
  <p id="said">Hurry, buy now!<br>Link in bio.</p>
  <form><textarea rows="6" cols="60"></textarea><button>Post</button></form>
  <iframe srcdoc="<body contenteditable style='height:80px'></body>" width="500" height="120"></iframe></main>`;

/** An unlisted forum of the simplest kind. */
async function openForum(): Promise<void> {
  page = await running.context.newPage();
  await page.goto(PAGE);
  coach = new CoachOnPage(page);
}

async function write(text = DRAFT): Promise<void> {
  await page.bringToFront();
  await page.click('textarea');
  await writeSwiftly(page, text);
}

/** From the offer in the popup to the coach being there, as a writer does it. */
async function choose(): Promise<void> {
  await willAllow(running, ORIGIN);
  await pressAction(running, page);
  popup = await openPopupFor(running, page);
  await popup.getByRole('button', { name: `Coach me on ${HOST}` }).click();
  await popup.getByRole('switch', { name: HOST, checked: true }).waitFor();
  await popup.close();
  await page.bringToFront();
}

const send = (type: string, data?: unknown): Promise<unknown> =>
  popupPage().then((surface) =>
    surface.evaluate(
      ({ type, data }) =>
        (globalThis as never as Extension).chrome.runtime
          .sendMessage({ id: 1, type, data, timestamp: Date.now() })
          .then(({ res }) => res),
      { type, data },
    ),
  );

type Extension = { chrome: { runtime: { sendMessage(message: object): Promise<{ res: unknown }> } } };
let surface: Page | undefined;
async function popupPage(): Promise<Page> {
  if (!surface || surface.isClosed()) {
    surface = await running.context.newPage();
    await surface.goto(`chrome-extension://${running.extensionId}/options.html`);
  }
  return surface;
}

beforeAll(async () => {
  running = await launch({ args: ['--enable-unsafe-extension-debugging'] });
  await running.context.route(`https://${HOST}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: HTML }),
  );
});
afterEach(async () => {
  await send('revokeSite', ORIGIN);
  await running.forget();
  await popup?.close();
  await page?.close();
});
afterAll(async () => {
  expect(running.outgoing).toEqual([]);
  await running.close();
});

test('until chosen the coach is not there at all', async () => {
  await openForum();
  await write();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.querySelectorAll('tulus-coach').length)).toBe(0);
  expect(await send('chosenSites')).toEqual([]);
});

test('chosen in the popup, it reads along at once, without a reload, and after one', async () => {
  await openForum();
  await choose();
  await write();
  await coach.underlines('Buy now');
  expect(await send('chosenSites')).toEqual([{ origin: ORIGIN, host: HOST, granted: true }]);
  await page.reload();
  await write();
  await coach.underlines('Buy now');
});

test('taken off the list, it is gone at once and stays away', async () => {
  await openForum();
  await choose();
  await write();
  await coach.underlines('Buy now');
  await send('revokeSite', ORIGIN);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('tulus-coach').length)).toBe(0);
  expect(await coach.underlined()).toEqual([]);
  expect(await send('chosenSites')).toEqual([]);
  await page.reload();
  await write();
  await page.waitForTimeout(300);
  expect(await coach.underlined()).toEqual([]);
});

test('leave taken back in the browser’s own settings ends it at once; given back, it is there again', async () => {
  await openForum();
  await choose();
  await write();
  await coach.underlines('Buy now');
  await takeBack(running, ORIGIN);
  await expect.poll(() => coach.underlined()).toEqual([]);
  expect(await send('chosenSites')).toEqual([{ origin: ORIGIN, host: HOST, granted: false }]);
  const button = `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))`;
  await expect.poll(() => running.worker().evaluate(button)).toContain('!');
  await pressAction(running, page);
  expect(await send('pageState', await tabOf(running, page))).toMatchObject({
    site: 'permission-lost',
    name: HOST,
    origin: ORIGIN,
  });
  // Asked for before, it is given back there and then.
  await willAllow(running, ORIGIN);
  await page.bringToFront();
  await coach.underlines('Buy now');
});

test('an update keeps the choice and leaves no ghost on the open page', async () => {
  await openForum();
  await choose();
  await write();
  await coach.underlines('Buy now');
  await surface?.close();
  await reloadExtension(running);
  await page.bringToFront();
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('tulus-coach').length))
    .toBeLessThan(2);
  await page.click('textarea');
  await page.keyboard.press('ControlOrMeta+End');
  await writeSwiftly(page, ' Hurry up!');
  await coach.underlines('Buy now', 'Hurry up!');
  expect(await page.evaluate(() => document.querySelectorAll('tulus-coach').length)).toBe(1);
});

test('an editor in a frame of its own is read there, and only there', async () => {
  await openForum();
  await choose();
  const frame = page.frames()[1];
  await frame?.click('body');
  await writeSwiftly(page, DRAFT);
  const marked = () =>
    frame?.evaluate(() => [...(CSS.highlights.get('tulus-warning') ?? [])].map(String)) ?? [];
  await expect.poll(marked).toEqual(['Buy now']);
  const hosts = await Promise.all(
    page.frames().map((each) => each.evaluate(() => document.querySelectorAll('tulus-coach').length)),
  );
  expect(hosts).toEqual([0, 1]);
  const state = (await send('pageState', await tabOf(running, page))) as {
    draft: { text: string; frame: number };
  };
  expect(state.draft.text).toBe(DRAFT);
  expect(state.draft.frame).not.toBe(0);
});

test('a page no extension may read is called that', async () => {
  page = await running.context.newPage();
  await page.goto('chrome://version/');
  expect(await send('pageState', await tabOf(running, page))).toMatchObject({
    on: false,
    draft: null,
    origin: null,
  });
});

test('a text selected anywhere can be checked, whole, without being kept', async () => {
  await openForum();
  await pressAction(running, page);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.getElementById('said') as HTMLElement),
  );
  const opened = running.context.waitForEvent('page');
  // Headless Chromium has no menu to click in: what it would say is said to the listener.
  await running.worker().evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'check-selection', selectionText: 'Hurry, buy now! Link in bio.', frameId: 0 }, tab))`,
  );
  popup = await opened;
  await expect.poll(() => popup?.getByRole('textbox').inputValue()).toBe('Hurry, buy now!\nLink in bio.');
  await popup.getByText('Link in bio').nth(1).waitFor();
  const kept = (await running
    .worker()
    .evaluate(
      'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(JSON.stringify)',
    )) as string;
  expect(kept).not.toContain('Hurry');
});

test('paused, the coach is silent everywhere until it is woken; the icon says so', async () => {
  const press = (command: string) =>
    running
      .worker()
      .evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('${command}', tab))`,
      );
  page = await running.open('https://news.ycombinator.com/item?id=1');
  coach = new CoachOnPage(page);
  await page.click('textarea[name="text"]');
  await writeSwiftly(page, DRAFT);
  await coach.underlines('Buy now');
  await press('next-phrase');
  await coach.find('button', /^Ignore here/);
  await page.keyboard.press('Escape');
  const badge = () =>
    running
      .worker()
      .evaluate(
        'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))',
      );
  await expect.poll(badge).toBe('1');
  await press('pause');
  await expect.poll(() => coach.underlined()).toEqual([]);
  await expect.poll(badge).toBe('II');
  await press('pause');
  await page.click('textarea[name="text"]');
  await coach.underlines('Buy now');
  await expect.poll(badge).toBe('1');
});
