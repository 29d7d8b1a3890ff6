/** Every rule's own examples: what it must flag, and the look-alikes it must leave alone. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { type LanguageId, NO_PREFERENCES } from '../../../lib/engine/report';
import type { Cases } from '../../../lib/engine/rule';
import { rules } from '../../../lib/rules';

const coach = createCoach();
const FEWEST = 5;

const casesOf = async (rule: string, language: LanguageId): Promise<Cases> =>
  ((await import(`../../../lib/rules/${rule}/${language}.ts`)) as { cases: Cases }).cases;

const flaggedBy = (rule: string, text: string, language: LanguageId) =>
  coach(text, { language, interfaceLanguage: 'en', preferences: NO_PREFERENCES })
    .diagnostics.filter((diagnostic) => diagnostic.rule === rule)
    .map((diagnostic) => diagnostic.text);

for (const rule of rules) {
  for (const language of ['en', 'id'] as const) {
    const cases = await casesOf(rule.id, language);
    describe(`${rule.id} (${language})`, () => {
      test(`has at least ${FEWEST} examples of each kind`, () => {
        expect(cases.flagged.length).toBeGreaterThanOrEqual(FEWEST);
        expect(cases.lookalikes.length).toBeGreaterThanOrEqual(FEWEST);
      });
      test.each(cases.flagged)('flags: %s', (text) => {
        expect(flaggedBy(rule.id, text, language)).not.toEqual([]);
      });
      test.each(cases.lookalikes)('leaves alone: %s', (text) => {
        expect(flaggedBy(rule.id, text, language)).toEqual([]);
      });
      test('says why, with a source, in a few words', () => {
        const { text } = rule.languages[language];
        expect(text.line.length).toBeLessThan(180);
        expect(text.why.length).toBeGreaterThan(20);
        expect(text.why.length).toBeLessThan(330);
        expect(text.source.url).toMatch(/^https:\/\//);
        expect(text.source.label).not.toBe('');
      });
    });
  }
}
