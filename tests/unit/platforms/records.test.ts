import { describe, expect, test } from 'vitest';
import { platforms } from '../../../lib/platforms';
import { general } from '../../../lib/platforms/general';
import { isPrivate, platformOf } from '../../../lib/platforms/match';

describe.each([...platforms, general].map((platform) => [platform.id, platform] as const))(
  '%s',
  (id, platform) => {
    const leaves = (url: string) => platform.leavePaths?.test(new URL(url).pathname) ?? false;

    test.each(platform.examples.match)('coaches %s', (url) => {
      // Software that anybody may host is known by its pages alone.
      expect(platformOf(url)?.id ?? id).toBe(id);
      expect(platform.matches.length === 0 || platformOf(url)?.id === id).toBe(true);
      expect(leaves(url)).toBe(false);
    });
    test.each(platform.examples.skip)('leaves %s alone', (url) => {
      const elsewhere = platform.matches.length > 0 && platformOf(url)?.id !== id;
      expect(elsewhere || leaves(url) || isPrivate(url)).toBe(true);
    });
    test('its match patterns are narrow, and it says where it is from', () => {
      for (const pattern of platform.matches)
        expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
      expect(platform.examples.match.length).toBeGreaterThan(0);
      expect(platform.examples.skip.length).toBeGreaterThan(0);
      expect(platform.boxes.length).toBeGreaterThan(0);
      expect(platform.publish.length).toBeGreaterThan(0);
      expect(platform.evidence.length).toBeGreaterThan(10);
    });
  },
);

test('ids are not used twice', () => {
  const ids = [...platforms, general].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(['https://web.whatsapp.com/', 'https://web.telegram.org/k/', 'https://www.messenger.com/t/1'])(
  'nobody is coached at %s, and no record asks for it',
  (url) => {
    expect(isPrivate(url)).toBe(true);
    expect(platformOf(url)).toBeNull();
  },
);
