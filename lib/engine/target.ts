/** Which stretch of a draft a rewrite takes the place of. */
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

/** @returns null where the rewrite does not suit the phrase, or what stands around it */
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
    onward: () => onwardOf(draft, phrase, Math.max(phrase.end, Math.min(sentence.end, until))),
    clause: () => clauseOf(draft, phrase, sentence),
    sentence: () => sentence,
  }[rewrite.replace]();
  // Nothing can be added where the last word leads on, nor to what has a blank already.
  if (
    rewrite.replace === 'onward' &&
    (LEADS_ON.test(slice(draft, span)) || BLANK.test(slice(draft, sentence)))
  )
    return null;
  return { span, cut: span, groups: {}, before: '', behind: '' };
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

/** Where a clause is over for what is added to it: at a mark, an emoji, an address, a tag, or what opens another clause. */
const ONWARD_END =
  /[,;:.!?…]+["'”’]?(?=\s|$)|\s[-–—~|>=→+]+(?=\s)|[()\n[\]"“”]|\p{Extended_Pictographic}|\s(?=https?:|www\.|[\w-]+\.(?:com|co|org|net|id|uk|me)\b|[#@]\p{L})|\s(?=(?:but|so|because|which|while|when|if|tapi|tetapi|jadi|karena|sehingga|makanya|kalau|kalo|biar|supaya)\s|(?:and|dan) (?:i|we|you|they|he|she|it|the|our|your|my|get|save|aku|saya|kami|kita|kamu|anda|mereka)(?=['’\s]))/giu;

const LEADS_ON =
  /(?:^|\s)(?:as|for|to|of|in|on|at|with|by|from|the|an?|and|or|your|our|my|their|untuk|utk|buat|dengan|sebagai|yang|yg|di|ke|dari|dan|atau|per|ini|&|\+|\*\p{L}+)$/iu;
const BLANK = /\[\p{Ll}[^\]\n]*\]/u;

/** What would join another phrase on. */
const JOINED = /(?:\s+(?:dan|and|serta|atau|or|plus|&|\+))?\s*$/i;

/** The phrase, and on to the end of what it is said of. */
function onwardOf(draft: string, phrase: Span, limit: number): Span {
  ONWARD_END.lastIndex = 0;
  const rest = draft.slice(phrase.end, limit).replace(JOINED, '');
  const stop = ONWARD_END.exec(rest);
  let end = phrase.end + (stop ? stop.index : rest.length);
  while (end > phrase.end && /\s/.test(draft[end - 1] as string)) end -= 1;
  // A phrase may bring its own mark.
  while (end > phrase.start + 1 && /[.,;:!?…\s]/.test(draft[end - 1] as string)) end -= 1;
  return { start: phrase.start, end };
}

function foundBy(rewrite: Rewrite, draft: string, phrase: Span, sentence: Span): Target | null {
  for (const match of slice(draft, sentence).matchAll(expression(rewrite.find ?? '(?!)'))) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const apart = start >= phrase.end || end <= phrase.start;
    if (apart && !(rewrite.near && leadsTo(draft.slice(end, phrase.start)))) continue;
    if (rewrite.capital && !/^\p{Lu}/u.test(match[0])) continue;
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
