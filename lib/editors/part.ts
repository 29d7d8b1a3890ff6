/** Editors that keep only a part of a long text on the page show another part after every move. */
import type { Span } from '../engine/report';

/** As much of a draft as can be read. Offsets are UTF-16 units. */
export interface Part {
  readonly text: string;
  /** Whether this is all there is. */
  readonly isWhole: boolean;
  /** Where a line break in `text` stands for words that cannot be read. */
  readonly seams: readonly number[];
}

/** Whether words that cannot be read stand somewhere inside the span. */
export const crossesSeam = ({ seams }: Pick<Part, 'seams'>, { start, end }: Span): boolean =>
  seams.some((seam) => start <= seam && seam < end);

/** The part as it reads once `replacement` stands in the span, which crosses no seam. */
export function replaced({ text, isWhole, seams }: Part, { start, end }: Span, replacement: string): Part {
  const by = replacement.length - (end - start);
  return {
    text: text.slice(0, start) + replacement + text.slice(end),
    isWhole,
    seams: seams.map((seam) => (seam < start ? seam : seam + by)),
  };
}

/**
 * Where the words of a span in `before` may stand in `now`: at the same place in the same text, or, where one of
 * the two is no whole, wherever all that both show around them agrees.
 */
export function placesIn(now: Part, before: Part, span: Span): Span[] {
  if (now.text === before.text) return [span];
  if (now.isWhole && before.isWhole) return [];
  const words = before.text.slice(span.start, span.end);
  const places: Span[] = [];
  for (let at = now.text.indexOf(words); at !== -1; at = now.text.indexOf(words, at + 1)) {
    const place = { start: at, end: at + words.length };
    if (!crossesSeam(now, place) && agreeAround(now, place, before, span)) places.push(place);
  }
  return places;
}

function agreeAround(now: Part, place: Span, before: Part, span: Span): boolean {
  const here = stretchAround(now, place);
  const there = stretchAround(before, span);
  const ahead = Math.min(place.start - here.start, span.start - there.start);
  const behind = Math.min(here.end - place.end, there.end - span.end);
  return (
    now.text.slice(place.start - ahead, place.start) === before.text.slice(span.start - ahead, span.start) &&
    now.text.slice(place.end, place.end + behind) === before.text.slice(span.end, span.end + behind)
  );
}

/** From the seam before a span to the one behind it. */
function stretchAround({ text, seams }: Part, { start, end }: Span): Span {
  const before = seams.findLast((seam) => seam < start);
  const after = seams.find((seam) => seam >= end);
  return { start: before === undefined ? 0 : before + 1, end: after ?? text.length };
}
