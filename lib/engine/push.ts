/**
 * How much a draft pushes: its flags, weighed by the room around them. Nothing here comes in steps: a draft that gets
 * room word by word is eased word by word.
 */
import type { Room } from './room';
import { inContext, passing, type Surroundings, type Weighed } from './severity';
import { pressureOf } from './verdict';

export interface Pushed extends Weighed {
  readonly paragraph: number;
}

/** Fewer free words than `from` ease nothing; more than `to`, all there is to ease. What is shown turns in the middle. */
const EASED = { from: 15, to: 35 };
/** So many free words outweigh doubts as much as one kind of help. */
const WORDS_PER_HELP = 25;

/**
 * 0–1.
 * @param words all words of the draft
 * @param help how many kinds of help it gives
 */
export function pushOf(
  flags: readonly Pushed[],
  around: Surroundings,
  room: Room,
  words: number,
  help: number,
): number {
  const { doubts, sales } = around;
  const given = help + room.free / WORDS_PER_HELP;
  const pressure = (counted: readonly Pushed[], doubted: number) =>
    pressureOf(counted, words, { doubts: doubted, sales, given });
  const pushed = (roomy: boolean) => {
    const settled = inContext(flags, { ...around, roomy });
    const inPassing = passing(settled, { ...around, roomy });
    const whole = pressure(settled, doubts);
    // What is said in passing is doubted, not counted.
    return inPassing === 0 ? whole : blend(whole, pressure([], doubts + 1), inPassing);
  };
  const eased = Math.min(1, Math.max(0, (room.free - EASED.from) / (EASED.to - EASED.from)));
  return blend(pushed(false), pushed(true), eased);
}

const blend = (a: number, b: number, share: number) => a + (b - a) * share;
