/** Every platform on the skeleton of its pages: the right boxes and no others, held once, published as written. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { general } from '../../lib/platforms/general';
import * as records from '../../lib/platforms/records';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import { addressOf, DRAFT, PHRASES, SKELETONS, type Skeleton, type Surface } from './harness/surfaces';

const SITES = Object.entries(SKELETONS);

let running: Running;
let page: Page;
let coach: CoachOnPage;

beforeAll(async () => {
  const hosts = SITES.map(([, { host }]) => host).filter((host) => host.endsWith('.example'));
  running = await launch({ allowed: hosts.map((host) => `https://${host}/*`) });
  page = await running.context.newPage();
  coach = new CoachOnPage(page);
});
afterAll(async () => {
  expect(running.outgoing).toEqual([]);
  expect(running.faults).toEqual([]);
  await running.close();
});

const published = () => page.evaluate(() => (window as never as { __published: string[] }).__published);
const presses = () => page.evaluate(() => (window as never as { __presses: number }).__presses);

async function write(box: string, text: string): Promise<void> {
  await page.click(box);
  await page.keyboard.insertText(text);
}

/** Presses with the mouse where nothing of ours lies in between. */
async function click(control: string): Promise<void> {
  await page.click(control);
  await page.mouse.move(2, 2);
}

async function passes(control: string): Promise<void> {
  const before = await presses();
  await click(control);
  expect(await presses(), `${control} was held`).toBe(before + 1);
}

async function publish({ press = '', at, box }: Surface): Promise<void> {
  if (!/^(?:ControlOrMeta\+)?Enter$/.test(press)) return click(press);
  await page.click(at ?? box);
  await page.mouse.move(2, 2);
  await page.keyboard.press(press);
}

async function goThrough(site: Skeleton, surface: Surface): Promise<void> {
  // The publish check asks once an hour: every surface is a fresh hour.
  await running.forget();
  await page.goto(addressOf(site, surface));
  await page.waitForFunction(() => '__published' in window);
  for (const control of surface.open ?? []) await click(control);
  for (const box of surface.silent ?? []) await write(box, DRAFT);
  if (surface.first) await write(...surface.first);
  await write(surface.box, DRAFT);
  await page.mouse.move(2, 2);
  // Were a silent box coached, its phrases would stand here too: they were written first.
  await coach.underlines(...PHRASES);
  for (const control of surface.passes ?? []) await passes(control);
  if (surface.after) await write(...surface.after);
  for (const control of surface.afterPasses ?? []) await passes(control);
  if (!surface.press) return;

  await publish(surface);
  await coach.find('alertdialog');
  expect(await published()).toEqual([]);
  await page.keyboard.press('Escape');
  await coach.gone('alertdialog');
  await publish(surface);
  const texts = [surface.first?.[1], DRAFT, surface.after?.[1]].filter(Boolean);
  await expect.poll(published).toEqual([texts.join('\n\n')]);
}

test('every record has a skeleton', () => {
  expect(Object.keys(SKELETONS).sort()).toEqual([...Object.keys(records), general.id].sort());
});

test('X: a draft at home behind the dialog is no ground to hold what the dialog sends', async () => {
  await running.forget();
  await page.goto('https://x.com/home');
  await write('[data-testid="tweetTextarea_0"]', DRAFT);
  await coach.underlines(...PHRASES);
  await page.evaluate(() => history.pushState(null, '', '/compose/post'));
  await click('[data-testid="SideNav_NewTweet_Button"]');
  await write('[role="dialog"] [data-testid="tweetTextarea_0"]', 'The crumb opened up after 18 hours.');
  await click('[role="dialog"] [data-testid="tweetButton"]');
  await expect.poll(published).toEqual(['The crumb opened up after 18 hours.']);
});

describe.each(SITES)('%s', (_, site) => {
  test.each(site.surfaces)('$name', (surface) => goThrough(site, surface));
});
