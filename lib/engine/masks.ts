/** Parts of a draft where words are not the writer's own push: quotations, links, code. */
import type { Span } from './report';
import type { Pattern } from './rule';

export interface Masks {
  readonly quotes: readonly Span[];
  readonly links: readonly Span[];
  readonly code: readonly Span[];
}

// Bounded, so that a hundred thousand dots take no longer than as many words.
const LINK =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|net|org|co|id|io|example|test|shop|store|me|ly|app|dev)\b(?:\/\S*)?/giu;
// What a suggestion left to fill: "[how many are left]". A seller's "[FLASH SALE]" is none, nor is "name [dot] com".
const A_BLANK = /\[(?!(?:dot|at|sic)\])\p{Ll}[^\]\n]{1,80}\](?!\()/u.source;
const BLANK = new RegExp(A_BLANK, 'gu');
// Code, and what is not written yet.
const CODE = new RegExp(`${/```[\s\S]*?(?:```|$)|`[^`\n]+`/.source}|${A_BLANK}`, 'gu');
// A line that quotes somebody, or a quotation of up to about a paragraph.
const QUOTE =
  /^[ \t]*>.*$|“[^”\n]{2,400}”|«[^»\n]{2,400}»|(?<![\p{L}\p{N}])"[^"\n]{2,400}"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:‘(?:[^’\n]|(?<=\p{L})’(?=\p{L})){2,200}’|'(?!(?:til|tis|cos|em|n)\b)(?:[^'\n]|(?<=\p{L})'(?=\p{L})){2,200}')(?![\p{L}\p{N}])/gmu;

const spans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Whether something is left to fill. */
export const hasBlank = (text: string): boolean => text.search(BLANK) >= 0;

/** A draft with its open blanks' words covered, in the same place: they are nobody's words yet. */
export const unread = (text: string): string =>
  text.replace(BLANK, (blank) => `[${'·'.repeat(blank.length - 2)}]`);

/** Spans in UTF-16 units of the draft. */
export function masksOf(text: string): Masks {
  const whole = text.trim().length;
  return {
    // A draft that is nothing but a quotation is the writer's own words in quotation marks.
    quotes: spans(text, QUOTE).filter((quote) => quote.end - quote.start < whole * 0.9),
    links: spans(text, LINK),
    code: spans(text, CODE),
  };
}

/** Whether a span lies wholly within one of the (ordered) masks. */
export function isWithin(span: Span, masks: readonly Span[]): boolean {
  return masks.some((mask) => mask.start <= span.start && span.end <= mask.end);
}

/** Whether a phrase is not the writer's own push: code, a quotation or a link, unless its pattern looks there. */
export function isMasked({ within }: Pattern, span: Span, masks: Masks): boolean {
  return (
    isWithin(span, masks.code) ||
    (within !== 'quotes' && isWithin(span, masks.quotes)) ||
    (within !== 'links' && isWithin(span, masks.links))
  );
}
