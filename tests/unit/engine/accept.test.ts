/** Several suggestions accepted at once, as one change. */
import { expect, test } from 'vitest';
import { withRewrites } from '../../../lib/engine/accept';
import type { Suggestion } from '../../../lib/engine/report';

const DRAFT = 'Hurry! My mugs are the best ever. Buy now.';
const instead = (phrase: string, text: string): Suggestion => {
  const start = DRAFT.indexOf(phrase);
  return { span: { start, end: start + phrase.length }, text, move: 'try' };
};

test('makes one change that stretches from the first to the last', () => {
  const got = withRewrites(DRAFT, [
    instead('Buy now.', 'The list is on our page.'),
    instead('the best ever', 'fired twice'),
  ]);
  expect(got?.text).toBe('Hurry! My mugs are fired twice. The list is on our page.');
  expect(DRAFT.slice(got?.span.start, got?.span.end)).toBe('the best ever. Buy now.');
  expect(got?.replacement).toBe('fired twice. The list is on our page.');
  expect(got?.taken.map(({ text }) => text)).toEqual(['fired twice', 'The list is on our page.']);
});

test('takes the first of two that overlap', () => {
  const got = withRewrites(DRAFT, [instead('best', 'sturdiest'), instead('the best ever', 'fired twice')]);
  expect(got?.text).toBe('Hurry! My mugs are the sturdiest ever. Buy now.');
  expect(got?.taken).toHaveLength(1);
});

test('takes both of two that touch', () => {
  expect(withRewrites('ab', [put(0, 1, 'x'), put(1, 2, 'y')])?.text).toBe('xy');
});

test('does nothing with nothing', () => {
  expect(withRewrites(DRAFT, [])).toBeNull();
});

const put = (start: number, end: number, text: string): Suggestion => ({
  span: { start, end },
  text,
  move: 'try',
});
