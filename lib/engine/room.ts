/** How much of a draft is left to the reader: the words of sentences in which nothing is flagged. */
import type { Sentence } from './judge';

export interface Room {
  /** Whether there are enough of them that the draft is about more than its push. */
  readonly roomy: boolean;
  /** How many they are. */
  readonly free: number;
  /** Which part of all words they are, 0–1. */
  readonly share: number;
  /** The longest run of them, sentence after sentence. */
  readonly stretch: number;
}

const ROOMY_FROM_WORDS = 25;

export function roomIn(
  sentences: readonly Sentence[],
  claims: readonly { readonly sentence: Sentence }[],
): Room {
  const pushing = new Set(claims.map(({ sentence }) => sentence));
  let words = 0;
  let stretch = 0;
  let run = 0;
  let all = 0;
  for (const sentence of sentences) {
    all += sentence.finding.words;
    run = pushing.has(sentence) ? 0 : run + sentence.finding.words;
    if (!pushing.has(sentence)) words += sentence.finding.words;
    stretch = Math.max(stretch, run);
  }
  return { roomy: words >= ROOMY_FROM_WORDS, free: words, share: all === 0 ? 0 : words / all, stretch };
}
