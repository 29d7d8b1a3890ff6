/** Folding must make disguised words plain and still lead back to the very units of the draft. */
import { describe, expect, test } from 'vitest';
import { type Folded, fold, unfold } from '../../../lib/engine/fold';
import { english } from '../../../lib/languages/en';

const one = { keepStretched: () => 1 as const };

/** The part of the original that a word of the folded text stands for. */
function original(text: string, word: string, folded: Folded = fold(text)): string {
  const at = folded.text.indexOf(word);
  expect(at, `${word} in ${folded.text}`).toBeGreaterThanOrEqual(0);
  const span = unfold(folded, at, at + word.length, text);
  return text.slice(span.start, span.end);
}

describe('folding', () => {
  test('lowers case and straightens quotes and dashes', () => {
    expect(fold('Don’t “WAIT” – now').text).toBe('don\'t "wait" - now');
  });

  test('keeps the case, unit for unit, beside it', () => {
    const folded = fold('İstanbul ÉTÉ');
    expect(folded.text).toHaveLength(folded.cased.length);
    expect(folded.origin).toHaveLength(folded.text.length + 1);
  });

  test('reads styled letters as plain ones and finds them again', () => {
    const text = 'Please 𝗕𝗨𝗬 it ⓝⓞⓦ';
    expect(original(text, 'buy')).toBe('𝗕𝗨𝗬');
    expect(original(text, 'now')).toBe('ⓝⓞⓦ');
    expect(original('go 🅱🆄🆈 it', 'buy')).toBe('🅱🆄🆈');
  });

  test('reads letters with marks, composed or not', () => {
    expect(original('un cafe\u0301 noir', 'cafe')).toBe('cafe\u0301');
    expect(original('un café noir', 'cafe')).toBe('café');
  });

  test('puts back the apostrophes an English writer leaves out, and none that belong to nobody', () => {
    const read = (text: string) => fold(text, english).text;
    expect(read('dont wait, youll love it 😍 its cheap & we were well')).toBe(
      "don't wait, you'll love it 😍 its cheap & we were well",
    );
    expect(read('IM sure thats what Theyre for')).toBe("i'm sure that's what they're for");
    const text = '😍 you wont regret it';
    expect(original(text, "won't regret", fold(text, english))).toBe('wont regret');
    expect(original(text, 'regret', fold(text, english))).toBe('regret');
    // A letter whose small form is longer is lowered on its own.
    const turkish = 'In İzmir you wont regret it';
    expect(original(turkish, "won't regret", fold(turkish, english))).toBe('wont regret');
  });

  test('passes over zero-width characters', () => {
    expect(original('f\u200Bre\u00ADe shipping', 'free')).toBe('f\u200Bre\u00ADe');
  });

  test('takes no-break blanks for blanks', () => {
    expect(original('last\u00A0chance today', 'last chance')).toBe('last\u00A0chance');
  });

  test('squeezes stretched letters as the language asks, and spans all of them', () => {
    const text = 'murah bangettttt kak';
    expect(original(text, 'banget', fold(text, one))).toBe('bangettttt');
    expect(fold('freeeee', { keepStretched: () => 2 }).text).toBe('free');
  });

  test('takes doubled letters for a drawl where many words have them, not where spelling asks', () => {
    const drawled = { keepStretched: () => 1 as const, doublesRarely: true };
    expect(fold('puutiihh baangeett free', drawled).text).toBe('putih banget free');
    expect(fold('langgsung free konsuultasii kaakk', drawled).text).toContain('free ');
    expect(fold('diintip jualan @deetoko', drawled).text).toBe('diintip jualan @deetoko');
    expect(fold('follow seller itu', drawled).text).toBe('follow seller itu');
    expect(fold('followeerr nyaa kaakk', drawled).text).toBe('folower nya kak');
  });

  test('keeps emoji, families and flags, and counts past them', () => {
    const text = '👨‍👩‍👧‍👦🇮🇩 hurry 🔥';
    expect(original(text, 'hurry')).toBe('hurry');
    expect(fold('🔥').origin).toEqual([0, 0, 2]);
  });

  test('survives lone surrogates', () => {
    const text = 'a\uD83D b \uDC00c';
    const folded = fold(text);
    expect(folded.origin.at(-1)).toBe(text.length);
    expect(original(text, 'c', folded)).toBe('c');
  });

  test('leads back to offsets that never go backwards', () => {
    for (const text of ['ﬁne 𝗙𝗥𝗘𝗘 №1', 'e\u0301e\u0301 😀😀 aaaa', '½ ㎏ ﷺ ok', '']) {
      const { origin } = fold(text, one);
      for (let i = 1; i < origin.length; i += 1)
        expect(origin[i] as number).toBeGreaterThanOrEqual(origin[i - 1] as number);
    }
  });
});
