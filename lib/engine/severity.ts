/** How a rule's severity moves with the reader, the writer's choice and what the draft gives. */
import type { DraftContext, Severity } from './report';
import type { Act, Pattern, Rule } from './rule';

export interface Weighed {
  readonly rule: string;
  readonly acts: readonly Act[];
  readonly severity: Severity;
  /** The writer, or the place, has decided: what the draft gives does not move it. */
  readonly decided: boolean;
  /** 0–1: how surely it pushes where it stands. */
  readonly sure: number;
}

export function severityOf(
  rule: Rule,
  pattern: Pattern,
  { preferences, audience }: DraftContext,
): Pick<Weighed, 'severity' | 'decided'> {
  const chosen = preferences.severities[rule.id];
  if (chosen) return { severity: chosen, decided: true };
  const usual = pattern.severity ?? rule.severity;
  const here = audience && rule.audiences?.[audience];
  const severity = here ? heavier(usual, here) : usual;
  return { severity, decided: here !== undefined };
}

const ORDER: readonly Severity[] = ['hint', 'warning', 'serious'];

const heavier = (a: Severity, b: Severity): Severity => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

/** What surrounds the flagged phrases of a draft. */
export interface Surroundings {
  /** Whether a good part of it pushes nothing. */
  readonly roomy: boolean;
  /** Whether it earns a trust signal other than a number: a price is a number too. */
  readonly gives: boolean;
  /** The strongest sales context in it. */
  readonly sales: number;
  /** Whether it is valuable and says what the writer gains. */
  readonly helpsOpenly: boolean;
  /** How surely a reader feels pushed, 0–1. */
  readonly pressure: number;
}

/** Up to here a phrase is shown as a suggestion rather than a warning. */
const PLAINLY = 0.65;

/** A draft of less pressure than this may as well be honest. */
const PRESSING = 0.25;

/** Below this, hardly anything in the draft has to do with selling. */
export const HARDLY_SELLING = 0.5;

/**
 * The same phrase weighs less where it only just pushes, or in a draft that is about something else:
 * - whatever is less than plain, or stands in a draft that hardly presses, is one step lighter;
 * - a promise in a draft that asks for nothing is a warning, not serious;
 * - a lone warning in a draft that gives something, or hardly sells, is a hint;
 * - one soft invitation after real help, with the interest open, is a hint.
 */
export function inContext<W extends Weighed>(flags: readonly W[], around: Surroundings): W[] {
  const { roomy } = around;
  const asks = flags.some(({ acts }) => acts.includes('asks'));
  const eased = flags.map((flag) => {
    const plainly = flag.sure >= PLAINLY && around.pressure >= PRESSING;
    const plain = plainly ? flag : moved(flag, LIGHTER[flag.severity]);
    const recruits = !roomy || asks || plain.acts.includes('harms');
    return plain.severity === 'serious' && !recruits ? moved(plain, 'warning') : plain;
  });
  const lone = eased.length === 1 && roomy && (around.gives || around.sales < HARDLY_SELLING);
  if (lone) return eased.map((flag) => (flag.severity === 'warning' ? moved(flag, 'hint') : flag));
  if (!around.helpsOpenly) return eased;
  const invited = eased.findIndex(({ acts, severity }) => acts.includes('invites') && severity !== 'serious');
  return eased.map((flag, i) => (i === invited ? moved(flag, 'hint') : flag));
}

/** A pitch of less pressure than this may rest on one hint and little else. */
const FIRM = 0.19;

/**
 * And it weighs more where the draft as a whole is a pitch: what makes it one is shown as a warning, though each phrase
 * by itself were a hint. A writer told "this reads like an ad" sees where. The rung they make together is the same.
 * @param verdict the draft's rung, and its pressure as it is shown
 */
export function vouched<W extends Weighed>(
  flags: readonly W[],
  verdict: { readonly pitch: boolean; readonly pressure: number },
): W[] {
  const hints = flags.every(({ severity }) => severity === 'hint');
  if (!hints || !verdict.pitch || verdict.pressure < FIRM) return [...flags];
  return flags.map((flag) => (flag.acts.includes('style') ? flag : moved(flag, 'warning')));
}

const LIGHTER = { hint: 'hint', warning: 'hint', serious: 'warning' } as const;

const moved = <W extends Weighed>(flag: W, severity: Severity): W =>
  flag.decided ? flag : { ...flag, severity };
