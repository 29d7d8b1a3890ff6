/** How much of a draft is left to the reader: the words of sentences in which nothing pushes. */
import type { Sentence } from './judge';

export interface Room {
  /** Whether there are enough of them that the draft is about more than its push. */
  readonly roomy: boolean;
  /** Which part of all words they are, 0–1. */
  readonly share: number;
  /** The longest run of them, sentence after sentence. */
  readonly stretch: number;
}

const ROOMY_FROM_WORDS = 25;
/** A sentence that pushes as surely as this breaks a run. */
const BREAKS = 0.5;

/** @param phrases all that may push; a sentence is free as far as its phrases are doubtful */
export function roomIn(
  sentences: readonly Sentence[],
  phrases: readonly { readonly sentence: Sentence; readonly sure: number }[],
): Room {
  const pushing = new Map<Sentence, number>();
  for (const { sentence, sure } of phrases) pushing.set(sentence, Math.max(sure, pushing.get(sentence) ?? 0));
  let free = 0;
  let stretch = 0;
  let run = 0;
  let all = 0;
  for (const sentence of sentences) {
    const sure = pushing.get(sentence) ?? 0;
    const words = sentence.finding.words * (1 - sure);
    all += sentence.finding.words;
    free += words;
    run = sure >= BREAKS ? 0 : run + words;
    stretch = Math.max(stretch, run);
  }
  return { roomy: free >= ROOMY_FROM_WORDS, share: all === 0 ? 0 : free / all, stretch };
}
