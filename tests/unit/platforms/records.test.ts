import { describe, expect, test } from 'vitest';
import { platforms } from '../../../lib/platforms';
import { platformOf } from '../../../lib/platforms/match';

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  test.each(platform.examples.match)('coaches %s', (url) => {
    expect(platformOf(url)?.id).toBe(id);
    expect(platform.leavePaths?.test(new URL(url).pathname) ?? false).toBe(false);
  });
  test.each(platform.examples.skip)('leaves %s alone', (url) => {
    const left = platformOf(url)?.id !== id || platform.leavePaths?.test(new URL(url).pathname);
    expect(left).toBe(true);
  });
  test('its match patterns are narrow and its selectors parse', () => {
    for (const pattern of platform.matches)
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
    expect(platform.boxes.length).toBeGreaterThan(0);
    expect(platform.publish.length).toBeGreaterThan(0);
    expect(platform.evidence.length).toBeGreaterThan(10);
  });
});

test('ids are not used twice', () => {
  const ids = platforms.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
