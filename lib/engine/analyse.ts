/** The engine's one public function: a draft and its context in, a report out. */
import { createIsAccount } from './account';
import { createDiagnose } from './diagnose';
import { createHearing, type Shown } from './hearing';
import { type Claimed, judge, type Sentence } from './judge';
import { masksOf, unread } from './masks';
import { borrowedIn, createMatcher, type Finding, findIn, type Matcher } from './match';
import { endedBy, isFree, resolveOverlaps, surestOf } from './overlap';
import { createOwnNamed } from './own';
import { promptsFor } from './prompts';
import { type Impression, impressionOf, readingOf } from './reading';
import type { DraftContext, LanguageId, Report, Span } from './report';
import { pushingOf, roomIn } from './room';
import type { Language, Rule, Signal, Votes } from './rule';
import { createSentenceCache } from './sentence-cache';
import { splitSentences } from './sentences';
import { inContext, vouched } from './severity';
import { kindsOfHelp, signalsIn } from './signals';
import { isPitch, loudnessOf, pressureOf, sumOfValue, verdictOf } from './verdict';
import { soundOf, together } from './voice';

export interface Kit {
  readonly rules: readonly Rule[];
  readonly signals: readonly Signal[];
  readonly languages: readonly Language[];
  readonly votes: (sentence: string) => Votes;
  /** Is told of every phrase that may push, shown or not, and of what the draft leaves a reader with. */
  readonly watch?: (seen: { readonly phrases: readonly Claimed[]; readonly impression: Impression }) => void;
}

/** From this value on, and with the interest open, one invitation is no push. */
const OPEN_HELP = 0.35;

/** What pushes as surely as this earns nothing; the words of a more doubtful phrase may still help. */
const TAKES = 0.8;

/** So many Indonesian words make a sentence of an Indonesian draft one that borrows. */
const BORROWS = 0.6;

export type Analyse = (text: string, context: DraftContext) => Report;

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
  const cache = createSentenceCache<Finding>();
  const heard = createSentenceCache<Votes>();
  const votes = (sentence: string) => heard.find(sentence, () => kit.votes(sentence));
  const byLanguage = <T>(partOf: (language: Language) => T) =>
    Object.fromEntries(kit.languages.map((language) => [language.id, partOf(language)])) as Record<
      LanguageId,
      T
    >;
  const standings = byLanguage(({ standing }) => standing);
  const readings = byLanguage(({ reading }) => reading);
  const voices = byLanguage(({ voice }) => voice);
  const signalsOf = (ids: ReadonlySet<string>) => kit.signals.filter(({ id }) => ids.has(id));
  const diagnose = createDiagnose(kit.languages);
  const hearing = createHearing(kit.rules, kit.languages);
  const isAccount = createIsAccount(kit.languages);
  const withOwnNames = createOwnNamed(kit.rules, kit.languages);

  const findingOf = (sentence: string, language: LanguageId): Finding =>
    cache.find(`${language}${sentence}`, () => {
      const own = findIn(sentence, matcherOf(language));
      if (language === 'en') return own;
      // Selling talk is code-mixed ("checkout sekarang", "best seller"): English phrases count there too.
      const isOwn = (phrase: string) => (kit.votes(phrase)[language] ?? 0) > 0;
      const borrowed = borrowedIn(sentence, matcherOf('en'), matcherOf(language), isOwn);
      return { ...own, candidates: [...own.candidates, ...borrowed] };
    });

  return (draft, context) => {
    const text = unread(draft);
    const spans = splitSentences(text);
    const language = context.language ?? majority(spans, text, votes);
    const read = spans.map((span): Sentence => {
      const words = text.slice(span.start, span.end);
      const spoken = context.language ?? spokenIn(votes(words), language);
      return { span, language: spoken, finding: findingOf(words, spoken) };
    });
    const sentences = withOwnNames(read, text, context.preferences);
    const masks = masksOf(draft);
    const offered = new Set(signalsIn(text, sentences, masks).map((hit) => hit.signal));
    const voice = voices[language];
    const sound = voice ? soundOf(together(sentences.map(({ finding }) => finding.telling)), voice) : 0;
    const words = sentences.reduce((sum, { finding }) => sum + finding.words, 0);
    const account = context.audience === 'encyclopedia' || isAccount(text, words, language);
    const judged = judge({ text, sentences, masks, context, words, offered, sound, account, standings });
    const claims = endedBy(
      surestOf(resolveOverlaps(judged.claims), judged.claims),
      ({ candidate, sentence }) => sentence.span.start + candidate.end,
    );
    const taking = claims.filter(({ sure }) => sure >= TAKES);
    const signals = signalsIn(text, sentences, masks, taking);
    const present = new Set(signals.map((hit) => hit.signal));
    const offers = signalsOf(present);
    const value = worthOf(offers);
    const others = claims.some((claim) => !claim.candidate.owner.onlyWithOthers);
    const flagged = others ? claims : claims.filter((claim) => !claim.candidate.owner.onlyWithOthers);
    const doubts = resolveOverlaps(judged.doubts.filter(({ span }) => isFree(span, claims)));
    const phrases = [...flagged, ...doubts];
    const pushing = pushingOf(phrases);
    const room = roomIn(sentences, pushing);
    // What a push earns goes with it: it is no help of the draft’s own.
    const given =
      taking.length === claims.length
        ? present
        : new Set(signalsIn(text, sentences, masks, claims).map((hit) => hit.signal));
    const impression = impressionOf({
      sentences,
      phrases,
      pushing,
      room,
      loud: loudnessOf(phrases),
      sound,
      sales: judged.sales,
      value: worthOf(signalsOf(given)),
      given,
      audience: context.audience,
    });
    kit.watch?.({ phrases: [...judged.claims, ...judged.doubts], impression });
    const odds = readingOf(impression, readings[language]);
    const heardIn = { text: draft, sentences, masks, context };
    const loudest = flagged.length > 0 ? undefined : hearing.loudest(heardIn, words, odds.pushes);
    const shown: readonly Shown[] = loudest ? [loudest] : flagged;
    const pressure = pressureOf(odds.pushes, Math.max(0, ...[...phrases, ...shown].map(({ sure }) => sure)));
    const settled = inContext(shown, {
      roomy: room.roomy,
      gives: kindsOfHelp(present) > 0,
      sales: judged.sales,
      helpsOpenly: present.has('interest-disclosed') && value >= OPEN_HELP,
      pressure,
    });
    const capped = settled.some((claim) => claim.candidate.owner.capsVerdict);
    const verdict = verdictOf({
      loudness: impression.loud,
      pressure,
      value,
      helps: odds.helps,
      words,
      capped,
    });
    const pitch = isPitch(verdict);
    // They say no more of the rung, nor of how much each weighs: they show the writer where else it is heard.
    const alike = pitch || verdict === 'advice-with-pitch' ? hearing.alike(heardIn, settled, pitch) : [];
    const told = [...vouched(settled, { pitch, pressure }), ...alike].sort(
      (a, b) => a.span.start - b.span.start,
    );
    const earned = pitch ? offers.filter((signal) => signal.inPitch) : offers;
    const counts = new Set(earned.map((signal) => signal.id));
    return {
      language,
      verdict,
      pressure,
      value: worthOf(earned),
      diagnostics: diagnose(draft, told, signals, context.audience),
      signals: signals.filter((hit) => counts.has(hit.signal)),
      prompts: promptsFor(kit.signals, present, context.interfaceLanguage, language),
      rules: Object.fromEntries(
        told.map(({ candidate: { owner } }) => [owner.id, owner.languages[context.interfaceLanguage].text]),
      ),
      signalNames: Object.fromEntries(
        earned.map((signal) => [signal.id, signal.languages[context.interfaceLanguage].text.name]),
      ),
    };
  };
}

const worthOf = (signals: readonly Signal[]): number => sumOfValue(signals.map(({ score }) => score));

/** The language with the most votes; undefined when none has more than the others. */
function leaning(votes: Votes): LanguageId | undefined {
  const [first, second] = Object.entries(votes).sort(([, one], [, other]) => other - one);
  return first && first[1] !== second?.[1] ? (first[0] as LanguageId) : undefined;
}

/** Indonesian borrows freely: in an Indonesian draft a sentence with any Indonesian in it is Indonesian. */
const spokenIn = (votes: Votes, draft: LanguageId): LanguageId =>
  draft === 'id' && (votes.id ?? 0) >= BORROWS ? 'id' : (leaning(votes) ?? draft);

function majority(spans: readonly Span[], text: string, votesFor: Kit['votes']): LanguageId {
  const total: Partial<Record<LanguageId, number>> = {};
  for (const span of spans) {
    const votes = Object.entries(votesFor(text.slice(span.start, span.end))) as [LanguageId, number][];
    for (const [id, count] of votes) total[id] = (total[id] ?? 0) + count;
  }
  return leaning(total) ?? 'en';
}
