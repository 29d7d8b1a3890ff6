/** Takes the README's pictures from the real extension: `npx tsx scripts/pictures.ts` after a build. */
import { mkdirSync } from 'node:fs';
import { CoachOnPage } from '../tests/e2e/harness/coach';
import { type Launch, launch, type Running } from '../tests/e2e/harness/extension';
import { DRAFTS, SITES } from '../tests/e2e/harness/sites';

const OUT = process.argv[2] ?? 'assets/pictures';
mkdirSync(OUT, { recursive: true });
const [x, facebook] = SITES;
if (!x || !facebook) throw new Error('the playground has no sites');

async function take(options: Launch, job: (running: Running) => Promise<void>): Promise<void> {
  const running = await launch(options);
  try {
    await job(running);
  } finally {
    await running.close();
  }
}

async function written(running: Running, url: string, box: string, draft: string) {
  const page = await running.open(url);
  const coach = new CoachOnPage(page);
  await page.click(box);
  await page.keyboard.type(draft);
  await coach.find('button', /^Tulus/);
  await page.waitForTimeout(1200);
  return { page, coach };
}

const themes = [
  ['light', {}],
  ['dark', { dark: true }],
] as const;
for (const [theme, options] of themes) {
  for (const language of ['en', 'id'] as const) {
    const query = `lang=${language}&theme=${theme}`;
    const suffix = `${theme}${language === 'id' ? '-id' : ''}`;
    await take({ ...options, language, viewport: { width: 1000, height: 640 } }, async (running) => {
      for (const [name, site] of [
        ['card', theme === 'light' ? x : facebook],
        ['check', theme === 'light' ? facebook : x],
      ] as const) {
        const url = `${site.url}${site.url.includes('?') ? '&' : '?'}${query}`;
        const { page, coach } = await written(running, url, site.box, DRAFTS[language]);
        if (name === 'card') await coach.hover((await coach.underlined())[0]?.text ?? '');
        else await page.click(site.publish);
        await page.waitForTimeout(900);
        await page.mouse.move(2, 2);
        await page.screenshot({ path: `${OUT}/${name}-${suffix}.png` });
        if (name === 'check') {
          const popup = await running.context.newPage();
          await popup.setViewportSize({ width: 380, height: 600 });
          const id = await running.worker().evaluate('chrome.tabs.query({}).then((tabs) => tabs.at(-2).id)');
          await popup.goto(`chrome-extension://${running.extensionId}/popup.html?tab=${id}`);
          await popup.waitForTimeout(800);
          await popup.screenshot({ path: `${OUT}/popup-${suffix}.png` });
          await popup.close();
        }
        await page.close();
      }
      for (const view of ['options', 'welcome'] as const) {
        const page = await running.context.newPage();
        await page.goto(`chrome-extension://${running.extensionId}/${view}.html`);
        await page.waitForTimeout(900);
        await page.screenshot({ path: `${OUT}/${view}-${suffix}.png` });
        await page.close();
      }
    });
  }
}
