import { describe, expect, test } from 'vitest';
import {
  coachesOn,
  DEFAULT_SETTINGS,
  listed,
  mayAsk,
  restingRules,
  revert,
  withPreferences,
} from '../../../lib/settings';
import { synced, withSynced } from '../../../lib/settings/sync';
import { upgrade } from '../../../lib/settings/upgrade';

const MINUTE = 60_000;
const now = Date.UTC(2026, 10, 23, 12);

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Times the check asked, as long ago as named (milliseconds), oldest first. */
const asked = (...ago: readonly number[]) =>
  ago.map((past) => ({ at: now - past, rules: ['urgency'], heeded: true }));
const waved = (...ago: readonly number[]) => asked(...ago).map((one) => ({ ...one, heeded: false }));

describe('the publish check', () => {
  test('asks a writer who was never asked', () => {
    expect(mayAsk([], now)).toBe(true);
  });
  test('leaves an hour between two questions', () => {
    expect(mayAsk(asked(59 * MINUTE), now)).toBe(false);
    expect(mayAsk(asked(61 * MINUTE), now)).toBe(true);
  });
  test('asks three times a day at most', () => {
    expect(mayAsk(asked(23 * HOUR, 10 * HOUR, 2 * HOUR), now)).toBe(false);
    expect(mayAsk(asked(10 * HOUR, 2 * HOUR), now)).toBe(true);
  });
  test('is not silenced for good by a clock set back', () => {
    expect(mayAsk(asked(-5 * MINUTE), now)).toBe(true);
  });
  test('waved away three times in a row, asks once a day; five times, once a week', () => {
    expect(mayAsk(waved(9 * DAY, 8 * DAY, 20 * HOUR), now)).toBe(false);
    expect(mayAsk(waved(9 * DAY, 8 * DAY, 25 * HOUR), now)).toBe(true);
    expect(mayAsk(waved(12 * DAY, 11 * DAY, 10 * DAY, 9 * DAY, 6 * DAY), now)).toBe(false);
    expect(mayAsk(waved(12 * DAY, 11 * DAY, 10 * DAY, 9 * DAY, 8 * DAY), now)).toBe(true);
  });
  test('asks as before once it was of use', () => {
    expect(mayAsk([...waved(5 * DAY, 4 * DAY, 3 * DAY), ...asked(2 * HOUR)], now)).toBe(true);
  });
  test('lets a rule rest for a week after it was waved away twice in a row', () => {
    expect([...restingRules(waved(2 * DAY, DAY), now)]).toEqual(['urgency']);
    expect([...restingRules(waved(9 * DAY, 8 * DAY), now)]).toEqual([]);
    expect([...restingRules([...waved(3 * DAY), ...asked(2 * DAY), ...waved(DAY)], now)]).toEqual([]);
  });
});

describe('stored settings', () => {
  /** As version 0.1 stored them. */
  const FIRST = {
    preferences: {
      rulesOff: ['buzzword'],
      severities: { 'hard-cta': 'hint' },
      allowedPhrases: ['best seller'],
      brands: [],
      domains: [],
    },
    language: 'id',
    sitesOff: ['x'],
    publishCheck: false,
    badge: true,
  };

  test('of the first version keep every choice and get today’s usual for the rest', () => {
    expect(upgrade(FIRST)).toEqual({ ...FIRST, role: undefined, balance: true, paused: false });
  });
  test('that hold nothing fitting become the usual ones', () => {
    for (const broken of [null, undefined, 7, 'x', [], { preferences: 3, sitesOff: 'x', badge: 'no' }])
      expect(upgrade(broken)).toEqual(DEFAULT_SETTINGS);
  });
  test('lose only the parts that do not fit', () => {
    const { preferences, role, language } = upgrade({
      language: 'fr',
      role: 'owner',
      preferences: {
        rulesOff: ['urgency', 3, 'urgency'],
        severities: { urgency: 'loud', scarcity: 'serious' },
      },
    });
    expect({ role, language }).toEqual({ role: 'owner', language: undefined });
    expect(preferences.rulesOff).toEqual(['urgency']);
    expect(preferences.severities).toEqual({ scarcity: 'serious' });
  });
  test('keep choices made for a rule that has another name now, and forget one that is gone', () => {
    const stored = {
      preferences: { rulesOff: ['rush', 'sparkle'], severities: { rush: 'hint', sparkle: 'serious' } },
    };
    const { preferences } = upgrade(stored, { rush: 'urgency', sparkle: null });
    expect(preferences.rulesOff).toEqual(['urgency']);
    expect(preferences.severities).toEqual({ urgency: 'hint' });
  });
  test('keep what a later version added', () => {
    expect(upgrade({ ...FIRST, later: 1 })).toHaveProperty('later', 1);
  });
});

describe('undo', () => {
  test('takes back one change and none made since', () => {
    const off = withPreferences(DEFAULT_SETTINGS, { rulesOff: ['urgency'] });
    const since = { ...withPreferences(off, { brands: ['Kopi Senja'] }), badge: false };
    const undone = revert(since, DEFAULT_SETTINGS, off);
    expect(undone).toEqual({
      ...withPreferences(DEFAULT_SETTINGS, { brands: ['Kopi Senja'] }),
      badge: false,
    });
  });
});

describe('what another device sent', () => {
  const here = withPreferences(
    { ...DEFAULT_SETTINGS, paused: true, language: 'en' as const },
    { allowedPhrases: ['best seller'], rulesOff: ['urgency'] },
  );
  test('changes that and nothing else', () => {
    const changed = withSynced(here, { publishCheck: false, brands: ['Kopi Senja'] });
    expect(changed).toEqual({ ...withPreferences(here, { brands: ['Kopi Senja'] }), publishCheck: false });
  });
  test('can be “as the browser” and “no role”', () => {
    const sent = synced(DEFAULT_SETTINGS);
    expect(withSynced({ ...here, role: 'owner' }, sent)).toMatchObject({
      language: undefined,
      role: undefined,
    });
  });
  test('is left out where it does not fit or was taken away', () => {
    expect(withSynced(here, { badge: 'loud', rulesOff: undefined, stranger: 1 })).toEqual(here);
  });
  test('never holds words from drafts, nor the pause', () => {
    expect(JSON.stringify(synced(here))).not.toMatch(/best seller|paused/);
  });
});

test('a paused coach rests on every site, a switched-off site is one', () => {
  expect(coachesOn(DEFAULT_SETTINGS, 'x')).toBe(true);
  expect(coachesOn({ ...DEFAULT_SETTINGS, paused: true }, 'x')).toBe(false);
  expect(coachesOn({ ...DEFAULT_SETTINGS, sitesOff: ['x'] }, 'x')).toBe(false);
});
test('a list holds a thing once', () => {
  expect(listed(['a'], 'a', true)).toEqual(['a']);
  expect(listed(['a', 'b'], 'a', false)).toEqual(['b']);
});
