/** Which candidates are pressure in this draft, how surely, and which are too doubtful to be shown. */
import { salesContext } from './context';
import { draftGuardsOf } from './guards';
import { isMasked, type Masks } from './masks';
import type { Candidate, Finding } from './match';
import type { DraftContext, LanguageId, Span } from './report';
import type { Rule } from './rule';
import { HARDLY_SELLING, severityOf, type Weighed } from './severity';
import { kindsOfHelp } from './signals';
import { shift } from './span';
import { isFirm, type Open, type Scene, type Standing, scenesOf, sureness } from './standing';

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
  readonly scene: Scene;
}

export interface Judgement {
  /** What is shown, unless another phrase claims the same words. */
  readonly claims: readonly Claimed[];
  /** What is not shown: it only colours the draft. */
  readonly doubts: readonly Claimed[];
  /** The strongest sales context anywhere in the draft. */
  readonly sales: number;
}

/** A phrase that only its surroundings give away yields to any that is beyond doubt. */
const YIELDS = 100;

/** A phrase that lacks more context than this is innocent, not doubtful. */
const DOUBTFUL_WITHIN = 1.5;

/** So much an account may lack: what needs more is nearly always a fact there. */
const TELLING = 0.8;

export interface Read {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly masks: Masks;
  readonly context: DraftContext;
  /** How many it has. */
  readonly words: number;
  /** The signals the draft would earn if nothing in it pushed: what pushes is not known yet. */
  readonly offered: ReadonlySet<string>;
  /** How it sounds as a whole. */
  readonly sound: number;
  /** Whether it is an account, as an encyclopedia gives one. */
  readonly account: boolean;
  readonly standings: Readonly<Record<LanguageId, Standing | undefined>>;
}

export function judge({
  text,
  sentences,
  masks,
  context,
  words,
  offered,
  sound,
  account,
  standings,
}: Read): Judgement {
  const { rulesOff, allowedPhrases } = context.preferences;
  const off = new Set(rulesOff);
  const allowed = new Set(allowedPhrases.map(bare));
  const findings = sentences.map((sentence) => sentence.finding);
  const open: Open[] = [];
  const innocent = draftGuardsOf(text, masks.quotes);
  let strongest = 0;
  sentences.forEach((sentence, at) => {
    const sales = salesContext(findings, at);
    strongest = Math.max(strongest, sales);
    for (const candidate of sentence.finding.candidates) {
      const { owner, pattern, draftGuards } = candidate;
      const span = shift(candidate.span, sentence.span.start);
      const lacks = (pattern.needs ?? 0) - sales;
      if (pattern.needs && lacks > DOUBTFUL_WITHIN) continue;
      if (off.has(owner.id) || owner.answeredBy?.some((signal) => offered.has(signal))) continue;
      if (isMasked(pattern, span, masks)) continue;
      if (draftGuards.some(innocent)) continue;
      if (allowed.size > 0 && allowed.has(bare(text.slice(span.start, span.end)))) continue;
      open.push({ span, candidate, at, sales, lacks, ...severityOf(owner, pattern, context) });
    }
  });
  const paragraphs = paragraphsOf(text, sentences);
  const sceneOf = scenesOf(open, {
    findings,
    paragraphs,
    length: text.length,
    words,
    help: kindsOfHelp(offered),
    sound,
  });
  const claims = open.map((one): Claimed => {
    const { owner } = one.candidate;
    const sentence = sentences[one.at] as Sentence;
    const scene = sceneOf(one);
    return {
      ...one,
      sentence,
      scene,
      ...weighed(one, sureness(scene, standings[sentence.language]), account),
      priority: (owner.priority ?? 0) - (isFirm(one) ? 0 : YIELDS),
      rule: owner.id,
      acts: owner.acts ?? [],
    };
  });
  return {
    claims: claims.filter(({ sure }) => sure >= SHOWN),
    // Of doubts that share words the surest counts.
    doubts: claims
      .filter(({ sure, candidate }) => sure < SHOWN && !candidate.owner.onlyWithOthers)
      .map((doubt) => ({ ...doubt, priority: doubt.sure })),
    sales: strongest,
  };
}

/** From here on a phrase is shown. */
const SHOWN = 0.5;

function weighed(one: Open, sure: number, account: boolean): Pick<Weighed, 'severity' | 'decided' | 'sure'> {
  const { severity, decided, candidate } = one;
  const inflates = account && candidate.owner.inflates && one.lacks <= TELLING;
  const firm = isFirm(inflates ? { ...one, lacks: 0 } : one);
  if (candidate.pattern.sure || (decided && firm)) return { severity, decided, sure: 1 };
  // In an account that sells nothing praise informs less than it could; that is no push.
  if (inflates && firm && (sure < SHOWN || one.sales < HARDLY_SELLING))
    return { severity: 'hint', decided: true, sure: SHOWN };
  return { severity, decided, sure };
}

/** A phrase by its words: a comma taken in by another pattern makes no other phrase of it. */
export const bare = (phrase: string): string => {
  const lower = phrase.toLowerCase();
  return lower.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || lower;
};

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
