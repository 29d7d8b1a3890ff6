import { expect, test } from 'vitest';
import { mayAsk } from '../../../lib/settings';

const MINUTE = 60_000;
const now = Date.UTC(2026, 10, 23, 12);

test('the publish check asks a writer who was never asked', () => {
  expect(mayAsk([], now)).toBe(true);
});
test('it leaves an hour between two questions', () => {
  expect(mayAsk([now - 59 * MINUTE], now)).toBe(false);
  expect(mayAsk([now - 61 * MINUTE], now)).toBe(true);
});
test('it asks three times a day at most', () => {
  const thrice = [23 * 60, 10 * 60, 2 * 60].map((minutes) => now - minutes * MINUTE);
  expect(mayAsk(thrice, now)).toBe(false);
  expect(mayAsk(thrice.slice(1), now)).toBe(true);
});
test('a clock set back does not silence it for good', () => {
  expect(mayAsk([now + 5 * MINUTE], now)).toBe(true);
});
