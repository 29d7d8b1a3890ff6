/** Finds what may be pressure, or a signal, in one sentence. Offsets are the sentence's own, in UTF-16 units. */
import {
  type CompiledGuard,
  type CompiledPattern,
  compileFind,
  compileGuard,
  compilePatterns,
} from './compile';
import { type Folded, fold, unfold } from './fold';
import { holds, isInnocent } from './guards';
import type { LanguageId, Span } from './report';
import type { ContextCue, Language, Pattern, Rule, Signal } from './rule';

/** A match before the draft as a whole is considered. */
export interface Candidate<Owner> {
  readonly owner: Owner;
  readonly pattern: Pattern;
  readonly language: LanguageId;
  readonly span: Span;
  /** Named groups of the pattern, for rewrites. */
  readonly groups: Readonly<Record<string, string>>;
  /** Guards that also look at the whole draft. */
  readonly draftGuards: readonly CompiledGuard[];
}

export interface Finding {
  readonly candidates: readonly Candidate<Rule>[];
  readonly signals: readonly Candidate<Signal>[];
  /** Index of each context cue met, with its weight. */
  readonly cues: readonly { readonly id: string; readonly weight: number }[];
}

/** A language with everything compiled for it. */
export interface Matcher {
  readonly language: Language;
  readonly rules: readonly CompiledPattern<Rule>[];
  readonly signals: readonly CompiledPattern<Signal>[];
  readonly cues: readonly { readonly cue: ContextCue; readonly id: string; readonly find: RegExp }[];
}

export function createMatcher(
  language: Language,
  rules: readonly Rule[],
  signals: readonly Signal[],
): Matcher {
  const shared = language.guards.map((guard) => compileGuard(guard, language.classes));
  return {
    language,
    rules: rules.flatMap((rule) => compilePatterns(rule, rule.languages[language.id], language, shared)),
    signals: signals.flatMap((signal) =>
      compilePatterns(signal, signal.languages[language.id], language, []),
    ),
    cues: language.context.map((cue, i) => ({
      cue,
      id: `${language.id}${i}`,
      find: compileFind(cue.find, language.classes),
    })),
  };
}

export function findIn(sentence: string, matcher: Matcher): Finding {
  const folded = fold(sentence, matcher.language);
  const seen = (cased: boolean | undefined) => (cased ? folded.cased : folded.text);
  return {
    candidates: matcher.rules.flatMap((pattern) => matches(pattern, folded, sentence, matcher.language)),
    signals: matcher.signals.flatMap((pattern) => matches(pattern, folded, sentence, matcher.language)),
    cues: matcher.cues.flatMap(({ cue, id, find }) => {
      find.lastIndex = 0;
      return find.test(seen(cue.caseSensitive)) ? [{ id, weight: cue.weight }] : [];
    }),
  };
}

/** A sentence's candidates only, without signals and cues. */
export function candidatesIn(sentence: string, matcher: Matcher): Candidate<Rule>[] {
  const folded = fold(sentence, matcher.language);
  return matcher.rules.flatMap((pattern) => matches(pattern, folded, sentence, matcher.language));
}

function matches<Owner>(
  compiled: CompiledPattern<Owner>,
  folded: Folded,
  sentence: string,
  language: Language,
): Candidate<Owner>[] {
  const { find, pattern, guards, owner } = compiled;
  const text = pattern.caseSensitive ? folded.cased : folded.text;
  const found: Candidate<Owner>[] = [];
  find.lastIndex = 0;
  for (let match = find.exec(text); match; match = find.exec(text)) {
    if (match[0] === '') {
      find.lastIndex += 1;
      continue;
    }
    const [start, end] = match.indices?.groups?.flag ?? [match.index, match.index + match[0].length];
    if (isInnocent(guards, folded, start, end, language)) continue;
    found.push({
      owner,
      pattern,
      language: language.id,
      span: unfold(folded, start, end, sentence),
      groups: match.groups ? { ...match.groups } : {},
      draftGuards: guards.filter((guard) => guard.draft && holds(guard, folded, start, end, language)),
    });
  }
  return found;
}
