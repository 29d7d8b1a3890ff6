/** Every rule's own examples: what it must flag, and the look-alikes it must leave alone. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { type LanguageId, NO_PREFERENCES } from '../../../lib/engine/report';
import type { Cases } from '../../../lib/engine/rule';
import { languages } from '../../../lib/languages';
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
  for (const { id: language } of languages) {
    const cases = await casesOf(rule.id, language);
    describe(`${rule.id} (${language})`, () => {
      test(`has at least ${FEWEST} examples of each kind`, () => {
        const file = `lib/rules/${rule.id}/${language}.ts`;
        const said = (what: string) => `${file} wants ${FEWEST} ${what}, as you would meet them`;
        expect(cases.flagged.length, said('phrases it flags')).toBeGreaterThanOrEqual(FEWEST);
        expect(cases.lookalikes.length, said('innocent look-alikes')).toBeGreaterThanOrEqual(FEWEST);
      });
      test.each(cases.flagged)('flags: %s', (text) => {
        expect(flaggedBy(rule.id, text, language)).not.toEqual([]);
      });
      test.each(cases.lookalikes)('leaves alone: %s', (text) => {
        expect(flaggedBy(rule.id, text, language)).toEqual([]);
      });
      test('says why, with a source, in a few words', () => {
        const { text } = rule.languages[language];
        expect(text.line, 'one kind sentence for the card').not.toBe('');
        expect(text.line.length).toBeLessThan(180);
        expect(text.why.length, 'why readers distrust it').toBeGreaterThan(20);
        expect(text.why.length).toBeLessThan(330);
        expect(text.source.url, 'where that is from').toMatch(/^https:\/\//);
        expect(text.source.label).not.toBe('');
      });
    });
  }
}
