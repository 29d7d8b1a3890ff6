import { describe, expect, test } from 'vitest';
import { remapAll } from '../../../lib/session/remap';

const mark = (text: string, phrase: string) => {
  const start = text.indexOf(phrase);
  return { span: { start, end: start + phrase.length }, text: phrase };
};

const kept = (before: string, now: string, ...phrases: string[]) =>
  remapAll(
    phrases.map((phrase) => mark(before, phrase)),
    before,
    now,
  ).map(({ span }) => now.slice(span.start, span.end));

describe('an underline while its report is on the way', () => {
  test('moves with words typed before it', () => {
    expect(kept('Please buy now.', 'Please, please buy now.', 'buy now')).toEqual(['buy now']);
  });
  test('stays when words are typed after it', () => {
    expect(kept('Buy now', 'Buy now, if you like', 'Buy now')).toEqual(['Buy now']);
  });
  test('goes when a letter is typed right behind it', () => {
    expect(kept('It is free', 'It is freedom', 'free')).toEqual([]);
  });
  test('goes when the edit touches it', () => {
    expect(kept('Buy now please', 'Buy it now please', 'Buy now')).toEqual([]);
  });
  test('goes when all is replaced', () => {
    expect(kept('Hurry, hurry!', 'A calm line.', 'Hurry')).toEqual([]);
  });
  test('survives an emoji put before it', () => {
    expect(kept('Act now', '🔥 Act now', 'Act now')).toEqual(['Act now']);
  });
  test('of several, only the touched one goes', () => {
    expect(
      kept(
        'Hurry up. Last chance. Act now.',
        'Hurry up. Last call. Act now.',
        'Hurry up',
        'Last chance',
        'Act now',
      ),
    ).toEqual(['Hurry up', 'Act now']);
  });
});
