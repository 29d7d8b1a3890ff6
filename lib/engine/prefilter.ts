/** Leaves out the patterns that cannot match a text, by a piece of plain text each of them needs. */

/** Pieces of which any match holds at least one, or null when nothing can be said. */
export type Needles = readonly string[] | null;

/** Shorter pieces occur nearly everywhere. */
const SHORTEST = 2;
const GRAM = 3;

/**
 * @param slots what text a slot needs, by its name
 * @returns which of `sources` (patterns as written) are worth trying on a lower-case text
 */
export function createPrefilter(
  sources: readonly string[],
  slots: (name: string) => Needles = () => null,
): (lower: string) => Uint8Array {
  const always: number[] = [];
  // Patterns with the same slot share its needles, which are many: they are kept once.
  const sharing = new Map<readonly string[], number[]>();
  sources.forEach((source, at) => {
    const found = needlesOf(source, slots);
    if (found === null) always.push(at);
    else sharing.set(found, [...(sharing.get(found) ?? []), at]);
  });
  const byGram = indexed(sharing);
  return (lower) => {
    const may = new Uint8Array(sources.length);
    for (const at of always) may[at] = 1;
    const met = new Set<string>();
    for (let i = 0; i + SHORTEST <= lower.length; i += 1) {
      for (const length of [SHORTEST, GRAM]) {
        const gram = lower.slice(i, i + length);
        if (gram.length < length || met.has(gram)) continue;
        met.add(gram);
        for (const { needle, users } of byGram.get(gram) ?? [])
          if (needle === gram || lower.includes(needle))
            for (const ats of users) for (const at of ats) may[at] = 1;
      }
    }
    return may;
  };
}

interface Indexed {
  readonly needle: string;
  /** The patterns that a match of it makes worth trying, list by list. */
  readonly users: (readonly number[])[];
}

/** Every needle once, under its first three letters or, if it is that short, under itself. */
function indexed(sharing: ReadonlyMap<readonly string[], readonly number[]>): Map<string, Indexed[]> {
  const known = new Map<string, Indexed>();
  const byGram = new Map<string, Indexed[]>();
  for (const [needles, ats] of sharing) {
    for (const needle of needles) {
      const before = known.get(needle);
      if (before) {
        before.users.push(ats);
        continue;
      }
      const made = { needle, users: [ats] };
      known.set(needle, made);
      const gram = needle.slice(0, GRAM);
      const others = byGram.get(gram);
      if (others) others.push(made);
      else byGram.set(gram, [made]);
    }
  }
  return byGram;
}

/** What each slot's members need, worked out once. Slots that take no text need none. */
export function slotNeedles(classes: Readonly<Record<string, readonly string[]>>): (name: string) => Needles {
  const known = new Map<string, Needles>();
  const needs = (name: string): Needles => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // A slot within itself says nothing.
    known.set(name, null);
    const members = classes[name]?.map((member) => needlesOf(member, needs)) ?? [null];
    const all = members.includes(null) ? null : [...new Set(members.flatMap((one) => one ?? []))];
    known.set(name, all);
    return all;
  };
  return needs;
}

/** Reads a pattern as far as it takes to know what plain text a match must hold. */
export function needlesOf(source: string, slots: (name: string) => Needles = () => null): Needles {
  let at = 0;

  function alternatives(): Needles {
    const first = sequence();
    if (source[at] !== '|') return first;
    const all = new Set(first ?? []);
    let open = first === null;
    while (source[at] === '|') {
      at += 1;
      const one = sequence();
      if (one === null) open = true;
      else if (!open) for (const needle of one) all.add(needle);
    }
    return open ? null : [...all];
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
      const slot = source[at] === '{' ? /^\{([a-zA-Z]\w*)\}/.exec(source.slice(at, at + 40)) : null;
      if (slot) {
        flush();
        at += slot[0].length;
        const needed = slots(slot[1] as string);
        if (quantifier() !== 'optional') offer(needed);
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
      else if (escaped === 'u') at += 4;
      return /[a-zA-Z0-9]/.test(escaped) ? null : escaped;
    }
    // A space stands for any gap; anchors and the dot for nothing in particular.
    return /[ .^$]/.test(char) || char > '\u007f' ? null : char;
  }

  function quantifier(): 'once' | 'optional' | 'repeated' {
    if (!'*+?{'.includes(source[at] ?? ' ')) return 'once';
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (!found) return 'once';
    at += found[0].length;
    if (found[0].startsWith('+')) return 'repeated';
    return found[1] !== undefined && found[1] !== '0' ? 'repeated' : 'optional';
  }

  return alternatives();
}

const shortest = (needles: readonly string[]) =>
  needles.reduce((least, needle) => Math.min(least, needle.length), 4);

/** Longer pieces tell more; of two as long, the fewer. */
function better(a: readonly string[], b: Needles): boolean {
  if (b === null) return true;
  const [longA, longB] = [shortest(a), shortest(b)];
  return longA === longB ? a.length < b.length : longA > longB;
}
