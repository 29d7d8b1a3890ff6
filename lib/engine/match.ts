/** Finds what may be pressure, or a signal, in one sentence. Offsets are the sentence's own, in UTF-16 units. */
import { type CompiledGuard, type CompiledPattern, compileGuard, compilePatterns, lazily } from './compile';
import { createEndOf, type EndOf } from './ending';
import { type Folded, fold, unfold } from './fold';
import { holds, isInnocent } from './guards';
import { createNeeds } from './needles';
import { createPrefilter, type WorthTrying } from './prefilter';
import type { LanguageId, Span } from './report';
import type { ContextCue, Language, Pattern, Rule, Signal } from './rule';
import { createEar, soundOf, type Telling } from './voice';

/** A match before the draft as a whole is considered. */
export interface Candidate<Owner> {
  readonly owner: Owner;
  readonly pattern: Pattern;
  readonly language: LanguageId;
  readonly span: Span;
  /** Where a reader would end the phrase. */
  readonly end: number;
  /** Named groups of the pattern, for rewrites. */
  readonly groups: Readonly<Record<string, string>>;
  /** Guards that also look at the whole draft. */
  readonly draftGuards: readonly CompiledGuard[];
}

export interface Finding {
  /** How many words the sentence has. */
  readonly words: number;
  readonly candidates: readonly Candidate<Rule>[];
  readonly signals: readonly Candidate<Signal>[];
  /** Index of each context cue met, with its weight. */
  readonly cues: readonly { readonly id: string; readonly weight: number }[];
  /** Its telling words, and how it sounds: above 0 like a seller, below like an adviser. None in a language without. */
  readonly telling: Telling | undefined;
  readonly voice: number | undefined;
}

interface CompiledCue {
  readonly cue: ContextCue;
  readonly id: string;
  readonly find: RegExp;
}

/** A language with everything compiled for it. */
export interface Matcher {
  readonly language: Language;
  readonly rules: readonly CompiledPattern<Rule>[];
  readonly signals: readonly CompiledPattern<Signal>[];
  readonly cues: readonly CompiledCue[];
  readonly ear: ((folded: Folded) => Telling) | undefined;
  readonly endOf: EndOf;
  /** The language's guards for every rule. */
  readonly shared: readonly CompiledGuard[];
  /** What of rules, signals and cues, one after another, is worth trying on a lower-case text. */
  readonly worthTrying: WorthTrying;
}

export function createMatcher(
  language: Language,
  rules: readonly Rule[],
  signals: readonly Signal[],
): Matcher {
  const shared = language.guards.map((guard) => compileGuard(guard, language.classes));
  const needOf = createNeeds(language.classes);
  const ruled = rules.flatMap((rule) => compilePatterns(rule, rule.languages[language.id], language, shared));
  const signalled = signals.flatMap((signal) =>
    compilePatterns(signal, signal.languages[language.id], language, []),
  );
  return {
    language,
    shared,
    endOf: createEndOf(language),
    rules: ruled,
    signals: signalled,
    worthTrying: createPrefilter(
      [...ruled, ...signalled]
        .map(({ pattern }) => needOf(pattern.find))
        .concat(language.context.map(({ find }) => needOf(find))),
    ),
    cues: language.context.map((cue, i) =>
      lazily(cue.find, language.classes, { cue, id: `${language.id}${i}` }),
    ),
    ear: language.voice && createEar(language.voice),
  };
}

export function findIn(sentence: string, matcher: Matcher): Finding {
  const { rules, signals, cues, language, worthTrying } = matcher;
  const folded = fold(sentence, language);
  const may = worthTrying(folded.text);
  const telling = matcher.ear?.(folded);
  return {
    words: language.countWords(sentence),
    candidates: worth(rules, may).flatMap((pattern) => matches(pattern, folded, sentence, matcher)),
    signals: worth(signals, may, rules.length).flatMap((pattern) =>
      matches(pattern, folded, sentence, matcher),
    ),
    cues: worth(cues, may, rules.length + signals.length)
      .filter((compiled) => isMet(compiled, folded))
      .map(({ cue, id }) => ({ id, weight: cue.weight })),
    telling,
    voice: telling && language.voice && soundOf(telling, language.voice),
  };
}

/** What is worth trying of a list that begins at `from`. */
const worth = <T>(list: readonly T[], may: Uint8Array, from = 0): T[] =>
  list.filter((_, at) => may[from + at] === 1);

function isMet({ find, cue }: CompiledCue, folded: Folded): boolean {
  find.lastIndex = 0;
  return find.test(cue.caseSensitive ? folded.cased : folded.text);
}

/** A sentence's candidates only, without signals and cues, and without what anybody says. */
function plainCandidatesIn(sentence: string, matcher: Matcher): Candidate<Rule>[] {
  const folded = fold(sentence, matcher.language);
  return worth(matcher.rules, matcher.worthTrying(folded.text))
    .filter(({ pattern }) => !pattern.loose)
    .flatMap((compiled) => matches(compiled, folded, sentence, matcher));
}

/**
 * What another language's phrases find in a sentence of this one ("checkout", "best seller"): real words, no more than
 * this language's own guards let pass. Marks and emoji are its own rules' business, and what anybody says in the other
 * language is no selling talk.
 * @param isOwn whether words are plainly of this language, so that the other one only stumbled on them
 */
export function borrowedIn(
  sentence: string,
  from: Matcher,
  into: Matcher,
  isOwn: (phrase: string) => boolean,
): Candidate<Rule>[] {
  const found = plainCandidatesIn(sentence, from);
  if (found.length === 0) return found;
  const folded = fold(sentence, into.language);
  const at = (offset: number) => {
    const index = folded.origin.findIndex((origin) => origin >= offset);
    return index < 0 ? folded.text.length : index;
  };
  return found.filter(({ span }) => {
    const phrase = sentence.slice(span.start, span.end);
    return (
      /\p{L}{3}/u.test(phrase) &&
      !isOwn(phrase) &&
      !isInnocent(into.shared, folded, at(span.start), at(span.end))
    );
  });
}

function matches<Owner>(
  compiled: CompiledPattern<Owner>,
  folded: Folded,
  sentence: string,
  { language, endOf }: Matcher,
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
    if (isInnocent(guards, folded, start, end)) continue;
    const spanTo = (to: number) => unfold(folded, start, to, sentence);
    found.push({
      owner,
      pattern,
      language: language.id,
      span: spanTo(end),
      end: spanTo(endOf(folded.text, start, end)).end,
      groups: match.groups ? { ...match.groups } : {},
      draftGuards: guards.filter((guard) => guard.guard.draft && holds(guard, folded, start, end)),
    });
  }
  return found;
}
