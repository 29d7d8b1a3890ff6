/** Turns a rule's rewrites into suggestions that fit where they go. */
import { keepsWords } from './keeping';
import { capitalised } from './letters';
import { removal } from './removal';
import type { Span, Suggestion } from './report';
import type { Rewrite } from './rule';
import { targetOf } from './target';

const MOST = 3;
/** Where no wording suits: what pushes goes with its clause, or its sentence, as long as no fact does. */
const LEFT_OUT: readonly Rewrite[] = [
  { move: 'delete', replace: 'clause', text: '' },
  { move: 'delete', replace: 'sentence', text: '' },
];
/** So many words beside the phrase may go with it then. */
const SPARE = 12;
/** How far back to look for what stands before a phrase. */
const NEAR = 80;

/**
 * Suggestions for a flagged phrase.
 * @param phrase, sentence spans in the draft, UTF-16 units
 * @param until where the next phrase begins, UTF-16 units: what is added to this one goes before it
 * @param suits whether a suggestion may stand where the draft is read
 */
export function suggest(
  draft: string,
  phrase: Span,
  sentence: Span,
  groups: Readonly<Record<string, string>>,
  rewrites: readonly Rewrite[],
  until = Number.POSITIVE_INFINITY,
  suits: (suggestion: Suggestion) => boolean = () => true,
): Suggestion[] {
  const made: Suggestion[] = [];
  // Part of an address or a word: nothing put there would read right.
  if (
    /[\p{L}\p{N}][.@/_-]?$/u.test(draft.slice(0, phrase.start)) &&
    /[\p{L}\p{N}]/u.test(draft.charAt(phrase.start))
  )
    return made;
  const add = (rewrite: Rewrite, spare?: number) => {
    const target = targetOf(rewrite, draft, phrase, sentence, until);
    if (!target) return;
    const words = {
      phrase: slice(draft, phrase),
      here: slice(draft, target.span),
      sentence: slice(draft, sentence),
    };
    const filled = fill(rewrite.text, words, { ...groups, ...target.groups });
    const text = filled === '' ? '' : (target.before + filled + target.behind).trim();
    const suggestion =
      text === '' ? removal(draft, target.cut) : replacement(draft, target.span, sentence, text);
    if (!suggestion || suggestion.text === '') return;
    if (rewrite.find === undefined && !keepsWords(draft, target.span, phrase, sentence, text, spare)) return;
    if (made.some((other) => other.text === suggestion.text)) return;
    const moved = { ...suggestion, move: rewrite.move };
    if (suits(moved)) made.push(moved);
  };
  for (const rewrite of rewrites) {
    add(rewrite);
    if (made.length === MOST) break;
  }
  for (const rewrite of LEFT_OUT) if (made.length === 0) add(rewrite, SPARE);
  return made;
}

const slice = (draft: string, span: Span) => draft.slice(span.start, span.end);

function fill(
  text: string,
  words: { readonly phrase: string; readonly here: string; readonly sentence: string },
  groups: Readonly<Record<string, string>>,
): string {
  return text
    .replace(/\$(small)?<(\w+)>/g, (_, low: string | undefined, name: string) =>
      low ? small(groups[name] ?? '') : (groups[name] ?? ''),
    )
    .replace(/\$0/g, () => words.phrase)
    .replace(/\$here/g, () => words.here)
    .replace(/\$sentence/g, () => words.sentence)
    .replace(/\$calm/g, () => calm(words.phrase))
    .trim();
}

/** As it is written within a sentence: "Order", "ORDER" → "order"; "DM", "PM" and names within stay. */
const small = (words: string) =>
  /^\p{Lu}{4}|^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words)
    ? words.toLowerCase()
    : /\p{Ll}\p{Lu}/u.test(words)
      ? words
      : words.replace(/^\p{Lu}(?=\p{Ll}|\s|$)/u, (letter) => letter.toLowerCase());

// An emoji with all that is joined to it: "🤷🏽‍♀️".
const EMOJI = '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier}|\\u200D\\p{Extended_Pictographic})*';
const REPEATED = new RegExp(`(${EMOJI}|[!?‼❗])\\uFE0F?(?: ?(?:${EMOJI}|[!?‼❗\\uFE0F]))+`, 'gu');

/** The same words without capitals, and each mark or emoji once. */
const calm = (phrase: string) =>
  (/\p{Lu}{3}/u.test(phrase) ? phrase.toLowerCase() : phrase).replace(REPEATED, '$1');

type Change = Pick<Suggestion, 'span' | 'text'>;

function replacement(draft: string, target: Span, sentence: Span, text: string): Change | null {
  const original = draft.slice(target.start, target.end);
  if (original === text) return null;
  // "; …" takes the place of the blank before it.
  if (/^[,;:.]/.test(text) && /\S\s$/.test(draft.slice(0, target.start)))
    return { span: { start: target.start - 1, end: target.end }, text };
  const opens =
    target.start === sentence.start ||
    /[.!?…]["')\]]*\s*$/.test(draft.slice(Math.max(0, target.start - NEAR), target.start));
  const cased = opens || /^\p{Lu}\p{Ll}/u.test(original) ? capitalised(text) : text;
  // A sentence put in place of a phrase brings its own full stop.
  const next = draft[target.end] ?? '';
  const ended = /[.!?]$/.test(cased) && /[.!?,]/.test(next) ? cased.slice(0, -1) : cased;
  const stopped = original.endsWith('?') && !/[.!?:]$/.test(ended) ? `${ended}.` : ended;
  return { span: target, text: stopped };
}
