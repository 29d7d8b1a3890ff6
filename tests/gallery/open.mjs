/** Opens the gallery in a browser and measures what it shows. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '../../scripts/setup/browser.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {Promise<{ page: import('playwright-core').Page, names: string[], close(): Promise<void> }>} */
export async function openGallery({ deviceScaleFactor = 1 } = {}) {
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
    executablePath: findChromium(),
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
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.newPage({ deviceScaleFactor });
    await page.goto(server.resolvedUrls.local[0]);
    await page.waitForFunction(() => window.gallery);
    const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
    await page.addScriptTag({ content: axe });
    return { page, names: await page.evaluate(() => window.gallery.names), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Shows one case, with what is to be pressed pressed.
 * @param {import('playwright-core').Page} page
 * @param {{ name: string, theme: string, language: string, width?: number | undefined }} shown
 *   `width` in CSS pixels, else the case's own
 */
export async function showCase(page, { name, theme, language, width }) {
  const own = await page.evaluate(([n, t, l]) => window.gallery.show(n, t, l), [name, theme, language]);
  await page.setViewportSize({ width: width ?? own, height: 640 });
  const words = await page.evaluate(([n, l]) => window.gallery.words(n, l), [name, language]);
  if (words) await page.locator('textarea').fill(words);
  // What is read after a pause shows a wide button only then.
  for (const selector of await page.evaluate((n) => window.gallery.press(n), name))
    await page.locator(selector).first().click();
  if (/scratch|welcome|plan/.test(name)) await page.waitForTimeout(350);
}

/**
 * Runs axe's WCAG A and AA rules, and looks for what does not fit.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} faults, in words
 */
export const measure = (page) => page.evaluate(measureHere);

/** In the page. */
async function measureHere() {
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
  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth) faults.push(`the page scrolls sideways: ${page.scrollWidth}`);
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []),
  ];
  for (const element of roots.flatMap((root) => [...root.querySelectorAll('.tulus, .tulus *')])) {
    // A wide table scrolls in a frame of its own.
    if (element.closest('svg, .unseen, .table-frame') || element.clientWidth <= 1) continue;
    const style = getComputedStyle(element);
    if (style.display === 'inline') continue;
    const named = String(element.className || element.tagName);
    if (element.scrollWidth > element.clientWidth + 2) faults.push(`wider than its box: ${named}`);
    // Cut on purpose only where lines are clamped or the box scrolls.
    const cuts = /hidden|clip/.test(style.overflowY) && !style.webkitLineClamp.match(/\d/);
    if (cuts && element.scrollHeight > element.clientHeight + 1) faults.push(`cut off: ${named}`);
    if (element.getBoundingClientRect().right > page.clientWidth + 1)
      faults.push(`beyond the edge: ${named}`);
  }
  // WCAG 2.2: a finger needs 24 pixels. Words that are links are spared.
  for (const element of roots.flatMap((root) => [...root.querySelectorAll('button, input')])) {
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    if (width > 0 && (width < 24 || height < 24))
      faults.push(`too small to tap: ${element.className || element.type} ${width}×${height}`);
  }
  return [...new Set(faults)];
}
