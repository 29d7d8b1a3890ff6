/**
 * Takes a picture of every case, light and dark, in both languages, into `.output/gallery/`,
 * and measures each with axe. Run: `node tests/gallery/shoot.mjs [part of a case's name]`.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));
const out = `${project}.output/gallery`;
const wanted = process.argv[2] ?? '';

const server = await createServer({
  configFile: false,
  root: here,
  cacheDir: `${project}.output/gallery-cache`,
  logLevel: 'error',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  server: { port: 0, host: '127.0.0.1', fs: { allow: [project] } },
});
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
let faults = 0;
try {
  await mkdir(out, { recursive: true });
  const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  page.on('pageerror', (error) => {
    faults++;
    console.error(error);
  });
  await page.goto(server.resolvedUrls.local[0]);
  await page.waitForFunction(() => window.gallery);
  await page.addScriptTag({ content: axe });
  const names = (await page.evaluate(() => window.gallery.names)).filter((name) => name.includes(wanted));
  for (const name of names) {
    for (const language of ['en', 'id']) {
      for (const theme of ['light', 'dark']) faults += await shoot(page, name, theme, language);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(faults === 0 ? 'No faults.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;

async function shoot(page, name, theme, language) {
  const label = `${name}-${language}-${theme}`;
  const width = await page.evaluate(([n, t, l]) => window.gallery.show(n, t, l), [name, theme, language]);
  await page.setViewportSize({ width, height: 640 });
  const words = await page.evaluate(([n, l]) => window.gallery.words(n, l), [name, language]);
  if (words) await page.locator('textarea').fill(words);
  for (const selector of await page.evaluate((n) => window.gallery.press(n), name)) {
    await page.locator(selector).first().click();
  }
  // The scratchpad reads after a pause.
  await page.waitForTimeout(/scratch|welcome|plan/.test(name) ? 400 : 30);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${out}/${label}.png`, fullPage: true });
  const found = await page.evaluate(measure);
  for (const fault of found) console.error(`${label}: ${fault}`);
  return found.length;
}

/** Runs in the page: axe's WCAG A and AA rules, and words that do not fit their box. */
async function measure() {
  const floating = document.querySelector('tulus-coach') !== null;
  const results = await window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A card over a page is no page: headings and landmarks are the site's.
    rules: Object.fromEntries(
      ['region', 'page-has-heading-one', 'landmark-one-main'].map((rule) => [rule, { enabled: !floating }]),
    ),
  });
  const faults = results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim()}`),
  );
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []),
  ];
  for (const element of roots.flatMap((root) => [...root.querySelectorAll('.tulus, .tulus *')])) {
    // A wide table scrolls in a frame of its own.
    if (element.closest('.table-frame')) continue;
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && !element.closest('svg')) {
      const display = getComputedStyle(element).display;
      if (display !== 'inline') faults.push(`wider than its box: ${element.className || element.tagName}`);
    }
  }
  return faults;
}
