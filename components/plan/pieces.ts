/** A draft with changes laid over it, in pieces to show. */
import type { Suggestion } from '../../lib/engine/report';

export interface Piece {
  readonly text: string;
  readonly isNew: boolean;
  /** Where it begins in the text it is a piece of, in UTF-16 units. */
  readonly at: number;
}

/**
 * The draft as it would read, cut where something changes. The suggestions must not cross.
 * A rewrite that puts a neighbouring word back is shown by what is new in it.
 */
export function piecesOf(draft: string, suggestions: readonly Suggestion[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (text: string, isNew: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last && last.isNew === isNew) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ text, isNew, at });
    at += text.length;
  };
  let read = 0;
  for (const { span, text } of [...suggestions].sort((a, b) => a.span.start - b.span.start)) {
    const [head, tail] = keptEnds(draft.slice(span.start, span.end), text);
    add(draft.slice(read, span.start) + text.slice(0, head), false);
    add(text.slice(head, text.length - tail), true);
    add(text.slice(text.length - tail), false);
    read = span.end;
  }
  add(draft.slice(read), false);
  return pieces;
}

/** The pieces as one text. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** How much of `after` stood at the same end of `before`, in whole words. */
function keptEnds(before: string, after: string): [head: number, tail: number] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const inWord = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(after.slice(Math.max(0, at - 1), at + 1));
  while (head > 0 && inWord(head)) head -= 1;
  while (tail > 0 && inWord(after.length - tail)) tail -= 1;
  return [head, tail];
}
