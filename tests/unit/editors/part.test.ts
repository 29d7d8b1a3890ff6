import { describe, expect, test } from 'vitest';
import { crossesSeam, type Part, placesIn, replaced } from '../../../lib/editors/part';

const whole = (text: string): Part => ({ text, isWhole: true, seams: [] });
/** `|` is a seam. */
const part = (text: string): Part => ({
  text: text.replaceAll('|', '\n'),
  isWhole: false,
  seams: [...text.matchAll(/\|/g)].map(({ index }) => index),
});
const spanOf = ({ text }: Part, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test('a span crosses a seam when words that cannot be read are within', () => {
  const some = part('one\ntwo|nine\nten');
  for (const words of ['two', 'nine', 'one\ntwo']) expect(crossesSeam(some, spanOf(some, words))).toBe(false);
  for (const words of ['two\nnine', '\nnine', 'two\n'])
    expect(crossesSeam(some, spanOf(some, words))).toBe(true);
});

test('after a replacement the seams stand where they stood', () => {
  const some = part('one|two three|four');
  expect(replaced(some, spanOf(some, 'two'), 'twenty')).toEqual(part('one|twenty three|four'));
});

describe('where words of one part stand in another', () => {
  test.each([
    ['further down', part('a\nb\nbuy now\nc'), part('b\nbuy now\nc\nd'), [2]],
    ['when the rest comes into view', part('b\nbuy now'), whole('a\nb\nbuy now\nc'), [4]],
    ['beyond a seam', part('x|b\nbuy now'), part('b\nbuy now\nc'), [2]],
    [
      'of several alike the one whose lines agree',
      part('a\nbuy now\nb\nbuy now\nc'),
      part('b\nbuy now\nc'),
      [2],
    ],
    ['nowhere once a neighbour changed', part('b\nbuy now\nc'), part('b\nbuy now!\nc\nd'), []],
    ['nowhere once they are out of view', part('b\nbuy now\nc'), part('c\nd'), []],
    ['nowhere in another whole', whole('buy now'), whole('so buy now'), []],
  ])('%s', (_, before, now, starts) => {
    const span = spanOf(before, 'buy now');
    const last = before.text.lastIndexOf('buy now');
    const from = last > span.start ? { start: last, end: last + 7 } : span;
    expect(placesIn(now, before, from).map(({ start }) => start)).toEqual(starts);
  });
});
