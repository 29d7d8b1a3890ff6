/**
 * Takes a picture of every case, light and dark, in both languages, into `.output/gallery/`,
 * and measures each. Run: `node tests/gallery/shoot.mjs [part of a case's name]`.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { measure, openGallery, showCase } from './open.mjs';

const out = fileURLToPath(new URL('../../.output/gallery', import.meta.url));
const wanted = process.argv[2] ?? '';
let faults = 0;

const gallery = await openGallery({ deviceScaleFactor: 2 });
const { page } = gallery;
try {
  await mkdir(out, { recursive: true });
  page.on('pageerror', (error) => {
    faults++;
    console.error(error);
  });
  for (const name of gallery.names.filter((each) => each.includes(wanted))) {
    for (const language of ['en', 'id']) {
      for (const theme of ['light', 'dark']) await shoot(name, theme, language);
    }
  }
} finally {
  await gallery.close();
}
console.log(faults === 0 ? 'No faults.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;

async function shoot(name, theme, language) {
  const label = `${name}-${language}-${theme}`;
  await showCase(page, { name, theme, language });
  await page.waitForTimeout(30);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${out}/${label}.png`, fullPage: true });
  const found = await measure(page);
  faults += found.length;
  for (const fault of found) console.error(`${label}: ${fault}`);
}
