/** Leaves out the patterns that cannot match a text, by a piece of plain text each of them needs. */

/** Pieces of which any match holds at least one, or null when nothing can be said. */
type Needles = readonly string[] | null;

/** Shorter pieces occur nearly everywhere. */
const SHORTEST = 2;
const GRAM = 3;

/** @returns which of `sources` (regular expressions, slots filled) are worth trying on a lower-case text. */
export function createPrefilter(sources: readonly string[]): (lower: string) => Uint8Array {
  const always: number[] = [];
  const needles: { readonly needle: string; readonly at: number }[] = [];
  sources.forEach((source, at) => {
    const found = needlesOf(source);
    if (found === null) always.push(at);
    else for (const needle of found) needles.push({ needle, at });
  });
  const byGram = indexed(needles);
  return (lower) => {
    const may = new Uint8Array(sources.length);
    for (const at of always) may[at] = 1;
    const met = new Set<string>();
    for (let i = 0; i + SHORTEST <= lower.length; i += 1) {
      for (const length of [SHORTEST, GRAM]) {
        const gram = lower.slice(i, i + length);
        if (gram.length < length || met.has(gram)) continue;
        met.add(gram);
        for (const { needle, at } of byGram.get(gram) ?? [])
          if (may[at] === 0 && (needle === gram || lower.includes(needle))) may[at] = 1;
      }
    }
    return may;
  };
}

/** Every needle under the one of its grams that fewest others share. */
function indexed<N extends { readonly needle: string }>(needles: readonly N[]): Map<string, N[]> {
  const grams = ({ needle }: N) =>
    needle.length <= GRAM
      ? [needle]
      : Array.from({ length: needle.length - GRAM + 1 }, (_, i) => needle.slice(i, i + GRAM));
  const uses = new Map<string, number>();
  for (const one of needles) for (const gram of grams(one)) uses.set(gram, (uses.get(gram) ?? 0) + 1);
  const byGram = new Map<string, N[]>();
  for (const one of needles) {
    const rarest = grams(one).reduce((a, b) => ((uses.get(b) ?? 0) < (uses.get(a) ?? 0) ? b : a));
    byGram.set(rarest, [...(byGram.get(rarest) ?? []), one]);
  }
  return byGram;
}

/** Reads a regular expression as far as it takes to know what plain text a match must hold. */
export function needlesOf(source: string): Needles {
  let at = 0;

  function alternatives(): Needles {
    let all: string[] | null = [];
    for (;;) {
      const one = sequence();
      all = all === null || one === null ? null : [...all, ...one];
      if (source[at] !== '|') return all;
      at += 1;
    }
  }

  function sequence(): Needles {
    let best: Needles = null;
    let run = '';
    const offer = (needles: Needles) => {
      if (needles !== null && better(needles, best)) best = needles;
    };
    const flush = () => {
      if (run.length >= SHORTEST) offer([run.toLowerCase()]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      if (source[at] === '(') {
        flush();
        const inner = group();
        if (quantifier() !== 'optional') offer(inner);
        continue;
      }
      const literal = atom();
      const times = quantifier();
      if (literal === null || times === 'optional') flush();
      else run += literal;
      if (times !== 'once') flush();
    }
    flush();
    return best;
  }

  function group(): Needles {
    const open = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '(';
    at += open.length;
    const inner = alternatives();
    at += 1;
    return /[=!]$/.test(open) ? null : inner;
  }

  /** A single character, or null for anything that stands for several. */
  function atom(): string | null {
    const char = source[at] as string;
    at += 1;
    if (char === '[') {
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at += 1;
      return null;
    }
    if (char === '\\') {
      const escaped = source[at] as string;
      at += 1;
      if (source[at] === '{' && /[pPu]/.test(escaped)) at = source.indexOf('}', at) + 1;
      return /[a-zA-Z0-9]/.test(escaped) ? null : escaped;
    }
    // A space stands for any gap; anchors and the dot for nothing in particular.
    return /[ .^$]/.test(char) || char > '\u007f' ? null : char;
  }

  function quantifier(): 'once' | 'optional' | 'repeated' {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (!found) return 'once';
    at += found[0].length;
    if (found[0].startsWith('+')) return 'repeated';
    return found[1] !== undefined && found[1] !== '0' ? 'repeated' : 'optional';
  }

  return alternatives();
}

const shortest = (needles: readonly string[]) => Math.min(...needles.map((needle) => needle.length));

/** Longer pieces tell more; of two as long, the fewer. */
function better(a: readonly string[], b: Needles): boolean {
  if (b === null) return true;
  const [longA, longB] = [Math.min(shortest(a), 4), Math.min(shortest(b), 4)];
  return longA === longB ? a.length < b.length : longA > longB;
}
