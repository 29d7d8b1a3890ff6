/** Phrases that only count in company: silent alone, flagged among other pressure, outweighed by help. */
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../../lib/engine/analyse';
import { NO_PREFERENCES } from '../../../lib/engine/report';
import type { Pattern, Rule, Signal } from '../../../lib/engine/rule';
import { languages } from '../../../lib/languages';

const silent = { patterns: [] };
const text = { name: '', line: '', why: '', source: { label: '', url: '' } };
const rule = (id: string, ...patterns: Pattern[]): Rule => ({
  id,
  severity: 'warning',
  languages: { en: { text, patterns }, id: { text, ...silent } } as Partial<
    Rule['languages']
  > as Rule['languages'],
});
const signal = (id: string, find: string): Signal => ({
  id,
  score: 0.2,
  languages: {
    en: { text: { name: '', advice: '', starter: '' }, patterns: [{ find }] },
    id: { text: { name: '', advice: '', starter: '' }, ...silent },
  } as Partial<Signal['languages']> as Signal['languages'],
});

const analyse = createAnalyser({
  rules: [
    rule('first', { find: 'plums' }, { find: 'more plums', among: 1 }),
    rule('second', { find: 'pears' }),
    rule('waiting', { find: 'crisp figs', among: 1 }, { find: 'ripe figs', among: 2 }),
  ],
  signals: [
    signal('a', 'i weighed'),
    signal('b', 'the sums'),
    signal('c', 'my mistake'),
    signal('d', 'crisp'),
  ],
  languages,
  votes: () => ({ en: 1, id: 0 }),
});
const flags = (draft: string) =>
  analyse(draft, { language: 'en', interfaceLanguage: 'en', preferences: NO_PREFERENCES }).diagnostics.map(
    (diagnostic) => diagnostic.text,
  );

describe('a phrase that waits for company', () => {
  test('is left alone by itself', () => {
    expect(flags('Here are ripe figs.')).toEqual([]);
  });
  test('is flagged among as many other kinds of pressure as it asks for', () => {
    expect(flags('Buy plums. Here are ripe figs.')).toEqual(['plums']);
    expect(flags('Buy plums. Buy pears. Here are ripe figs.')).toEqual(['plums', 'pears', 'ripe figs']);
  });
  test("does not count its own rule's phrases as company, and gives way to one that stands by itself", () => {
    expect(flags('Buy more plums.')).toEqual(['plums']);
    expect(flags('Buy more plums and pears.')).toEqual(['plums', 'pears']);
  });
  test('is outweighed by what the draft gives', () => {
    expect(
      flags('Buy plums. Buy pears. I weighed them, the sums are here, my mistake. Here are ripe figs.'),
    ).toEqual(['plums', 'pears']);
  });
  test('is no pressure where the words themselves help', () => {
    expect(flags('Buy plums. Buy pears. Here are crisp figs.')).toEqual(['plums', 'pears']);
  });
});
