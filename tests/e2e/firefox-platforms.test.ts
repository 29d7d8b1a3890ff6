/** Sites of every make in a stock Firefox: the box is found, its draft held once and published as written. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFirefox, type RunningFirefox } from './harness/firefox';
import type { FirefoxPage } from './harness/firefox-page';
import { addressOf, DRAFT, PHRASES, SKELETONS } from './harness/surfaces';

const { x, facebook, linkedin, reddit, wikipedia, youtube } = SKELETONS;
/** A record each for what sites are made of. */
const TRIED = [
  { make: 'Draft.js', site: x, nth: 0 },
  { make: 'Lexical, and a button that waits for words', site: facebook, nth: 0 },
  { make: 'Quill in a shadow root', site: linkedin, nth: 0 },
  { make: 'TipTap', site: linkedin, nth: 1 },
  { make: 'slots and shadow roots, a title that goes out too', site: reddit, nth: 0 },
  { make: 'a field in a form', site: wikipedia, nth: 0 },
  { make: 'CodeMirror', site: wikipedia, nth: 2 },
  { make: 'a plain editable element', site: youtube, nth: 0 },
];

let firefox: RunningFirefox;
let page: FirefoxPage;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  const own = await firefox.ownFaults();
  await firefox.close();
  expect(firefox.outgoing).toEqual([]);
  expect(firefox.faults).toEqual([]);
  expect(own).toEqual([]);
});

/** Runs in the page: the middle of what a selector finds, whose parts may be in shadow roots one within another. */
function centreOf(selector: string): { x: number; y: number } | null {
  const parts = selector.split(' ');
  const last = parts.pop() ?? '';
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  const isWithin = (element: Element): boolean => {
    let at: Node | null = element;
    for (let left = parts.length; left > 0; ) {
      at = at instanceof ShadowRoot ? at.host : (at?.parentNode ?? null);
      if (!at) return false;
      if (at instanceof Element && at.matches(parts[left - 1] ?? '')) left -= 1;
    }
    return true;
  };
  const found = roots(document)
    .flatMap((root) => [...root.querySelectorAll(last)])
    .find(isWithin);
  found?.scrollIntoView({ block: 'nearest' });
  const rect = found?.getBoundingClientRect();
  return rect && rect.width > 0 ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
}

async function click(selector: string): Promise<void> {
  const centre = () =>
    page.evaluate<ReturnType<typeof centreOf>>(`(${centreOf})(${JSON.stringify(selector)})`);
  await expect.poll(centre, { message: selector }).not.toBeNull();
  const { x, y } = (await centre()) ?? { x: 0, y: 0 };
  await page.page.mouse.click(x, y);
}

async function write(box: string, text: string): Promise<void> {
  await click(box);
  await page.type(text);
}

test.each(TRIED)('$make', async ({ site, nth }) => {
  const surface = site.surfaces[nth];
  if (!surface?.press) throw new Error('There is no such surface.');
  // The publish check asks once an hour: every site is a fresh hour.
  await firefox.forget();
  page = await firefox.open(addressOf(site, surface));
  for (const control of surface.open ?? []) await click(control);
  if (surface.first) await write(...surface.first);
  await write(surface.box, DRAFT);
  await page.underlines(...PHRASES);
  await page.page.mouse.move(2, 2);
  await click(surface.press);
  await page.find('alertdialog');
  expect(await page.published()).toEqual([]);
  await page.press('Escape');
  await page.gone('alertdialog');
  await click(surface.press);
  const texts = [surface.first?.[1], DRAFT].filter(Boolean);
  await expect.poll(() => page.published()).toEqual([texts.join('\n\n')]);
  await page.close();
});
