/** Turns a rule's rewrites into suggestions that fit where they go. */
import type { Span, Suggestion } from './report';
import type { Rewrite } from './rule';

const MOST = 3;

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
    const target = rewrite.replace === 'sentence' ? sentence : phrase;
    const filled = fill(rewrite.text, draft.slice(phrase.start, phrase.end), groups);
    const suggestion = filled === '' ? removal(draft, target) : replacement(draft, target, sentence, filled);
    if (suggestion && !made.some((other) => other.text === suggestion.text))
      made.push({ ...suggestion, move: rewrite.move });
    if (made.length === MOST) break;
  }
  return made;
}

function fill(text: string, phrase: string, groups: Readonly<Record<string, string>>): string {
  return text
    .replace(/\$<(\w+)>/g, (_, name: string) => groups[name] ?? '')
    .replace(/\$0/g, () => phrase)
    .trim();
}

type Change = Pick<Suggestion, 'span' | 'text'>;

function replacement(draft: string, target: Span, sentence: Span, text: string): Change | null {
  const original = draft.slice(target.start, target.end);
  if (original === text) return null;
  const opens = target.start === sentence.start || /[.!?…:]["')\]]*\s*$/.test(draft.slice(0, target.start));
  const cased = opens || /^\p{Lu}\p{Ll}/u.test(original) ? capitalised(text) : text;
  // A sentence put in place of a phrase brings its own full stop.
  const next = draft[target.end] ?? '';
  const ended = /[.!?]$/.test(cased) && /[.!?,]/.test(next) ? cased.slice(0, -1) : cased;
  return { span: target, text: ended };
}

const capitalised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * Removes words together with what they leave dangling. Editors cannot take an empty replacement, so the span widens
 * to a neighbouring word, which is put back.
 */
function removal(draft: string, target: Span): Change | null {
  let { start, end } = target;
  while (end < draft.length && /[ \t,;!?.…]/.test(draft[end] as string)) end += 1;
  while (start > 0 && /[ \t]/.test(draft[start - 1] as string)) start -= 1;
  const left = /\S+$/u.exec(draft.slice(0, start))?.[0];
  if (left) {
    // Keep one stop where the sentence ended with what goes.
    const removed = draft.slice(target.end, end);
    const stop = /[.!?…]$/.test(left) ? '' : (/[.!?…]/.exec(removed)?.[0] ?? '');
    const kept = stop ? left.replace(/[,;:]$/, '') : left;
    const gap = end < draft.length && !/\n/.test(draft[end] as string) ? ' ' : '';
    return { span: { start: start - left.length, end }, text: `${kept}${stop}${gap}` };
  }
  while (end < draft.length && /\s/.test(draft[end] as string)) end += 1;
  const right = /^\S+/u.exec(draft.slice(end))?.[0];
  if (!right) return null;
  return { span: { start: target.start, end: end + right.length }, text: capitalised(right) };
}
