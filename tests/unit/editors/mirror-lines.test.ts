// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { MirrorLines } from '../../../lib/editors/mirror-lines';

const EDITS = [
  'one',
  'one\ntwo\nthree',
  'one\ntwo and a half\nthree',
  'one\n\ntwo and a half\nthree',
  'one\n\nthree',
  'zero\none\n\nthree\n',
  'three\n\none\nzero',
  'one\none\none',
  'one\none',
  '',
  '\n\n',
  'last',
];

test('after any edit the blocks are the lines, and every range is where its words are', () => {
  const parent = document.createElement('div');
  document.body.append(parent);
  const lines = new MirrorLines(parent);
  for (const text of [...EDITS, ...EDITS.toReversed()]) {
    lines.set(text);
    expect([...parent.children].map((block) => block.textContent)).toEqual(text.split('\n'));
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const range = lines.rangeOf({ start, end });
        expect(range?.toString()).toBe(text.slice(start, end).replaceAll('\n', ''));
      }
    }
  }
});

test('lines that did not change keep their blocks', () => {
  const parent = document.createElement('div');
  const lines = new MirrorLines(parent);
  lines.set('one\ntwo\nthree');
  const [first, , last] = parent.children;
  lines.set('one\nto\nthree');
  expect(parent.children[0]).toBe(first);
  expect(parent.children[2]).toBe(last);
});

test('what lies outside the text has no range', () => {
  const lines = new MirrorLines(document.createElement('div'));
  expect(lines.rangeOf({ start: 0, end: 1 })).toBe(null);
  lines.set('one');
  expect(lines.rangeOf({ start: 1, end: 4 })).toBe(null);
  expect(lines.rangeOf({ start: 1, end: 1 })).toBe(null);
});
