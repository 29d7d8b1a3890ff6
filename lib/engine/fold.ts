/** Text made easy to match: plain letters, straight quotes, single blanks, no stretched letters, with the way back. */
import type { Span } from './report';

export interface Folded {
  /** Lower case. */
  readonly text: string;
  /** The same with its case, unit for unit. */
  readonly cased: string;
  /** `origin[i]` is the UTF-16 offset in the original of folded unit `i`; one more entry for the end. */
  readonly origin: readonly number[];
}

const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
};

const INVISIBLE = /^[\u00AD\u200B-\u200D\u2060\uFE0E\uFE0F\uFEFF\p{M}]$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const PLAIN = /^[\x20-\x7e]$/;

/** One code point made plain; empty when it carries nothing to match. */
function plain(char: string): string {
  if (PLAIN.test(char)) return char === '`' ? "'" : char;
  const quote = QUOTES[char];
  if (quote !== undefined) return quote;
  if (INVISIBLE.test(char)) return '';
  if (/^\s$/.test(char)) return ' ';
  if (!LETTER_OR_DIGIT.test(char)) return char;
  // Styled letters (𝗕𝗨𝗬, ⓕⓡⓔⓔ, é) match as their plain forms.
  const decomposed = char.normalize('NFKD').replace(/\p{M}+/gu, '');
  return decomposed === '' ? char : decomposed;
}

const isLetter = (char: string) => /^[a-zA-Z]$/.test(char);

/**
 * Folds a text for matching.
 * @param keep how many of a letter stretched to three or more survive ("bangettt" → "banget", "freeee" → "free").
 */
export function fold(text: string, keep: (letter: string) => 1 | 2 = () => 2): Folded {
  const units: string[] = [];
  const origin: number[] = [];
  let offset = 0;
  for (const char of text) {
    for (const unit of plain(char)) {
      units.push(unit);
      origin.push(offset);
      // A supplementary character takes two units in a string: both point at its start.
      if (unit.length === 2) origin.push(offset);
    }
    offset += char.length;
  }
  squeeze(units, origin, keep);
  origin.push(text.length);
  const cased = units.join('');
  const lower = cased.toLowerCase();
  return { text: lower.length === cased.length ? lower : lowerUnits(units), cased, origin };
}

/** Lower case without changing lengths (`İ` would grow). */
function lowerUnits(units: readonly string[]): string {
  return units
    .map((unit) => (unit.toLowerCase().length === unit.length ? unit.toLowerCase() : unit))
    .join('');
}

function squeeze(units: string[], origin: number[], keep: (letter: string) => 1 | 2): void {
  if (units.length < 3) return;
  let write = 0;
  let writeOrigin = 0;
  let read = 0;
  let readOrigin = 0;
  while (read < units.length) {
    const unit = units[read] as string;
    let run = 1;
    if (isLetter(unit)) {
      const same = unit.toLowerCase();
      while (read + run < units.length && (units[read + run] as string).toLowerCase() === same) run += 1;
    }
    const kept = run >= 3 ? keep(unit.toLowerCase()) : run;
    for (let i = 0; i < run; i += 1) {
      const width = (units[read + i] as string).length;
      if (i < kept) {
        units[write] = units[read + i] as string;
        write += 1;
        for (let w = 0; w < width; w += 1) {
          origin[writeOrigin] = origin[readOrigin + w] as number;
          writeOrigin += 1;
        }
      }
      readOrigin += width;
    }
    read += run;
  }
  units.length = write;
  origin.length = writeOrigin;
}

/** A span of folded text as a span of the original: ends where the next folded unit begins, less trailing blanks. */
export function unfold(folded: Folded, start: number, end: number, original: string): Span {
  const from = folded.origin[start] ?? original.length;
  let to = folded.origin[end] ?? original.length;
  while (to > from && /\s/.test(original[to - 1] as string)) to -= 1;
  return { start: from, end: to };
}
