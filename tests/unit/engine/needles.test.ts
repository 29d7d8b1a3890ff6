/** What plain text a pattern needs. */
import { describe, expect, test } from 'vitest';
import { createNeeds } from '../../../lib/engine/needles';

const needOf = createNeeds({
  get: ['buy', 'snap(?:ped)? up', 'get'],
  offer: ['box(?:es)?', '{thing} set'],
  thing: ['tea'],
});

describe('needs', () => {
  test.each([
    ['buy now', ' buy now '],
    ['(?:buy|order) (?:now|today)', { all: [{ any: [' buy ', ' order '] }, { any: [' now ', ' today '] }] }],
    ['colou?r', ' colo'],
    ['(?:very )?limited', ' limited '],
    ['a (?:very )?limited run', { all: [' a ', ' limited run '] }],
    ['order(?: it)? now', { all: [' order ', ' now '] }],
    ['(?<=sale )(?:ends|closes)', { any: [' ends ', ' closes '] }],
    ['SALE[!?]+', ' sale'],
    ['(?:a+|b{2,3}c)x{0,2}end', 'end '],
    ['\\uFE0Fhi\\u{1F600}', 'hi'],
    ["don't-miss", ' don t miss '],
    [
      '{get} {offer}',
      {
        all: [
          { any: [' buy ', { all: [' snap', ' up '] }, ' get '] },
          { any: [' box', { all: [' tea ', ' set '] }] },
        ],
      },
    ],
    ['{start}get\\bit', ' getit '],
    ['(?:one |two )+day', { all: [{ any: ['one ', 'two '] }, ' day '] }],
    ['once (?<x>\\w+) and \\k<x>', { all: [' once ', ' and '] }],
  ])('%s', (source, need) => {
    expect(needOf(source)).toEqual(need);
  });

  test.each(['\\d+', '(?:word)?', '[a-z]{4}', '(?:sure|\\d)', '(?!never)', '{start}'])(
    '%s: nothing in particular',
    (source) => {
      expect(needOf(source)).toBeNull();
    },
  );
});
