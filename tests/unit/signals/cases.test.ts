/** Every signal's own examples: what earns it, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { type LanguageId, NO_PREFERENCES } from '../../../lib/engine/report';
import type { Cases } from '../../../lib/engine/rule';
import { languages } from '../../../lib/languages';
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
  for (const { id: language } of languages) {
    const cases = await casesOf(signal.id, language);
    describe(`${signal.id} (${language})`, () => {
      test(`has at least ${FEWEST} examples of each kind`, () => {
        const file = `lib/signals/${signal.id}/${language}.ts`;
        const said = (what: string) => `${file} wants ${FEWEST} ${what}, as you would meet them`;
        expect(cases.flagged.length, said('phrases that earn it')).toBeGreaterThanOrEqual(FEWEST);
        expect(cases.lookalikes.length, said('innocent look-alikes')).toBeGreaterThanOrEqual(FEWEST);
      });
      test.each(cases.flagged)('earned by: %s', (text) => {
        expect(earns(signal.id, text, language)).toBe(true);
      });
      test.each(cases.lookalikes)('not earned by: %s', (text) => {
        expect(earns(signal.id, text, language)).toBe(false);
      });
      test('has a starter sentence to begin with', () => {
        const { starter } = signal.languages[language].text;
        expect(starter.length, 'a sentence somebody could go on from').toBeGreaterThan(10);
      });
    });
  }
}
