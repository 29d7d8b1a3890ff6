/**
 * Takes pictures of the real extension on the playground's pages, in both languages: those of the README into
 * `assets/pictures`, and 1280×800 ones for the shops into `.output/shop`. Run after a build: `npx tsx scripts/pictures.ts`.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { CoachOnPage } from '../tests/e2e/harness/coach';
import { type Launch, launch, type Running } from '../tests/e2e/harness/extension';
import { DRAFTS, SITES, type Site } from '../tests/e2e/harness/sites';

const README = 'assets/pictures';
const SHOP = '.output/shop';
const PANEL = 380;
const [x, facebook] = SITES as readonly [Site, Site];
for (const folder of [README, SHOP]) mkdirSync(folder, { recursive: true });

for (const language of ['en', 'id'] as const) {
  // The README is in English.
  const folder = language === 'en' ? README : SHOP;
  await take({ language, viewport: { width: 1280 - PANEL, height: 800 } }, async (running) => {
    const { page, coach } = await written(running, x, language, 'light');
    const beside = await openBeside(running, page, 'sidepanel');
    await beside.locator('.meter').waitFor();
    await sideBySide(running, page, beside, `1-draft-${language}`);
    await beside.locator('.wide').click();
    await sideBySide(running, page, beside, `2-before-and-after-${language}`);
    await beside.close();
    await page.bringToFront();
    await coach.hover((await coach.underlined())[0]?.text ?? '');
    await coach.find('dialog');
    await calm(page);
    await page.screenshot({ path: `${folder}/card-light${ending(language)}.png` });
    const popup = await openBeside(running, page, 'popup');
    await popup.locator('.meter').waitFor();
    await popup.screenshot({ path: `${folder}/popup-light${ending(language)}.png` });
    await popup.close();
    await page.close();
  });
  await take({ language, viewport: { width: 1280, height: 800 } }, async (running) => {
    const { page, coach } = await written(running, facebook, language, 'light');
    await page.click(facebook.publish);
    await coach.find('alertdialog');
    await page.mouse.move(2, 2);
    await calm(page);
    await page.screenshot({ path: `${SHOP}/3-publish-check-${language}.png` });
    await page.close();
    for (const view of ['options', 'welcome'] as const) {
      const own = await running.open(`chrome-extension://${running.extensionId}/${view}.html`);
      await own.getByRole('heading', { level: 1 }).waitFor();
      await calm(own);
      await own.screenshot({ path: `${SHOP}/${view === 'options' ? 5 : 6}-${view}-${language}.png` });
      await own.close();
    }
  });
  await take({ language, dark: true, viewport: { width: 1280, height: 800 } }, async (running) => {
    const { page, coach } = await written(running, facebook, language, 'dark');
    await coach.hover((await coach.underlined())[0]?.text ?? '');
    await coach.find('dialog');
    await calm(page);
    await page.screenshot({ path: `${SHOP}/4-card-${language}.png` });
  });
}
// The README's own size and theme.
await take({ language: 'en', viewport: { width: 1000, height: 780 } }, async (running) => {
  const { page, coach } = await written(running, facebook, 'en', 'light');
  await page.click(facebook.publish);
  await coach.find('alertdialog');
  await page.mouse.move(2, 2);
  await calm(page);
  await page.screenshot({ path: `${README}/check-light.png` });
});
await take({ language: 'id', dark: true, viewport: { width: 1000, height: 640 } }, async (running) => {
  const { page, coach } = await written(running, facebook, 'id', 'dark');
  await coach.hover((await coach.underlined())[0]?.text ?? '');
  await coach.find('dialog');
  await calm(page);
  await page.screenshot({ path: `${README}/card-dark-id.png` });
});

async function take(options: Launch, job: (running: Running) => Promise<void>): Promise<void> {
  const running = await launch(options);
  try {
    await job(running);
  } finally {
    await running.close();
  }
}

/** A page with a draft that the coach has read. */
async function written(running: Running, site: Site, language: 'en' | 'id', theme: 'light' | 'dark') {
  const query = `lang=${language}&theme=${theme}`;
  const page = await running.open(`${site.url}${site.url.includes('?') ? '&' : '?'}${query}`);
  const coach = new CoachOnPage(page);
  await page.click(site.box);
  await page.keyboard.type(DRAFTS[language]);
  await coach.find('button', /^Tulus/);
  await calm(page);
  return { page, coach };
}

/** The popup or the panel as a tab of its own, for the page opened last. */
async function openBeside(running: Running, page: Page, name: 'popup' | 'sidepanel'): Promise<Page> {
  const tab = await running.worker().evaluate('chrome.tabs.query({}).then((tabs) => tabs.at(-1).id)');
  const beside = await running.context.newPage();
  const { height } = page.viewportSize() ?? { height: 800 };
  await beside.setViewportSize({ width: PANEL, height: name === 'popup' ? 600 : height });
  await beside.goto(`chrome-extension://${running.extensionId}/${name}.html?tab=${tab}`);
  return beside;
}

/** The page and the panel as the browser shows them: one window. */
async function sideBySide(running: Running, page: Page, panel: Page, name: string): Promise<void> {
  await calm(panel);
  const pictures = [await page.screenshot(), await panel.screenshot()].map(
    (picture) => `<img src="data:image/png;base64,${picture.toString('base64')}" style="display:block">`,
  );
  const sheet = await running.context.newPage();
  await sheet.setViewportSize({ width: 1280, height: 800 });
  await sheet.setContent(`<body style="margin:0;display:flex">${pictures.join('')}</body>`);
  await sheet.screenshot({ path: `${SHOP}/${name}.png` });
  await sheet.close();
}

/** Everything has come to rest: underlines, places, the caret. */
function calm(page: Page): Promise<void> {
  return page.waitForTimeout(1000);
}

function ending(language: 'en' | 'id'): string {
  return language === 'id' ? '-id' : '';
}
