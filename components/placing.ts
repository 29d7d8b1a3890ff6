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
/** Between a badge and the box it belongs to. */
const NEAR = 2;

/** Whole within the window, as far as it fits. */
export const within = ({ left, top }: Point, size: Size, room: Size): Point => ({
  left: Math.max(EDGE, Math.round(Math.min(left, room.width - size.width - EDGE))),
  top: Math.max(EDGE, Math.round(Math.min(top, room.height - size.height - EDGE))),
});

/** A place with the height there is for it. */
export interface Clear extends Point {
  readonly height: number;
}

/** Less than this shows too little to choose by, in pixels. */
const LEAST = 200;

/** Below its anchor, or above where there is more room; less high where neither has enough. */
export function beside(anchor: Anchor, size: Size, room: Size): Clear {
  const below = room.height - EDGE - anchor.bottom - GAP;
  const above = anchor.top - GAP - EDGE;
  const isBelow = size.height <= below || (size.height > above && below >= above);
  const there = Math.min(size.height, isBelow ? below : above);
  const height = there < size.height && there < LEAST ? size.height : there;
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  return { ...within({ left: anchor.left, top }, { ...size, height }, room), height };
}

/**
 * At a compose box's lower corner: beside it where the page leaves room. In a narrow window below it, on its edge or
 * above it, wherever it lies on least of what is `busy`: the draft's own words, and the page's controls.
 */
export function atCorner(anchor: Anchor, size: Size, room: Size, busy: () => readonly Anchor[]): Point {
  const outside = anchor.right + GAP;
  if (outside + size.width + EDGE <= room.width)
    return within({ left: outside, top: anchor.bottom - size.height }, size, room);
  const right = anchor.right - size.width;
  const places = [
    anchor.bottom + NEAR,
    anchor.bottom - size.height / 2,
    anchor.top - size.height - NEAR,
  ].flatMap((top) => [right, anchor.left].map((left) => within({ left, top }, size, room)));
  const taken = busy();
  const hides = places.map((place) => covered(boxAt(place, size), taken));
  return places[hides.indexOf(Math.min(...hides))] as Point;
}

/**
 * Near `control`, and covering as little as can be of it and of what else should stay in sight: beside all of it
 * where the window is wide enough, else less high, or in the corner that hides least.
 */
export function clearOf(control: Anchor, others: readonly Anchor[], size: Size, room: Size): Clear {
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
  const whole = places.map((place) => ({ ...within(place, size, room), height: size.height }));
  const ranked = [...whole, ...lower(control, all, size, room)]
    .map((place) => ({ place, cost: costOf(place, control, others, size.width) }))
    .sort(
      (a, b) => a.cost.hides - b.cost.hides || b.place.height - a.place.height || a.cost.far - b.cost.far,
    );
  return (ranked[0] as (typeof ranked)[number]).place;
}

/** Below and above, as high as the window allows there; the rest scrolls. */
function lower(control: Anchor, all: Anchor, size: Size, room: Size): Clear[] {
  return [control, all].flatMap(({ top, bottom }) => {
    const below = Math.min(size.height, room.height - EDGE - bottom - GAP);
    const above = Math.min(size.height, top - GAP - EDGE);
    const places = [
      { left: control.left, top: bottom + GAP, height: below },
      { left: control.left, top: top - GAP - above, height: above },
    ];
    return places
      .filter(({ height }) => height >= LEAST)
      .map((place) => ({ ...within(place, { ...size, height: place.height }, room), height: place.height }));
  });
}

/** The button must be found again for the press that publishes: it weighs more than the text does. */
const BUTTON_WEIGHS = 100;

function costOf({ height, ...place }: Clear, control: Anchor, others: readonly Anchor[], width: number) {
  const card = boxAt(place, { width, height });
  const across = Math.max(control.left - card.right, card.left - control.right, 0);
  const down = Math.max(control.top - card.bottom, card.top - control.bottom, 0);
  return { hides: covered(card, others) + BUTTON_WEIGHS * overlap(card, control), far: across + down };
}

const boxAt = ({ left, top }: Point, { width, height }: Size): Anchor => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const covered = (card: Anchor, others: readonly Anchor[]): number =>
  others.reduce((sum, other) => sum + overlap(card, other), 0);

const overlap = (a: Anchor, b: Anchor): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const around = (a: Anchor, b: Anchor): Anchor => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
