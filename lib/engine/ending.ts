/**
 * Where a marked phrase ends. Patterns stop where they know enough ("Join the", "Inbox me your postcode and I'll"); what
 * is underlined, and replaced, should end as a reader would end it.
 */
import type { Language } from './rule';

/** Ends a phrase found at `[start, end)` of a folded text: past what its last word leads to, short of another clause. */
export type EndOf = (text: string, start: number, end: number) => number;

/** A phrase may lead on to so many words ("Buy your | next car"). */
const MOST_WORDS = 2;

export function createEndOf({ endings }: Language): EndOf {
  if (!endings) return (_text, _start, end) => end;
  const whole = (words: string) => new RegExp(`^(?:${words})$`, 'u');
  const leads = whole(endings.leads);
  const joins = whole(endings.joins);
  const content = (word: string) => !leads.test(word) && !joins.test(word);

  /** The end of the words that follow `end` up to the next small word or mark; `end` when there are none. */
  const onwards = (text: string, end: number): number => {
    let to = end;
    for (let count = 0; count < MOST_WORDS; count += 1) {
      const next = / ([\p{L}\p{N}'-]+)/uy;
      next.lastIndex = to;
      const word = next.exec(text)?.[1];
      if (word === undefined || !content(word)) break;
      to = next.lastIndex;
    }
    return to;
  };

  return (text, start, matched) => {
    const end = text.slice(0, matched).trimEnd().length;
    // A pattern may stop before an apostrophe: "if you | 're".
    const contraction = /(?<=[\p{L}\p{N}])'\p{L}+/uy;
    contraction.lastIndex = end;
    let to = contraction.test(text) ? contraction.lastIndex : end;
    while (/^ [\p{L}\p{N}"'$]/u.test(text.slice(to, to + 2))) {
      const found = /(?<= )[\p{L}\p{N}'-]+$/u.exec(text.slice(start, to));
      const last = found?.[0] ?? '';
      if (leads.test(last)) {
        const further = onwards(text, to);
        if (further > to) return further;
      } else if (!joins.test(last)) return to;
      if (!found) return to;
      to = start + found.index - 1;
    }
    return to;
  };
}
