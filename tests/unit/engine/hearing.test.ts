/**
 * A draft may sound like an ad though no phrase in it pushes: its loudest sentence is shown, and why. In a draft that
 * pushes, so are others that sound like its seller.
 */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { withRewrites } from '../../../lib/engine/accept';
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
    const shown = report.diagnostics.find(({ text }) => text === loudest);
    expect(shown).toMatchObject({ rule: RULE, severity: 'warning' });
    expect(report.diagnostics.every(({ rule }) => rule === RULE)).toBe(true);
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
  test('quoted, it is somebody else’s', () => {
    const said = language === 'en' ? 'They wrote' : 'Mereka menulis';
    const quoted = `${said}: “${loudest}”`;
    expect(judged(quoted, language).diagnostics).toEqual([]);
  });
});

test.each([
  [
    'id',
    'Kelas roti kami buka lagi Sabtu ini! Tinggal 3 kursi, buruan daftar sekarang. Link di bio ya kak.',
    'ini',
  ],
  ['en', 'Smart bakers are already on board. Only 3 boxes left, so order now. Link in bio.', 'already'],
] as const)('in %s a word that tells nothing is not named: %s', (language, pitch, small) => {
  const heard = judged(pitch, language).diagnostics.filter(({ rule }) => rule === RULE);
  expect(heard.map(({ text }) => text.toLowerCase()).join(' ')).toContain(small);
  expect(heard.flatMap((one) => one.heard ?? [])).not.toContain(small);
});

test('a few words sound like nothing yet', () => {
  expect(judged('Free fast yours 👻', 'en').diagnostics.map(({ rule }) => rule)).not.toContain(RULE);
});

const PITCHES: readonly (readonly [LanguageId, string, readonly string[], string])[] = [
  [
    'en',
    'Buy now, only 3 left in stock!',
    [
      'Style and comfort for your busy week.',
      'Soft skin, happy mornings, yours all summer.',
      'Your wardrobe, refreshed with our new summer collection.',
      'Comfort and style for your busy summer mornings.',
    ],
    'We open at eight on weekdays.',
  ],
  [
    'id',
    'Buruan order sekarang, diskon 50%!',
    ['Setiap tetesnya memeluk kulit kamu seharian.'],
    'Toko buka jam delapan.',
  ],
];

describe.each(PITCHES)('a pitch in %s', (language, push, sounds, plain) => {
  const [one = ''] = sounds;
  const heardIn = (text: string, preferences: Partial<Preferences> = {}) =>
    judged(text, language, preferences).diagnostics.filter(({ rule }) => rule === RULE);
  const pitch = `${push} ${one} ${plain}`;

  test('also shows, as a hint, a sentence that only sounds like it, and offers to leave it out', () => {
    const [shown, ...others] = heardIn(pitch);
    expect(others).toEqual([]);
    expect(shown).toMatchObject({ text: one, severity: 'hint' });
    const [cut] = shown?.suggestions ?? [];
    expect(withRewrites(pitch, cut ? [cut] : [])?.text).toBe(`${push} ${plain}`);
  });
  test('is told in reading order', () => {
    const starts = judged(`${one} ${push} ${plain}`, language).diagnostics.map(({ span }) => span.start);
    expect(starts[0]).toBe(0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
  test('is as much of a pitch whether or not that is shown', () => {
    const without = judged(pitch, language, { rulesOff: [RULE] });
    expect(heardIn(pitch, { rulesOff: [RULE] })).toEqual([]);
    expect(judged(pitch, language)).toMatchObject({
      verdict: without.verdict,
      pressure: without.pressure,
      value: without.value,
    });
  });
  test('weighs it as the writer said, and not at all where the writer allows it', () => {
    expect(heardIn(pitch, { severities: { [RULE]: 'warning' } })).toMatchObject([{ severity: 'warning' }]);
    expect(heardIn(pitch, { allowedPhrases: [one] })).toEqual([]);
  });
  test('shows the three loudest at most', () => {
    const all = `${push} ${sounds.join(' ')}`;
    expect(heardIn(all).length).toBe(Math.min(3, sounds.length));
  });
});

test('a sentence that is not written yet sounds like nothing', () => {
  const draft = 'Buy now, only 3 left in stock! Style and comfort for [whom] in your busy week.';
  expect(judged(draft, 'en').diagnostics.map(({ rule }) => rule)).not.toContain(RULE);
});
test('marks alone make no sentence sound like an ad', () => {
  const draft = 'Buy now, only 3 left in stock! We open at eight on weekdays!';
  expect(
    judged(draft, 'en')
      .diagnostics.map(({ text }) => text)
      .join(),
  ).not.toContain('eight');
});
test('a list of what there is sounds like nothing', () => {
  const draft =
    'Buruan order sekarang, stok tinggal 3! Nama produk: gamis set hijab, harga diskon: Rp80.000.';
  expect(judged(draft, 'id').diagnostics.map(({ rule }) => rule)).not.toContain(RULE);
});
