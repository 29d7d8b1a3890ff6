/** What a restless writer may do next, by the throw of seeded dice. */

export type Edit =
  | { readonly does: 'type' | 'insert' | 'paste'; readonly text: string }
  | { readonly does: 'press'; readonly chord: string; readonly times: number }
  /** Leaves the box and comes back. */
  | { readonly does: 'away' }
  /** The page renders its draft anew. */
  | { readonly does: 'render' }
  | { readonly does: 'scroll'; readonly by: number }
  /** Looks at a phrase's card, and closes it. */
  | { readonly does: 'peek' }
  /** Takes a suggestion, or all, perhaps after leaving the box; where there is none, nothing. */
  | { readonly does: 'accept'; readonly all: boolean; readonly away: boolean };

/** Numbers from 0 to below 1, the same for the same seed. */
export type Dice = () => number;

/** Mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(dice: Dice, among: readonly T[]): T => among[Math.floor(dice() * among.length)] as T;

const TYPED = [
  'Buy now',
  'Hurry, ',
  'Order now. ',
  'ya kak! ',
  ' and ',
  'so',
  '. ',
  ' ',
  'we bake',
  'Link in bio. ',
];
/** As a dictation or an emoji picker puts it in. */
const INSERTED = [
  'This is a limited offer for you. ',
  'Order now while it is warm. ',
  'Only 3 loaves left! ',
  'Buruan daftar sekarang. ',
  'The crumb opened up after 18 hours',
  '🍞',
  'é',
  ' 🎉 ',
];
const PASTED = ['Order now. Yes.', 'We bake. Buy now!\nLink in bio.', 'one', 'Roti enak 🍞 dan 👨‍👩‍👧 é'];
const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Control+ArrowLeft', 'Home', 'End'];
const JUMPS = ['Control+Home', 'Control+End'];
const SELECTS = [
  'Shift+ArrowLeft',
  'Shift+ArrowRight',
  'Control+Shift+ArrowLeft',
  'Shift+Home',
  'Shift+ArrowUp',
];

type Maker = (dice: Dice) => readonly Edit[];

const some = (dice: Dice, most: number) => 1 + Math.floor(dice() * most);
const press = (chord: string, times = 1): Edit => ({ does: 'press', chord, times });
const type: Maker = (dice) => [{ does: 'type', text: pick(dice, TYPED) }];

/** Each with its weight. */
const MAKERS: readonly (readonly [weight: number, maker: Maker])[] = [
  [22, type],
  [10, (dice) => [{ does: 'insert', text: pick(dice, INSERTED) }]],
  [5, (dice) => [{ does: 'paste', text: pick(dice, PASTED) }]],
  [10, (dice) => [press('Backspace', some(dice, 6))]],
  [4, (dice) => [press('Delete', some(dice, 4))]],
  [3, () => [press('Control+Backspace')]],
  [12, (dice) => [press(pick(dice, MOVES), some(dice, 5))]],
  [5, (dice) => [press(pick(dice, JUMPS))]],
  [6, (dice) => [press(pick(dice, SELECTS), some(dice, 4)), ...type(dice)]],
  [2, (dice) => [press(pick(dice, SELECTS), some(dice, 4)), press('Delete')]],
  [6, (dice) => [press('Enter', some(dice, 2))]],
  [7, (dice) => [press('Control+z', some(dice, 2))]],
  [3, (dice) => [press('Control+Shift+z', some(dice, 2))]],
  [2, () => [{ does: 'away' }]],
  [2, () => [{ does: 'render' }]],
  [2, (dice) => [{ does: 'scroll', by: dice() < 0.5 ? -60 : 60 }]],
  [2, () => [{ does: 'peek' }]],
  [9, (dice) => [{ does: 'accept', all: dice() < 0.3, away: dice() < 0.3 }]],
];
const WEIGHT = MAKERS.reduce((sum, [weight]) => sum + weight, 0);

/** A draft beyond this is begun anew, in UTF-16 units: long ones take long and show no more. */
const LONG = 420;

export function editsFor(dice: Dice, draft: string): readonly Edit[] {
  if (draft.length > LONG) return [press('Control+a'), ...type(dice)];
  let at = dice() * WEIGHT;
  for (const [weight, maker] of MAKERS) {
    if (at < weight) return maker(dice);
    at -= weight;
  }
  return type(dice);
}
