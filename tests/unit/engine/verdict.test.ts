/** The ladder: what moves a draft up and down it, and what never may. */
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../../lib/engine/report';
import { pressureOf, shownPressure, sumOfValue, verdictOf } from '../../../lib/engine/verdict';

const flag = (rule: string, severity: Severity = 'warning', paragraph = 0, sure = 1) => ({
  rule,
  severity,
  paragraph,
  sure,
});
const rung = (pressure: number, value: number, words = 50, stretch = 0, capped = false) =>
  verdictOf({ pressure, value, words, stretch, capped });
const pressed = (flags: ReturnType<typeof flag>[], words = 50) => pressureOf(flags, words, 0);

describe('pressure', () => {
  test('is none without phrases or context', () => {
    expect(pressed([])).toBe(0);
  });
  test('grows with severity', () => {
    expect(pressed([flag('a', 'hint')])).toBeLessThan(pressed([flag('a')]));
    expect(pressed([flag('a')])).toBeLessThan(pressed([flag('a', 'serious')]));
  });
  test('counts a second rule for more than a second phrase of the same', () => {
    expect(pressed([flag('a'), flag('b')])).toBeGreaterThan(pressed([flag('a'), flag('a')]));
    expect(pressed([flag('a'), flag('a')])).toBeGreaterThan(pressed([flag('a')]));
  });
  test('never passes 1', () => {
    expect(pressed(Array.from({ length: 60 }, (_, i) => flag(`r${i}`, 'serious')))).toBeLessThanOrEqual(1);
  });
  test('spares a long draft that pushes a little in many places', () => {
    const spread = ['a', 'b', 'c', 'd'].map((rule, i) => flag(rule, 'warning', i));
    expect(pressed(spread, 400)).toBeLessThan(pressed(spread, 100));
    expect(pressed(spread, 400)).toBeGreaterThan(pressed(spread.slice(0, 1), 400));
  });
  test('moves by little as a draft grows long, word by word', () => {
    const spread = ['a', 'b', 'c', 'd'].map((rule, i) => flag(rule, 'warning', i));
    for (let words = 20; words < 400; words += 1)
      expect(Math.abs(pressed(spread, words + 1) - pressed(spread, words))).toBeLessThan(0.005);
  });
  test('context alone never makes a draft push', () => {
    const pressure = pressureOf([], 50, 1000);
    expect(rung(pressure, 0)).toBe('in-conversation');
  });
  test('nor does what is too doubtful to be shown; beside a phrase that is shown it adds', () => {
    const doubtful = ['a', 'b', 'c', 'd', 'e', 'f'].map((rule) => flag(rule, 'warning', 0, 0.45));
    expect(rung(pressureOf(doubtful, 50, 3), 0)).toBe('in-conversation');
    expect(pressed([flag('z'), ...doubtful])).toBeGreaterThan(pressed([flag('z')]));
  });
  test('grows with how surely a phrase pushes', () => {
    const pressures = [0, 0.3, 0.6, 1].map((sure) => pressed([flag('a', 'warning', 0, sure)]));
    expect(pressures).toEqual([...pressures].sort((a, b) => a - b));
    expect(pressures[0]).toBe(0);
  });
});

describe('the pressure shown', () => {
  test('is less the more of a draft is free of it, and never hides that it pushes', () => {
    expect(shownPressure(0.6, 0.8)).toBeLessThan(shownPressure(0.6, 0.2));
    expect(shownPressure(0.6, 0)).toBe(0.6);
    expect(shownPressure(0.13, 1)).toBeGreaterThan(0.12);
    expect(shownPressure(0.05, 1)).toBe(0.05);
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
    [0, 0, 3, 0, 'too-short'],
    [0.3, 0, 3, 0, 'leaning-promo'],
    [0.7, 0, 50, 0, 'sales-pitch'],
    [0.3, 0, 50, 0, 'leaning-promo'],
    [0.3, 0, 80, 60, 'advice-with-pitch'],
    [0.3, 0.4, 50, 25, 'advice-with-pitch'],
    [0.3, 0.4, 50, 10, 'leaning-promo'],
    [0.7, 0.4, 120, 90, 'advice-with-pitch'],
    [0, 0.2, 50, 50, 'in-conversation'],
    [0, 0.7, 50, 50, 'trusted-adviser'],
  ] as const)(
    'pressure %f, value %f, %i words, %i in a free stretch: %s',
    (pressure, value, words, stretch, expected) => {
      expect(rung(pressure, value, words, stretch)).toBe(expected);
    },
  );

  test('an open hidden interest keeps it at advice with a pitch or below', () => {
    expect(rung(0, 0.9, 50, 50, true)).toBe('advice-with-pitch');
    expect(rung(0.7, 0, 50, 0, true)).toBe('sales-pitch');
  });

  test('less pressure, more value or more room never lowers it', () => {
    const ladder = [
      'sales-pitch',
      'leaning-promo',
      'advice-with-pitch',
      'in-conversation',
      'trusted-adviser',
    ];
    const rank = (p: number, v: number, stretch = 30) => ladder.indexOf(rung(p, v, 50, stretch));
    for (let p = 0; p <= 1; p += 0.02)
      for (let v = 0; v <= 1; v += 0.02) {
        expect(rank(Math.max(0, p - 0.02), v)).toBeGreaterThanOrEqual(rank(p, v));
        expect(rank(p, v + 0.02)).toBeGreaterThanOrEqual(rank(p, v));
        expect(rank(p, v, 40)).toBeGreaterThanOrEqual(rank(p, v));
      }
  });
});
