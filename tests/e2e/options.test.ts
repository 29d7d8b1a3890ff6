/** The options page beside an open draft, and with a ledger of published posts. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Ledger, periods } from '../../lib/ledger';
import type { OptionsSection } from '../../lib/strings/options';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import { takeBack, willAllow } from './harness/permissions';
import { SITES, type Site } from './harness/sites';
import { writeSwiftly } from './harness/swift-keys';

const TEXTAREA = SITES[2] as Site;
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let running: Running;
let options: Page;
let page: Page | undefined;

beforeAll(async () => {
  running = await launch();
});
beforeEach(async () => {
  options = await running.open(`chrome-extension://${running.extensionId}/options.html`, options);
  await options.getByRole('main').waitFor();
});
afterEach(async () => {
  await page?.close();
  page = undefined;
  await running.forget();
});
afterAll(async () => {
  // The browser's own page, where a site is allowed.
  expect(running.outgoing.filter((url) => !url.startsWith('chrome://'))).toEqual([]);
  expect(running.faults).toEqual([]);
  await running.close();
});

async function go(section: OptionsSection): Promise<void> {
  await options.click(`nav a[href="#${section}"]`);
  await options.locator('main h2').first().waitFor();
}
const button = (name: string | RegExp) => options.getByRole('button', { name });
/** With the keyboard, as a person would: what a script chooses does not count. */
async function pick(name: string | RegExp, words: string): Promise<void> {
  await options.getByRole('combobox', { name }).focus();
  await writeSwiftly(options, words);
  await options.keyboard.press('Tab');
}
const said = () => options.getByRole('status').last().innerText();
const stored = (key: string) =>
  running.worker().evaluate(`chrome.storage.local.get('${key}').then((all) => all['${key}'])`);
const store = (key: string, value: unknown) =>
  running.worker().evaluate(`chrome.storage.local.set({ '${key}': ${JSON.stringify(value)} })`);

/** Presses what saves a file, and reads it. */
async function saved(press: string): Promise<string> {
  const [download] = await Promise.all([options.waitForEvent('download'), button(press).click()]);
  return readFileSync(await download.path(), 'utf8');
}
const bring = (text: string) =>
  options
    .locator('input[type=file]')
    .setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function write(text: string): Promise<CoachOnPage> {
  page = await running.open(TEXTAREA.url);
  await page.click(TEXTAREA.box);
  await writeSwiftly(page, text);
  const coach = new CoachOnPage(page);
  await expect.poll(async () => (await coach.underlined()).length).toBeGreaterThan(0);
  return coach;
}

describe('beside an open draft', () => {
  test('a rule’s weight and its switch count at once, and can be taken back', async () => {
    const coach = await write('Link in bio, friends.');
    const severities = async () => (await coach.underlined()).map(({ severity }) => severity);
    await go('rules');
    await pick(/funnel/i, 'Could cost');
    await expect.poll(severities).toEqual(['serious']);
    await options.getByRole('switch', { name: /funnel/i }).click();
    await expect.poll(severities).toEqual([]);
    await button('Undo').click();
    await expect.poll(severities).toEqual(['serious']);
    await button('All as usual').click();
    await expect.poll(severities).not.toEqual(['serious']);
  });

  test('a phrase allowed is no longer underlined; removed, it is again', async () => {
    const coach = await write('Link in bio, friends.');
    await go('phrases');
    await options.getByRole('textbox').fill('LINK in bio');
    await options.keyboard.press('Enter');
    await expect.poll(() => coach.underlined()).toEqual([]);
    await button('Remove: link in bio').click();
    await expect.poll(async () => (await coach.underlined()).length).toBe(1);
    await button('Undo').click();
    await expect.poll(() => coach.underlined()).toEqual([]);
  });

  test('the pause and a site’s switch rest the coach', async () => {
    const coach = await write('Link in bio, friends.');
    await options.getByRole('switch', { name: 'Pause the coach' }).click();
    await expect.poll(() => coach.underlined()).toEqual([]);
    await options.getByRole('switch', { name: 'Pause the coach' }).click();
    await page?.bringToFront();
    await page?.click(TEXTAREA.box);
    await expect.poll(async () => (await coach.underlined()).length).toBe(1);
    await go('sites');
    await options.getByRole('switch', { name: 'Hacker News' }).click();
    await expect.poll(() => coach.underlined()).toEqual([]);
  });
});

test('the language changes without a reload, in every open page', async () => {
  const other = await running.open(`chrome-extension://${running.extensionId}/options.html#balance`);
  await options.getByText('Bahasa Indonesia').click();
  for (const each of [options, other]) {
    await expect.poll(() => each.evaluate(() => document.documentElement.lang)).toBe('id');
    await each.getByRole('heading', { name: 'Pengaturan' }).waitFor();
  }
  await expect.poll(said).toContain('Sekarang Tulus berbahasa Indonesia.');
  await button('Batalkan').click();
  await options.getByRole('heading', { name: 'Options' }).waitFor();
  await other.close();
});

test('a site the writer added is shown at once, revoked, and allowed again', async () => {
  const origin = 'https://editors.example/*';
  await go('sites');
  await options.getByText('None. On any other site').waitFor();
  await willAllow(running, origin);
  await options.bringToFront();
  const cdp = await running.context.newCDPSession(options);
  await cdp.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ['${origin}'] })`,
    userGesture: true,
    awaitPromise: true,
  });
  const added = options.getByRole('switch', { name: 'editors.example' });
  await added.waitFor();
  const allowed = () => running.worker().evaluate(`chrome.permissions.contains({ origins: ['${origin}'] })`);
  await button('Remove: editors.example').click();
  await options.getByText('None. On any other site').waitFor();
  expect(await allowed()).toBe(false);
  await button('Undo').click();
  await added.waitFor();
  expect(await allowed()).toBe(true);
  await takeBack(running, origin);
  await options.getByText('The browser no longer lets the coach read there.').waitFor();
  await button('Remove: editors.example').click();
  await added.waitFor({ state: 'detached' });
});

test('a known site is found by its name', async () => {
  await go('sites');
  await options.getByRole('searchbox').fill('hacker');
  await expect.poll(() => options.getByRole('switch').count()).toBe(1);
  await options.getByRole('searchbox').fill('nothing of the kind');
  await options.getByText('No site called').waitFor();
});

test('about oneself, an address becomes its domain, and nonsense is turned away', async () => {
  await go('about');
  await options.getByRole('textbox', { name: 'A web address' }).fill('https://www.KopiSenja.id/menu?x=1');
  await options.keyboard.press('Enter');
  await button('Remove: kopisenja.id').waitFor();
  await options.getByRole('textbox', { name: 'A web address' }).fill('kopi senja');
  await options.keyboard.press('Enter');
  await options.getByText('That isn’t a web address.').waitFor();
  await options.getByRole('textbox', { name: 'A brand or name' }).fill('@Kopi Senja');
  await options.keyboard.press('Enter');
  await options.getByText('I work there').click();
  await options.getByText('I work for Kopi Senja').waitFor();
  expect(await stored('settings')).toMatchObject({
    role: 'employee',
    preferences: { brands: ['Kopi Senja'], domains: ['kopisenja.id'] },
  });
});

describe('files', () => {
  test('a bad file changes nothing and says what is wrong and where', async () => {
    await store('settings', { badge: false });
    const before = await stored('settings');
    await go('data');
    const good = JSON.parse(await saved('Save my settings as a file'));
    for (const [text, words] of [
      ['{"tulus":', 'the file is empty or breaks off'],
      ['{\n"tulus": nope\n}', 'line 2 of the file can’t be read'],
      ['{"name":"something else"}', 'this isn’t a file that Tulus saved'],
      [
        JSON.stringify({ ...good, settings: { ...good.settings, badge: 'yes' } }),
        'at “settings › badge” the file needs true or false',
      ],
    ] as const) {
      await bring(text);
      await options.getByRole('alert').filter({ hasText: words }).waitFor();
    }
    expect(await stored('settings')).toEqual(before);
  });

  test('settings saved, reset and brought back are the same', async () => {
    await store('settings', {
      language: 'en',
      role: 'owner',
      badge: false,
      publishCheck: false,
      balance: true,
      paused: false,
      sitesOff: ['facebook'],
      preferences: {
        rulesOff: ['urgency'],
        severities: { 'hard-cta': 'hint' },
        allowedPhrases: ['best seller'],
        brands: ['Kopi Senja'],
        domains: ['kopisenja.id'],
      },
    });
    const before = await stored('settings');
    await go('data');
    const file = await saved('Save my settings as a file');
    await button('Start afresh').click();
    await expect.poll(() => stored('settings')).toMatchObject({ badge: true, sitesOff: [] });
    await bring(file);
    await expect.poll(() => stored('settings')).toEqual(before);
    await expect.poll(said).toContain('The settings from the file count now.');
    await button('Undo').click();
    await expect.poll(() => stored('settings')).toMatchObject({ badge: true, sitesOff: [] });
  });
});

describe('the balance', () => {
  const DAY = 86_400_000;
  const RUNGS = [
    'sales-pitch',
    'in-conversation',
    'trusted-adviser',
    'advice-with-pitch',
    'too-short',
  ] as const;
  const ledger: Ledger = {
    posts: Array.from({ length: 24 }, (_, i) => ({
      at: Date.now() - (24 - i) * 2 * DAY,
      platform: i % 4 === 0 ? 'facebook' : 'x',
      verdict: RUNGS[i % RUNGS.length] as (typeof RUNGS)[number],
    })),
    campaigns: [],
  };

  const rows = async () =>
    options
      .locator('table tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].slice(0, 4).map((cell) => Number(cell.textContent))),
      );
  const reckoned = (of: Ledger, site?: string) =>
    periods(of, Date.now(), site)
      .toReversed()
      .map(({ posts, promoted, pitched, aside }) => [posts, promoted, pitched, aside]);

  test('its table equals the ledger: all of it, one site of it, and without a post left out', async () => {
    await store('ledger', ledger);
    await go('balance');
    await button('Show the numbers').click();
    await expect.poll(rows).toEqual(reckoned(ledger));
    await pick('Site', 'Face');
    await expect.poll(rows).toEqual(reckoned(ledger, 'facebook'));
    await pick('Site', 'All');
    await button(/^Leave out/)
      .first()
      .click();
    const without = (await stored('ledger')) as Ledger;
    expect(without.posts.filter(({ excluded }) => excluded)).toHaveLength(1);
    await expect.poll(rows).toEqual(reckoned(without));
    await button('Undo').click();
    await expect.poll(rows).toEqual(reckoned(ledger));
  });

  test('a campaign is set aside and shown; removed, its posts count again', async () => {
    await store('ledger', ledger);
    await go('balance');
    await button('Show the numbers').click();
    const day = (back: number) => new Date(Date.now() - back * DAY).toLocaleDateString('sv');
    await options.getByLabel('First day').fill(day(20));
    await options.getByLabel('Last day').fill(day(10));
    await button('Mark as a campaign').click();
    await expect.poll(async () => ((await stored('ledger')) as Ledger).campaigns).toHaveLength(1);
    await expect.poll(rows).toEqual(reckoned((await stored('ledger')) as Ledger));
    await options.locator('svg .campaign').waitFor();
    await button(/^Remove: /).click();
    await expect.poll(rows).toEqual(reckoned(ledger));
  });

  test('erased and undone, or brought back from its file, it is whole', async () => {
    await store('ledger', ledger);
    await go('balance');
    const file = await saved('Save as a file (JSON)');
    const sheet = await saved('Save for a spreadsheet (CSV)');
    expect(sheet.trim().split('\r\n')).toHaveLength(1 + ledger.posts.length);
    await button('Erase the balance').click();
    await options.getByText('Nothing counted yet.').waitFor();
    await button('Undo').click();
    await expect.poll(() => stored('ledger')).toEqual(ledger);
    await button('Erase the balance').click();
    await options.getByText('Nothing counted yet.').waitFor();
    await go('data');
    await bring(file);
    await expect.poll(() => stored('ledger')).toEqual(ledger);
  });
});

describe('the browser’s sync', () => {
  const synced = () => running.worker().evaluate('chrome.storage.sync.get()');
  test('carries a choice out and another device’s in, but neither phrases nor the ledger', async () => {
    await options.getByRole('switch', { name: 'small badge' }).click();
    await expect.poll(synced).toMatchObject({ badge: false });
    await go('phrases');
    await options.getByRole('textbox').fill('best seller');
    await options.keyboard.press('Enter');
    await button('Remove: best seller').waitFor();
    await go('rules');
    await running.worker().evaluate(`chrome.storage.sync.set({ rulesOff: ['urgency'] })`);
    await options
      .getByRole('switch', { name: /pressure/i, checked: false })
      .first()
      .waitFor();
    expect(await stored('settings')).toMatchObject({
      badge: false,
      preferences: { rulesOff: ['urgency'], allowedPhrases: ['best seller'] },
    });
    expect(JSON.stringify(await synced())).not.toMatch(/best seller|ledger/);
  });
});

describe('for everyone', () => {
  const SECTIONS: readonly OptionsSection[] = [
    'writing',
    'rules',
    'phrases',
    'about',
    'sites',
    'balance',
    'data',
  ];
  test('every part is free of faults, narrow and wide, and never scrolls sideways', async () => {
    const axe = await running.context.newCDPSession(options);
    for (const width of [320, 1100]) {
      await options.setViewportSize({ width, height: 700 });
      for (const section of SECTIONS) {
        await go(section);
        // The extension's own policy keeps scripts out of its pages; the debugger may bring one.
        await axe.send('Runtime.evaluate', { expression: AXE });
        const found = await options.evaluate(async () => {
          const { axe: checker } = window as never as {
            axe: {
              run(root: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          };
          const { violations } = await checker.run(document);
          return {
            faults: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          };
        });
        expect({ width, section, ...found }).toEqual({ width, section, faults: [], sideways: 0 });
      }
    }
  });

  test('the keyboard reaches a part and its first control', async () => {
    await options.keyboard.press('Tab');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await options.getByRole('heading', { name: 'What it looks for' }).waitFor();
    await options.getByRole('switch').first().waitFor();
    await options.keyboard.press('Tab');
    await options.keyboard.press('Space');
    await expect.poll(said).toContain('is off.');
  });
});
