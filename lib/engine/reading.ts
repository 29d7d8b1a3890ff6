/**
 * How a reader takes a draft as a whole: whether it pushes, and whether it helps one who will not buy. What helps is
 * only what no push gives, so that taking a push out never makes a draft less of a help.
 */
import type { Sentence } from './judge';
import type { Audience } from './report';
import { keeps, type Pushing, type Room } from './room';
import type { Act } from './rule';
import { within } from './within';

/** What a draft leaves a reader with, each part a small number. */
export interface Impression {
  /** How loudly its phrases push together, from 0 on, and how surely the surest of them that is more than style. */
  readonly loud: number;
  readonly surest: number;
  /** How it sounds, word for word, and how much of a sales context it has. */
  readonly voice: number;
  readonly sales: number;
  /** What its trust signals are worth, and 1 where it shows how something is done, and where it gives a number. */
  readonly value: number;
  readonly method: number;
  readonly numbers: number;
  /** How surely it ends on a push, 0–1. */
  readonly ends: number;
  /** As logarithms, in words: the longest run that neither pushes nor sells by its sound, and what precedes the first push. */
  readonly stretch: number;
  readonly lead: number;
  /** And the longest run that neither pushes nor sounds of a seller. */
  readonly calm: number;
  /**
   * 1 among professionals, who talk of money, work and success without selling any; less the surer it gathers readers
   * for the writer.
   */
  readonly professional: number;
}

/** What each part counts for; none where it is left out. */
type Weights = Readonly<Partial<Record<keyof Impression, number>> & { start: number }>;

/** What makes a draft push, and what makes one that pushes help all the same. */
export interface Reading {
  readonly pushes: Weights;
  readonly helps: Weights;
}

/** In a language that says nothing of it: what its phrases do, and the room they leave. */
const USUAL: Reading = {
  pushes: { start: -2.5, loud: 2, surest: 3, sales: 0.25, ends: 1.5 },
  helps: { start: -7, stretch: 0.8, lead: 0.6, value: 4 },
};

/** However it sounds: an adviser’s voice does not excuse a push, and loud words alone are no ad. */
const ADVISES = -2;
const SELLS = 5;

/** So many words after a push a draft hardly ends on it any more. */
const FORGOTTEN = 15;

const logOf = (words: number) => Math.log(1 + words);

export interface Draft {
  readonly sentences: readonly Sentence[];
  /** All that may push, shown or not. */
  readonly phrases: readonly { readonly sure: number; readonly acts: readonly Act[] }[];
  readonly pushing: Pushing;
  readonly room: Room;
  readonly loud: number;
  readonly sound: number;
  readonly sales: number;
  readonly value: number;
  /** The signals it earns apart from its phrases. */
  readonly given: ReadonlySet<string>;
  readonly audience: Audience | undefined;
}

export function impressionOf({
  sentences,
  phrases,
  pushing,
  room,
  loud,
  sound,
  sales,
  value,
  given,
  audience,
}: Draft): Impression {
  let lead = 0;
  let leading = 1;
  let calm = 0;
  let run = 0;
  let ends = 0;
  for (const sentence of sentences) {
    const { words: own, voice = 0 } = sentence.finding;
    const sure = pushing.get(sentence) ?? 0;
    leading *= keeps(sure);
    lead += own * leading;
    run = voice < 0 ? (run + own) * keeps(sure) : 0;
    calm = Math.max(calm, run);
    ends = Math.max(ends * Math.exp(-own / FORGOTTEN), sure);
  }
  const surestWhere = (counts: (acts: readonly Act[]) => boolean) =>
    Math.max(0, ...phrases.filter(({ acts }) => counts(acts)).map(({ sure }) => sure));
  const gathers = surestWhere((acts) => acts.includes('gathers'));
  return {
    loud,
    surest: surestWhere((acts) => !acts.includes('style')),
    voice: within(ADVISES, sound, SELLS),
    sales: within(-3, sales, 5),
    value,
    method: given.has('method-shown') ? 1 : 0,
    numbers: given.has('specific-number') ? 1 : 0,
    ends,
    stretch: logOf(room.stretch),
    lead: logOf(lead),
    calm: logOf(calm),
    professional: audience === 'professional' ? 1 - gathers : 0,
  };
}

/** Above 0 where a draft is likelier than not to push, or to help, by the odds’ logarithm. */
export function readingOf(
  impression: Impression,
  reading: Reading = USUAL,
): { readonly pushes: number; readonly helps: number } {
  const sum = ({ start, ...weights }: Weights) =>
    (Object.keys(weights) as (keyof Impression)[]).reduce(
      (total, part) => total + (weights[part] ?? 0) * impression[part],
      start,
    );
  return { pushes: sum(reading.pushes), helps: sum(reading.helps) };
}
