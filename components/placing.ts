/** Where things that float over a page go. Pure; everything in viewport pixels. */

export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

const GAP = 6;
const EDGE = 8;

/** Whole within the window, as far as it fits. */
export const within = ({ left, top }: Point, size: Size, room: Size): Point => ({
  left: Math.max(EDGE, Math.round(Math.min(left, room.width - size.width - EDGE))),
  top: Math.max(EDGE, Math.round(Math.min(top, room.height - size.height - EDGE))),
});

/** Below its anchor, or above where there is more room. */
export function beside(anchor: Anchor, size: Size, room: Size): Point {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - size.height;
  const top = below + size.height + EDGE <= room.height || above < EDGE ? below : above;
  return within({ left: anchor.left, top }, size, room);
}

/** At a compose box's lower corner: beside it where the page leaves room, else on its edge, clear of the text. */
export function atCorner(anchor: Anchor, size: Size, room: Size): Point {
  const outside = anchor.right + GAP;
  const fits = outside + size.width + EDGE <= room.width;
  return within(
    {
      left: fits ? outside : anchor.right - size.width,
      top: anchor.bottom - (fits ? size.height : size.height / 2),
    },
    size,
    room,
  );
}

/**
 * Near `control`, and covering as little as can be of it and of what else should stay in sight: beside all of it
 * where the window is wide enough, or in the corner that hides least.
 */
export function clearOf(control: Anchor, others: readonly Anchor[], size: Size, room: Size): Point {
  const all = [control, ...others].reduce(around);
  const places: readonly Point[] = [
    { left: control.left, top: control.bottom + GAP },
    { left: control.right - size.width, top: control.bottom + GAP },
    { left: control.left, top: control.top - GAP - size.height },
    { left: control.right - size.width, top: control.top - GAP - size.height },
    { left: all.right + GAP, top: control.bottom - size.height },
    { left: all.left - GAP - size.width, top: control.bottom - size.height },
    { left: control.right - size.width, top: all.bottom + GAP },
    { left: control.right - size.width, top: all.top - GAP - size.height },
    { left: 0, top: 0 },
    { left: room.width, top: 0 },
    { left: 0, top: room.height },
    { left: room.width, top: room.height },
  ];
  const ranked = places
    .map((place) => within(place, size, room))
    .map((place) => ({ place, cost: costOf(place, control, others, size) }))
    .sort((a, b) => a.cost.hides - b.cost.hides || a.cost.far - b.cost.far);
  return (ranked[0] as (typeof ranked)[number]).place;
}

/** The button must be found again for the press that publishes: it weighs more than the text does. */
const BUTTON_WEIGHS = 100;

function costOf({ left, top }: Point, control: Anchor, others: readonly Anchor[], size: Size) {
  const card = { left, top, right: left + size.width, bottom: top + size.height };
  const hides = others.reduce((sum, other) => sum + overlap(card, other), 0);
  const across = Math.max(control.left - card.right, card.left - control.right, 0);
  const down = Math.max(control.top - card.bottom, card.top - control.bottom, 0);
  return { hides: hides + BUTTON_WEIGHS * overlap(card, control), far: across + down };
}

const overlap = (a: Anchor, b: Anchor): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const around = (a: Anchor, b: Anchor): Anchor => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
