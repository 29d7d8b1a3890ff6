/** How a rule's severity moves with the reader, the writer's choice and what the draft gives. */
import type { DraftContext, Severity } from './report';
import type { Pattern, Rule } from './rule';

export interface Weighed {
  readonly rule: string;
  readonly severity: Severity;
  /** The writer, or the place, has decided: what the draft gives does not move it. */
  readonly decided: boolean;
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
  return here ? { severity: heavier(usual, here), decided: true } : { severity: usual, decided: false };
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
}

/** Below this, hardly anything in the draft has to do with selling. */
const HARDLY_SELLING = 0.5;
/** What makes a draft ask something of its reader. A promise beside none of these recruits nobody. */
const ASKS = new Set(['hard-cta', 'lead-funnel', 'hidden-interest']);
/** Harmful without any ask. */
const HARMS = new Set(['miracle-result']);
const INVITES = new Set(['hard-cta', 'lead-funnel']);

/**
 * The same phrase weighs less in a draft that is about something else:
 * - a promise in a draft that asks for nothing is a warning, not serious;
 * - a lone warning in a draft that gives something, or hardly sells, is a hint;
 * - one soft invitation after real help, with the interest open, is a hint.
 */
export function inContext<W extends Weighed>(flags: readonly W[], around: Surroundings): W[] {
  const { roomy } = around;
  const asks = flags.some(({ rule }) => ASKS.has(rule));
  const eased = flags.map((flag) =>
    roomy && !asks && flag.severity === 'serious' && !HARMS.has(flag.rule) ? lowered(flag, 'warning') : flag,
  );
  const lone = eased.length === 1 && roomy && (around.gives || around.sales < HARDLY_SELLING);
  if (lone) return eased.map((flag) => (flag.severity === 'warning' ? lowered(flag, 'hint') : flag));
  if (!around.helpsOpenly) return eased;
  const invited = eased.findIndex(({ rule, severity }) => INVITES.has(rule) && severity !== 'serious');
  return eased.map((flag, i) => (i === invited ? lowered(flag, 'hint') : flag));
}

const lowered = <W extends Weighed>(flag: W, severity: Severity): W =>
  flag.decided ? flag : { ...flag, severity };
