import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium, findFirefox } from '../../../scripts/setup/browser.mjs';
import { checkNode } from '../../../scripts/setup/dependencies.mjs';

test('an old Node is named in one sentence', () => {
  expect(() => checkNode('18.20.1')).toThrow('Node 20.19 or later is needed; this is 18.20.1.');
  expect(() => checkNode('20.18.3')).toThrow('is needed');
  expect(() => checkNode('20.19.0')).not.toThrow();
  expect(() => checkNode('24.1.0')).not.toThrow();
});
test('a browser named by hand that is not there is said so', () => {
  expect(() => findChromium({ TULUS_CHROMIUM: '/nowhere/chromium' })).toThrow('/nowhere/chromium');
  expect(() => findFirefox({ TULUS_FIREFOX: '/nowhere/firefox' })).toThrow('TULUS_FIREFOX names /nowhere');
});
test('a browser is found along the path, and one named by hand is taken before it', () => {
  const here = mkdtempSync(join(tmpdir(), 'tulus-path-'));
  for (const name of ['chromium', 'firefox-esr', 'mine'])
    writeFileSync(join(here, name), '', { mode: 0o755 });
  writeFileSync(join(here, 'firefox'), 'no program', { mode: 0o644 });
  expect(findChromium({ PATH: `/nowhere${delimiter}${here}` })).toBe(join(here, 'chromium'));
  expect(findFirefox({ PATH: here })).toBe(join(here, 'firefox-esr'));
  expect(findFirefox({ PATH: here, TULUS_FIREFOX: join(here, 'mine') })).toBe(join(here, 'mine'));
});
