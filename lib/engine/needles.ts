/** Reads what plain text a pattern cannot do without: a text that lacks it need not be tried. */
import { inWord } from './letters';

/**
 * A piece that a match, with its surroundings, must hold; or all, or at least one, of several. In a piece a blank stands
 * for whatever is between words, the ends of the text too; null when nothing can be said.
 */
export type Need = string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

type Times = 'once' | 'optional' | 'repeated';

/** What a pattern is made of: a character or a blank; a slot; a choice; what takes no text; anything else that does. */
type Part = { times: Times } & (
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'choice'; readonly of: readonly Part[][] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'something' }
);

const BLANK = ' ';
/** Pieces with fewer letters occur nearly everywhere. */
const FEWEST_LETTERS = 2;

const OPENS = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const SLOT = /\{[a-zA-Z]\w*\}/y;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;

/** Reads a pattern as written. */
function partsOf(source: string): Part[][] {
  let at = 0;

  const here = (what: RegExp): string => {
    what.lastIndex = at;
    return what.exec(source)?.[0] ?? '';
  };

  function choice(): Part[][] {
    const all = [sequence()];
    while (source[at] === '|') {
      at += 1;
      all.push(sequence());
    }
    return all;
  }

  function sequence(): Part[] {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = source[at] === '(' ? group() : (slot() ?? atom());
      part.times = times();
      parts.push(part);
    }
    return parts;
  }

  function group(): Part {
    const open = here(OPENS);
    at += open.length;
    const of = choice();
    at += 1;
    return /[=!]$/.test(open) ? { kind: 'nothing', times: 'once' } : { kind: 'choice', of, times: 'once' };
  }

  function slot(): Part | undefined {
    const found = source[at] === '{' ? here(SLOT) : '';
    if (found === '') return undefined;
    at += found.length;
    return { kind: 'slot', name: found.slice(1, -1), times: 'once' };
  }

  function atom(): Part {
    const char = source[at] as string;
    at += 1;
    if (char === '[') {
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at += 1;
      return { kind: 'something', times: 'once' };
    }
    if (char === '\\') return escaped();
    if (char === '^' || char === '$') return { kind: 'nothing', times: 'once' };
    if (char === '.' || char > '\u007f') return { kind: 'something', times: 'once' };
    return { kind: 'char', char: inWord(char) ? char.toLowerCase() : BLANK, times: 'once' };
  }

  function escaped(): Part {
    const char = source[at] as string;
    at += 1;
    if (source[at] === '{' && /[pPu]/.test(char)) at = source.indexOf('}', at) + 1;
    else if (char === 'k') at = source.indexOf('>', at) + 1;
    else if (char === 'u') at += 4;
    if (char === 'b' || char === 'B') return { kind: 'nothing', times: 'once' };
    if (char === 's' || !inWord(char)) return { kind: 'char', char: BLANK, times: 'once' };
    return { kind: 'something', times: 'once' };
  }

  function times(): Times {
    const found = '*+?{'.includes(source[at] ?? BLANK) ? here(QUANTIFIER) : '';
    if (found === '') return 'once';
    at += found.length;
    return /^[*?]|^\{0/.test(found) ? 'optional' : 'repeated';
  }

  return choice();
}

/** @param classes what stands for a slot; one without members takes no text */
export function createNeeds(
  classes: Readonly<Record<string, readonly string[]>> = {},
): (source: string) => Need | null {
  const known = new Map<string, Need | null>();

  /** Of a slot between edges of words, or not; worked out once. */
  function slotNeeds(name: string, before: boolean, after: boolean): Need | null {
    const key = `${name}${before ? '<' : ''}${after ? '>' : ''}`;
    const done = known.get(key);
    if (done !== undefined) return done;
    // A slot within itself says nothing.
    known.set(key, null);
    const members = (classes[name] ?? []).flatMap(partsOf);
    const need = anyOf(members, before, after);
    known.set(key, need);
    return need;
  }

  function anyOf(choices: readonly Part[][], before: boolean, after: boolean): Need | null {
    const any = new Set<Need>();
    for (const parts of choices) {
      const need = allOf(parts, before, after);
      if (need === null) return null;
      any.add(need);
    }
    return any.size > 1 ? { any: [...any] } : ([...any][0] ?? null);
  }

  /** @param before whether no word goes on to the left of it; `after`, to the right */
  function allOf(parts: readonly Part[], before: boolean, after: boolean): Need | null {
    const taking = parts.filter((part) => !takesNothing(part, classes));
    const all: Need[] = [];
    let run = before ? BLANK : '';
    /** Whether a word ends before the part of that number. */
    const edgeAt = (at: number): boolean => {
      const part = taking[at];
      return part ? startsBlank(part) && (part.times !== 'optional' || edgeAt(at + 1)) : after;
    };
    const end = (edge: boolean) => {
      const piece = edge ? joined(run, BLANK) : run;
      if (piece.length > FEWEST_LETTERS || piece.trim().length >= FEWEST_LETTERS) all.push(piece);
    };
    taking.forEach((part, at) => {
      if (part.kind === 'char' && part.times !== 'optional') {
        run = joined(run, part.char);
        if (part.times === 'once') return;
        // What follows stands behind the last of several.
        end(false);
        run = part.char;
        return;
      }
      end(edgeAt(at));
      const edge = run.endsWith(BLANK);
      if (part.times !== 'optional') {
        const alone = part.times === 'once';
        const need = needOf(part, alone && edge, alone && edgeAt(at + 1));
        if (need !== null) all.push(need);
      }
      run = endsBlank(part) && (part.times !== 'optional' || edge) ? BLANK : '';
    });
    end(after);
    return all.length > 1 ? { all } : (all[0] ?? null);
  }

  function needOf(part: Part, before: boolean, after: boolean): Need | null {
    if (part.kind === 'slot') return slotNeeds(part.name, before, after);
    return part.kind === 'choice' ? anyOf(part.of, before, after) : null;
  }

  return (source) => anyOf(partsOf(source), true, true);
}

/** Blanks are one, however many. */
const joined = (run: string, char: string): string =>
  char === BLANK && run.endsWith(BLANK) ? run : run + char;

const takesNothing = (part: Part, classes: Readonly<Record<string, readonly string[]>>): boolean =>
  part.kind === 'nothing' || (part.kind === 'slot' && classes[part.name] === undefined);

/** Whether it begins, or ends, with what is between words, whenever it is there at all. */
const startsBlank = (part: Part): boolean => isBlank(part, 0);
const endsBlank = (part: Part): boolean => isBlank(part, -1);

function isBlank(part: Part, at: 0 | -1): boolean {
  if (part.kind === 'char') return part.char === BLANK;
  if (part.kind !== 'choice') return false;
  return part.of.every((parts) => {
    const outer = parts.at(at);
    return outer !== undefined && outer.times !== 'optional' && isBlank(outer, at);
  });
}
