/** Leaves out the patterns that cannot match a text, by the pieces of plain text they need. */
import { spaced } from './letters';
import type { Need } from './needles';

/** Tells, for each of some patterns by its number, whether a text is worth trying: 1 if it is. */
export type WorthTrying = (lower: string) => Uint8Array;

/** Pieces are looked up by their first so many characters, the shortest by all of them. */
const SHORTEST = 2;
const LONGEST = 5;
const BASE = 64;

/** 1 for a blank; 2 and up for digits and plain letters, of which pieces are made; 0 for any other. */
function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 32) return 1;
  if (unit >= 97 && unit <= 122) return unit - 95;
  return unit >= 48 && unit <= 57 ? unit - 20 : 0;
}

function keyOf(piece: string): number {
  let key = 0;
  for (let at = 0; at < Math.min(piece.length, LONGEST); at += 1) key = key * BASE + codeAt(piece, at);
  return key;
}

/** A piece, or a combination of needs. It is met when as many of its parts are as it lacks. */
interface Node {
  readonly lacks: number;
  /** What it is a part of, and the patterns it makes worth trying. */
  readonly partOf: number[];
  readonly patterns: number[];
}

/** Lists one behind the other, read in a third of the time of lists in objects: that of `n` begins at `from[n]`. */
interface Lists {
  readonly from: Uint32Array;
  readonly all: Uint32Array;
}

function listed(lists: readonly (readonly number[])[]): Lists {
  const from = new Uint32Array(lists.length + 1);
  lists.forEach((list, n) => {
    from[n + 1] = (from[n] as number) + list.length;
  });
  const all = new Uint32Array(from[lists.length] as number);
  lists.forEach((list, n) => {
    all.set(list, from[n]);
  });
  return { from, all };
}

/** @param needs of each pattern; null where nothing can be said */
export function createPrefilter(needs: readonly (Need | null)[]): WorthTrying {
  const nodes: Node[] = [];
  const numbers = new Map<Need, number>();
  const pieces = new Map<number, { readonly piece: string; readonly number: number }[]>();

  function numberOf(need: Need): number {
    const known = numbers.get(need);
    if (known !== undefined) return known;
    const parts = new Set(partsOf(need).map(numberOf));
    const number = nodes.length;
    nodes.push({
      lacks: typeof need === 'object' && 'all' in need ? parts.size : 1,
      partOf: [],
      patterns: [],
    });
    numbers.set(need, number);
    for (const part of parts) nodes[part]?.partOf.push(number);
    if (typeof need === 'string') {
      const key = keyOf(need);
      const others = pieces.get(key);
      if (others) others.push({ piece: need, number });
      else pieces.set(key, [{ piece: need, number }]);
    }
    return number;
  }

  const always = Uint8Array.from(needs, (need, at) => {
    if (need === null) return 1;
    nodes[numberOf(need)]?.patterns.push(at);
    return 0;
  });
  const lacking = Uint16Array.from(nodes, ({ lacks }) => lacks);
  const partOf = listed(nodes.map((node) => node.partOf));
  const patterns = listed(nodes.map((node) => node.patterns));
  /** What is still to be met; every part of every node comes in once at most. */
  const open = new Uint32Array(partOf.all.length + 1);

  return (lower) => {
    const may = always.slice();
    const left = lacking.slice();
    const meet = (number: number) => {
      let waiting = 0;
      open[waiting++] = number;
      while (waiting > 0) {
        const one = open[--waiting] as number;
        const lacks = left[one] as number;
        if (lacks === 0) continue;
        left[one] = lacks - 1;
        if (lacks > 1) continue;
        for (let at = patterns.from[one] as number; at < (patterns.from[one + 1] as number); at += 1)
          may[patterns.all[at] as number] = 1;
        for (let at = partOf.from[one] as number; at < (partOf.from[one + 1] as number); at += 1) {
          const whole = partOf.all[at] as number;
          if (left[whole] !== 0) open[waiting++] = whole;
        }
      }
    };
    const text = spaced(lower);
    for (let i = 0; i < text.length; i += 1) {
      let key = 0;
      for (let length = 1; length <= LONGEST; length += 1) {
        const code = codeAt(text, i + length - 1);
        if (code === 0) break;
        key = key * BASE + code;
        const some = length < SHORTEST ? undefined : pieces.get(key);
        if (!some) continue;
        for (const { piece, number } of some)
          if (left[number] !== 0 && text.startsWith(piece, i)) meet(number);
      }
    }
    return may;
  };
}

const partsOf = (need: Need): readonly Need[] =>
  typeof need === 'string' ? [] : 'all' in need ? need.all : need.any;
