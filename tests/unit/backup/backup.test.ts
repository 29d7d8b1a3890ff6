import { describe, expect, test } from 'vitest';
import { type Problem, readBackup, writeBalance, writeSettings } from '../../../lib/backup';
import { joined, type Ledger, withCampaign } from '../../../lib/ledger';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings';

const RULES = ['urgency', 'scarcity'];

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  language: 'id',
  role: 'owner',
  sitesOff: ['x'],
  badge: false,
  preferences: {
    ...DEFAULT_SETTINGS.preferences,
    rulesOff: ['urgency'],
    severities: { scarcity: 'serious' },
    allowedPhrases: ['best seller “asli”'],
    brands: ['Kopi Senja'],
    domains: ['kopisenja.id'],
  },
};
const ledger: Ledger = withCampaign(
  {
    posts: [
      { at: Date.UTC(2026, 10, 2, 9, 30, 1, 5), platform: 'x', verdict: 'sales-pitch' },
      { at: Date.UTC(2026, 10, 3), platform: 'reddit', verdict: 'too-short', excluded: true },
    ],
    campaigns: [],
  },
  { from: '2026-11-01', to: '2026-11-05' },
);

function problem(text: string): Problem {
  const read = readBackup(text, RULES);
  if (read.kind !== 'problem') throw new Error('read without complaint');
  return read.problem;
}

/** The settings file with one thing changed, by its path. */
function spoilt(path: string, value: unknown): string {
  const file = JSON.parse(writeSettings(settings));
  const keys = path.split('.');
  const last = keys.pop() as string;
  const place = keys.reduce((inner, key) => inner[key], file);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return JSON.stringify(file);
}

describe('a file of settings', () => {
  test('brings back every choice', () => {
    const read = readBackup(writeSettings(settings), RULES);
    if (read.kind !== 'settings') throw new Error(JSON.stringify(read));
    expect(read.settings(DEFAULT_SETTINGS)).toEqual(settings);
    expect(read.strangers).toEqual([]);
  });
  test('leaves what belongs to this device', () => {
    const read = readBackup(writeSettings(settings), RULES);
    if (read.kind !== 'settings') throw new Error(JSON.stringify(read));
    expect(read.settings({ ...DEFAULT_SETTINGS, paused: true }).paused).toBe(true);
  });
  test('names the rules nobody knows and leaves them out', () => {
    const read = readBackup(spoilt('settings.rulesOff', ['urgency', 'sparkle']), RULES);
    if (read.kind !== 'settings') throw new Error(JSON.stringify(read));
    expect(read.strangers).toEqual(['sparkle']);
    expect(read.settings(DEFAULT_SETTINGS).preferences.rulesOff).toEqual(['urgency']);
  });
  test('typed by hand may hold an address where a domain belongs', () => {
    const read = readBackup(spoilt('settings.domains', ['https://www.KopiSenja.id/menu']), RULES);
    if (read.kind !== 'settings') throw new Error(JSON.stringify(read));
    expect(read.settings(DEFAULT_SETTINGS).preferences.domains).toEqual(['kopisenja.id']);
  });
  test('may begin with the mark some editors leave', () => {
    expect(readBackup(`\uFEFF${writeSettings(settings)}`, RULES).kind).toBe('settings');
  });
});

describe('a file of the balance', () => {
  test('brings back every post and campaign', () => {
    const read = readBackup(writeBalance(ledger), RULES);
    expect(read).toEqual({ kind: 'balance', ledger });
    expect(joined(ledger, (read as { ledger: Ledger }).ledger)).toEqual(ledger);
  });
  test('says which post is wrong', () => {
    const file = JSON.parse(writeBalance(ledger));
    file.posts[1].rung = 'splendid';
    expect(problem(JSON.stringify(file))).toEqual({
      kind: 'place',
      at: ['posts', '2', 'rung'],
      expected: 'choice',
    });
    file.posts[1] = { ...file.posts[1], rung: 'too-short', at: '2026' };
    expect(problem(JSON.stringify(file))).toMatchObject({ at: ['posts', '2', 'at'], expected: 'moment' });
  });
  test('has no room for a post’s text', () => {
    const file = JSON.parse(writeBalance(ledger));
    file.posts[0].text = 'Buy now';
    expect(problem(JSON.stringify(file))).toMatchObject({ at: ['posts', '1', 'text'], expected: 'nothing' });
  });
  test('knows the calendar', () => {
    const file = JSON.parse(writeBalance(ledger));
    file.campaigns[0].to = '2026-02-30';
    expect(problem(JSON.stringify(file))).toMatchObject({ at: ['campaigns', '1', 'to'], expected: 'day' });
  });
});

describe('a bad file is told', () => {
  test('where it is no JSON', () => {
    expect(problem('{\n  "tulus": "settings",\n  version: 1\n}')).toEqual({ kind: 'not-json', line: 3 });
    expect(problem('{\n"tulus": nope\n}')).toEqual({ kind: 'not-json', line: 2 });
    expect(problem('{"tulus": "settings"\n\n "version": 1}')).toEqual({ kind: 'not-json', line: 3 });
    expect(problem('\n\nhello')).toEqual({ kind: 'not-json', line: 3 });
    for (const cut of ['', '{"tulus":', '{\n  "tulus": "settings",\n'])
      expect(problem(cut)).toEqual({ kind: 'not-json', line: undefined });
  });
  test('when it is somebody else’s, too new, or too big', () => {
    for (const other of ['[]', '3', 'null', '{"name":"tulus"}', '{"tulus":"settings"}'])
      expect(problem(other)).toEqual({ kind: 'not-ours' });
    expect(problem('{"tulus":"settings","version":99,"settings":{}}')).toEqual({ kind: 'newer' });
    expect(problem(' '.repeat(1_000_001))).toEqual({ kind: 'too-big' });
  });
  test.each([
    ['settings.badge', 'yes', 'switch'],
    ['settings.badge', undefined, 'something'],
    ['settings.language', 'fr', 'choice'],
    ['settings.sitesOff', 'x', 'list'],
    ['settings.severities', 7, 'group'],
    ['settings.severities.scarcity', 'loud', 'choice'],
    ['settings.colour', 'plum', 'nothing'],
    ['settings', 'x', 'group'],
  ])('what belongs at %s (not %j)', (path, value, expected) => {
    expect(problem(spoilt(path, value))).toEqual({ kind: 'place', at: path.split('.'), expected });
  });
  test('which item of a list it is', () => {
    expect(problem(spoilt('settings.allowedPhrases', ['a', 3]))).toEqual({
      kind: 'place',
      at: ['settings', 'allowedPhrases', '2'],
      expected: 'text',
    });
    expect(problem(spoilt('settings.domains', ['kopi senja']))).toMatchObject({
      at: ['settings', 'domains', '1'],
      expected: 'domain',
    });
    expect(problem(spoilt('settings.brands', ['?']))).toMatchObject({ expected: 'brand' });
  });
  test('what is too much', () => {
    const brands = Array.from({ length: 41 }, (_, i) => `Kopi ${i}`);
    expect(problem(spoilt('settings.brands', brands))).toEqual({
      kind: 'too-much',
      at: ['settings', 'brands'],
      most: 40,
    });
  });
});
