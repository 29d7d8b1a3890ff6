/** How much of a draft is left to the reader: the words of sentences in which nothing is flagged. */
import type { Sentence } from './judge';

export interface Room {
  /** Whether there are enough of them that the draft is about more than its push. */
  readonly roomy: boolean;
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
  for (const sentence of sentences) {
    run = pushing.has(sentence) ? 0 : run + sentence.finding.words;
    if (!pushing.has(sentence)) words += sentence.finding.words;
    stretch = Math.max(stretch, run);
  }
  return { roomy: words >= ROOMY_FROM_WORDS, stretch };
}
