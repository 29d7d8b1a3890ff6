/** What earns trust, and what is told only to sell. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { type DraftContext, type LanguageId, NO_PREFERENCES } from '../../../lib/engine/report';
import { kindsOfHelp } from '../../../lib/engine/signals';

const coach = createCoach();
const judged = (text: string, language: LanguageId) => {
  const context: DraftContext = { language, interfaceLanguage: 'en', preferences: NO_PREFERENCES };
  return coach(text, context);
};
const earned = (text: string, language: LanguageId) =>
  new Set(judged(text, language).signals.map(({ signal }) => signal));

const STORIES = [
  [
    'en',
    'We weighed every loaf for a month, 410 of them.',
    'Last chance, order now! Only 3 left, the best bread in town, guaranteed. Tap the link and save 20% today! Your family deserves it. ',
  ],
  [
    'id',
    'Saya pakai enam bulan, solnya lepas setelah 180 hari.',
    'Buruan borong! Stok terbatas, termurah se-kota, dijamin puas. ',
  ],
] as const;

describe.each(STORIES)('a story in %s', (language, story, push) => {
  test('is earned where it is told', () => {
    expect(earned(story, language)).toContain('first-hand');
  });
  test('is not where it is told to sell; its numbers still are', () => {
    const report = judged(push + story, language);
    expect(report.verdict).toBe('sales-pitch');
    expect(earned(push + story, language)).not.toContain('first-hand');
    expect(earned(push + story, language)).toContain('specific-number');
    expect(report.value).toBeLessThan(judged(story, language).value);
  });
  test('is not asked for again', () => {
    expect(judged(push + story, language).prompts.map(({ signal }) => signal)).not.toContain('first-hand');
  });
});

test('a number alone is no help', () => {
  expect(kindsOfHelp(new Set(['specific-number']))).toBe(0);
  expect(kindsOfHelp(new Set(['specific-number', 'first-hand']))).toBe(1);
});

test("one's own course is no hidden interest, and answers for nobody else's code", () => {
  const rules = (text: string) => judged(text, 'en').diagnostics.map(({ rule }) => rule);
  const own = 'My course on hedges covers this. ';
  expect(earned(`${own}Cut in June, never in frost.`, 'en')).toContain('interest-disclosed');
  expect(rules(`${own}For shears, use my code HEDGE20 at checkout.`)).toContain('hidden-interest');
});
