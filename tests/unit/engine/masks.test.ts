import { describe, expect, test } from 'vitest';
import { isWithin, masksOf } from '../../../lib/engine/masks';

const pieces = (kind: 'quotes' | 'links' | 'code', text: string) =>
  masksOf(text)[kind].map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  test.each([
    ['The sign said "last chance" in red.', '"last chance"'],
    ['The sign said “last chance” in red.', '“last chance”'],
    ["The sign said 'last chance' in red.", "'last chance'"],
    ["The sign said 'don't miss it' in red.", "'don't miss it'"],
    ['The sign said ‘don’t miss it’ in red.', '‘don’t miss it’'],
    ['The sign said «last chance» in red.', '«last chance»'],
  ])('in %s', (text, quote) => {
    expect(pieces('quotes', text)).toEqual([quote]);
  });
  test('as a quoted line', () => {
    expect(pieces('quotes', 'He wrote:\n> act now\nand meant it, which is a pity.')).toEqual(['> act now']);
  });
  test('are not apostrophes or inches', () => {
    expect(pieces('quotes', "Don't wait, it's here and that's it.")).toEqual([]);
    expect(pieces('quotes', "Come 'til six, 'cos we're staying 'til then.")).toEqual([]);
    expect(pieces('quotes', 'A 5" pipe and a 7" pipe fit.')).toEqual([]);
  });
  test('do not excuse a draft that is all quotation', () => {
    expect(pieces('quotes', '"Buy now, last chance!"')).toEqual([]);
  });
});

test('links, with and without their scheme', () => {
  expect(pieces('links', 'See https://a.example/buy-now and kenanga.co.id/promo or www.x.org.')).toEqual([
    'https://a.example/buy-now',
    'kenanga.co.id/promo',
    'www.x.org.',
  ]);
});

test('code, inline and fenced', () => {
  expect(pieces('code', 'Use `order by` here.\n```\nbuy now\n```\ndone')).toEqual([
    '`order by`',
    '```\nbuy now\n```',
  ]);
});

test('within means wholly within', () => {
  expect(isWithin({ start: 2, end: 4 }, [{ start: 1, end: 5 }])).toBe(true);
  expect(isWithin({ start: 2, end: 6 }, [{ start: 1, end: 5 }])).toBe(false);
});
