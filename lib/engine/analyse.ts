/** The engine's one public function: a draft and its context in, a report out. */
import { salesContext } from './context';
import { fold } from './fold';
import { isInnocentInDraft } from './guards';
import { isMasked, type Masks, masksOf } from './masks';
import { type Candidate, createMatcher, type Finding, findIn, type Matcher } from './match';
import { resolveOverlaps } from './overlap';
import { promptsFor } from './prompts';
import type { Diagnostic, DraftContext, LanguageId, Report, Severity, Span } from './report';
import { suggest } from './rewrite';
import type { Language, Rule, Signal } from './rule';
import { createSentenceCache } from './sentence-cache';
import { splitSentences } from './sentences';
import { severityOf, softened } from './severity';
import { signalsIn } from './signals';
import { shift } from './span';
import { pressureOf, sumOfValue, verdictOf } from './verdict';

export interface Kit {
  readonly rules: readonly Rule[];
  readonly signals: readonly Signal[];
  readonly languages: readonly Language[];
  /** How much a sentence looks like each language; 0 everywhere when it cannot tell. */
  readonly votes: (sentence: string) => Readonly<Record<LanguageId, number>>;
}

export type Analyse = (text: string, context: DraftContext) => Report;

interface Sentence {
  readonly span: Span;
  readonly language: LanguageId;
  readonly finding: Finding;
}

/** A diagnostic still to be settled. */
interface Claimed {
  readonly span: Span;
  readonly priority: number;
  readonly candidate: Candidate<Rule>;
  readonly sentence: Sentence;
  readonly rule: string;
  readonly severity: Severity;
  readonly paragraph: number;
}

/** Builds an analyser. It keeps what it found in each sentence, so hold on to it. */
export function createAnalyser(kit: Kit): Analyse {
  const matchers = new Map<LanguageId, Matcher>();
  const matcherOf = (id: LanguageId): Matcher => {
    const known = matchers.get(id);
    if (known) return known;
    const language = kit.languages.find((candidate) => candidate.id === id);
    if (!language) throw new RangeError(`no language ${id}`);
    const made = createMatcher(language, kit.rules, kit.signals);
    matchers.set(id, made);
    return made;
  };
  const cache = createSentenceCache();

  const findingOf = (sentence: string, language: LanguageId): Finding =>
    cache.find(`${language}${sentence}`, () => {
      const own = findIn(sentence, matcherOf(language));
      if (language === 'en') return own;
      // Selling talk is code-mixed ("checkout sekarang", "best seller"): English phrases count there too.
      const mixed = findIn(sentence, matcherOf('en'));
      return { ...own, candidates: [...own.candidates, ...mixed.candidates] };
    });

  return (text, context) => {
    const spans = splitSentences(text);
    const language = context.language ?? majority(spans, text, kit);
    const sentences = spans.map((span): Sentence => {
      const words = text.slice(span.start, span.end);
      const spoken = context.language ?? leaning(kit.votes(words)) ?? language;
      return { span, language: spoken, finding: findingOf(words, spoken) };
    });
    const masks = masksOf(text);
    const signals = signalsIn(text, sentences, masks);
    const present = new Set(signals.map((hit) => hit.signal));
    const value = sumOfValue(
      kit.signals.filter((signal) => present.has(signal.id)).map((signal) => signal.score),
    );
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

    const claims = resolveOverlaps(claimsIn(text, sentences, masks, context, present));
    const others = claims.some((claim) => !claim.candidate.owner.onlyWithOthers);
    const settled = softened(
      others ? claims : claims.filter((claim) => !claim.candidate.owner.onlyWithOthers),
      present.has('interest-disclosed') && value >= 0.35,
    );
    const pressure = pressureOf(settled, words);
    const capped = settled.some((claim) => claim.candidate.owner.capsVerdict);
    return {
      language,
      verdict: verdictOf(pressure, value, words, capped),
      pressure,
      value,
      diagnostics: diagnosticsFrom(text, settled),
      signals,
      prompts: promptsFor(kit.signals, present, context.interfaceLanguage, language),
      rules: Object.fromEntries(
        settled.map(({ candidate: { owner } }) => [
          owner.id,
          owner.languages[context.interfaceLanguage].text,
        ]),
      ),
      signalNames: Object.fromEntries(
        kit.signals
          .filter((signal) => present.has(signal.id))
          .map((signal) => [signal.id, signal.languages[context.interfaceLanguage].text.name]),
      ),
    };
  };
}

const leaning = (votes: Readonly<Record<LanguageId, number>>): LanguageId | undefined =>
  votes.en === votes.id ? undefined : votes.en > votes.id ? 'en' : 'id';

function majority(spans: readonly Span[], text: string, kit: Kit): LanguageId {
  const total: Record<LanguageId, number> = { en: 0, id: 0 };
  for (const span of spans) {
    const votes = kit.votes(text.slice(span.start, span.end));
    total.en += votes.en;
    total.id += votes.id;
  }
  return leaning(total) ?? 'en';
}

function claimsIn(
  text: string,
  sentences: readonly Sentence[],
  masks: Masks,
  context: DraftContext,
  present: ReadonlySet<string>,
): Claimed[] {
  const { rulesOff, allowedPhrases } = context.preferences;
  const off = new Set(rulesOff);
  const allowed = new Set(allowedPhrases.map((phrase) => phrase.toLowerCase()));
  const findings = sentences.map((sentence) => sentence.finding);
  let folded: string | undefined;
  const claims: Claimed[] = [];
  let paragraph = 0;
  let read = 0;
  sentences.forEach((sentence, i) => {
    if (/\n\s*\n/.test(text.slice(read, sentence.span.start))) paragraph += 1;
    read = sentence.span.end;
    let sales: number | undefined;
    for (const candidate of sentence.finding.candidates) {
      const { owner, pattern, draftGuards } = candidate;
      const span = shift(candidate.span, sentence.span.start);
      if (off.has(owner.id) || owner.answeredBy?.some((signal) => present.has(signal))) continue;
      if (isMasked(pattern, span, masks)) continue;
      if (pattern.needs) {
        sales ??= salesContext(findings, i);
        if (sales < pattern.needs) continue;
      }
      if (draftGuards.length > 0) {
        folded ??= fold(text).text;
        if (isInnocentInDraft(draftGuards, folded)) continue;
      }
      if (allowed.has(text.slice(span.start, span.end).toLowerCase())) continue;
      claims.push({
        span,
        priority: owner.priority ?? 0,
        candidate,
        sentence,
        rule: owner.id,
        severity: severityOf(owner, pattern, context),
        paragraph,
      });
    }
  });
  return claims;
}

function diagnosticsFrom(text: string, claims: readonly Claimed[]): Diagnostic[] {
  const times = new Map<string, number>();
  return claims.map(({ span, candidate, sentence, severity }) => {
    const phrase = text.slice(span.start, span.end);
    const key = `${candidate.owner.id}:${phrase.toLowerCase()}`;
    const nth = times.get(key) ?? 0;
    times.set(key, nth + 1);
    // Rewrites come in the sentence's language, also for an English phrase in an Indonesian sentence.
    const { language } = sentence;
    const own = candidate.language === language ? (candidate.pattern.rewrites ?? []) : [];
    const rewrites = [...own, ...(candidate.owner.languages[language].rewrites ?? [])];
    return {
      rule: candidate.owner.id,
      severity,
      span,
      text: phrase,
      language,
      suggestions: suggest(text, span, sentence.span, candidate.groups, rewrites),
      fingerprint: `${key}:${nth}`,
    };
  });
}
