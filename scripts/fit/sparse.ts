/** Logistic regression on texts of which each has few of many words. */

export interface Sparse {
  /** Indices of the words it has. */
  readonly has: readonly number[];
  /** What each of them counts for. */
  readonly each: number;
  /** Index of what all of its kind have. */
  readonly kind: number;
  readonly holds: boolean;
}

const ROUNDS = 400;
const STEP = 0.3;
/** Keeps the weights of words small that are seldom seen; as a share of one row. */
const DECAY = 0.2;

/** Weights by gradient descent with steps of their own size (Adagrad): of `words` words, and after them of each kind. */
export function fittedWords(rows: readonly Sparse[], words: number, kinds: number): Float64Array {
  const weights = new Float64Array(words + kinds);
  const squares = new Float64Array(words + kinds).fill(1e-8);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, j) => (j < words ? (DECAY * weight) / rows.length : 0));
    for (const { has, each, kind, holds } of rows) {
      let sum = weights[words + kind] as number;
      for (const j of has) sum += each * (weights[j] as number);
      const error = (1 / (1 + Math.exp(-sum)) - (holds ? 1 : 0)) / rows.length;
      for (const j of has) slope[j] = (slope[j] as number) + error * each;
      slope[words + kind] = (slope[words + kind] as number) + error;
    }
    slope.forEach((value, j) => {
      squares[j] = (squares[j] as number) + value * value;
      weights[j] = (weights[j] as number) - (STEP * value) / Math.sqrt(squares[j] as number);
    });
  }
  return weights;
}
