/** Turns a rule's rewrites into suggestions that fit where they go. */
import type { Span, Suggestion } from './report';
import type { Rewrite } from './rule';

const MOST = 3;
/** How far back to look for what stands before a phrase. */
const NEAR = 80;

/**
 * Suggestions for a flagged phrase.
 * @param phrase, sentence spans in the draft, UTF-16 units
 */
export function suggest(
  draft: string,
  phrase: Span,
  sentence: Span,
  groups: Readonly<Record<string, string>>,
  rewrites: readonly Rewrite[],
): Suggestion[] {
  const made: Suggestion[] = [];
  for (const rewrite of rewrites) {
    const target = targetOf(rewrite, draft, phrase, sentence);
    const words = { phrase: slice(draft, phrase), sentence: slice(draft, sentence) };
    const filled = fill(rewrite.text, words, groups);
    const suggestion = filled === '' ? removal(draft, target) : replacement(draft, target, sentence, filled);
    if (suggestion && suggestion.text !== '' && !made.some((other) => other.text === suggestion.text))
      made.push({ ...suggestion, move: rewrite.move });
    if (made.length === MOST) break;
  }
  return made;
}

const slice = (draft: string, span: Span) => draft.slice(span.start, span.end);

function targetOf(rewrite: Rewrite, draft: string, phrase: Span, sentence: Span): Span {
  if (rewrite.replace === 'sentence') return sentence;
  return rewrite.replace === 'clause' ? clauseOf(draft, phrase, sentence) : phrase;
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

function fill(
  text: string,
  words: { readonly phrase: string; readonly sentence: string },
  groups: Readonly<Record<string, string>>,
): string {
  return text
    .replace(/\$<(\w+)>/g, (_, name: string) => groups[name] ?? '')
    .replace(/\$0/g, () => words.phrase)
    .replace(/\$sentence/g, () => words.sentence)
    .replace(/\$calm/g, () => calm(words.phrase))
    .trim();
}

/** The same words without capitals, and each mark or emoji once. */
const calm = (phrase: string) => {
  const shouted = /\p{Lu}{3}/u.test(phrase) ? phrase.toLowerCase() : phrase;
  return shouted.replace(
    /([!?‼❗]|\p{Extended_Pictographic})\uFE0F?(?:[!?‼❗\uFE0F]|\p{Extended_Pictographic})+/gu,
    '$1',
  );
};

type Change = Pick<Suggestion, 'span' | 'text'>;

function replacement(draft: string, target: Span, sentence: Span, text: string): Change | null {
  const original = draft.slice(target.start, target.end);
  if (original === text) return null;
  // "; …" takes the place of the blank before it.
  if (/^[,;:.]/.test(text) && /\S\s$/.test(draft.slice(0, target.start)))
    return { span: { start: target.start - 1, end: target.end }, text };
  const opens =
    target.start === sentence.start ||
    /[.!?…:]["')\]]*\s*$/.test(draft.slice(Math.max(0, target.start - NEAR), target.start));
  const cased = opens || /^\p{Lu}\p{Ll}/u.test(original) ? capitalised(text) : text;
  // A sentence put in place of a phrase brings its own full stop.
  const next = draft[target.end] ?? '';
  const ended = /[.!?]$/.test(cased) && /[.!?,]/.test(next) ? cased.slice(0, -1) : cased;
  const stopped = original.endsWith('?') && !/[.!?]$/.test(ended) ? `${ended}.` : ended;
  return { span: target, text: stopped };
}

const capitalised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function wordBefore(draft: string, end: number): string {
  let start = end;
  while (start > 0 && /\S/.test(draft[start - 1] as string)) start -= 1;
  return draft.slice(start, end);
}

function wordAfter(draft: string, start: number): string {
  let end = start;
  while (end < draft.length && /\S/.test(draft[end] as string)) end += 1;
  return draft.slice(start, end);
}

/** What stands at the start of a line of a list, and goes with it. */
const LIST_MARKER = /(?<=^|\n)[ \t]*(?:\d{1,2}[.)]|[-•*–→]|\p{Extended_Pictographic}\uFE0F?)[ \t]*$/u;
/** Small words that lean on what follows them. */
const JOINS =
  /^(?:dan|atau|tapi|tetapi|serta|lalu|jadi|dengan|untuk|karena|agar|supaya|and|or|but|so|with|for|because|to|the|an?)$/i;
const LINE_ENDS = /^\s*(?:\n|$)/;

/**
 * Removes words together with what they leave dangling. Editors cannot take an empty replacement, so the span widens
 * to a neighbouring word, which is put back.
 */
function removal(draft: string, target: Span): Change | null {
  let { start, end } = target;
  while (end < draft.length && /[ \t,;:!?.…]/.test(draft[end] as string)) end += 1;
  while (start > 0 && /[ \t]/.test(draft[start - 1] as string)) start -= 1;
  const marker = LIST_MARKER.exec(draft.slice(Math.max(0, start - NEAR), start))?.[0];
  if (marker && LINE_ENDS.test(draft.slice(end))) start -= marker.length;
  const removed = draft.slice(target.end, end);
  let left = wordBefore(draft, start);
  // A word that joined what goes to the sentence goes with it, where the sentence ends there.
  while (JOINS.test(left) && (/[.!?…]/.test(removed) || LINE_ENDS.test(draft.slice(end)))) {
    start -= left.length;
    while (start > 0 && /[ \t]/.test(draft[start - 1] as string)) start -= 1;
    left = wordBefore(draft, start);
  }
  if (left) {
    // Nor does a word meet itself: "hakuna [boss,] hakuna stress".
    if (wordAfter(draft, end).toLowerCase() === left.toLowerCase()) end += left.length + 1;
    // Keep one stop where the sentence ended with what goes.
    const stop = /[.!?…]$/.test(left) ? '' : (/[.!?…]/.exec(removed)?.[0] ?? '');
    const kept = withArticle(stop ? left.replace(/[,;:]$/, '') : left, draft.slice(end));
    const gap = end < draft.length && !/\n/.test(draft[end] as string) ? ' ' : '';
    // What follows now begins the sentence, as what goes did.
    const next = wordAfter(draft, end);
    const opens = /[.!?…]["'”’)\]]*$/.test(left) && /^\p{Lu}/u.test(draft.slice(target.start));
    const begun = opens && gap && /^\p{Ll}/u.test(next) ? next : '';
    return {
      span: { start: start - left.length, end: end + begun.length },
      text: `${kept}${stop}${gap}${capitalised(begun)}`,
    };
  }
  while (end < draft.length && /\s/.test(draft[end] as string)) end += 1;
  const right = wordAfter(draft, end);
  const from = Math.min(start, target.start);
  const begun = /^\p{Ll}/u.test(draft.slice(target.start)) ? right : capitalised(right);
  if (right) return { span: { start: from, end: end + right.length }, text: begun };
  // The last line goes with the blank lines before it.
  while (start > 0 && /\s/.test(draft[start - 1] as string)) start -= 1;
  const above = wordBefore(draft, start);
  return above ? { span: { start: start - above.length, end: draft.length }, text: above } : null;
}

/** English alone has a lone "a" or "an", which follows the sound of what comes next: "an unforgettable night", "a night". */
function withArticle(left: string, next: string): string {
  if (!/^an?$/i.test(left)) return left;
  return left.charAt(0) + (/^[aeiou]/i.test(next) ? 'n' : '');
}
