/** What a suggestion does to the draft, as the writer would say it. */
import type { Diagnostic, Suggestion } from '../../lib/engine/report';
import { keptEnds, withinWord } from './keptEnds';

export type Change =
  | { readonly kind: 'drop'; readonly dropped: string }
  | {
      readonly kind: 'replace';
      readonly after: string;
      /** Shown only when more than the flagged phrase is replaced. */
      readonly before: string | null;
    };

/** A cut without the commas and blanks at its ends, nor the stop of the sentence before it. */
function bare(cut: string): string | null {
  return cut.replace(/^(?:[.!?…]+\s|[\s,;:])+|[\s,;:]+$/g, '') || null;
}

/**
 * What is missing from `after`, when that is all that changed (save for a capital letter).
 * Where the same letters begin both, more than one cut fits; the one between words is meant.
 */
function droppedFrom(before: string, after: string): string | null {
  const cut = before.length - after.length;
  if (cut <= 0) return null;
  const [lowerBefore, lowerAfter] = [before.toLowerCase(), after.toLowerCase()];
  for (let at = 0; at <= after.length; at++) {
    if (lowerBefore.slice(0, at) !== lowerAfter.slice(0, at)) return null;
    if (withinWord(before, at) || withinWord(before, at + cut)) continue;
    if (lowerBefore.slice(at + cut) === lowerAfter.slice(at)) return bare(before.slice(at, at + cut));
  }
  return null;
}

/** From so many characters on a stretch is shown only around what changes in it. */
const LONG = 60;
/** So many of the words that stay are shown on either side then. */
const AROUND = 4;

/** A long stretch without the words far from what changes in it: nobody should read it twice. */
function shortened(before: string, after: string): { readonly before: string; readonly after: string } {
  if (before.length < LONG) return { before, after };
  const [head, tail] = keptEnds(before, after);
  const from = before.slice(0, head).search(new RegExp(`(?:\\S+\\s*){${AROUND}}$`));
  const near = from > 0 ? from : 0;
  const behind = before.slice(before.length - tail);
  const to = behind.match(new RegExp(`^(?:\\s*\\S+){${AROUND}}`))?.[0].length ?? tail;
  const cut = (text: string) =>
    `${near > 0 ? '…' : ''}${text.slice(near, text.length - tail + to)}${to < tail ? '…' : ''}`;
  return { before: cut(before), after: cut(after) };
}

/** Compares a suggestion with the draft it was made for; beside another text it can only show the new words. */
export function describeChange(draft: string, diagnostic: Diagnostic, suggestion: Suggestion): Change {
  if (draft.slice(diagnostic.span.start, diagnostic.span.end) !== diagnostic.text)
    return { kind: 'replace', after: suggestion.text, before: null };
  const before = draft.slice(suggestion.span.start, suggestion.span.end);
  const dropped = droppedFrom(before, suggestion.text);
  if (dropped) return { kind: 'drop', dropped };
  const wider = suggestion.span.start < diagnostic.span.start || suggestion.span.end > diagnostic.span.end;
  const shown = shortened(before, suggestion.text);
  // What is only added to shows in what it becomes.
  const repeats = suggestion.text.startsWith(before);
  return { kind: 'replace', after: shown.after, before: wider && !repeats ? shown.before : null };
}
