/** Remembers what was found in each sentence, so that a keystroke costs one sentence whatever the draft's length. */
import type { Finding } from './match';

const MOST = 4000;

export interface SentenceCache {
  find(key: string, compute: () => Finding): Finding;
}

/** Keeps the most recently used findings. */
export function createSentenceCache(): SentenceCache {
  const known = new Map<string, Finding>();
  return {
    find(key, compute) {
      const finding = known.get(key) ?? compute();
      known.delete(key);
      known.set(key, finding);
      if (known.size > MOST) known.delete(known.keys().next().value as string);
      return finding;
    },
  };
}
