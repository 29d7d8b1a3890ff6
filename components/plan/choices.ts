/** Which rewrites a writer has ticked: one wording a phrase, none laid over another. */
import type { Diagnostic, Report, Span, Suggestion } from '../../lib/engine/report';

/** What the writer said otherwise than offered, by fingerprint. */
export interface Wishes {
  readonly unticked: ReadonlySet<string>;
  /** Which of a phrase's wordings, counted from 0. */
  readonly wording: ReadonlyMap<string, number>;
}

export const NO_WISHES: Wishes = { unticked: new Set(), wording: new Map() };

export interface Choice {
  readonly diagnostic: Diagnostic;
  readonly suggestion: Suggestion;
  readonly nth: number;
  readonly ticked: boolean;
  /** Another ticked change already rewrites these words. */
  readonly covered: boolean;
}

const crosses = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const width = ({ span }: Suggestion) => span.end - span.start;
const heard = (one: { readonly diagnostic: Diagnostic }) => (one.diagnostic.heard ? 1 : 0);

/**
 * One choice for every phrase that has a wording, in reading order; everything is ticked until unticked. Where two
 * would change the same words, the wider one does: what it replaces holds the other. A sentence that is only heard
 * takes what is left.
 */
export function choicesOf({ diagnostics }: Report, { unticked, wording }: Wishes): Choice[] {
  const taken: Span[] = [];
  const isFree = ({ span }: Suggestion) => !taken.some((other) => crosses(span, other));
  const wished = diagnostics.flatMap((diagnostic) => {
    const { suggestions, fingerprint } = diagnostic;
    const own = wording.get(fingerprint);
    const [first] = suggestions;
    return first ? [{ diagnostic, own, wish: suggestions[own ?? 0] ?? first }] : [];
  });
  const choices = wished
    .sort((a, b) => heard(a) - heard(b) || width(b.wish) - width(a.wish))
    .map(({ diagnostic, own, wish }): Choice => {
      // The writer's own wording, else the first that leaves its neighbours alone.
      const nth = own ?? Math.max(0, diagnostic.suggestions.findIndex(isFree));
      const suggestion = diagnostic.suggestions[nth] ?? wish;
      const covered = !isFree(suggestion);
      const ticked = !covered && !unticked.has(diagnostic.fingerprint);
      if (ticked) taken.push(suggestion.span);
      return { diagnostic, suggestion, nth, ticked, covered };
    });
  return choices.sort((a, b) => a.diagnostic.span.start - b.diagnostic.span.start);
}

export const tickedOf = (choices: readonly Choice[]): Suggestion[] =>
  choices.filter(({ ticked }) => ticked).map(({ suggestion }) => suggestion);

export function tick(wishes: Wishes, fingerprint: string, on: boolean): Wishes {
  const unticked = new Set(wishes.unticked);
  if (on) unticked.delete(fingerprint);
  else unticked.add(fingerprint);
  return { ...wishes, unticked };
}

/** The next wording of a phrase, round and round. */
export function reword(wishes: Wishes, { diagnostic, nth }: Choice): Wishes {
  const next = (nth + 1) % diagnostic.suggestions.length;
  return { ...wishes, wording: new Map(wishes.wording).set(diagnostic.fingerprint, next) };
}
