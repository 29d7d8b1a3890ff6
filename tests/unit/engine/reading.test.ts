/** What a draft as a whole leaves its reader with: the same phrase in two drafts makes two of them. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { createAnalyser } from '../../../lib/engine/analyse';
import { type Impression, readingOf } from '../../../lib/engine/reading';
import { type DraftContext, type LanguageId, NO_PREFERENCES } from '../../../lib/engine/report';
import { languages } from '../../../lib/languages';
import { createVotes } from '../../../lib/languages/detect';
import { rules } from '../../../lib/rules';
import { signals } from '../../../lib/signals';

const coach = createCoach();
const context = (language: LanguageId): DraftContext => ({
  language,
  interfaceLanguage: language,
  preferences: NO_PREFERENCES,
});
const report = (language: LanguageId, text: string) => coach(text, context(language));

const METHOD = {
  en: 'Descale the kettle before you judge it. Fill it half with vinegar and half with water, boil it once and leave it for an hour. Then rinse it three times. Ours was seven years old and went from 6 minutes a litre to 4.',
  id: 'Sebelum beli kompor baru, bersihkan dulu spuyernya. Matikan gas, lepas burner, lalu tusuk lubangnya pelan-pelan pakai kawat 0,5 mm. Setelah itu lap sampai kering. Punya saya umur 7 tahun, apinya biru lagi dalam 20 menit.',
} as const;
const PITCH = {
  en: 'Our kettles are simply the best you will ever own. Only 3 left, order now!',
  id: 'Kompor kami paling juara sekota. Tinggal 3 unit, order sekarang juga!',
} as const;

describe.each(['en', 'id'] as const)('in %s', (language) => {
  test('a pitch alone is one; behind real help it is advice with a pitch', () => {
    expect(report(language, PITCH[language]).verdict).toMatch(/sales-pitch|leaning-promo/);
    expect(report(language, `${METHOD[language]}\n\n${PITCH[language]}`).verdict).toBe('advice-with-pitch');
    expect(report(language, METHOD[language]).verdict).toMatch(/in-conversation|trusted-adviser/);
  });
  test('what pushes at the end presses more than what pushes at the start', () => {
    const last = report(language, `${METHOD[language]}\n\n${PITCH[language]}`);
    const first = report(language, `${PITCH[language]}\n\n${METHOD[language]}`);
    expect(last.pressure).toBeGreaterThan(first.pressure);
  });
  test('the same push presses less where help follows it', () => {
    const first = report(language, `${PITCH[language]}\n\n${METHOD[language]}`);
    expect(first.pressure).toBeLessThan(report(language, PITCH[language]).pressure);
  });
});

test('talk of work and money is no pitch among professionals, and a pitch still is one', () => {
  const TALK =
    'Everybody told me to keep the safe job. I left it, built an audience and never looked back. Bet on yourself this year!';
  const on = (text: string, audience?: 'professional') =>
    coach(text, { ...context('en'), audience }).pressure;
  expect(on(TALK, 'professional')).toBeLessThan(on(TALK));
  expect(coach(PITCH.en, { ...context('en'), audience: 'professional' }).verdict).toMatch(
    /sales-pitch|leaning-promo/,
  );
});

test('among professionals, talk of work is no pitch until it gathers readers for the writer', () => {
  const help =
    'Three things I learned from six years of stand-ups.\n\nKeep them under ten minutes, because people stop listening after that.\n\nWrite the blockers down where everyone can see them.\n\nIf a topic needs more than two people, move it to a call afterwards. We cut ours from 25 to 9 minutes that way.\n\n';
  const verdict = (closer: string) =>
    coach(help + closer, { ...context('en'), audience: 'professional' }).verdict;
  expect(verdict('Start small this week.')).toMatch(/trusted-adviser|in-conversation/);
  for (const closer of [
    'I write about this every Friday, subscribe here:',
    'My course goes deeper. Join us, the link is below.',
    "DM me TEAM and I'll send you the sheet.",
  ])
    expect(verdict(closer), closer).toBe('advice-with-pitch');
});

test('taking a push out never makes a draft less of a help', () => {
  const impression: Impression = {
    loud: 1,
    surest: 0.9,
    voice: 0.5,
    sales: 2,
    value: 0.3,
    method: 1,
    numbers: 1,
    ends: 0.9,
    stretch: 3,
    lead: 2,
    calm: 2,
    professional: 0,
  };
  const without: Impression = {
    ...impression,
    loud: 0.4,
    surest: 0.6,
    ends: 0.1,
    stretch: 3.5,
    lead: 2.5,
    calm: 2.2,
  };
  for (const { reading } of languages) {
    expect(readingOf(without, reading).helps).toBeGreaterThan(readingOf(impression, reading).helps);
    expect(readingOf(without, reading).pushes).toBeLessThan(readingOf(impression, reading).pushes);
  }
});

test('a language that says nothing of it goes by its phrases and the room they leave', () => {
  const plain = createAnalyser({
    rules,
    signals,
    languages: languages.map(({ reading: _, ...language }) => language),
    votes: createVotes(),
  });
  expect(plain(PITCH.en, context('en')).verdict).toMatch(/sales-pitch|leaning-promo/);
  expect(plain(METHOD.en, context('en')).verdict).toMatch(/in-conversation|trusted-adviser/);
});
