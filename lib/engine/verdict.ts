/**
 * Pressure and value, and the rung they make together.
 *
 * Phrases add up to how loudly a draft pushes, by severity and by how surely each does; a rule's second phrase counts
 * for less than its first. That, and what else the draft leaves a reader with (`reading.ts`), make the odds that it
 * pushes, and that it helps all the same; pressure shows the first. Context and voice alone never make a draft push:
 * something must be shown that does. Value adds up trust signals, as a share of what is still free, each once. Below
 * the threshold for pushing a draft takes part in the conversation, or, with enough value, reads as a trusted adviser.
 * Above it, help tells advice with a pitch from a pitch.
 */
import type { Severity, Verdict } from './report';
import { within } from './within';

const WEIGHT: Readonly<Record<Severity, number>> = { hint: 0.12, warning: 0.22, serious: 0.4 };
/** Each further phrase of a rule adds this much of the one before: repeating oneself is one habit, not many. */
const REPEAT = 0.6;
/** From this pressure on a draft pushes. */
const PUSHES = 0.12;
/** From here on a pitch is loud: about four warnings of different kinds. */
const LOUD = 0.8;
/** How slowly pressure grows with the odds that a draft pushes. */
const SLOWLY = 7;
/** A draft pushes only where something can be shown that does, and as much as it does from the second figure on. */
const SEEN = { from: 0.5, to: 0.6 };
const TRUSTED = 0.5;
const FEWEST_WORDS = 6;

export interface Pressing {
  readonly rule: string;
  readonly severity: Severity;
  /** 0–1. */
  readonly sure: number;
}

/** What is likely counts nearly whole, what is unlikely hardly, and what is as likely as not by half. */
function counted(sure: number): number {
  const likely = sure ** 3;
  return likely / (likely + (1 - sure) ** 3);
}

/**
 * How loudly phrases push together, from 0 on: the negative logarithm of the share that none of them takes.
 * @param phrases all that may push, shown or not, apart
 */
export function loudnessOf(phrases: readonly Pressing[]): number {
  const earlier = new Map<string, number>();
  let loudness = 0;
  for (const { rule, severity, sure } of phrases) {
    const repeats = earlier.get(rule) ?? 0;
    loudness -= Math.log(1 - WEIGHT[severity] * counted(sure) * REPEAT ** repeats);
    earlier.set(rule, repeats + 1);
  }
  return loudness;
}

/** 0–1, each signal counted once. */
export const sumOfValue = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => 1 - (1 - sum) * (1 - score), 0);

/**
 * 0–1: how surely a reader feels pushed.
 * @param odds that the draft pushes, as a logarithm
 * @param surest how surely the surest phrase does
 */
export function pressureOf(odds: number, surest: number): number {
  if (odds <= 0) return (2 * PUSHES) / (1 + Math.exp(-odds));
  const seen = within(0, (surest - SEEN.from) / (SEEN.to - SEEN.from), 1);
  return PUSHES + (1 - PUSHES) * (1 - Math.exp((-seen * odds) / SLOWLY));
}

export interface Judged {
  readonly loudness: number;
  readonly pressure: number;
  readonly value: number;
  /** The odds that a draft that pushes helps all the same, as a logarithm. */
  readonly helps: number;
  readonly words: number;
  /** Whether a phrase is open that keeps a draft from counting as advice. */
  readonly capped: boolean;
}

export function verdictOf({ loudness, pressure, value, helps, words, capped }: Judged): Verdict {
  const pushes = pressure > PUSHES;
  if (words < FEWEST_WORDS && !pushes) return 'too-short';
  if (pushes && helps < 0) return loudness >= LOUD ? 'sales-pitch' : 'leaning-promo';
  if (pushes || capped) return 'advice-with-pitch';
  return value >= TRUSTED ? 'trusted-adviser' : 'in-conversation';
}

/** Whether a reader takes the draft for an ad, with little in it for anybody who will not buy. */
export const isPitch = (verdict: Verdict): boolean =>
  verdict === 'sales-pitch' || verdict === 'leaning-promo';
