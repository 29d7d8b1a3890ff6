/** How much of a draft is left to the reader: the words of sentences in which nothing pushes. */
import type { Sentence } from './judge';
import { within } from './within';

export interface Room {
  /** Whether there are enough of them that the draft is about more than its push. */
  readonly roomy: boolean;
  /** The longest run of them, sentence after sentence. */
  readonly stretch: number;
}

const ROOMY_FROM_WORDS = 25;
/** A sentence that pushes breaks a run, and the more so the surer it is between these. */
const BREAKS = { from: 0.4, to: 0.7 };
/** One that sounds so much of a seller is no help, whatever its phrases: as one that surely enough pushes. */
const SOUNDS = { from: 1, sure: 0.55 };

/** How much of what came before a sentence is left of a run, 0–1. */
export const keeps = (sure: number): number => within(0, (BREAKS.to - sure) / (BREAKS.to - BREAKS.from), 1);

/** How surely each sentence pushes, by its surest phrase; one without any is left out. */
export type Pushing = ReadonlyMap<Sentence, number>;

export function pushingOf(
  phrases: readonly { readonly sentence: Sentence; readonly sure: number }[],
): Pushing {
  const pushing = new Map<Sentence, number>();
  for (const { sentence, sure } of phrases) pushing.set(sentence, Math.max(sure, pushing.get(sentence) ?? 0));
  return pushing;
}

/** A sentence is free as far as its phrases are doubtful, and its sound is no seller’s. */
export function roomIn(sentences: readonly Sentence[], pushing: Pushing): Room {
  let free = 0;
  let stretch = 0;
  let run = 0;
  for (const sentence of sentences) {
    const sounds = (sentence.finding.voice ?? 0) >= SOUNDS.from ? SOUNDS.sure : 0;
    const sure = Math.max(pushing.get(sentence) ?? 0, sounds);
    const words = sentence.finding.words * (1 - sure);
    free += words;
    run = (run + words) * keeps(sure);
    stretch = Math.max(stretch, run);
  }
  return { roomy: free >= ROOMY_FROM_WORDS, stretch };
}
