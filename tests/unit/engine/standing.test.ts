/** A phrase is judged by where it stands: the same words push in one draft and help, or say nothing, in another. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { createAnalyser } from '../../../lib/engine/analyse';
import type { Claimed } from '../../../lib/engine/judge';
import { type DraftContext, type LanguageId, NO_PREFERENCES } from '../../../lib/engine/report';
import type { Pattern, Rule } from '../../../lib/engine/rule';
import { languages } from '../../../lib/languages';

const coach = createCoach();
const context = (language: LanguageId, more: Partial<DraftContext> = {}): DraftContext => ({
  language,
  interfaceLanguage: language,
  preferences: NO_PREFERENCES,
  ...more,
});
const phrases = (language: LanguageId, text: string, more: Partial<DraftContext> = {}) =>
  coach(text, context(language, more)).diagnostics.map(({ text, severity }) => ({ text, severity }));
const shows = (language: LanguageId, text: string, words: string) =>
  phrases(language, text).some((phrase) => phrase.text.toLowerCase().includes(words));

const SELLING =
  'Risolnya baru diangkat, kulitnya bikin kamu lupa diet 😍 Besok kami libur, sini merapat mumpung masih anget!';

describe('the same words', () => {
  test('push in a seller’s mouth, and tell a fact in a cook’s', () => {
    const telling =
      'Kulit risol yang terlalu tebal bikin isian susah matang. Biasanya saya pakai 200 ml susu untuk 150 gram terigu. Kalau masih lengket, tambah 1 sdm minyak.';
    expect(shows('id', SELLING, 'bikin kamu')).toBe(true);
    expect(phrases('id', telling)).toEqual([]);
  });
  test('push beside other pressure, and not by themselves', () => {
    const words = 'before the weekend';
    expect(shows('en', 'I hope to fix the gate before the weekend if it stays dry.', words)).toBe(false);
    expect(
      shows('en', 'Grab your slot before the weekend! Only 3 left, DM me now 🔥 Best price in town!', words),
    ).toBe(true);
  });
  test('are a hint at most where an adviser speaks', () => {
    const advice =
      'Menurut saya belum perlu. Pencerah dijamin putih itu biasanya pakai merkuri, jadi cek nomor BPOM-nya. Kalau kulit perih, hentikan 2 minggu lalu tanya dokter.';
    expect(phrases('id', advice).filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});

test('what the writer chose for a rule holds wherever the phrase stands', () => {
  const chosen = { ...NO_PREFERENCES, severities: { puffery: 'warning' as const } };
  const flagged = phrases('id', SELLING, { preferences: chosen }).find(({ text }) =>
    text.includes('bikin kamu'),
  );
  expect(flagged?.severity).toBe('warning');
});

test.each([
  'Ngakak banget, rambutnya kayak sapu ijuk habis kehujanan',
  'Emang susah cari promo ojek sekarang, kalo telat semenit langsung ludes wkwk',
  '@rarabaca kalo beli langsung di tokonya cuma 15rb, di grabfood emang lebih mahal',
  'Bakar duit dulu kasih diskon 70%, nanti kalo orang udah ketagihan harganya naik, gitu terus',
  'Kesel banget voucher diskon 30rb hangus padahal tinggal bayar',
  'Semoga saya dapat hadiahnya kak, buat bayar kontrakan. WA 0812-0000-1111',
  'Plg Yth, paket Anda telah aktif. Cek bonus di *123#',
  'Kata bokap gue jualan itu giliran, dulu pernah sehari cuma laku 7 mangkok, padahal antre panjang',
])('people among themselves, and a notice, push nothing: %s', (text) => {
  const { diagnostics, verdict } = coach(text, context('id'));
  expect(diagnostics.map((diagnostic) => diagnostic.text)).toEqual([]);
  expect(verdict).toBe('in-conversation');
});

test.each([
  'Ngakak banget, rambutnya kayak sapu ijuk habis kehujanan 😂 Mampir ke salon kami kak, creambath 50rb, promo minggu ini.',
  'Kalo lo mau promo gojek, order lewat aku ya, fee cuma 2rb kak',
  'Semoga sehat selalu bunda 🙏 Gamis ready stok, diskon 20%, order sekarang ya!',
])('a seller in the same words is heard: %s', (text) => {
  expect(phrases('id', text).some(({ severity }) => severity !== 'hint')).toBe(true);
});

const text = { name: '', line: '', why: '', source: { label: '', url: '' } };
const rule = (id: string, ...patterns: Pattern[]): Rule => ({
  id,
  severity: 'warning',
  languages: { en: { text, patterns }, id: { text, patterns: [] } },
});

describe('what surrounds a phrase', () => {
  let seen: readonly Claimed[] = [];
  const analyse = createAnalyser({
    rules: [
      rule('fruit', { find: 'ripe plums', loose: true }, { find: 'plums', loose: true }),
      rule('praise', { find: 'ripe', among: 1 }),
      rule('sure', { find: 'cherries' }),
    ],
    signals: [],
    languages,
    votes: () => ({ en: 1 }),
    watch: ({ phrases }) => {
      seen = phrases;
    },
  });
  const sceneOf = (draft: string, words: string) => {
    analyse(draft, context('en'));
    return seen.find(({ span }) => draft.slice(span.start, span.end) === words)?.scene;
  };
  test('is how many wordings and kinds find the same words, which are no company for one another', () => {
    expect(sceneOf('We had ripe plums.', 'ripe plums')).toMatchObject({
      agrees: Math.log(2),
      kinds: Math.log(2),
      near: 0,
    });
    expect(sceneOf('We had plums.', 'plums')).toMatchObject({ agrees: 0, kinds: 0, near: 0 });
  });
  test('is what pushes on other words near it', () => {
    expect(sceneOf('We had plums and cherries.', 'plums')).toMatchObject({ kinds: 0, near: 1, vouched: 0 });
  });
});

describe('in a language that does not say what makes a phrase push', () => {
  const analyse = createAnalyser({
    rules: [
      rule('plain', { find: 'plums' }),
      rule('ambiguous', { find: 'pears', needs: 0.5 }),
      rule('waiting', { find: 'figs', among: 1 }),
      rule('loose', { find: 'dates', loose: true }),
    ],
    signals: [],
    languages: languages.map(({ standing: _, ...language }) => language),
    votes: () => ({ en: 1 }),
  });
  const found = (draft: string) => analyse(draft, context('en')).diagnostics.map(({ rule }) => rule);
  test('what needs nothing does, and what needs a sales context does there', () => {
    expect(found('Plums, pears, figs and dates.')).toEqual(['plain']);
    expect(found('Plums, pears, figs and dates. Order now, 50% off our shop!')).toEqual([
      'plain',
      'ambiguous',
    ]);
  });
});
