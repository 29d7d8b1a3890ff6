/** A draft with changes laid over it, in pieces to show. */
import type { Suggestion } from '../../lib/engine/report';
import { keptEnds } from '../rewrite/keptEnds';

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
