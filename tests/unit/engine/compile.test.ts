/** The little language patterns are written in. */
import { describe, expect, test } from 'vitest';
import { compileFind, compileGuard, PatternError } from '../../../lib/engine/compile';
import { fold } from '../../../lib/engine/fold';
import { languages } from '../../../lib/languages';
import { rules } from '../../../lib/rules';
import { signals } from '../../../lib/signals';

const classes = {
  go: ['check', 'check out', 'visit'],
  thing: ['shop', 'store'],
  place: ['my {thing}', 'our {thing}'],
  loop: ['{loop}'],
};

const found = (source: string, text: string) =>
  [...fold(text).text.matchAll(compileFind(source, classes))].map(([match]) => match);

describe('slots', () => {
  test('stand for any member, the longest first', () => {
    expect(found('{go} {place}', 'Check out our store and visit my shop')).toEqual([
      'check out our store',
      'visit my shop',
    ]);
  });
  test('must exist', () => {
    expect(() => compileFind('{nope}', classes)).toThrow(PatternError);
    expect(() => compileFind('{nope}', classes)).toThrow(/no class \{nope\}/);
  });
  test('must not go round in circles', () => {
    expect(() => compileFind('{loop}', classes)).toThrow(/without end/);
  });
  test('are not confused with counts and properties', () => {
    expect(found('\\d{2,3} \\p{L}{2}', '120 km')).toEqual(['120 km']);
  });
  test('know where a clause starts', () => {
    expect(found('{start}visit', '✅ Visit us')).toEqual(['visit']);
    expect(found('{start}visit', 'Free today, visit us')).toEqual(['visit']);
    expect(found('{start}visit', 'We visit them')).toEqual([]);
  });
  test('know where a clause ends', () => {
    expect(found('now{end}', 'Order now!')).toEqual(['now']);
    expect(found('now{end}', 'now and then')).toEqual([]);
  });
});

describe('a space', () => {
  test('is any run of blanks, or an emoji between words', () => {
    expect(found('last chance', 'last\u00A0 \tchance')).toHaveLength(1);
    expect(found('last chance', 'last 🔥🔥 chance')).toHaveLength(1);
    expect(found('last chance', 'lastchance')).toHaveLength(0);
  });
  test('can be optional', () => {
    expect(found('\\d+ ?%', '50% and 20 %')).toEqual(['50%', '20 %']);
  });
  test('stays a space within brackets', () => {
    expect(found('a[ -]b', 'a b a-b')).toEqual(['a b', 'a-b']);
  });
});

describe('edges', () => {
  test('keep patterns out of longer words', () => {
    expect(found('shop', 'workshop shopping shop')).toEqual(['shop']);
    expect(found('gas', 'gagasan ayo gas')).toEqual(['gas']);
  });
  test('leave symbols alone', () => {
    expect(found('\\$\\d+', 'US$5')).toEqual(['$5']);
  });
});

test('what is no regular expression says which pattern it is', () => {
  expect(() => compileFind('(open', classes)).toThrow(/not a pattern: \(open/);
});

test('guards see what stands before and after a phrase', () => {
  const guard = compileGuard({ because: 'test', before: 'not', after: 'of' }, classes);
  expect(guard.before?.test('this is not "')).toBe(true);
  expect(guard.before?.test('a knot ')).toBe(false);
  expect(guard.after?.test(' of mine')).toBe(true);
  expect(guard.after?.test(' often')).toBe(false);
});

test('every pattern, guard and cue that is written compiles', () => {
  for (const language of languages) {
    const check = (source: string) => expect(compileFind(source, language.classes)).toBeInstanceOf(RegExp);
    for (const { find } of language.context) check(find);
    const written = [...rules, ...signals].map((owner) => owner.languages[language.id]);
    const guards = [...language.guards, ...written.flatMap((one) => one.guards ?? [])];
    for (const { find, unless } of written.flatMap(({ patterns }) => patterns)) {
      check(find);
      if (unless) guards.push(unless);
    }
    for (const guard of guards) {
      const compiled = compileGuard(guard, language.classes);
      for (const part of ['before', 'after', 'phrase', 'sentence', 'draft'] as const)
        expect(compiled[part] === undefined).toBe(guard[part] === undefined);
    }
  }
}, 60_000);

test('patterns matched without case are written in lower case', () => {
  const capital = /\p{Lu}/u;
  for (const owner of [...rules, ...signals])
    for (const language of Object.values(owner.languages))
      for (const { find, caseSensitive } of language.patterns) {
        // Escapes and the names of groups and slots may hold capitals.
        const words = find.replace(
          /\\[pP]\{[^}]*\}|\\u(?:\{\w+\}|\w{4})|\\[A-Za-z]|\(\?<\w+>|\{[a-zA-Z]\w*\}/g,
          '',
        );
        if (!caseSensitive) expect(capital.test(words), `${owner.id}: ${find}`).toBe(false);
      }
});
