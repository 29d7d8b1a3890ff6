/** The main job, end to end: a writer types a post, the coach is there before it goes out. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createCoach } from '../../lib/coach';
import { NO_PREFERENCES } from '../../lib/engine/report';
import { CoachOnPage } from './harness/coach';
import { launch, type Running } from './harness/extension';
import { CLEAN, DRAFTS, SITES, type Site } from './harness/sites';
import { typeSwiftly, writeSwiftly } from './harness/swift-keys';

let running: Running;
let page: Page;
let coach: CoachOnPage;
const engine = createCoach();

const reportOn = (text: string) => engine(text, { interfaceLanguage: 'en', preferences: NO_PREFERENCES });
const phrasesIn = (text: string) => reportOn(text).diagnostics.map((d) => d.text);
/** The name the card of a draft's first phrase bears. */
const firstRule = (text: string) => {
  const { diagnostics, rules } = reportOn(text);
  return rules[diagnostics[0]?.rule ?? '']?.name as string;
};

const model = (site: Site) =>
  page.evaluate((name) => (window as never as { __model(name: string): string }).__model(name), site.editor);
const published = () => page.evaluate(() => (window as never as { __published: string[] }).__published);

async function write(site: Site, text: string, by = writeSwiftly): Promise<void> {
  page = await running.open(site.url, page);
  coach = new CoachOnPage(page);
  await page.click(site.box);
  await by(page, text);
}

beforeAll(async () => {
  running = await launch();
});
afterEach(async () => {
  // The publish check asks once an hour: every test is a fresh hour.
  await running.forget();
});
afterAll(async () => {
  expect(running.outgoing).toEqual([]);
  await running.close();
});

describe.each(SITES)('$name', (site) => {
  describe.each(['en', 'id'] as const)('%s', (language) => {
    const draft = DRAFTS[language];
    const phrases = phrasesIn(draft);
    const first = phrases[0] as string;

    test('underlines exactly the words it means, where they stand', async () => {
      expect(phrases.length).toBeGreaterThanOrEqual(3);
      await write(site, draft, typeSwiftly);
      await coach.underlines(...phrases);
      expect(await model(site)).toBe(draft);
    });

    test('underlines follow pasted text, words put in before them, and scrolling', async () => {
      await write(site, draft);
      await coach.underlines(...phrases);
      const before = await coach.placeOf(first);
      await page.keyboard.press('ControlOrMeta+Home');
      await writeSwiftly(page, 'Halo! ');
      await coach.underlines(...phrases);
      expect((await coach.placeOf(first)).x).not.toBe(before.x);
    });

    test('hovering opens the card; applying changes the editor’s own text, one undo takes it back', async () => {
      await write(site, draft);
      await coach.underlines(...phrases);
      await coach.hover(first);
      const name = firstRule(draft);
      const card = await coach.words('dialog', name);
      expect(card).toContain(first);
      const [rewrite] = await coach.all('button', /^(?:Use|Apply|Pakai|Ganti)/);
      expect(rewrite, `no rewrite offered in: ${card}`).toBeDefined();
      await coach.press('button', rewrite?.name);
      await coach.gone('dialog', name);
      await expect.poll(() => model(site)).not.toBe(draft);
      const changed = await model(site);
      expect(changed).not.toContain(first);
      // The caret stands behind what was put in, and typing goes on there.
      await writeSwiftly(page, '~');
      const typed = await model(site);
      expect(typed.replace('~', '')).toBe(changed);
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(300);
      for (let i = 0; i < 4 && (await model(site)) !== draft; i += 1)
        await page.keyboard.press('ControlOrMeta+z');
      expect(await model(site)).toBe(draft);
    });

    test('holds the post once, says why, and lets the writer’s own next press publish it', async () => {
      await write(site, draft);
      await coach.underlines(...phrases);
      await page.mouse.move(2, 2);
      await page.click(site.publish);
      await coach.find('alertdialog');
      expect(await published()).toEqual([]);
      expect(await model(site)).toBe(draft);
      await coach.press('button', /^(?:Post as is|Kirim apa adanya)/);
      await page.mouse.move(2, 2);
      await page.click(site.publish);
      await expect.poll(published).toEqual([draft]);
      await coach.gone('alertdialog');
    });
  });

  test('never holds a clean draft', async () => {
    await write(site, CLEAN.en);
    await page.waitForTimeout(600);
    await page.click(site.publish);
    await expect.poll(published).toEqual([CLEAN.en]);
  });

  test('never holds the same text twice, also without an answer', async () => {
    await write(site, DRAFTS.en);
    await coach.underlines(...phrasesIn(DRAFTS.en));
    await page.mouse.move(2, 2);
    await page.click(site.publish);
    await coach.find('alertdialog');
    await page.keyboard.press('Escape');
    await coach.gone('alertdialog');
    await page.click(site.publish);
    await expect.poll(published).toEqual([DRAFTS.en]);
  });
});
