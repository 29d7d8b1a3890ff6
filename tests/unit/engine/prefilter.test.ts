/** What may be left untried, and that nothing written is left unreadable. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fold } from '../../../lib/engine/fold';
import { createMatcher } from '../../../lib/engine/match';
import { createPrefilter } from '../../../lib/engine/prefilter';
import { splitSentences } from '../../../lib/engine/sentences';
import { languages } from '../../../lib/languages';
import { rules } from '../../../lib/rules';
import { signals } from '../../../lib/signals';

/** Of every seventh draft of the corpus. */
const sentencesOf = (id: string): string[] =>
  readFileSync(`tests/corpus/${id}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .filter((_, at) => at % 7 === 0)
    .map((line) => JSON.parse(line).text as string)
    .flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));

test('a prefilter tries what has all of its pieces there, and what needs none', () => {
  const may = createPrefilter(['buy now', { all: ['buy', { any: [' it ', ' them '] }] }, null, 'dm me']);
  expect([...may('please dm me')]).toEqual([0, 0, 1, 1]);
  expect([...may('buy — now')]).toEqual([1, 0, 1, 0]);
  expect([...may('buy it, buy it')]).toEqual([0, 1, 1, 0]);
  expect([...may('buy bitter ones')]).toEqual([0, 0, 1, 0]);
  expect([...may('')]).toEqual([0, 0, 1, 0]);
});

const LANGUAGES = languages.map((language) => [language.id, language] as const);

test.each(LANGUAGES)('no pattern of %s is left untried on a sentence that it matches', (id, language) => {
  const { rules: ruled, signals: signalled, cues, worthTrying } = createMatcher(language, rules, signals);
  const finds = [
    ...[...ruled, ...signalled].map(({ find, pattern }) => ({ find, cased: pattern.caseSensitive })),
    ...cues.map(({ find, cue }) => ({ find, cased: cue.caseSensitive })),
  ];
  let met = 0;
  for (const sentence of sentencesOf(id)) {
    const folded = fold(sentence, language);
    const may = worthTrying(folded.text);
    finds.forEach(({ find, cased }, at) => {
      find.lastIndex = 0;
      if (!find.test(cased ? folded.cased : folded.text)) return;
      met += 1;
      expect(may[at], `${find.source.slice(0, 200)} in ${sentence}`).toBe(1);
    });
  }
  expect(met).toBeGreaterThan(500);
});

test.each(LANGUAGES)('every pattern and guard of %s can be read', (_, language) => {
  const matcher = createMatcher(language, rules, signals);
  for (const { find, guards } of [...matcher.rules, ...matcher.signals]) {
    expect(find.flags).toContain('u');
    for (const guard of guards)
      expect(() => [guard.before, guard.after, guard.phrase, guard.sentence, guard.draft]).not.toThrow();
  }
});
