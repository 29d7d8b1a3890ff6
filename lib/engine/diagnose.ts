/** Turns settled claims into what the writer is shown: the phrase, its severity and what to write instead. */
import { compileAnywhere } from './compile';
import type { Shown } from './hearing';
import { keepingTrust } from './keeping';
import type { Audience, Diagnostic, LanguageId, SignalHit, Suggestion } from './report';
import { suggest } from './rewrite';
import type { Language, Rewrite, Rule } from './rule';

export type Diagnose = (
  text: string,
  claims: readonly Shown[],
  signals: readonly SignalHit[],
  audience: Audience | undefined,
) => Diagnostic[];

/** Moves that invite, or speak from experience: an article does neither. */
const VOICED = new Set(['invitation', 'freedom', 'lesson', 'first-hand', 'limits', 'disclose', 'question']);

export function createDiagnose(languages: readonly Language[]): Diagnose {
  const persons = new Map(
    languages.map(({ id, persons: words, classes }) => [id, compileAnywhere(words, classes)]),
  );
  const impersonal = (suggestion: Suggestion, language: LanguageId) =>
    !VOICED.has(suggestion.move) &&
    (suggestion.move === 'delete' ||
      !persons.get(language)?.test(suggestion.text.replace(/\[[^\]]*\]/g, '[]').toLowerCase()));

  const named = new Map(languages.map(({ id, rewrites }) => [id, rewrites ?? {}]));
  const known = new Map<string, readonly Rewrite[]>();
  const rewritesOf = ({ id, languages: written }: Rule, language: LanguageId) => {
    const key = `${language}:${id}`;
    const rewrites =
      known.get(key) ??
      (written[language].rewrites ?? []).flatMap((each) =>
        typeof each === 'string' ? (named.get(language)?.[each] ?? []) : each,
      );
    known.set(key, rewrites);
    return rewrites;
  };

  return (text, claims, signals, audience) => {
    const times = new Map<string, number>();
    return claims.map(({ span, candidate, sentence, severity, heard }, at) => {
      const phrase = text.slice(span.start, span.end);
      const key = `${candidate.owner.id}:${phrase.toLowerCase()}`;
      const nth = times.get(key) ?? 0;
      times.set(key, nth + 1);
      // Rewrites come in the sentence's language, also for an English phrase in an Indonesian sentence.
      const { language } = sentence;
      const own = candidate.language === language ? (candidate.pattern.rewrites ?? []) : [];
      const rewrites = [...own, ...rewritesOf(candidate.owner, language)];
      const suits = (one: Suggestion) => audience !== 'encyclopedia' || impersonal(one, language);
      const until = claims[at + 1]?.span.start;
      const suggestions = suggest(text, span, sentence.span, candidate.groups, rewrites, until, suits);
      return {
        rule: candidate.owner.id,
        severity,
        span,
        text: phrase,
        language,
        suggestions: keepingTrust(text, suggestions, span, signals),
        ...(heard ? { heard } : {}),
        fingerprint: `${key}:${nth}`,
      };
    });
  };
}
