import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newPlatform } from '../../../scripts/new/platform.mjs';

const PLACES = { 'lib/platforms': 'records.ts', 'tests/playground/sites': 'index.js' };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tulus-new-'));
  for (const place of Object.keys(PLACES)) cpSync(place, join(root, place), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a new platform is one new file and one line of an index, on either side', () => {
  newPlatform(root, 'corner-bakery');
  for (const [place, index] of Object.entries(PLACES)) {
    const before = new Set(readdirSync(place));
    expect(readdirSync(join(root, place)).filter((file) => !before.has(file))).toHaveLength(1);
    const old = readFileSync(join(place, index), 'utf8').split('\n');
    const now = readFileSync(join(root, place, index), 'utf8').split('\n');
    const added = now.filter((line) => !old.includes(line));
    expect(added).toHaveLength(1);
    expect(now.filter((line) => line !== added[0])).toEqual(old);
  }
});

test('nothing is written over, and a name that is none is refused', () => {
  newPlatform(root, 'corner-bakery');
  expect(() => newPlatform(root, 'corner-bakery')).toThrow(/there already/);
  expect(() => newPlatform(root, '../x')).toThrow(/lower case/);
});
