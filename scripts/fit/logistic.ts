/** Logistic regression: how much each part of what is seen tells whether something holds. */

export interface Learnt {
  readonly parts: Readonly<Record<string, number>>;
  readonly holds: boolean;
  readonly weight: number;
}

const ROUNDS = 600;
const STEP = 0.5;
/** Keeps weights small where little is known. */
const DECAY = 0.001;

/**
 * Weights by gradient descent with steps of their own size (Adagrad), on parts of mean 0 and spread 1.
 * @param parts which ones to weigh
 */
export function fitted(
  rows: readonly Learnt[],
  parts: readonly string[],
): { readonly start: number } & Readonly<Record<string, number>> {
  const amountOf = (row: Learnt, part: string) => row.parts[part] ?? 0;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const mean = parts.map(
    (part) => rows.reduce((sum, row) => sum + row.weight * amountOf(row, part), 0) / total,
  );
  const spread = parts.map(
    (part, j) =>
      Math.sqrt(
        rows.reduce((sum, row) => sum + row.weight * (amountOf(row, part) - (mean[j] as number)) ** 2, 0) /
          total,
      ) || 1,
  );
  // The last one is the start.
  const inputs = rows.map((row) => [
    ...parts.map((part, j) => (amountOf(row, part) - (mean[j] as number)) / (spread[j] as number)),
    1,
  ]);
  const weights = new Float64Array(parts.length + 1);
  const squares = new Float64Array(parts.length + 1).fill(1e-8);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, j) => (j < parts.length ? DECAY * weight : 0));
    rows.forEach(({ holds, weight }, i) => {
      const input = inputs[i] as number[];
      const sum = input.reduce((part, value, j) => part + value * (weights[j] as number), 0);
      const error = ((1 / (1 + Math.exp(-sum)) - (holds ? 1 : 0)) * weight) / total;
      input.forEach((value, j) => {
        slope[j] = (slope[j] as number) + error * value;
      });
    });
    slope.forEach((value, j) => {
      squares[j] = (squares[j] as number) + value * value;
      weights[j] = (weights[j] as number) - (STEP * value) / Math.sqrt(squares[j] as number);
    });
  }
  const plain = parts.map((_, j) => (weights[j] as number) / (spread[j] as number));
  return {
    start: (weights[parts.length] as number) - plain.reduce((sum, w, j) => sum + w * (mean[j] as number), 0),
    ...Object.fromEntries(parts.map((part, j) => [part, plain[j] as number])),
  };
}
