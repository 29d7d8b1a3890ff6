/** How a text sounds, word for word: like one who sells, or like one who advises. */
import type { Folded } from './fold';

/** What a language's words tell, learned from drafts that a reader judged (`npm run fit`). */
export interface Voice {
  /** How a sentence sounds that has none of them. */
  readonly start: number;
  /** Words and marks with a blank between them, by weight: above 0 a seller's, below an adviser's. */
  readonly words: readonly (readonly [weight: number, words: string])[];
}

/** The telling words of a text, each once, with its weight. */
export type Telling = ReadonlyMap<string, number>;

/** A longer text is no louder for being longer; and one or two words tell little. */
export const EVEN = 6;

// (Folding leaves one w of three, or two. Bounded, so that a hundred thousand letters take no longer than as many words.)
const TOKEN =
  /(?:https?:\/\/|(?<!\p{L})w{1,2}\.)\S+|[\w-]{1,63}\.(?:com|co|id|io|net|org|shop)(?!\p{L})|\p{L}+(?:'\p{L}+)*|\p{N}+|\p{Extended_Pictographic}|[!?$%():;@#&+=/.,"…•→-]/gu;
const LINK = /^(?:https?:|w{1,2}\.)|\p{L}\.\p{L}/u;
const CAPITALS = /(?<!\p{L})[A-Z]{3,}(?!\p{L})/u;

/** Words, marks and emoji of a text, each once; links, numbers, capitals and emoji as such count as a word too. */
export function tokensIn({ text, cased }: Folded): Set<string> {
  const tokens = new Set<string>();
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^\p{N}/u.test(token)) tokens.add('NUMBER');
    else if (LINK.test(token)) tokens.add('LINK');
    else {
      if (/^\p{Extended_Pictographic}/u.test(token)) tokens.add('EMOJI');
      tokens.add(token);
    }
  }
  if (CAPITALS.test(cased)) tokens.add('CAPITALS');
  return tokens;
}

/** Reads a voice once; what it returns finds the telling words of a text. */
export function createEar({ words }: Voice): (folded: Folded) => Telling {
  const weights = new Map(
    words.flatMap(([weight, list]) => list.split(' ').map((word) => [word, weight] as const)),
  );
  return (folded) =>
    new Map(
      [...tokensIn(folded)].flatMap((token) => {
        const weight = weights.get(token);
        return weight === undefined ? [] : [[token, weight] as const];
      }),
    );
}

/** All of them together. */
export const together = (tellings: Iterable<Telling | undefined>): Telling =>
  new Map([...tellings].flatMap((telling) => [...(telling ?? [])]));

/** Above 0 where a text sounds of a seller, below of an adviser. */
export function soundOf(telling: Telling, { start }: Voice): number {
  let sum = 0;
  for (const weight of telling.values()) sum += weight;
  return start + sum / Math.sqrt(telling.size + EVEN);
}
