import { describe, expect, test } from 'vitest';
import { type Anchor, atCorner, beside, clearOf, type Point, type Size } from '../../../components/placing';

const room = { width: 1100, height: 800 };
const card = { width: 340, height: 420 };
const phoneCard = { width: 304, height: 530 };
const rect = (left: number, top: number, width: number, height: number): Anchor => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const at = ({ left, top, ...given }: Point & Partial<Size>, { width, height }: Size) =>
  rect(left, top, width, given.height ?? height);
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
      'a phone with a button as wide as it',
      rect(28, 370, 264, 36),
      rect(28, 185, 264, 180),
      { width: 320, height: 760 },
    ],
    [
      'a narrow window with a short text',
      rect(240, 500, 120, 40),
      rect(10, 560, 360, 120),
      { width: 380, height: 800 },
    ],
  ])('leaves draft and button in sight: %s', (_, control, draft, window) => {
    const size = window.width < 340 ? phoneCard : card;
    const shown = at(clearOf(control, [draft], size, window), size);
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

describe('a badge', () => {
  const badge = { width: 120, height: 28 };
  const narrow = { width: 320, height: 640 };
  const box = rect(20, 100, 280, 120);
  const shown = (...busy: Anchor[]) =>
    at(
      atCorner(box, badge, narrow, () => busy),
      badge,
    );

  test('stays in the window beside a box that reaches out of it', () => {
    const place = atCorner(rect(100, 300, 990, 900), badge, room, () => []);
    expect(place.top + 28).toBeLessThanOrEqual(room.height);
    expect(place.left + 120).toBeLessThanOrEqual(room.width);
  });

  test('stands outside its box where the window is narrow', () => {
    expect(meet(shown(), box)).toBe(false);
  });

  test.each([
    ['a button', [rect(20, 222, 280, 40)]],
    ['a button and the draft’s last line', [rect(20, 222, 280, 40), rect(20, 196, 270, 24)]],
  ])('covers neither what is written nor %s', (_, busy) => {
    for (const thing of busy) expect(meet(shown(...busy), thing)).toBe(false);
  });
});

test('a card goes above a phrase at the foot of the window', () => {
  const phrase = rect(200, 740, 80, 20);
  expect(meet(at(beside(phrase, card, room), card), phrase)).toBe(false);
});

test('a card is less high where the window is too low for it beside its phrase', () => {
  const phrase = rect(200, 140, 80, 20);
  const shown = at(beside(phrase, card, { width: 640, height: 400 }), card);
  expect(meet(shown, phrase)).toBe(false);
  expect(shown.bottom).toBeLessThanOrEqual(400);
});
