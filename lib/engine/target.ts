/** Which stretch of a draft a rewrite takes the place of. */
import { onwardOf } from './onward';
import type { Span } from './report';
import type { Rewrite } from './rule';

export interface Target {
  readonly span: Span;
  /** What an empty text takes out. */
  readonly cut: Span;
  /** What `find` caught by name. */
  readonly groups: Readonly<Record<string, string>>;
  /** Of a phrase, what `find` did not reach, before and behind its match: it stays. */
  readonly before: string;
  readonly behind: string;
}

const slice = (draft: string, { start, end }: Span) => draft.slice(start, end);

const compiled = new Map<string, RegExp>();

/** Compiled when first asked for: most rewrites are never tried. */
function expression(source: string): RegExp {
  const known = compiled.get(source) ?? new RegExp(source, 'giu');
  compiled.set(source, known);
  return known;
}

const occurs = (source: string, text: string) => text.search(expression(source)) >= 0;

/**
 * @param until where the next phrase begins, UTF-16 units
 * @returns null where the rewrite does not suit the phrase, or what stands around it
 */
export function targetOf(
  rewrite: Rewrite,
  draft: string,
  phrase: Span,
  sentence: Span,
  until: number,
): Target | null {
  const { only, unless } = rewrite;
  if (only !== undefined && !occurs(only, slice(draft, phrase))) return null;
  if (unless !== undefined && occurs(unless, slice(draft, sentence))) return null;
  if (rewrite.replace === 'found') return foundBy(rewrite, draft, phrase, sentence);
  if (rewrite.find !== undefined) return foundBy(rewrite, draft, phrase, phrase);
  const span = {
    phrase: () => phrase,
    onward: () => onwardOf(draft, phrase, sentence, until),
    clause: () => clauseOf(draft, phrase, sentence),
    sentence: () => sentence,
  }[rewrite.replace]();
  return span && { span, cut: span, groups: {}, before: '', behind: '' };
}

// Where a clause ends: punctuation before a blank, a dash between blanks, an emoji. "Rp5.000" and "3,5" stay whole.
const CLAUSE_END = /[,;:.!?…]+(?=\s|$)|\s[-–—](?=\s)|[()\n]|\p{Extended_Pictographic}/gu;

/** The clause around a phrase, without the punctuation that bounds it. */
function clauseOf(draft: string, phrase: Span, sentence: Span): Span {
  let { start, end } = sentence;
  for (const stop of slice(draft, sentence).matchAll(CLAUSE_END)) {
    const at = sentence.start + stop.index;
    if (at + stop[0].length <= phrase.start) start = at + stop[0].length;
    else if (at >= phrase.end) {
      end = at;
      break;
    }
  }
  while (start < phrase.start && /[^\p{L}\p{N}"'“‘#@[]/u.test(draft[start] as string)) start += 1;
  while (end > phrase.end && /\s/.test(draft[end - 1] as string)) end -= 1;
  // A question goes with its mark: what replaces it is no question.
  while (draft[end] === '?') end += 1;
  return { start, end };
}

function foundBy(rewrite: Rewrite, draft: string, phrase: Span, sentence: Span): Target | null {
  for (const match of slice(draft, sentence).matchAll(expression(rewrite.find ?? '(?!)'))) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const apart = start >= phrase.end || end <= phrase.start;
    if (apart && !(rewrite.near && leadsTo(draft.slice(end, phrase.start)))) continue;
    if (rewrite.capital && !/^\p{Lu}\p{Ll}/u.test(match[0])) continue;
    return {
      span: { start: Math.min(start, phrase.start), end: Math.max(end, phrase.end) },
      cut: { start, end },
      groups: Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([name, text]) => [name, text ?? '']),
      ),
      before: draft.slice(Math.min(start, phrase.start), start),
      behind: draft.slice(end, Math.max(end, phrase.end)),
    };
  }
  return null;
}

/** Whether a match before the phrase is the verb of what the phrase says: a few words on, in one clause. */
const leadsTo = (between: string) => /^ (?:[\p{L}\p{N}'’-]+ ){0,3}$/u.test(between);
