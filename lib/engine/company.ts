/** Phrases keep company: what is doubtful alone is pressure in a draft that pushes in other ways too. */
import type { Claimed } from './judge';

/** A kind of pressure met only in hints and doubtful phrases counts for this much of one beyond doubt. */
const PER_DOUBT = 0.5;
/** The same in a draft where nothing stands beyond doubt. */
const PER_DOUBT_ALONE = 0.35;
/** Each kind of help the draft gives outweighs this much company. */
const PER_GIFT = 0.3;

/**
 * How many other kinds of pressure a rule's phrases keep company with.
 * @param short claims that lack sales context, or wait for company
 * @param help how many kinds of help the draft gives
 */
export function companyOf(
  claims: readonly Claimed[],
  short: readonly Claimed[],
  help: number,
): (rule: string) => number {
  const firm = new Set(claims.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule));
  const doubtful = new Set([...claims, ...short].map(({ rule }) => rule).filter((rule) => !firm.has(rule)));
  return (rule) => {
    const others = firm.size - (firm.has(rule) ? 1 : 0);
    const inDoubt = doubtful.size - (doubtful.has(rule) ? 1 : 0);
    return others + (firm.size > 0 ? PER_DOUBT : PER_DOUBT_ALONE) * inDoubt - PER_GIFT * help;
  };
}

/** So much company stands in for a thin sales context: who presses for time or places need not name a price. */
const FOR_CONTEXT = 1.5;

/** Whether a phrase that waits for company, or lacks a little context, has enough of it. Words that help earn no doubt. */
export function isUpheld(claim: Claimed, company: number): boolean {
  const { among = claim.acts.includes('presses') ? FOR_CONTEXT : Infinity } = claim.candidate.pattern;
  return company >= among && !helps(claim);
}

/** Whether the phrase overlaps what may earn a trust signal, numbers aside: a price is a number too. */
function helps({ span, sentence }: Claimed): boolean {
  const start = span.start - sentence.span.start;
  const end = span.end - sentence.span.start;
  return sentence.finding.signals.some(
    (signal) => signal.owner.id !== 'specific-number' && signal.span.start < end && start < signal.span.end,
  );
}
