/**
 * Pressure and value, and the rung they make together.
 *
 * Pressure adds up phrases by severity and by how surely each pushes, as a share of what is still free, so that it
 * nears 1 and never passes it; a rule's second phrase counts for less than its first. Phrases too doubtful to be shown
 * colour it a little, and so does how much of a sales context surrounds it all. Context alone never makes a draft push.
 * Value adds up trust signals in the same way, each once. Below the threshold for pushing a draft takes part in the
 * conversation, or, with enough value, reads as a trusted adviser. Above it, help tells advice with a pitch from a
 * pitch: the longest stretch a reader gets without being pushed, and value. The louder the pitch, the more of it that
 * takes. The figures were fitted on drafts of several sources in two languages, each judged by what the others taught.
 */
import type { Severity, Verdict } from './report';

const WEIGHT: Readonly<Record<Severity, number>> = { hint: 0.12, warning: 0.22, serious: 0.4 };
/** Each further phrase of a rule adds this much of the one before: repeating oneself is one habit, not many. */
const REPEAT = 0.6;
/** In a long draft the paragraphs that push less than the heaviest count for this much. */
const OTHER_PARAGRAPHS = 0.3;
/** A draft grows long between these, word by word, so that no word typed lets the pressure drop. */
const LONG_WORDS = { from: 100, to: 250 };
/** The most that sales context adds, kept below `PUSHES`; half of it and more is reached by a context of about 1.5. */
const MOST_FROM_CONTEXT = 0.11;
const CONTEXT_SCALE = 2;
/** A draft pushes only where something can be shown that does, and as much as it does from the second figure on. */
const SEEN = { from: 0.5, to: 0.6 };
const BARELY = 0.99;
/** From here on a draft pushes. */
const PUSHES = 0.12;
const OVERT = 0.55;
/**
 * A draft that pushes gives something back from here on: about 30 words in one stretch without signals, 15 with two or
 * three.
 */
const HELPS = 0.35;
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
  /** 0–1. */
  readonly sure: number;
}

/** Either of two pressures, or both. */
const together = (a: number, b: number) => 1 - (1 - a) * (1 - b);

/**
 * 0–1. In a long draft the heaviest paragraph counts whole and the rest for a third.
 * @param phrases all that may push, shown or not, apart
 * @param sales the strongest sales context in the draft
 */
export function pressureOf(phrases: readonly Pressing[], words: number, sales: number): number {
  const context = MOST_FROM_CONTEXT * (1 - Math.exp(-Math.max(0, sales) / CONTEXT_SCALE));
  const pressure = together(fromPhrases(phrases, words), context);
  const surest = Math.max(0, ...phrases.map(({ sure }) => sure));
  const seen = Math.min(1, Math.max(0, (surest - SEEN.from) / (SEEN.to - SEEN.from)));
  const hidden = Math.min(pressure, BARELY * PUSHES);
  return hidden + seen * (pressure - hidden);
}

function fromPhrases(phrases: readonly Pressing[], words: number): number {
  const whole = combined(phrases);
  const long = Math.min(1, Math.max(0, (words - LONG_WORDS.from) / (LONG_WORDS.to - LONG_WORDS.from)));
  if (long === 0) return whole;
  const paragraphs = new Map<number, Pressing[]>();
  for (const phrase of phrases)
    paragraphs.set(phrase.paragraph, [...(paragraphs.get(phrase.paragraph) ?? []), phrase]);
  const [most = 0, ...rest] = [...paragraphs.values()].map(combined).sort((a, b) => b - a);
  const spread = together(most, OTHER_PARAGRAPHS * rest.reduce(together, 0));
  return whole + long * (spread - whole);
}

/** What is likely counts nearly whole, what is unlikely hardly, and what is as likely as not by half. */
function counted(sure: number): number {
  const likely = sure ** 3;
  return likely / (likely + (1 - sure) ** 3);
}

function combined(phrases: readonly Pressing[]): number {
  const earlier = new Map<string, number>();
  let pressure = 0;
  for (const { rule, severity, sure } of phrases) {
    const repeats = earlier.get(rule) ?? 0;
    pressure = together(pressure, WEIGHT[severity] * counted(sure) * REPEAT ** repeats);
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
