import { describe, expect, test } from 'vitest';
import { type Anchor, atCorner, beside, clearOf } from '../../../components/placing';

const room = { width: 1100, height: 800 };
const card = { width: 340, height: 420 };
const rect = (left: number, top: number, width: number, height: number): Anchor => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const at = ({ left, top }: { left: number; top: number }, { width, height }: typeof card) =>
  rect(left, top, width, height);
const meet = (a: Anchor, b: Anchor) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the publish check', () => {
  test.each([
    [
      'a small dialog in the middle',
      rect(410, 560, 460, 40),
      rect(410, 250, 460, 300),
      { width: 1280, height: 800 },
    ],
    ['a bar at the foot of the window', rect(950, 740, 120, 40), rect(100, 500, 970, 230), room],
    ['a button above its text', rect(600, 40, 100, 40), rect(100, 100, 600, 500), room],
    [
      'a narrow window with a short text',
      rect(240, 500, 120, 40),
      rect(10, 560, 360, 120),
      { width: 380, height: 800 },
    ],
  ])('leaves draft and button in sight: %s', (_, control, draft, window) => {
    const shown = at(clearOf(control, [draft], card, window), card);
    expect(meet(shown, control)).toBe(false);
    expect(meet(shown, draft)).toBe(false);
    expect(shown.left).toBeGreaterThanOrEqual(0);
    expect(shown.bottom).toBeLessThanOrEqual(window.height);
  });

  test('leaves at least the button in sight where the window has no room for more', () => {
    const control = rect(240, 700, 120, 40);
    const draft = rect(10, 100, 360, 580);
    expect(meet(at(clearOf(control, [draft], card, { width: 380, height: 800 }), card), control)).toBe(false);
  });
});

test('a badge stays in the window beside a box that reaches out of it', () => {
  const place = atCorner(rect(100, 300, 990, 900), { width: 120, height: 28 }, room);
  expect(place.top + 28).toBeLessThanOrEqual(room.height);
  expect(place.left + 120).toBeLessThanOrEqual(room.width);
});

test('a card goes above a phrase at the foot of the window', () => {
  const phrase = rect(200, 740, 80, 20);
  expect(meet(at(beside(phrase, card, room), card), phrase)).toBe(false);
});
