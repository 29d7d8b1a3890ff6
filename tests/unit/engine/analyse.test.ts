/** What holds for every draft, whatever the rules say. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { type DraftContext, NO_PREFERENCES, type Report } from '../../../lib/engine/report';

const coach = createCoach();
const context: DraftContext = { interfaceLanguage: 'en', preferences: NO_PREFERENCES };

/** A small generator with a fixed seed: the same drafts every run. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = [
  'Buy now',
  'hurry, only 3 left!!',
  'buruan order',
  'stok terbatas',
  'link in bio',
  'last chance',
  'harga cuma 50rb',
  'I tried it for 3 weeks.',
  'Saya coba sendiri dua minggu.',
  'menurut BPS',
  '"act now"',
  'https://toko.example/promo?ref=a',
  '#fyp #viral #promo',
  'WOW AMAZING!!!',
  '𝗕𝗨𝗬 𝗡𝗢𝗪',
  'bangettttt',
  '👨‍👩‍👧‍👦',
  '🔥🔥🔥',
  'e\u0301',
  '\uD83D',
  '\uDC00',
  '\u200B',
  '\u00A0',
  '\u2028',
  'ﷺ',
  'İ',
  '`code`',
  '> quoted',
  '(',
  '$',
  '50% off',
  '.',
  '!',
  '?',
  ',',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\t',
];

function draft(pick: (below: number) => number): string {
  return Array.from({ length: 1 + pick(30) }, () => PIECES[pick(PIECES.length)]).join(pick(2) ? ' ' : '');
}

function expectSound(text: string, report: Report) {
  let end = 0;
  for (const { span, text: phrase, suggestions } of report.diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(span.start, span.end)).toBe(phrase);
    for (const { span: target, text: replacement } of suggestions) {
      expect(replacement).not.toBe('');
      expect(target.start).toBeGreaterThanOrEqual(0);
      expect(target.end).toBeGreaterThanOrEqual(target.start);
      expect(target.end).toBeLessThanOrEqual(text.length);
    }
    end = span.end;
  }
  for (const { span } of report.signals) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  for (const share of [report.pressure, report.value]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  const prints = report.diagnostics.map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
}

describe('any draft', () => {
  test('gets spans that are valid, apart and equal to their text', () => {
    const pick = random(7);
    for (let i = 0; i < 300; i += 1) {
      const text = draft(pick);
      expectSound(text, coach(text, context));
    }
  }, 60_000);

  test('gets the same report twice, and from a fresh coach', () => {
    const pick = random(11);
    const drafts = Array.from({ length: 40 }, () => draft(pick));
    const once = drafts.map((text) => coach(text, context));
    expect(drafts.map((text) => coach(text, context))).toEqual(once);
    const fresh = createCoach();
    expect(drafts.map((text) => fresh(text, context))).toEqual(once);
  }, 60_000);

  test('after any edit gets what analysing from scratch gives', () => {
    const pick = random(23);
    const typing = createCoach();
    const scratch = createCoach();
    let text = draft(pick);
    for (let i = 0; i < 120; i += 1) {
      const at = pick(text.length + 1);
      const cut = Math.min(text.length, at + pick(4));
      text = text.slice(0, at) + (pick(3) ? PIECES[pick(PIECES.length)] : '') + text.slice(cut);
      if (text.length > 600) text = text.slice(300);
      const report = typing(text, context);
      // A cache that forgot nothing would hide a mistake: ask one that never saw the draft before.
      if (i % 40 === 0) expect(createCoach()(text, context)).toEqual(report);
      else expect(scratch(text, { ...context })).toEqual(report);
    }
  }, 120_000);

  test('that is empty or blank says nothing', () => {
    for (const text of ['', ' ', '\n\n', '\u200B', '\uD83D']) {
      const report = coach(text, context);
      expect(report.verdict).toBe('too-short');
      expect(report.diagnostics).toEqual([]);
    }
  });
});

describe('a draft of 100,000 characters', () => {
  const times = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
  test.each([
    ['sentences', 'We tried three pumps for a month. Hurry, only 2 left! '],
    ['one line without a stop', 'buy now and hurry to our shop for the best deal '],
    ['one word', 'a'],
    ['dots', 'a.'],
    ['quotes', '"a '],
    ['blanks', ' '],
    ['emoji', '🔥'],
    ['lines', 'Beli sekarang juga\n'],
  ])(
    'of %s is analysed',
    (_, piece) => {
      const text = times(piece);
      expectSound(text, createCoach()(text, context));
    },
    60_000,
  );
});

describe('what the writer chose', () => {
  const text = 'Hurry, last chance to get our jam jars at 50% off, buy now!';
  const rulesIn = (preferences: Partial<typeof NO_PREFERENCES>) =>
    coach(text, { ...context, preferences: { ...NO_PREFERENCES, ...preferences } }).diagnostics;

  test('a rule switched off stays silent', () => {
    const rule = rulesIn({})[0]?.rule as string;
    expect(rulesIn({ rulesOff: [rule] }).some((diagnostic) => diagnostic.rule === rule)).toBe(false);
  });
  test('an allowed phrase is not flagged, whatever its case', () => {
    const phrase = rulesIn({})[0]?.text as string;
    expect(rulesIn({ allowedPhrases: [phrase.toUpperCase()] }).map((d) => d.text)).not.toContain(phrase);
  });
  test('an allowed phrase does not come back with a comma', () => {
    const allowed = rulesIn({ allowedPhrases: ['hurry'] }).map((d) => d.text);
    expect(allowed.filter((phrase) => /^hurry\W*$/i.test(phrase))).toEqual([]);
    expect(rulesIn({ allowedPhrases: ['!'] }).length).toBe(rulesIn({}).length);
  });
  test('a severity of their own counts', () => {
    const rule = rulesIn({})[0]?.rule as string;
    const severities = rulesIn({ severities: { [rule]: 'serious' } })
      .filter((diagnostic) => diagnostic.rule === rule)
      .map(({ severity }) => severity);
    expect(severities).toContain('serious');
    expect(new Set(severities).size).toBe(1);
  });
});
