/**
 * Pressure and value, and the rung they make together.
 *
 * Pressure adds up flagged phrases by severity, each as a share of what is still free, so that it nears 1 and never
 * passes it; a rule's second phrase counts for less than its first. Two things a writer is not shown colour it a
 * little: phrases that fall just short of being flagged, which weigh less the more the draft gives, and
 * how much a sales context surrounds it all. Context alone never makes a draft push.
 * Value adds up trust signals in the same way, each once. Below the threshold for pushing a draft takes part in the
 * conversation, or, with enough value, reads as a trusted adviser. Above it, help tells advice with a pitch from a
 * pitch: the longest stretch a reader gets without being pushed, and value. The louder the pitch, the more of it that
 * takes. The figures for help were fitted on drafts of four sources in two languages, each judged by what the other
 * three taught.
 */
import type { Severity, Verdict } from './report';

const WEIGHT: Readonly<Record<Severity, number>> = { hint: 0.12, warning: 0.22, serious: 0.4 };
/** Each further phrase of a rule adds this much of the one before: repeating oneself is one habit, not many. */
const REPEAT = 0.6;
/** In a long draft the paragraphs that push less than the heaviest count for this much. */
const OTHER_PARAGRAPHS = 0.3;
/** A draft grows long between these, word by word, so that no word typed lets the pressure drop. */
const LONG_WORDS = { from: 100, to: 250 };
/** One doubtful rule; only the first few count, and each thing given halves them. */
const DOUBT = 0.1;
const MOST_DOUBTS = 3;
const BENEFIT_PER_GIFT = 0.5;
/** The most that sales context adds, kept below `PUSHES`; half of it and more is reached by a context of about 1.5. */
const MOST_FROM_CONTEXT = 0.11;
const CONTEXT_SCALE = 2;
/** From here on a draft pushes. */
const PUSHES = 0.12;
const OVERT = 0.55;
/**
 * A draft that pushes gives something back from here on: about 40 words in one stretch without signals, 20 with two or
 * three.
 */
const HELPS = 0.4;
/** The louder it pushes above `LOUD`, the more it must give: real help beside a whisper is drowned by a shout. */
const LOUD = 0.45;
const PER_LOUDNESS = 0.25;
/** The most that a stretch free of pushing helps, and how many words make about two thirds of it. */
const MOST_FROM_STRETCH = 0.75;
const STRETCH_SCALE = 50;
/** Signals tell less of help than room does: a pitch has numbers and a story too. */
const HELP_PER_VALUE = 0.5;
const TRUSTED = 0.5;
const FEWEST_WORDS = 6;

export interface Pressing {
  readonly rule: string;
  readonly severity: Severity;
  readonly paragraph: number;
}

export interface Colouring {
  /** How many rules have a phrase that falls just short. */
  readonly doubts: number;
  /** The strongest sales context in the draft. */
  readonly sales: number;
  /** How much the draft gives: kinds of help, and free words counted as such. */
  readonly given: number;
}

/** Either of two pressures, or both. */
const together = (a: number, b: number) => 1 - (1 - a) * (1 - b);

/** 0–1. In a long draft the heaviest paragraph counts whole and the rest for a third. */
export function pressureOf(diagnostics: readonly Pressing[], words: number, colouring: Colouring): number {
  return together(fromFlags(diagnostics, words), fromColouring(colouring));
}

function fromColouring({ doubts, sales, given }: Colouring): number {
  const each = DOUBT * BENEFIT_PER_GIFT ** given;
  const doubt = 1 - (1 - each) ** Math.min(doubts, MOST_DOUBTS);
  const context = MOST_FROM_CONTEXT * (1 - Math.exp(-Math.max(0, sales) / CONTEXT_SCALE));
  return together(doubt, context);
}

function fromFlags(diagnostics: readonly Pressing[], words: number): number {
  const whole = combined(diagnostics);
  const long = Math.min(1, Math.max(0, (words - LONG_WORDS.from) / (LONG_WORDS.to - LONG_WORDS.from)));
  if (long === 0) return whole;
  const paragraphs = new Map<number, Pressing[]>();
  for (const d of diagnostics) paragraphs.set(d.paragraph, [...(paragraphs.get(d.paragraph) ?? []), d]);
  const [most = 0, ...rest] = [...paragraphs.values()].map(combined).sort((a, b) => b - a);
  const spread = together(most, OTHER_PARAGRAPHS * rest.reduce(together, 0));
  return whole + long * (spread - whole);
}

function combined(diagnostics: readonly Pressing[]): number {
  const earlier = new Map<string, number>();
  let pressure = 0;
  for (const { rule, severity } of diagnostics) {
    const repeats = earlier.get(rule) ?? 0;
    pressure = together(pressure, WEIGHT[severity] * REPEAT ** repeats);
    earlier.set(rule, repeats + 1);
  }
  return pressure;
}

/** 0–1, each signal counted once. */
export const sumOfValue = (scores: readonly number[]): number => scores.reduce(together, 0);

/** How much of the pressure above `PUSHES` a draft loses that is nearly all free of it. */
const SPARED = 0.7;

/**
 * Pressure as the writer is shown it: the same push is less of a longer draft. What pushes still does.
 * @param free which part of the draft's words stand free of flagged phrases, 0–1
 */
export const shownPressure = (pressure: number, free: number): number =>
  pressure <= PUSHES ? pressure : PUSHES + (pressure - PUSHES) * (1 - SPARED * free);

export interface Judged {
  readonly pressure: number;
  readonly value: number;
  readonly words: number;
  /** The longest run of words without a flagged phrase. */
  readonly stretch: number;
  /** Whether a phrase is open that keeps a draft from counting as advice. */
  readonly capped: boolean;
}

export function verdictOf({ pressure, value, words, stretch, capped }: Judged): Verdict {
  if (words < FEWEST_WORDS && pressure < PUSHES) return 'too-short';
  const help = together(HELP_PER_VALUE * value, MOST_FROM_STRETCH * (1 - Math.exp(-stretch / STRETCH_SCALE)));
  const helps = help >= HELPS + PER_LOUDNESS * Math.max(0, pressure - LOUD);
  if (pressure >= OVERT && !helps) return 'sales-pitch';
  if (pressure >= PUSHES && !helps) return 'leaning-promo';
  if (pressure >= PUSHES || capped) return 'advice-with-pitch';
  return value >= TRUSTED ? 'trusted-adviser' : 'in-conversation';
}

/** Whether a reader takes the draft for an ad, with little in it for anybody who will not buy. */
export const isPitch = (verdict: Verdict): boolean =>
  verdict === 'sales-pitch' || verdict === 'leaning-promo';
