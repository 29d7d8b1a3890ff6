/** Pages move under the coach: it follows their boxes, and leaves nothing behind. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import { tabOf } from './harness/permissions';
import { box, HOME, serveSkeleton } from './harness/skeleton';
import { writeSwiftly } from './harness/swift-keys';

const DRAFT = 'Buy now, friends. We bake on Tuesdays.';

let running: Running;
let page: Page;
let coach: CoachOnPage;

async function open(url = HOME): Promise<void> {
  page = await running.open(url, page);
  coach = new CoachOnPage(page);
}

async function write(nth: number, text = DRAFT): Promise<void> {
  await page.click(box(nth));
  await writeSwiftly(page, text);
}

const hosts = () => page.evaluate(() => document.querySelectorAll('tulus-coach').length);
const badges = async () => (await coach.all('button', /^Tulus/)).length;
const set = (settings: object) =>
  running.worker().evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);

beforeAll(async () => {
  running = await launch();
  await serveSkeleton(running.context);
});
afterEach(async () => {
  await running.forget();
});
afterAll(async () => {
  expect(running.outgoing).toEqual([]);
  expect(running.faults).toEqual([]);
  await running.close();
});

describe('a single-page site', () => {
  test('that turns to private messages is left alone at once, and coached again on the way back', async () => {
    await open();
    await write(0);
    await coach.underlines('Buy now');
    await page.evaluate(() => history.pushState(null, '', '/messages/1'));
    await coach.underlines();
    await expect.poll(badges).toBe(0);
    await writeSwiftly(page, ' Hurry up!');
    await page.waitForTimeout(400);
    expect(await coach.underlined()).toEqual([]);
    await page.evaluate(() => history.back());
    await coach.underlines('Buy now', 'Hurry up!');
  });

  test('that begins in messages is coached once it is home', async () => {
    await open('https://x.com/messages');
    await write(0);
    await page.waitForTimeout(300);
    expect(await coach.underlined()).toEqual([]);
    await page.evaluate(() => history.pushState(null, '', '/home'));
    await coach.underlines('Buy now');
  });
});

describe('boxes', () => {
  test('several at once are coached apart; one under a dialog keeps its badge to itself', async () => {
    await open();
    await write(0);
    await write(1, 'Order now, neighbours. ');
    await coach.underlines('Buy now', 'Order now');
    await expect.poll(badges).toBe(2);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await write(3, 'Link in bio, all of you. ');
    await coach.underlines('Buy now', 'Order now', 'Link in bio');
    await expect.poll(badges).toBe(1);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await page.click(box(0));
    await expect.poll(badges).toBe(2);
  });

  test('a twin without a size gets no badge', async () => {
    await open();
    await page.evaluate((selector) => {
      const twin = document.querySelector(selector) as HTMLElement;
      twin.focus();
      document.execCommand('insertText', false, 'Buy now, friends. ');
    }, box(2));
    await page.waitForTimeout(400);
    expect(await badges()).toBe(0);
  });

  test('a field without a badge over it has its underlines drawn all the same', async () => {
    await set({ badge: false });
    await open('https://news.ycombinator.com/item?id=1');
    await page.click('textarea[name="text"]');
    await writeSwiftly(page, DRAFT);
    await coach.underlines('Buy now');
    const { x, y } = await coach.placeOf('Buy now');
    const under = () => page.screenshot({ clip: { x: x - 20, y, width: 40, height: 16 } });
    const drawn = await under();
    expect(await badges()).toBe(0);
    await set({ badge: false, paused: true });
    await coach.underlines();
    expect((await under()).equals(drawn)).toBe(false);
  });

  test('one that appears late, already focused and filled, is coached', async () => {
    await open();
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.dataset.testid = 'tweetTextarea_9';
      late.textContent = 'Buy now, friends. We bake.';
      document.body.append(late);
      late.contentEditable = 'true';
      late.focus();
    });
    await coach.underlines('Buy now');
  });

  test('taken out, a box takes badge, card and underlines with it; put back, it has them again', async () => {
    await open();
    await write(0);
    await coach.underlines('Buy now');
    await coach.hover('Buy now');
    await coach.find('button', /^Ignore here/);
    await page.evaluate(() => {
      const first = document.getElementById('first') as HTMLElement;
      (globalThis as never as { kept: Element | null }).kept = first.firstElementChild;
      first.replaceChildren();
    });
    await expect.poll(badges).toBe(0);
    await coach.gone('button', /^Ignore here/);
    await coach.underlines();
    await page.evaluate(() => {
      const { kept } = globalThis as never as { kept: Element };
      document.getElementById('first')?.append(kept);
    });
    await coach.underlines('Buy now');
    await expect.poll(badges).toBe(1);
  });

  test('hidden, a box hides its badge and card', async () => {
    await open();
    await write(0);
    await coach.underlines('Buy now');
    await coach.hover('Buy now');
    await coach.find('button', /^Ignore here/);
    await page.evaluate((selector) => {
      (document.querySelector(selector) as HTMLElement).style.display = 'none';
    }, box(0));
    await expect.poll(badges).toBe(0);
    await coach.gone('button', /^Ignore here/);
    await page.evaluate((selector) => {
      (document.querySelector(selector) as HTMLElement).style.display = '';
    }, box(0));
    await expect.poll(badges).toBe(1);
  });

  test('used again for another draft, a box has forgotten what was ignored in the last', async () => {
    await open();
    await write(0);
    await coach.underlines('Buy now');
    await page.keyboard.press('Alt+Shift+Period');
    await coach.press('button', /^Ignore here/);
    await coach.underlines();
    await page.evaluate((selector) => document.querySelector(selector)?.replaceChildren(), box(0));
    await write(0);
    await coach.underlines('Buy now');
  });
});

describe('off means inert', () => {
  /** The events the extension listens for on the page's own objects and its box. */
  async function listeners(): Promise<string[]> {
    const box0 = `document.querySelector(${JSON.stringify(box(0))})`;
    const objects = ['window', 'document', 'document.documentElement', 'document.body', 'navigation', box0];
    return (await Promise.all(objects.map((one) => coach.listenersOf(one)))).flat();
  }

  test.each([
    ['the site’s switch', { sitesOff: ['x'] }],
    ['the pause', { paused: true }],
  ])('%s: no listener, no node, no highlight; on again, all is there', async (_, settings) => {
    await open();
    await write(0);
    await coach.underlines('Buy now');
    await expect.poll(badges).toBe(1);
    expect((await listeners()).length).toBeGreaterThan(10);
    await set(settings);
    await expect.poll(hosts).toBe(0);
    expect(await coach.underlined()).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    // By this one a newer copy of the script retires an older.
    expect(await listeners()).toEqual([expect.stringContaining('content-script-started')]);
    await set({});
    await coach.underlines('Buy now');
  });
});

describe('the badge', () => {
  test('is dragged out of the way and stays there; a press still opens', async () => {
    await open();
    await write(0);
    const before = await coach.settled(await coach.find('button', /^Tulus/));
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 60, before.y + 90, { steps: 4 });
    await page.mouse.up();
    const after = await coach.settled(await coach.find('button', /^Tulus/));
    expect([after.x - before.x, after.y - before.y]).toEqual([60, 90]);
    expect(await coach.all('button', /^Ignore here/)).toEqual([]);
    await writeSwiftly(page, ' More.');
    expect(await coach.settled(await coach.find('button', /^Tulus/))).toEqual(after);
    await coach.press('button', /^Tulus/);
    await coach.find('button', /^Ignore here/);
  });

  test('is hidden by the Delete key, with a way back, and the caret is in the draft', async () => {
    await open();
    await write(0);
    await coach.find('button', /^Tulus/);
    for (let i = 0; i < 12 && !(await coach.focused()).some((name) => /^Tulus/.test(name)); i += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Delete');
    await coach.gone('button', /^Tulus/);
    await writeSwiftly(page, '.');
    expect(await page.textContent(box(0))).toMatch(/\.\.$/);
    await coach.press('button', /^Undo/);
    await coach.find('button', /^Tulus/);
  });
});

describe('a card in a dialog', () => {
  /** Runs in the page: the page's own dialog, which keeps the focus, closes at a press outside, and dulls the rest. */
  function trap(): void {
    const dialog = document.getElementById('second') as HTMLElement;
    const box = dialog.firstElementChild as HTMLElement;
    dialog.role = 'dialog';
    dialog.ariaModal = 'true';
    document.body.append(dialog);
    for (const other of document.body.children) if (other !== dialog) other.toggleAttribute('inert', true);
    const isOutside = ({ target }: Event) => !dialog.contains(target as Node);
    for (const type of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(type, (event) => isOutside(event) && dialog.remove());
    document.addEventListener('focusin', (event) => isOutside(event) && box.focus());
  }

  test.each([
    ['a modal one', 3, () => document.querySelector('dialog')?.showModal()],
    ['one that traps the focus', 1, trap],
  ] as const)(
    '%s: a press on a rewrite puts it in, and leaves dialog and focus as they were',
    async (_, nth, show) => {
      await open();
      await page.evaluate(show);
      await write(nth);
      await coach.underlines('Buy now');
      await coach.hover('Buy now');
      await coach.press('button', /^(?:Use|Apply)/);
      await expect.poll(() => page.textContent(box(nth))).not.toContain('Buy now');
      const changed = await page.textContent(box(nth));
      expect(await page.isVisible(box(nth))).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
        `tweetTextarea_${nth}`,
      );
      await writeSwiftly(page, '~');
      expect((await page.textContent(box(nth)))?.replace('~', '')).toBe(changed);
    },
  );
});

describe('what the surfaces ask of a draft', () => {
  interface State {
    readonly draft: {
      readonly box: string;
      readonly frame: number;
      readonly text: string;
      readonly report: { readonly diagnostics: readonly { readonly suggestions: readonly unknown[] }[] };
    };
  }
  type Extension = {
    chrome: {
      tabs: { sendMessage(tab: number, message: object, to: object): Promise<{ res: unknown }> };
      runtime: { sendMessage(message: object): Promise<{ res: unknown }> };
    };
  };
  let surface: Page;

  async function draft(): Promise<{ tab: number; state: State['draft'] }> {
    const tab = await tabOf(running, page);
    surface = await running.context.newPage();
    await surface.goto(`chrome-extension://${running.extensionId}/options.html`);
    const state = (await surface.evaluate(
      (data) =>
        (globalThis as never as Extension).chrome.runtime
          .sendMessage({ id: 1, type: 'pageState', data, timestamp: 1 })
          .then(({ res }) => res),
      tab,
    )) as State;
    return { tab, state: state.draft };
  }

  const ask = async (tab: number, type: string, data: object): Promise<unknown> => {
    await page.bringToFront();
    return surface.evaluate(
      ({ tab, type, data }) =>
        (globalThis as never as Extension).chrome.tabs
          .sendMessage(tab, { id: 1, type, data, timestamp: 1 }, { frameId: 0 })
          .then(({ res }) => res),
      { tab, type, data },
    );
  };

  const EDITORS = [
    ['Draft.js', 'https://x.com/', '[data-testid="tweetTextarea_0"]', 'home'],
    ['a field', 'https://news.ycombinator.com/item?id=1', 'textarea[name="text"]', 'comment'],
  ] as const;

  test.each(EDITORS)('%s: all suggestions at once, and one undo', async (name, url, selector, editor) => {
    if (name === 'Draft.js') await running.context.unroute('https://x.com/**');
    await open(url);
    await page.click(selector);
    const text = 'Hurry, grab your spot now before it sells out! Link in bio.';
    await writeSwiftly(page, text);
    await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(1);
    const model = () =>
      page.evaluate((one) => (window as never as { __model(name: string): string }).__model(one), editor);
    const { tab, state } = await draft();
    const suggestions = state.report.diagnostics.flatMap((d) => d.suggestions.slice(0, 1));
    expect(suggestions.length).toBeGreaterThan(1);
    expect(await ask(tab, 'applyAll', { box: state.box, text, suggestions })).toMatchObject({
      outcome: 'applied',
    });
    const changed = await model();
    expect(changed).not.toBe(text);
    expect(await ask(tab, 'applyAll', { box: state.box, text, suggestions })).toMatchObject({
      outcome: 'stale',
    });
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(model).toBe(text);
    await surface.close();
  });

  test.each(EDITORS)(
    '%s: a starter sentence goes in at the end, and one undo',
    async (_, url, selector, editor) => {
      await open(url);
      await page.click(selector);
      await writeSwiftly(page, DRAFT);
      await coach.underlines('Buy now');
      const model = () =>
        page.evaluate((one) => (window as never as { __model(name: string): string }).__model(one), editor);
      const { tab, state } = await draft();
      const starter = 'I tried it for [how long].';
      expect(await ask(tab, 'insertStarter', { box: state.box, text: DRAFT, starter })).toMatchObject({
        outcome: 'applied',
      });
      await expect.poll(model).toBe(`${DRAFT} ${starter}`);
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(model).toBe(DRAFT);
      await surface.close();
    },
  );
});

test('the publish check leaves the draft and the button in sight', async () => {
  await open('https://www.facebook.com/?open');
  const draft = '[role="dialog"] [data-lexical-editor="true"]';
  const button = '[role="dialog"] [role="button"].main';
  await page.setViewportSize({ width: 1366, height: 700 });
  await page.click(draft);
  await writeSwiftly(
    page,
    'New class on Saturday. Hurry, grab your spot now before it sells out! Link in bio.',
  );
  await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(2);
  await page.mouse.move(2, 2);
  await page.click(button);
  const check = await coach.rect(await coach.find('alertdialog'));
  for (const selector of [draft, button]) {
    const kept = await page.locator(selector).boundingBox();
    expect(kept).not.toBeNull();
    const apart =
      !kept ||
      check.left >= kept.x + kept.width ||
      check.right <= kept.x ||
      check.top >= kept.y + kept.height ||
      check.bottom <= kept.y;
    expect(apart, `${JSON.stringify(check)} over ${selector} ${JSON.stringify(kept)}`).toBe(true);
  }
});
