/** Turns written patterns into regular expressions, once. */
import { LETTERS } from './letters';
import type { Guard, Language, Pattern } from './rule';

const WORD = `[${LETTERS}]`;
/** Not in the middle of a word. */
const EDGE = `(?!(?<=${WORD})${WORD})`;
/** A blank in a pattern: blanks, with an emoji between words at most. One group, so that ` ?` makes the whole gap optional. */
const GAP = '(?:[\\s\\u2600-\\u27bf\\u2b00-\\u2bff\\u{1f000}-\\u{1faff}]+)';

/** Slots every language has. Zero-width: they take nothing into the flagged phrase. */
const BUILT_IN: Readonly<Record<string, string>> = {
  // The start of a sentence or clause, past bullets, emoji and punctuation.
  start: `(?<=^[^${LETTERS}]*|[^${LETTERS}\\s'"@#/-]\\s*|\\s[-–—]\\s+)`,
  // The end of one.
  end: `(?=[^${LETTERS}]*$|\\s*[^${LETTERS}\\s'-])`,
};

export class PatternError extends Error {}

type Classes = Language['classes'];

/** Makes a value when it is first asked for: most patterns never meet a text worth trying. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Replaces `{slots}` by their members, longest first so that "check out" wins over "check". */
function expand(source: string, classes: Classes, depth = 0): string {
  if (depth > 6) throw new PatternError(`slots refer to one another without end: ${source}`);
  // `\p{…}` and `\u{…}` are the regular expression's own.
  return source.replace(/(?<!\\[pPu])\{([a-zA-Z]\w*)\}/g, (_, name: string) => {
    const builtIn = BUILT_IN[name];
    if (builtIn !== undefined) return builtIn;
    const members = classes[name];
    if (!members) throw new PatternError(`no class {${name}} in: ${source}`);
    const sorted = [...members].sort((a, b) => b.length - a.length);
    return `(?:${sorted.map((member) => expand(member, classes, depth + 1)).join('|')})`;
  });
}

/** A space stands for a gap, except within a character class. */
function gaps(source: string): string {
  let out = '';
  let inClass = false;
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i] as string;
    if (char === '\\') {
      out += char + (source[i + 1] ?? '');
      i += 1;
      continue;
    }
    if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    out += char === ' ' && !inClass ? GAP : char;
  }
  return out;
}

function regex(source: string, classes: Classes, flags: string, wrap: (body: string) => string): RegExp {
  try {
    return new RegExp(wrap(gaps(expand(source, classes))), flags);
  } catch (error) {
    if (error instanceof PatternError) throw error;
    throw new PatternError(`not a pattern: ${source} (${(error as Error).message})`);
  }
}

export const compileFind = (source: string, classes: Classes): RegExp =>
  regex(source, classes, source.includes('(?<flag>') ? 'dgu' : 'gu', (body) => `${EDGE}(?:${body})${EDGE}`);

/** Anchored to the end of the text before the phrase. */
const compileBefore = (source: string, classes: Classes) =>
  regex(source, classes, 'u', (body) => `${EDGE}(?:${body})[\\s"'(]*$`);

/** Anchored to the start of the text after the phrase. */
const compileAfter = (source: string, classes: Classes) =>
  regex(source, classes, 'u', (body) => `^[\\s"')]*(?:${body})${EDGE}`);

/** Anywhere in a folded, or lower-case, text. */
export const compileAnywhere = (source: string, classes: Classes) =>
  regex(source, classes, 'u', (body) => `${EDGE}(?:${body})${EDGE}`);

/** What is asked of whole drafts, by a language's classes: guards of many rules ask the same. */
const asked = new WeakMap<Classes, Map<string, RegExp>>();

function compileDraft(source: string, classes: Classes): RegExp {
  const known = asked.get(classes) ?? new Map<string, RegExp>();
  asked.set(classes, known);
  const find = known.get(source) ?? compileAnywhere(source, classes);
  known.set(source, find);
  return find;
}

/** A guard whose expressions are made when first read. */
export interface CompiledGuard {
  readonly guard: Guard;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
  readonly phrase: RegExp | undefined;
  readonly sentence: RegExp | undefined;
  readonly draft: RegExp | undefined;
  /** What must not be in the draft. */
  readonly sold: RegExp | undefined;
}

export function compileGuard(guard: Guard, classes: Classes): CompiledGuard {
  const optional = (source: string | undefined, compile: (s: string, c: Classes) => RegExp) =>
    once(() => (source === undefined ? undefined : compile(source, classes)));
  const before = optional(guard.before, compileBefore);
  const after = optional(guard.after, compileAfter);
  const phrase = optional(guard.phrase, compileAnywhere);
  const sentence = optional(guard.sentence, compileAnywhere);
  const draft = optional(guard.draft, compileDraft);
  const sold = optional(guard.unsold && '{sells}', compileDraft);
  return {
    guard,
    get before() {
      return before();
    },
    get after() {
      return after();
    },
    get phrase() {
      return phrase();
    },
    get sentence() {
      return sentence();
    },
    get draft() {
      return draft();
    },
    get sold() {
      return sold();
    },
  };
}

/** A pattern whose expression is made when first read. */
export interface CompiledPattern<Owner> {
  readonly owner: Owner;
  readonly pattern: Pattern;
  readonly find: RegExp;
  readonly guards: readonly CompiledGuard[];
}

/** Compiles an owner's patterns with its own and the language's guards. */
export function compilePatterns<Owner>(
  owner: Owner,
  written: { readonly patterns: readonly Pattern[]; readonly guards?: readonly Guard[] },
  language: Language,
  shared: readonly CompiledGuard[],
): CompiledPattern<Owner>[] {
  const own = (written.guards ?? []).map((guard) => compileGuard(guard, language.classes));
  const always = shared.filter(({ guard }) => guard.always);
  return written.patterns.map((pattern) =>
    lazily(pattern.find, language.classes, {
      owner,
      pattern,
      guards: [
        ...(pattern.unless ? [compileGuard(pattern.unless, language.classes)] : []),
        ...own,
        ...(pattern.ownGuardsOnly ? always : shared),
      ],
    }),
  );
}

/** Adds `find`, compiled when first asked for. A worker that wakes must not compile a thousand expressions. */
export function lazily<T extends object>(
  source: string,
  classes: Classes,
  parts: T,
): T & { readonly find: RegExp } {
  const find = once(() => compileFind(source, classes));
  return Object.defineProperty(parts, 'find', { get: find, enumerable: true }) as T & {
    readonly find: RegExp;
  };
}
