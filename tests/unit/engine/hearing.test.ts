/** A draft may sound like an ad though no phrase in it pushes: its loudest sentence is shown, and why. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { type LanguageId, NO_PREFERENCES, type Preferences } from '../../../lib/engine/report';

const RULE = 'sounds-like-ad';
const coach = createCoach();
const judged = (text: string, language: LanguageId, preferences: Partial<Preferences> = {}) =>
  coach(text, { language, interfaceLanguage: 'en', preferences: { ...NO_PREFERENCES, ...preferences } });

const ADS: readonly (readonly [LanguageId, string, string])[] = [
  [
    'en',
    "There's one street the ghost buses won't stop at. Come on the Friday walk and I'll show you where the plaster comes off 👻",
    "Come on the Friday walk and I'll show you where the plaster comes off 👻",
  ],
  [
    'id',
    'Setiap tetesnya memeluk kulit kamu seharian. Bangun tidur, lihat cermin, senyum sendiri ✨',
    'Bangun tidur, lihat cermin, senyum sendiri ✨',
  ],
];

describe.each(ADS)('in %s', (language, ad, loudest) => {
  test('the loudest sentence is shown with the words that give it away, and something to say instead', () => {
    const report = judged(ad, language);
    expect(report.diagnostics.map(({ rule, text }) => [rule, text])).toEqual([[RULE, loudest]]);
    const [shown] = report.diagnostics;
    expect(shown?.heard?.length).toBeGreaterThan(0);
    for (const word of shown?.heard ?? []) expect(loudest.toLowerCase()).toContain(word);
    for (const small of ["i'll", 'you', 'the', 'kamu', 'di']) expect(shown?.heard).not.toContain(small);
    expect(shown?.suggestions.length).toBeGreaterThan(0);
    expect(report.verdict).toMatch(/leaning-promo|sales-pitch/);
  });
  test('a writer who does not want it is left alone, once or for good', () => {
    expect(judged(ad, language, { rulesOff: [RULE] }).verdict).toMatch(/in-conversation|trusted-adviser/);
    const others = judged(ad, language, { allowedPhrases: [loudest] }).diagnostics;
    expect(others.map(({ text }) => text)).not.toContain(loudest);
    expect(others).toEqual([]);
  });
  test('where a phrase is shown that pushes, nothing else need be heard', () => {
    const line = language === 'en' ? 'Buy now, only 3 left in stock!' : 'Buruan order sekarang, diskon 50%!';
    const rules = judged(`${ad}\n${line}`, language).diagnostics.map(({ rule }) => rule);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules).not.toContain(RULE);
  });
  test('quoted, it is somebody else’s', () => {
    const said = language === 'en' ? 'They wrote' : 'Mereka menulis';
    const quoted = `${said}: “${loudest}”`;
    expect(judged(quoted, language).diagnostics).toEqual([]);
  });
});

test('a few words sound like nothing yet', () => {
  expect(judged('Free fast yours 👻', 'en').diagnostics.map(({ rule }) => rule)).not.toContain(RULE);
});
