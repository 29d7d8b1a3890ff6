/** `npm test` must notice when the table of editors is not what its browser tests found. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'tulus-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  readonly ancestorTitles: readonly [editor: string];
  readonly title: string;
  readonly status: string;
}
const BROWSERS = ['chromium', 'firefox'];
const STATUS: Readonly<Record<string, string>> = { '✓': 'passed', '✗': 'failed' };

/** The results from which the table that stands could have been written. */
function results(): Result[][] {
  const lines = readFileSync('tests/EDITORS.md', 'utf8').split('\n');
  const checks = lines.flatMap((line) => /^\d+\. (.+)$/.exec(line)?.[1] ?? []);
  const rows = lines.filter((line) => /^\| .*✓/.test(line)).map((line) => line.split('|').slice(1, -1));
  return BROWSERS.map((_, browser) =>
    rows.flatMap(([editor = '', ...cells]) =>
      checks.flatMap((title, index): Result[] => {
        const status = STATUS[cells[index]?.trim().split(' ')[browser] ?? ''];
        return status ? [{ ancestorTitles: [editor.trim()], title, status }] : [];
      }),
    ),
  );
}

function check(found: readonly (readonly Result[])[]) {
  const file = join(folder, 'results.json');
  const testResults = found.map((assertionResults, index) => ({
    name: `/tests/e2e/editors-${BROWSERS[index]}.test.ts`,
    assertionResults,
  }));
  writeFileSync(file, JSON.stringify({ testResults }));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/editors-table.mjs', '--check', file]);
  return { status, said: String(stderr) };
}

test('a table that says what was found passes', () => {
  expect(check(results())).toEqual({ status: 0, said: '' });
});

test.each([
  [
    'a check that fails now',
    (all: Result[]) => [{ ...(all[0] as Result), status: 'failed' }, ...all.slice(1)],
  ],
  ['an editor that is gone', (all: Result[]) => all.filter(({ ancestorTitles: [name] }) => name !== 'Quill')],
  [
    'a check of another name',
    (all: Result[]) =>
      all.map((one) => (one.title === all[0]?.title ? { ...one, title: 'something else' } : one)),
  ],
  [
    'an editor that is new',
    (all: Result[]) => [...all, { ...(all[0] as Result), ancestorTitles: ['Another'] as const }],
  ],
])('a table does not pass over %s', (_, change) => {
  const [chromium = [], firefox = []] = results();
  const { status, said } = check([change(chromium), change(firefox)]);
  expect(status).toBe(1);
  expect(said).toContain('tests/EDITORS.md is stale');
});
