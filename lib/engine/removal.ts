/** Takes words out of a draft together with what they leave dangling. */
import { capitalised } from './letters';
import type { Span, Suggestion } from './report';

/** How far back to look for what stands before a phrase. */
const NEAR = 80;

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
const HANGS = /^(?:for|by|as|to|than|of|untuk|oleh|sebagai|daripada)\s/i;
const LEFT_OPEN =
  /^(?:where|who|which|that|we|they|i|you|most|more|very|so|such|less|how|too|paling|lebih|sangat|begitu)$/i;
/** Words that want what follows them, without a comma between. */
const WANTS =
  /^(?:an?|the|of|with|our|your|my|their|its|this|these|by|in|for|to|from|yang|dengan|di|ke|dari)$/i;
const PAIRS = /^(?:and|or|dan|atau|serta|&)$/i;
const LINE_ENDS = /^\s*(?:\n|$)/;

/**
 * Removes words together with what they leave dangling. Editors cannot take an empty replacement, so the span widens
 * to a neighbouring word, which is put back.
 */
export function removal(draft: string, target: Span): Pick<Suggestion, 'span' | 'text'> | null {
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
  // "Renowned for", "hurry to": what follows hangs on what would go.
  if (HANGS.test(draft.slice(end)) && !/[.!?…,;:]/.test(removed)) return null;
  // "Where [breathtaking] meets", "most [trusted] name": without it the sentence loses a part.
  if (LEFT_OPEN.test(left) && /^\p{L}/u.test(draft.slice(end))) return null;
  // "Flattering and [stunning] detail": only its reader knows whether the "and" goes too.
  if (PAIRS.test(left) && /^\p{L}/u.test(draft.slice(end)) && !/[.!?…,;:]/.test(removed)) return null;
  // Brackets would be left empty.
  if (/[([]$/.test(left)) return null;
  if (left) {
    // Nor does a word meet itself: "hakuna [boss,] hakuna stress".
    const twice = wordAfter(draft, end).toLowerCase() === left.toLowerCase();
    if (twice) end = Math.min(end + left.length + 1, draft.length);
    // Keep one stop where the sentence ended with what goes.
    const stop = /[.!?…]$/.test(left) ? '' : (/[.!?…]/.exec(removed)?.[0] ?? '');
    // A comma that only led up to what goes is left with nothing; one behind it may part two clauses.
    const ends = stop || LINE_ENDS.test(draft.slice(end));
    const bare = ends ? left.replace(/[,;:]$/, '') : left;
    const comma =
      !ends && !twice && /^,/.test(removed) && /[\p{L}\p{N}]$/u.test(left) && !WANTS.test(left) ? ',' : '';
    const kept = withArticle(bare, draft.slice(end)) + comma;
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
