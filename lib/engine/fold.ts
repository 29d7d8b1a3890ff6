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

// Letters that stand for others without being composed of them: small capitals and strokes.
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢøđłı'].map((letter, i) => [
    letter,
    'abcdefghijklmnopqrstuvwyzodli'[i] as string,
  ]),
);

const INVISIBLE = /^[\u00AD\u200B-\u200D\u2060\uFE0E\uFE0F\uFEFF\p{M}]$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const PLAIN = /^[\x20-\x7e]$/;

/** One code point made plain; empty when it carries nothing to match. */
function plain(char: string): string {
  if (PLAIN.test(char)) return char === '`' ? "'" : char;
  const known = QUOTES[char] ?? LOOKALIKES[char];
  if (known !== undefined) return known;
  if (INVISIBLE.test(char)) return '';
  if (/^\s$/.test(char)) return ' ';
  if (!LETTER_OR_DIGIT.test(char)) return enclosed(char) ?? char;
  // Styled letters (𝗕𝗨𝗬, ⓕⓡⓔⓔ, é) match as their plain forms.
  const decomposed = char.normalize('NFKD').replace(/\p{M}+/gu, '');
  return decomposed === '' ? char : decomposed;
}

// Where alphabets in circles and squares (ⓑⓤⓨ, 🅱🆄🆈) begin; they count as symbols, not letters.
const ENCLOSED: readonly number[] = [0x24b6, 0x24d0, 0x1f130, 0x1f150, 0x1f170];

function enclosed(char: string): string | undefined {
  const code = char.codePointAt(0) as number;
  const first = ENCLOSED.find((start) => code >= start && code < start + 26);
  return first === undefined ? undefined : String.fromCharCode((first === 0x24d0 ? 97 : 65) + code - first);
}

const isLetter = (char: string) => /^[a-zA-Z]$/.test(char);

export interface Stretching {
  /** How many of a letter stretched to three or more survive ("bangettt" → "banget", "freeee" → "free"). */
  readonly keepStretched: (letter: string) => 1 | 2;
  /** Doubled letters are so rare that a text full of them is stretched too ("puutiih" → "putih"). */
  readonly doublesRarely?: boolean | undefined;
  /** What an apostrophe left out would follow ("don" in "dont"). Global. */
  readonly contracted?: RegExp | undefined;
}

/** Folds a text for matching. */
export function fold(text: string, language: Stretching = { keepStretched: () => 2 }): Folded {
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
  undisguise(units);
  squeeze(units, origin, 3, language.keepStretched);
  if (language.doublesRarely) squeeze(units, origin, 2, stutters(units.join('')) ? keepNasal : keepWithin);
  origin.push(text.length);
  const cased = language.contracted
    ? withApostrophes(units.join(''), origin, language.contracted)
    : units.join('');
  const lower = cased.toLowerCase();
  return { text: lower.length === cased.length ? lower : lowerUnits(cased), cased, origin };
}

/** Puts back the apostrophes left out; each stands where what follows it does. */
function withApostrophes(text: string, origin: number[], contracted: RegExp): string {
  let whole = text;
  for (const { index, 0: head } of [...text.matchAll(contracted)].reverse()) {
    const at = index + head.length;
    whole = `${whole.slice(0, at)}'${whole.slice(at)}`;
    origin.splice(at, 0, origin[at] as number);
  }
  return whole;
}

/** Lower case without changing lengths (`İ` would grow). */
function lowerUnits(text: string): string {
  return [...text]
    .map((unit) => (unit.toLowerCase().length === unit.length ? unit.toLowerCase() : unit))
    .join('');
}

/** A nought among letters is an o: "PR0MO". */
function undisguise(units: string[]): void {
  for (let i = units.indexOf('0'); i > 0; i = units.indexOf('0', i + 1)) {
    let end = i;
    while (units[end] === '0') end += 1;
    if (isLetter(units[i - 1] as string) && isLetter(units[end] ?? '')) units.fill('o', i, end);
  }
}

// Spelled with a doubled letter, at home or borrowed: "diintip", "follow", "seller".
const DOUBLED =
  /^(?:saat|maaf|manfaat|taat|dii|free|foll?ow|sell|all|call|full|off|coffee|class|good|book|food|need|see|feed|app|add|shopee|hallo|hello|account|access|skill|wedding|shopp|offic)/i;

/** Whether at least two words, and a third of all, hold a doubled letter that spelling does not ask for. */
function stutters(text: string): boolean {
  const all = text.match(/(?<![@#.\w])[a-z]{3,}/gi) ?? [];
  const doubled = all.filter((word) => /([a-fh-z])\1/i.test(word.replace(DOUBLED, ''))).length;
  return doubled >= 2 && doubled * 3 >= all.length;
}

/** "gg" belongs to "tinggi" and "nggak", not to "langgsung"; "ee" to "free". */
const keepNasal = (letter: string, before: string, after: string): 1 | 2 =>
  (letter === 'g' && /n/i.test(before) && /[aeiou]/i.test(after)) ||
  (letter === 'e' && /r/i.test(before) && !isLetter(after))
    ? 2
    : 1;

/** At the end of a word a doubled letter is a drawl ("kakk", "yaa"), but for borrowed "free", "sell" and "class". */
const keepWithin = (letter: string, _before: string, after: string): 1 | 2 =>
  isLetter(after) || 'els'.includes(letter) ? 2 : 1;

function squeeze(
  units: string[],
  origin: number[],
  least: number,
  keep: (letter: string, before: string, after: string) => 1 | 2,
): void {
  if (units.length < least) return;
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
    const kept =
      run >= least ? keep(unit.toLowerCase(), units[write - 1] ?? '', units[read + run] ?? '') : run;
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
