/** Opens the playground with the extension loaded; without a display it writes two drafts and shows what was said. */
import { mkdirSync } from 'node:fs';
import { CoachOnPage } from '../tests/e2e/harness/coach';
import { launch } from '../tests/e2e/harness/extension';
import { DRAFTS, SITES } from '../tests/e2e/harness/sites';

const SHOTS = '.output/demonstration';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

try {
  await (hasDisplay && !process.argv.includes('--headless') ? openForPerson() : showInTerminal());
} catch (error) {
  console.error(`tulus: the demonstration stopped: ${String((error as Error).message).split('\n')[0]}`);
  process.exitCode = 1;
}

async function openForPerson(): Promise<void> {
  const running = await launch({ headless: false });
  for (const { url } of SITES) await running.open(url);
  console.log('The playground is open: three sites of our own making, at the real sites’ addresses.');
  console.log('Write something that sells. Close the browser to end.');
  await new Promise((resolve) => running.context.on('close', resolve));
}

async function showInTerminal(): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  for (const language of ['en', 'id'] as const) {
    const running = await launch({ language, dark: language === 'id' });
    for (const { name, url, box } of SITES) {
      const site = name.split(' (')[0] as string;
      const page = await running.open(
        `${url}${url.includes('?') ? '&' : '?'}lang=${language}${language === 'id' ? '&theme=dark' : ''}`,
      );
      const coach = new CoachOnPage(page);
      await page.click(box);
      await page.keyboard.type(DRAFTS[language]);
      await coach.find('button', /^Tulus/);
      await page.waitForTimeout(1200);
      const phrases = (await coach.underlined()).map(({ text }) => `“${text}”`);
      const [badge] = await coach.all('button', /^Tulus/);
      console.log(`\n${site}: ${DRAFTS[language]}`);
      console.log(`  ${badge?.name}\n  ${phrases.join('  ')}`);
      const first = (await coach.underlined())[0];
      if (first) {
        await coach.hover(first.text);
        await page.waitForTimeout(700);
      }
      const shot = `${SHOTS}/${site.toLowerCase().replaceAll(' ', '-')}-${language}.png`;
      await page.screenshot({ path: shot });
      console.log(`  ${shot}`);
      await page.close();
    }
    await running.close();
  }
}
