/** The change that brings a draft back to what it was. */
import type { Span } from '../../lib/engine/report';

export interface WayBack {
  /** What is replaced, in UTF-16 units of the draft as it is. */
  readonly span: Span;
  /** Never empty: editors do not take an empty replacement. */
  readonly replacement: string;
}

/** @returns null when nothing changed, or nothing was there before */
export function wayBack(now: string, before: string): WayBack | null {
  if (now === before || before === '') return null;
  const most = Math.min(now.length, before.length);
  let start = 0;
  while (start < most && now[start] === before[start]) start += 1;
  let tail = 0;
  while (tail < most - start && now.at(-1 - tail) === before.at(-1 - tail)) tail += 1;
  // A character of two units is replaced whole, and so is a neighbour where nothing else would be put in.
  if (start > 0 && (isPairAt(now, start) || isPairAt(before, start))) start -= 1;
  if (tail > 0 && (isPairAt(now, now.length - tail) || isPairAt(before, before.length - tail))) tail -= 1;
  if (before.length - tail === start) {
    if (start > 0) start -= isPairAt(before, start - 1) ? 2 : 1;
    else tail -= isPairAt(before, before.length - tail + 1) ? 2 : 1;
  }
  return { span: { start, end: now.length - tail }, replacement: before.slice(start, before.length - tail) };
}

/** Whether `at` falls between the two halves of one character. */
const isPairAt = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
