import { expect, it } from 'vitest';
import { wayBack } from '../../../entrypoints/popup/wayBack';

/** Half of a character of two units. */
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const undone = (now: string, before: string) => {
  const way = wayBack(now, before);
  return way && now.slice(0, way.span.start) + way.replacement + now.slice(way.span.end);
};

it.each([
  ['Buy it now!', 'It is there.'],
  ['Text. I tried it for [how long].', 'Text.'],
  ['It is there.', 'It is there. Hurry, hurry!'],
  ['New. Old text', 'Old text'],
  ['a b', 'a x b x b'],
  ['ok 😀 now', 'ok 😁 now'],
  ['😀 hi', '😀'],
  ['x😀', '😀'],
  ['aaaa', 'aa'],
])('brings “%s” back to “%s”', (now, before) => {
  expect(undone(now, before)).toBe(before);
  const way = wayBack(now, before);
  expect(way?.replacement).not.toBe('');
  for (const part of [way?.replacement ?? '', now.slice(way?.span.start, way?.span.end)])
    expect(part).not.toMatch(LONE);
});

it('knows when there is nothing to bring back', () => {
  expect(wayBack('same', 'same')).toBeNull();
  expect(wayBack('new', '')).toBeNull();
});
