/** What the coach promises: drafts untouched, faults quiet, private places left alone, choices kept. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import { DRAFTS, SITES, type Site } from './harness/sites';
import { typeSwiftly, writeSwiftly } from './harness/swift-keys';

let running: Running;
let page: Page;
let coach: CoachOnPage;

async function open(url: string, box?: string): Promise<void> {
  page = await running.open(url, page);
  coach = new CoachOnPage(page);
  if (box) await page.click(box);
}

const model = (name: string) =>
  page.evaluate((editor) => (window as never as { __model(name: string): string }).__model(editor), name);
const published = () => page.evaluate(() => (window as never as { __published: string[] }).__published);
const hosts = () => page.evaluate(() => document.querySelectorAll('tulus-coach').length);

const [X, FACEBOOK, TEXTAREA] = SITES as readonly [Site, Site, Site];

beforeAll(async () => {
  running = await launch();
});
afterEach(async () => {
  await running.forget();
});
afterAll(async () => {
  expect(running.outgoing).toEqual([]);
  expect(running.faults).toEqual([]);
  await running.close();
});

describe('typing is the writer’s alone', () => {
  const PUSH =
    'Hurry, only 3 spots left at our workshop! Grab yours now, link in bio. Harga naik besok, buruan daftar ya kak. ';
  const REST = 'ow. Selesai, terima kasih semua yang sudah datang minggu lalu dan membantu kami. ';

  /** The coach has its turn between any two keys, between words, and only after a whole burst of them. */
  async function type(text: string): Promise<void> {
    const [first, second] = [text.length / 5, text.length / 2].map(Math.floor);
    await page.keyboard.type(text.slice(0, first));
    for (const word of text.slice(first, second).split(/(?<= )/)) await typeSwiftly(page, word);
    await typeSwiftly(page, text.slice(second));
  }

  test.each(SITES)(
    '$name: 1,000 characters with corrections, emoji and an IME stand there as they were typed',
    async (site) => {
      await open(site.url, site.box);
      const cdp = await page.context().newCDPSession(page);
      const blankLine = site === X ? '' : '\n\n';
      for (let i = 0; i < 5; i += 1) {
        await type(PUSH);
        await page.keyboard.insertText('🔥👩‍🍳 ');
        await cdp.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
        await cdp.send('Input.imeSetComposition', { text: '日本', selectionStart: 2, selectionEnd: 2 });
        await cdp.send('Input.insertText', { text: '日本' });
        await type(' buy nwo');
        await page.keyboard.press('Backspace');
        await page.keyboard.press('Backspace');
        await type(REST);
        for (const _ of blankLine) await page.keyboard.press('Shift+Enter');
      }
      await page.keyboard.press('ControlOrMeta+Home');
      await type('First: ');
      await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(4);
      const wanted = `First: ${`${PUSH}🔥👩‍🍳 日本 buy n${REST}${blankLine}`.repeat(5)}`;
      expect(wanted.length).toBeGreaterThan(1000);
      await expect.poll(() => model(site.editor)).toBe(wanted);
    },
  );
});

describe('choices last as they say', () => {
  const draft = 'Buy now, friends. The next batch is in May.';

  async function openFirstCard(): Promise<void> {
    await coach.underlines('Buy now');
    await page.keyboard.press('Alt+Shift+Period');
    await coach.find('button', /^Ignore here/);
  }

  test('ignore here: this draft only, and it can be undone', async () => {
    await open(TEXTAREA.url, TEXTAREA.box);
    await writeSwiftly(page, draft);
    await openFirstCard();
    await coach.press('button', /^Ignore here/);
    await coach.underlines();
    await page.click(TEXTAREA.box);
    await page.keyboard.press('ControlOrMeta+End');
    await writeSwiftly(page, ' We bake on Tuesdays.');
    await coach.underlines();
    await coach.press('button', /^Undo/);
    await coach.underlines('Buy now');
    await page.reload();
    await page.click(TEXTAREA.box);
    await writeSwiftly(page, draft);
    await coach.underlines('Buy now');
  });

  test('never flag this phrase: on every page from then on', async () => {
    await open(TEXTAREA.url, TEXTAREA.box);
    await writeSwiftly(page, draft);
    await openFirstCard();
    await coach.press('button', /^More/);
    await coach.press('button', /^Never flag/);
    await coach.underlines();
    await page.close();
    await open(X.url, X.box);
    await writeSwiftly(page, `${draft} Hurry!`);
    await expect
      .poll(async () => (await coach.underlined()).map(({ text }) => text.replace(/\W+$/, '')))
      .toEqual(['Hurry']);
  });

  test('turn this rule off: its other phrases go too, and undo brings them back', async () => {
    await open(TEXTAREA.url, TEXTAREA.box);
    await writeSwiftly(page, 'Link in bio, friends. The link in bio again, neighbours.');
    await expect.poll(async () => (await coach.underlined()).length).toBe(2);
    await page.keyboard.press('Alt+Shift+Period');
    await coach.press('button', /^More/);
    await coach.press('button', /^Turn off/);
    await coach.underlines();
    await coach.press('button', /^Undo/);
    await expect.poll(async () => (await coach.underlined()).length).toBe(2);
  });
});

describe('keyboard alone', () => {
  test('next phrase, apply, and the caret is back in the draft', async () => {
    await open(X.url, X.box);
    await writeSwiftly(page, 'Buy now, friends. Hurry up, neighbours. ');
    await expect.poll(async () => (await coach.underlined()).length).toBe(2);
    await page.keyboard.press('Alt+Shift+Period');
    await coach.find('button', /^(?:Use|Apply)/);
    const before = await model(X.editor);
    for (let i = 0; i < 8; i += 1) {
      await page.keyboard.press('Tab');
      const [focused] = (await coach.focused()) ?? [];
      if (focused && /^(?:Use|Apply)/.test(focused)) break;
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => model(X.editor)).not.toBe(before);
    const applied = await model(X.editor);
    await writeSwiftly(page, 'zz');
    await expect.poll(async () => (await model(X.editor)).replace('zz', '')).toBe(applied);
  });

  test('Escape closes the card, not the site’s own dialog, and gives the caret back', async () => {
    await open(FACEBOOK.url, FACEBOOK.box);
    await writeSwiftly(page, 'Buy now, friends. ');
    await expect.poll(async () => (await coach.underlined()).length).toBe(1);
    await page.keyboard.press('Alt+Shift+Period');
    await coach.find('button', /^Ignore here/);
    await page.keyboard.press('Escape');
    await coach.gone('button', /^Ignore here/);
    await writeSwiftly(page, 'ok');
    expect(await model(FACEBOOK.editor)).toBe('Buy now, friends. ok');
  });
});

describe('every way of publishing', () => {
  const draft = DRAFTS.en;

  test.each([X, TEXTAREA])('$name: Ctrl/Cmd+Enter is held once, too', async (site) => {
    if (site === TEXTAREA) return; // No such key there.
    await open(site.url, site.box);
    await writeSwiftly(page, draft);
    await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(2);
    await page.keyboard.press('ControlOrMeta+Enter');
    await coach.find('alertdialog');
    expect(await published()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click(site.box);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(published).toEqual([draft]);
  });

  test('Facebook: Enter in a comment is held once', async () => {
    await open('https://www.facebook.com/', '[role="article"] [role="textbox"]');
    await writeSwiftly(page, draft);
    await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(2);
    await page.keyboard.press('Enter');
    await coach.find('alertdialog');
    expect(await published()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('[role="article"] [role="textbox"]');
    await page.keyboard.press('Enter');
    await expect.poll(published).toEqual([draft]);
  });

  test('Facebook pages: the last of two steps is held, the first is not', async () => {
    await open(
      'https://www.facebook.com/page?open',
      '[data-lexical-editor="true"][aria-placeholder]:not([aria-label^="Comment"])',
    );
    await writeSwiftly(page, draft);
    await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(2);
    await page.mouse.move(2, 2);
    await page.click('[role="button"][aria-label="Next"]');
    await page.click('[role="button"][aria-label="Post"]');
    await coach.find('alertdialog');
    expect(await published()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('[role="button"][aria-label="Post"]');
    await expect.poll(published).toEqual([draft]);
  });

  test('X: one button publishes a whole thread, held once for all its boxes', async () => {
    await open('https://x.com/compose/post', '[role="dialog"] [data-testid="tweetTextarea_0"]');
    await writeSwiftly(page, 'Four things I learned about proofing dough in a cold kitchen.');
    await page.click('[data-testid="addButton"]');
    await page.click('[data-testid="tweetTextarea_1"]');
    await writeSwiftly(page, draft);
    await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(2);
    await page.mouse.move(2, 2);
    await page.click('[data-testid="tweetButton"]');
    await coach.find('alertdialog');
    expect(await published()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('[data-testid="tweetButton"]');
    await expect.poll(async () => (await published()).length).toBeGreaterThan(0);
  });

  test('a blank that a rewrite left open is never passed silently', async () => {
    await open(TEXTAREA.url, TEXTAREA.box);
    await writeSwiftly(page, DRAFTS.en);
    await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(2);
    let rewrites = await coach.all('button', /^(?:Use|Apply).*\[/);
    for (let i = 0; i < 4 && rewrites.length === 0; i += 1) {
      await page.keyboard.press('Alt+Shift+Period');
      await page.waitForTimeout(200);
      rewrites = await coach.all('button', /^(?:Use|Apply).*\[/);
    }
    expect(rewrites.length).toBeGreaterThan(0);
    await coach.press('button', rewrites[0]?.name);
    await expect.poll(() => model(TEXTAREA.editor)).toContain('[');
    await page.mouse.move(2, 2);
    await page.click(TEXTAREA.publish);
    await coach.find('alertdialog');
    expect(await published()).toEqual([]);
  });
});

describe('where it stays out', () => {
  test.each([
    ['X messages', 'https://x.com/messages', 'textarea'],
    ['Facebook messages', 'https://www.facebook.com/messages/t/1', '[role="textbox"]'],
    ['X search', 'https://x.com/home', '[data-testid="SearchBox_Search_Input"]'],
    ['Hacker News search', 'https://news.ycombinator.com/item?id=1', 'input[name="q"]'],
  ])('%s', async (_, url, box) => {
    await open(url, box);
    await writeSwiftly(page, DRAFTS.en);
    await page.waitForTimeout(500);
    expect(await coach.underlined()).toEqual([]);
    expect(await coach.all('button', /^Tulus/)).toEqual([]);
  });

  test('a site switched off is inert at once: no node, no underline, no hold', async () => {
    await open(X.url, X.box);
    await writeSwiftly(page, DRAFTS.en);
    await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(2);
    expect(await hosts()).toBe(1);
    await running.worker().evaluate(`chrome.storage.local.set({ settings: { sitesOff: ['x'] } })`);
    await expect.poll(hosts).toBe(0);
    expect(await coach.underlined()).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await writeSwiftly(page, '.');
    await page.click(X.publish);
    await expect.poll(published).toEqual([`${DRAFTS.en}.`]);
    expect(await hosts()).toBe(0);
  });

  test('nothing is ever put into or beside an editor', async () => {
    await open(FACEBOOK.url, FACEBOOK.box);
    await writeSwiftly(page, DRAFTS.en);
    await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(2);
    const strays = await page.evaluate(
      () =>
        [...document.body.querySelectorAll('*')].filter((node) => /tulus/i.test(node.outerHTML.slice(0, 200)))
          .length,
    );
    expect(strays).toBe(0);
    expect(await page.evaluate(() => document.querySelector('tulus-coach')?.parentElement?.localName)).toBe(
      'html',
    );
  });
});

describe('faults stay quiet', () => {
  test('a stopped worker wakes and goes on', async () => {
    await open(TEXTAREA.url, TEXTAREA.box);
    await writeSwiftly(page, 'Buy now, friends. ');
    await coach.underlines('Buy now');
    await running.stopWorker();
    await writeSwiftly(page, 'Hurry up! ');
    await expect.poll(async () => (await coach.underlined()).length, { timeout: 10_000 }).toBe(2);
  });

  test('a page cannot press our buttons', async () => {
    await open(TEXTAREA.url, TEXTAREA.box);
    await writeSwiftly(page, 'Buy now, friends. ');
    await coach.underlines('Buy now');
    await coach.hover('Buy now');
    await coach.find('button', /^Ignore here/);
    const reached = await page.evaluate(() => {
      const host = document.querySelector('tulus-coach') as HTMLElement;
      host.click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      return host.shadowRoot;
    });
    expect(reached).toBeNull();
    expect(await model(TEXTAREA.editor)).toBe('Buy now, friends. ');
  });

  test('100,000 characters and lone surrogates raise nothing, and typing goes on', async () => {
    await open(TEXTAREA.url, TEXTAREA.box);
    await page.evaluate(() => {
      const box = document.querySelector('textarea') as HTMLTextAreaElement;
      box.value = `${'We met at the market and talked about bread. '.repeat(2300)}\uD83D end \uDE00. Buy now, friends. `;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.keyboard.press('ControlOrMeta+End');
    await writeSwiftly(page, 'Still here.');
    await expect
      .poll(async () => (await coach.underlined()).map(({ text }) => text), { timeout: 20_000 })
      .toContain('Buy now');
    expect(await model(TEXTAREA.editor)).toMatch(/Still here\.$/);
  });

  test('a box that is taken away takes its underlines and badge with it', async () => {
    await open(FACEBOOK.url, FACEBOOK.box);
    await writeSwiftly(page, DRAFTS.en);
    await coach.find('button', /^Tulus/);
    await page.click('[role="button"][aria-label="Close"]');
    await page.mouse.click(600, 500);
    await page.click('[role="article"] [role="textbox"]');
    await writeSwiftly(page, 'hello ');
    await expect.poll(() => coach.underlined()).toEqual([]);
    await coach.gone('button', /Sales pitch/);
  });

  test('after the extension is gone the page keeps working, without a word', async () => {
    await open(TEXTAREA.url, TEXTAREA.box);
    await writeSwiftly(page, 'Buy now, friends. ');
    await coach.underlines('Buy now');
    // What an update does to the scripts it leaves behind.
    await coach.inIsolatedWorld(
      'chrome.runtime.sendMessage = () => { throw new Error("Extension context invalidated.") }',
    );
    await writeSwiftly(page, 'Order now too. ');
    await page.waitForTimeout(300);
    await page.click(TEXTAREA.publish);
    await expect.poll(published).toEqual(['Buy now, friends. Order now too. ']);
  });
});
