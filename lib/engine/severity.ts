/** How a rule's severity moves with the reader, the writer's choice and what the draft gives. */
import type { DraftContext, Severity } from './report';
import type { Act, Pattern, Rule } from './rule';

export interface Weighed {
  readonly rule: string;
  readonly acts: readonly Act[];
  readonly severity: Severity;
  /** The writer, or the place, has decided: what the draft gives does not move it. */
  readonly decided: boolean;
  /** Means something else in another context: its pattern looks at how much the draft sells, or who speaks. */
  readonly ambiguous: boolean;
  /** How many words follow its sentence: a pitch is made at the end. */
  readonly after: number;
}

export function severityOf(
  rule: Rule,
  pattern: Pattern,
  { preferences, audience }: DraftContext,
): Pick<Weighed, 'severity' | 'decided' | 'ambiguous'> {
  const ambiguous = (pattern.needs ?? 0) !== 0 || pattern.tone !== undefined;
  const chosen = preferences.severities[rule.id];
  if (chosen) return { severity: chosen, decided: true, ambiguous };
  const usual = pattern.severity ?? rule.severity;
  const here = audience && rule.audiences?.[audience];
  const severity = here ? heavier(usual, here) : usual;
  return { severity, decided: here !== undefined, ambiguous };
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
  /** How many rules have a phrase that falls just short. */
  readonly doubts: number;
  /** Whether it is valuable and says what the writer gains. */
  readonly helpsOpenly: boolean;
}

/** Below this, hardly anything in the draft has to do with selling. */
const HARDLY_SELLING = 0.5;

/**
 * The same phrase weighs less in a draft that is about something else:
 * - a promise in a draft that asks for nothing is a warning, not serious;
 * - a lone warning in a draft that gives something, or hardly sells, is a hint;
 * - one soft invitation after real help, with the interest open, is a hint.
 */
export function inContext<W extends Weighed>(flags: readonly W[], around: Surroundings): W[] {
  const { roomy } = around;
  const asks = flags.some(({ acts }) => acts.includes('asks'));
  const eased = flags.map((flag) =>
    roomy && !asks && flag.severity === 'serious' && !flag.acts.includes('harms')
      ? moved(flag, 'warning')
      : flag,
  );
  const lone = eased.length === 1 && roomy && (around.gives || around.sales < HARDLY_SELLING);
  if (lone) return eased.map((flag) => (flag.severity === 'warning' ? moved(flag, 'hint') : flag));
  if (!around.helpsOpenly) return eased;
  const invited = eased.findIndex(({ acts, severity }) => acts.includes('invites') && severity !== 'serious');
  return eased.map((flag, i) => (i === invited ? moved(flag, 'hint') : flag));
}

/** A phrase that so many words follow is not what the draft ends on. */
const LEFT_BEHIND = 10;

/**
 * How far all that is flagged is one hint said in passing, 0–1: where nothing else sells and nothing else is doubted, or
 * an ambiguous phrase in a roomy draft that goes on to something else. It is shown, and makes no pitch; what asks does.
 * @param eased what `inContext` made of the flags
 */
export function passing(eased: readonly Weighed[], { roomy, sales, doubts }: Surroundings): number {
  const [only, ...others] = eased;
  if (only === undefined || others.length > 0) return 0;
  if (only.severity !== 'hint' || only.decided || only.acts.includes('asks')) return 0;
  if (sales <= 0 && doubts === 0) return 1;
  return roomy && only.ambiguous ? Math.min(1, only.after / LEFT_BEHIND) : 0;
}

/** A pitch of less pressure than this may rest on one hint and little else. */
const FIRM = 0.15;

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

const moved = <W extends Weighed>(flag: W, severity: Severity): W =>
  flag.decided ? flag : { ...flag, severity };
