/** Remembers what was found in each sentence, so that a keystroke costs one sentence whatever the draft's length. */

const MOST = 4000;

export interface SentenceCache<Found> {
  find(key: string, compute: () => Found): Found;
}

/** Keeps what was used most recently. */
export function createSentenceCache<Found extends object>(): SentenceCache<Found> {
  const known = new Map<string, Found>();
  return {
    find(key, compute) {
      const found = known.get(key) ?? compute();
      known.delete(key);
      known.set(key, found);
      if (known.size > MOST) known.delete(known.keys().next().value as string);
      return found;
    },
  };
}
