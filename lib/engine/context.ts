/** How much of a sales context surrounds a sentence: prices, offers, shops count for it; civic and safety words against. */
import type { Finding } from './match';

/** Sentences on either side that still colour a phrase. */
const REACH = 8;
/** A cue said again and again tells nothing new. */
const MOST_PER_CUE = 2;

/** The sales context around sentence `at`, as the sum of its cues' weights. */
export function salesContext(findings: readonly Finding[], at: number): number {
  const met = new Map<string, number>();
  let total = 0;
  for (let i = Math.max(0, at - REACH); i < Math.min(findings.length, at + REACH + 1); i += 1) {
    const finding = findings[i] as Finding;
    for (const { id, weight } of finding.cues) {
      const times = met.get(id) ?? 0;
      if (times >= MOST_PER_CUE) continue;
      met.set(id, times + 1);
      total += weight;
    }
    for (const { pattern } of finding.candidates) total += pattern.gives ?? 0;
  }
  return total;
}
