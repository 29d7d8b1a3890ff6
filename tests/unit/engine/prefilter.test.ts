/** What may be left untried, and that nothing written is left unreadable. */
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../lib/engine/match';
import { createPrefilter, needlesOf } from '../../../lib/engine/prefilter';
import { languages } from '../../../lib/languages';
import { rules } from '../../../lib/rules';
import { signals } from '../../../lib/signals';

describe('needlesOf', () => {
  test.each([
    ['buy now', ['buy']],
    ['(?:buy|order) (?:now|today)', ['buy', 'order']],
    ['colou?r', ['colo']],
    ['(?:very )?limited', ['limited']],
    ['(?<=sale )(?:ends|closes)', ['ends', 'closes']],
    ['SALE[!?]+', ['sale']],
    ['(?:a+|b{2,3}c)x{0,2}end', ['end']],
    ['\\uFE0Fhi\\u{1F600}', ['hi']],
  ])('%s', (source, needles) => {
    expect(needlesOf(source)).toEqual(needles);
  });

  test.each(['\\d+', '(?:word)?', '[a-z]{4}', '(?:sure|\\d)', '(?!never)'])(
    '%s needs nothing in particular',
    (source) => {
      expect(needlesOf(source)).toBeNull();
    },
  );
});

test('a prefilter tries what has a piece of its text there, and what needs none', () => {
  const may = createPrefilter(['buy now', 'limited', '\\d+', 'dm me']);
  expect([...may('please dm me')]).toEqual([0, 0, 1, 1]);
  expect([...may('a limited run, buy later')]).toEqual([1, 1, 1, 0]);
});

test.each(languages.map((language) => [language.id, language] as const))(
  'every pattern and guard of %s can be read',
  (_, language) => {
    const matcher = createMatcher(language, rules, signals);
    for (const { find, guards } of [...matcher.rules, ...matcher.signals]) {
      expect(find.flags).toContain('u');
      for (const guard of guards)
        expect(() => [guard.before, guard.after, guard.phrase, guard.sentence, guard.draft]).not.toThrow();
    }
  },
);
