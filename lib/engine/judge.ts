/** Which candidates are pressure in this draft, and which fall just short of what their pattern needs. */
import { salesContext } from './context';
import { draftGuardsOf } from './guards';
import { isMasked, type Masks } from './masks';
import type { Candidate, Finding } from './match';
import type { DraftContext, LanguageId, Span } from './report';
import type { Rule } from './rule';
import { severityOf, type Weighed } from './severity';
import { shift } from './span';

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

/** A phrase that lacks more context than this is innocent, not doubtful. */
const DOUBTFUL_WITHIN = 1.5;

export function judge(
  text: string,
  sentences: readonly Sentence[],
  masks: Masks,
  context: DraftContext,
  present: ReadonlySet<string>,
): Judgement {
  const { rulesOff, allowedPhrases } = context.preferences;
  const off = new Set(rulesOff);
  const allowed = new Set(allowedPhrases.map(bare));
  const findings = sentences.map((sentence) => sentence.finding);
  const claims: Claimed[] = [];
  const doubts: Doubt[] = [];
  const innocent = draftGuardsOf(text);
  let strongest = 0;
  let paragraph = 0;
  let read = 0;
  sentences.forEach((sentence, i) => {
    if (/\n\s*\n/.test(text.slice(read, sentence.span.start))) paragraph += 1;
    read = sentence.span.end;
    const sales = salesContext(findings, i);
    strongest = Math.max(strongest, sales);
    for (const candidate of sentence.finding.candidates) {
      const { owner, pattern, draftGuards } = candidate;
      const span = shift(candidate.span, sentence.span.start);
      const lacks = (pattern.needs ?? 0) - sales;
      if (pattern.needs && lacks > DOUBTFUL_WITHIN) continue;
      if (off.has(owner.id) || owner.answeredBy?.some((signal) => present.has(signal))) continue;
      if (isMasked(pattern, span, masks)) continue;
      if (draftGuards.some(innocent)) continue;
      if (allowed.size > 0 && allowed.has(bare(text.slice(span.start, span.end)))) continue;
      if (pattern.needs && lacks > 0) {
        if (!owner.onlyWithOthers) doubts.push({ rule: owner.id, span });
        continue;
      }
      claims.push({
        span,
        priority: owner.priority ?? 0,
        candidate,
        sentence,
        rule: owner.id,
        ...severityOf(owner, pattern, context),
        closing: i === sentences.length - 1,
        paragraph,
      });
    }
  });
  return { claims, doubts, sales: strongest };
}

/** A phrase by its words: a comma taken in by another pattern makes no other phrase of it. */
const bare = (phrase: string): string => {
  const lower = phrase.toLowerCase();
  return lower.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || lower;
};
