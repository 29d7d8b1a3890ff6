/** Every signal's own examples: what earns it, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { type LanguageId, NO_PREFERENCES } from '../../../lib/engine/report';
import type { Cases } from '../../../lib/engine/rule';
import { signals } from '../../../lib/signals';

const coach = createCoach();
const FEWEST = 5;

const casesOf = async (signal: string, language: LanguageId): Promise<Cases> =>
  ((await import(`../../../lib/signals/${signal}/${language}.ts`)) as { cases: Cases }).cases;

const earns = (signal: string, text: string, language: LanguageId) =>
  coach(text, { language, interfaceLanguage: 'en', preferences: NO_PREFERENCES }).signals.some(
    (hit) => hit.signal === signal,
  );

for (const signal of signals) {
  for (const language of ['en', 'id'] as const) {
    const cases = await casesOf(signal.id, language);
    describe(`${signal.id} (${language})`, () => {
      test(`has at least ${FEWEST} examples of each kind`, () => {
        expect(cases.flagged.length).toBeGreaterThanOrEqual(FEWEST);
        expect(cases.lookalikes.length).toBeGreaterThanOrEqual(FEWEST);
      });
      test.each(cases.flagged)('earned by: %s', (text) => {
        expect(earns(signal.id, text, language)).toBe(true);
      });
      test.each(cases.lookalikes)('not earned by: %s', (text) => {
        expect(earns(signal.id, text, language)).toBe(false);
      });
      test('has a starter sentence to begin with', () => {
        expect(signal.languages[language].text.starter.length).toBeGreaterThan(10);
      });
    });
  }
}
