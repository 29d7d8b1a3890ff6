/** Applies suggestions to a draft, as accepting them would. */
import type { Span, Suggestion } from './report';
import { meet } from './span';

export interface Rewritten {
  /** The draft afterwards. */
  readonly text: string;
  /** What changed, from the first suggestion to the last, in UTF-16 units of the draft before. */
  readonly span: Span;
  /** What stands there afterwards: one replacement, so that one undo brings everything back. */
  readonly replacement: string;
  /** The suggestions taken, in reading order. */
  readonly taken: readonly Suggestion[];
}

/**
 * The draft with several suggestions accepted at once. Where two overlap, the one named first is taken and the other
 * left for later.
 * @returns null when there is nothing to take
 */
export function withRewrites(text: string, suggestions: readonly Suggestion[]): Rewritten | null {
  const taken: Suggestion[] = [];
  for (const suggestion of suggestions)
    if (!taken.some(({ span }) => meet(span, suggestion.span))) taken.push(suggestion);
  taken.sort((a, b) => a.span.start - b.span.start);
  const first = taken[0];
  const last = taken[taken.length - 1];
  if (!first || !last) return null;
  const span = { start: first.span.start, end: last.span.end };
  let replacement = '';
  let read = span.start;
  for (const one of taken) {
    replacement += text.slice(read, one.span.start) + one.text;
    read = one.span.end;
  }
  return { text: text.slice(0, span.start) + replacement + text.slice(span.end), span, replacement, taken };
}
