import { expect, test } from 'vitest';
import { resolveOverlaps, surestOf } from '../../../lib/engine/overlap';

const claim = (start: number, end: number, priority = 0) => ({ span: { start, end }, priority });
const kept = (...claims: ReturnType<typeof claim>[]) =>
  resolveOverlaps(claims).map(({ span: { start, end } }) => [start, end]);

test('the higher priority wins, even when shorter', () => {
  expect(kept(claim(0, 20), claim(5, 8, 2))).toEqual([[5, 8]]);
});

test('then the longer, then the first', () => {
  expect(kept(claim(0, 5), claim(3, 12))).toEqual([[3, 12]]);
  expect(kept(claim(3, 6), claim(0, 3), claim(2, 5))).toEqual([
    [0, 3],
    [3, 6],
  ]);
});

test('words push as surely as the surest of the claims to them', () => {
  const longer = { ...claim(0, 12), sure: 0.6 };
  const surer = { ...claim(3, 8), sure: 0.9 };
  const apart = { ...claim(12, 15), sure: 0.95 };
  const claims = [longer, surer, apart];
  expect(surestOf(resolveOverlaps(claims), claims).map(({ sure }) => sure)).toEqual([0.9, 0.95]);
});

test('neighbours that touch both stay, in reading order', () => {
  expect(kept(claim(5, 9), claim(0, 5))).toEqual([
    [0, 5],
    [5, 9],
  ]);
});

test('what lost to a winner does not free a third', () => {
  expect(kept(claim(0, 10, 1), claim(8, 30), claim(28, 35))).toEqual([
    [0, 10],
    [28, 35],
  ]);
});
