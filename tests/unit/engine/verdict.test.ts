/** The ladder: what moves a draft up and down it, and what never may. */
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../../lib/engine/report';
import { loudnessOf, pressureOf, sumOfValue, verdictOf } from '../../../lib/engine/verdict';

const flag = (rule: string, severity: Severity = 'warning', sure = 1) => ({ rule, severity, sure });
const rung = (pressure: number, value: number, helps: number, words = 50, capped = false, loudness = 0.4) =>
  verdictOf({ loudness, pressure, value, helps, words, capped });

describe('loudness', () => {
  test('is none without phrases', () => {
    expect(loudnessOf([])).toBe(0);
  });
  test('grows with severity', () => {
    expect(loudnessOf([flag('a', 'hint')])).toBeLessThan(loudnessOf([flag('a')]));
    expect(loudnessOf([flag('a')])).toBeLessThan(loudnessOf([flag('a', 'serious')]));
  });
  test('counts a second rule for more than a second phrase of the same', () => {
    expect(loudnessOf([flag('a'), flag('b')])).toBeGreaterThan(loudnessOf([flag('a'), flag('a')]));
    expect(loudnessOf([flag('a'), flag('a')])).toBeGreaterThan(loudnessOf([flag('a')]));
  });
  test('grows with how surely a phrase pushes', () => {
    const loud = [0, 0.3, 0.6, 1].map((sure) => loudnessOf([flag('a', 'warning', sure)]));
    expect(loud).toEqual([...loud].sort((a, b) => a - b));
    expect(loud[0]).toBe(0);
  });
});

describe('what is too doubtful to be shown', () => {
  test('adds to a phrase that is', () => {
    const doubtful = ['a', 'b', 'c', 'd', 'e', 'f'].map((rule) => flag(rule, 'warning', 0.45));
    expect(loudnessOf([flag('z'), ...doubtful])).toBeGreaterThan(loudnessOf([flag('z')]));
  });
});

describe('pressure', () => {
  test('grows with the odds that a draft pushes, from 0 to 1', () => {
    const odds = [-20, -3, -0.1, 0, 0.1, 3, 20, 500];
    const shown = odds.map((some) => pressureOf(some, 1));
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown[0]).toBeCloseTo(0);
    expect(shown.at(-1)).toBeLessThanOrEqual(1);
  });
  test('leaves no gap where a draft begins to push', () => {
    expect(pressureOf(0.01, 1) - pressureOf(-0.01, 1)).toBeLessThan(0.005);
  });
  test('never says that a draft pushes in which nothing can be shown that does', () => {
    expect(rung(pressureOf(30, 0.49), 0, -5)).toBe('in-conversation');
    expect(rung(pressureOf(30, 0.6), 0, -5)).toBe('leaning-promo');
  });
  test('grows little by little as a phrase comes to be shown', () => {
    for (let sure = 0.4; sure < 0.7; sure += 0.005)
      expect(pressureOf(3, sure + 0.005) - pressureOf(3, sure)).toBeLessThan(0.03);
  });
});

describe('value', () => {
  test('adds up and saturates', () => {
    expect(sumOfValue([])).toBe(0);
    expect(sumOfValue([0.2, 0.2])).toBeCloseTo(0.36);
    expect(sumOfValue(Array(50).fill(0.22))).toBeLessThanOrEqual(1);
  });
});

describe('the rung', () => {
  test.each([
    [0, 0, -3, 3, 'too-short'],
    [0.3, 0, -3, 3, 'leaning-promo'],
    [0.3, 0, -3, 50, 'leaning-promo'],
    [0.3, 0.4, 1, 50, 'advice-with-pitch'],
    [0.7, 0.4, 1, 120, 'advice-with-pitch'],
    [0, 0.2, 1, 50, 'in-conversation'],
    [0, 0.7, 1, 50, 'trusted-adviser'],
  ] as const)(
    'pressure %f, value %f, help at odds of %f, %i words: %s',
    (pressure, value, helps, words, expected) => {
      expect(rung(pressure, value, helps, words)).toBe(expected);
    },
  );

  test('a loud pitch is a lower one than a quiet one', () => {
    const loudest = loudnessOf(['a', 'b', 'c', 'd'].map((rule) => flag(rule)));
    expect(rung(0.7, 0, -3, 50, false, loudest)).toBe('sales-pitch');
    expect(rung(0.7, 0, -3, 50, false, loudnessOf([flag('a')]))).toBe('leaning-promo');
  });

  test('an open hidden interest keeps it at advice with a pitch or below', () => {
    expect(rung(0, 0.9, 3, 50, true)).toBe('advice-with-pitch');
    expect(rung(0.7, 0, -3, 50, true)).toBe('leaning-promo');
  });

  test('less pressure, more value or more help never lowers it', () => {
    const ladder = [
      'sales-pitch',
      'leaning-promo',
      'advice-with-pitch',
      'in-conversation',
      'trusted-adviser',
    ];
    const rank = (p: number, v: number, helps = 0) => ladder.indexOf(rung(p, v, helps));
    for (let p = 0; p <= 1; p += 0.02)
      for (let v = 0; v <= 1; v += 0.02) {
        expect(rank(Math.max(0, p - 0.02), v)).toBeGreaterThanOrEqual(rank(p, v));
        expect(rank(p, v + 0.02)).toBeGreaterThanOrEqual(rank(p, v));
        expect(rank(p, v, 0.5)).toBeGreaterThanOrEqual(rank(p, v, -0.5));
      }
  });
});
