import { expect, test } from 'vitest';
import { fold } from '../../../lib/engine/fold';
import { createEar, soundOf, together, tokensIn, type Voice } from '../../../lib/engine/voice';

const VOICE: Voice = {
  start: -1,
  words: [
    [2, '! yours LINK'],
    [-3, "maybe don't"],
  ],
};
const ear = createEar(VOICE);
const heard = (text: string) => ear(fold(text));

test('words, marks and emoji are heard once each, and links, numbers and capitals as such', () => {
  expect([...tokensIn(fold('DON’T wait!! 3 or 4 at www.shop.example 🔥'))].sort()).toEqual([
    '!',
    'CAPITALS',
    'EMOJI',
    'LINK',
    'NUMBER',
    'at',
    "don't",
    'or',
    'wait',
    '🔥',
  ]);
});

test('only telling words weigh, however often they come', () => {
  expect([...heard('Yours, yours, yours! Maybe.')]).toEqual([
    ['yours', 2],
    ['!', 2],
    ['maybe', -3],
  ]);
  expect(soundOf(heard('The kettle is on.'), VOICE)).toBe(VOICE.start);
  expect(soundOf(heard('Yours!'), VOICE)).toBeGreaterThan(soundOf(heard('Yours! Maybe.'), VOICE));
});

test('a text sounds of all its sentences together', () => {
  const both = together([heard('Yours!'), undefined, heard('Maybe yours.')]);
  expect(both).toEqual(heard('Yours! Maybe yours.'));
});
