import { expect, test } from 'vitest';
import { findChromium } from '../../../scripts/setup/browser.mjs';
import { checkNode } from '../../../scripts/setup/dependencies.mjs';

test('an old Node is named in one sentence', () => {
  expect(() => checkNode('18.20.1')).toThrow('Node 20.19 or later is needed; this is 18.20.1.');
  expect(() => checkNode('20.18.3')).toThrow('is needed');
  expect(() => checkNode('20.19.0')).not.toThrow();
  expect(() => checkNode('24.1.0')).not.toThrow();
});
test('a browser named by hand that is not there is said so', () => {
  expect(() => findChromium({ TULUS_CHROMIUM: '/nowhere/chromium' })).toThrow('/nowhere/chromium');
});
test('without any browser there is none', () => {
  expect(findChromium({ PATH: '/nowhere' })).toSatisfy(
    (found) => found === null || typeof found === 'string',
  );
});
