/** Pressure and value, and the rung they make together. */
import type { Severity, Verdict } from './report';

const WEIGHT: Readonly<Record<Severity, number>> = { hint: 0.12, warning: 0.22, serious: 0.4 };
/** Each further phrase of a rule adds this much of the one before: repeating oneself is one habit, not many. */
const REPEAT = 0.6;
/** From here on a draft pushes. */
const PUSHES = 0.12;
const OVERT = 0.55;
/** Below this a draft that pushes gives nothing back. */
const HELPS = 0.22;
const TRUSTED = 0.5;
const FEWEST_WORDS = 6;

export interface Pressing {
  readonly rule: string;
  readonly severity: Severity;
  readonly paragraph: number;
}

/** 0–1. In a long draft the heaviest paragraph counts whole and the rest for a third. */
export function pressureOf(diagnostics: readonly Pressing[], words: number): number {
  if (words <= 150) return combined(diagnostics);
  const paragraphs = new Map<number, Pressing[]>();
  for (const d of diagnostics) paragraphs.set(d.paragraph, [...(paragraphs.get(d.paragraph) ?? []), d]);
  const each = [...paragraphs.values()].map(combined).sort((a, b) => b - a);
  const [most = 0, ...rest] = each;
  const others = 1 - rest.reduce((clear, p) => clear * (1 - p), 1);
  return 1 - (1 - most) * (1 - 0.3 * others);
}

function combined(diagnostics: readonly Pressing[]): number {
  const earlier = new Map<string, number>();
  let clear = 1;
  for (const { rule, severity } of diagnostics) {
    const repeats = earlier.get(rule) ?? 0;
    clear *= 1 - WEIGHT[severity] * REPEAT ** repeats;
    earlier.set(rule, repeats + 1);
  }
  return 1 - clear;
}

/** 0–1, each signal counted once. */
export const sumOfValue = (scores: readonly number[]): number =>
  1 - scores.reduce((clear, score) => clear * (1 - score), 1);

export function verdictOf(pressure: number, value: number, words: number, capped: boolean): Verdict {
  if (words < FEWEST_WORDS && pressure < PUSHES) return 'too-short';
  if (pressure >= OVERT && value < HELPS) return 'sales-pitch';
  if (pressure >= PUSHES && value < HELPS) return 'leaning-promo';
  if (pressure >= PUSHES || capped) return 'advice-with-pitch';
  return value >= TRUSTED ? 'trusted-adviser' : 'in-conversation';
}
