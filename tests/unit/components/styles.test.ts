import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (name: string) => readFileSync(`assets/styles/${name}.css`, 'utf8');

it('is as dark when the site says so as when the system does', () => {
  const blocks = [...read('tokens').matchAll(/color-scheme: dark;([^}]*)\}/g)].map((match) =>
    (match[1] ?? '').split(';').map((line) => line.trim()),
  );
  expect(blocks).toHaveLength(2);
  expect(blocks[0]).toEqual(blocks[1]);
});

it('measures nothing by the page’s root', () => {
  for (const name of readdirSync('assets/styles')) {
    expect(readFileSync(`assets/styles/${name}`, 'utf8'), name).not.toMatch(/\d(rem|rlh|rex)\b/);
  }
});

it('gives a class to one sheet: two that share a page would undo each other', () => {
  const sheets = new Map<string, string[]>();
  for (const file of readdirSync('assets/styles'))
    for (const [, name = ''] of readFileSync(`assets/styles/${file}`, 'utf8').matchAll(/^\.([\w-]+) \{/gm))
      sheets.set(name, [...(sheets.get(name) ?? []), file]);
  expect([...sheets].filter(([, files]) => new Set(files).size > 1)).toEqual([]);
});
