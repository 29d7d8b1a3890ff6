/** Which candidates are pressure in this draft, and which fall just short of what their pattern needs. */
import { companyOf, isUpheld } from './company';
import { salesContext } from './context';
import { draftGuardsOf } from './guards';
import { isMasked, type Masks } from './masks';
import type { Candidate, Finding } from './match';
import type { DraftContext, LanguageId, Span } from './report';
import type { Rule } from './rule';
import { severityOf, type Weighed } from './severity';
import { kindsOfHelp } from './signals';
import { shift } from './span';
import { heard, toneOf } from './tone';

export interface Sentence {
  readonly span: Span;
  readonly language: LanguageId;
  readonly finding: Finding;
}

/** A diagnostic still to be settled. */
export interface Claimed extends Weighed {
  readonly span: Span;
  readonly priority: number;
  readonly candidate: Candidate<Rule>;
  readonly sentence: Sentence;
  readonly paragraph: number;
}

/** A phrase nobody is shown: it lacks a little sales context. Several of them still colour the draft. */
export interface Doubt {
  readonly rule: string;
  readonly span: Span;
}

export interface Judgement {
  readonly claims: readonly Claimed[];
  readonly doubts: readonly Doubt[];
  /** The strongest sales context anywhere in the draft. */
  readonly sales: number;
}

/** A phrase that only its company or its tone gives away yields to any that pushes by itself. */
const YIELDS = 100;

/** From here on, kinds of phrases said by tone and the sales context are together more than idle talk. */
const ENOUGH_TALK = 2.5;

/** Talk among people is short; in a longer draft a phrase in passing is shown, and makes no pitch. */
const CHAT_WORDS = 40;

/** A phrase that lacks more context than this is innocent, not doubtful. */
const DOUBTFUL_WITHIN = 1.5;

/** @param offered the signals the draft would earn if nothing in it pushed: what pushes is not known yet */
export function judge(
  text: string,
  sentences: readonly Sentence[],
  masks: Masks,
  context: DraftContext,
  offered: ReadonlySet<string>,
): Judgement {
  const { rulesOff, allowedPhrases } = context.preferences;
  const off = new Set(rulesOff);
  const allowed = new Set(allowedPhrases.map(bare));
  const findings = sentences.map((sentence) => sentence.finding);
  const claims: Claimed[] = [];
  const short: Claimed[] = [];
  const innocent = draftGuardsOf(text, masks.quotes);
  let strongest = 0;
  const paragraphs = paragraphsOf(text, sentences);
  const following = wordsAfter(findings);
  sentences.forEach((sentence, i) => {
    const paragraph = paragraphs[i] as number;
    const sales = salesContext(findings, i);
    strongest = Math.max(strongest, sales);
    const tone = toneOf(findings, i, paragraphs, sales);
    for (const candidate of sentence.finding.candidates) {
      const { owner, pattern, draftGuards } = candidate;
      const span = shift(candidate.span, sentence.span.start);
      const lacks = (pattern.needs ?? 0) - sales;
      if (pattern.needs && lacks > DOUBTFUL_WITHIN) continue;
      if (pattern.tone !== undefined && (tone ?? 0) < pattern.tone) continue;
      if (off.has(owner.id) || owner.answeredBy?.some((signal) => offered.has(signal))) continue;
      if (isMasked(pattern, span, masks)) continue;
      if (draftGuards.some(innocent)) continue;
      if (allowed.size > 0 && allowed.has(bare(text.slice(span.start, span.end)))) continue;
      const waits = pattern.among !== undefined || Boolean(pattern.needs && lacks > 0);
      const usual = severityOf(owner, pattern, context);
      const weighed = waits ? usual : heard(usual, pattern, { tone, sales, of: sentences.length });
      if (!weighed) continue;
      const claim = {
        span,
        priority: (owner.priority ?? 0) - (pattern.tone === undefined ? 0 : YIELDS),
        candidate,
        sentence,
        rule: owner.id,
        acts: owner.acts ?? [],
        ...weighed,
        after: following[i] as number,
        paragraph,
      };
      (waits ? short : claims).push(claim);
    }
  });
  const company = companyOf(claims, short, kindsOfHelp(offered));
  const doubts: Doubt[] = [];
  for (const claim of short) {
    if (isUpheld(claim, company(claim.rule))) claims.push({ ...claim, priority: claim.priority - YIELDS });
    else if (!claim.candidate.owner.onlyWithOthers) doubts.push({ rule: claim.rule, span: claim.span });
  }
  return { claims: isIdleTalk(claims, strongest, wordsIn(findings)) ? [] : claims, doubts, sales: strongest };
}

/**
 * Whether so little is said that it is talk among people, and nothing in it but what anybody says, each a hint by its
 * tone alone: of one kind where little is sold, or of two where nothing is.
 */
function isIdleTalk(claims: readonly Claimed[], sales: number, words: number): boolean {
  if (words > CHAT_WORDS) return false;
  const idle = claims.every(
    ({ candidate: { pattern }, acts, severity, decided }) =>
      pattern.tone !== undefined && severity === 'hint' && !decided && !acts.includes('sells'),
  );
  return idle && new Set(claims.map(({ rule }) => rule)).size + Math.max(0, sales) < ENOUGH_TALK;
}

/** A phrase by its words: a comma taken in by another pattern makes no other phrase of it. */
const bare = (phrase: string): string => {
  const lower = phrase.toLowerCase();
  return lower.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || lower;
};

const wordsIn = (findings: readonly Finding[]) => findings.reduce((sum, { words }) => sum + words, 0);

/** How many words follow each sentence. */
function wordsAfter(findings: readonly Finding[]): number[] {
  let left = wordsIn(findings);
  return findings.map(({ words }) => {
    left -= words;
    return left;
  });
}

/** The number of the paragraph each sentence is in. */
function paragraphsOf(text: string, sentences: readonly Sentence[]): number[] {
  let paragraph = 0;
  let read = 0;
  return sentences.map(({ span }) => {
    if (/\n\s*\n/.test(text.slice(read, span.start))) paragraph += 1;
    read = span.end;
    return paragraph;
  });
}
