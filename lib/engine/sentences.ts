/** Cuts a draft into sentences; each is judged, and remembered, on its own. */
import type { Span } from './report';

// A full stop after these does not end a sentence.
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|drs|prof|st|vs|etc|e\.g|i\.e|no|nos|vol|fig|approx|dept|est|rp|dll|dsb|dkk|hlm|hal|jl|gg|kec|kab|ir|tgl|telp|tel|yth|a\.n|u\.p|[a-z])\.$/i;
// A longer run without a stop is cut at a blank: no sentence needs it, and patterns must not read a book at once.
const LONGEST = 1000;
const STOP = /[.!?…]+["'”’)\]]*(?=\s)/.source;
// A run of emoji stops like a full stop where a capital follows ("DM me now 🔥 Best price in town"); read from its start.
const OF_EMOJI = '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u200d\\ufe0f]';
const EMOJI_STOP = `(?<!${OF_EMOJI})(?![©®™])\\p{Extended_Pictographic}${OF_EMOJI}*(?=\\s+\\p{Lu})`;
const STOPS = new RegExp(`${STOP}|${EMOJI_STOP}`, 'gu');
// Within fewer words it is one of them ("I ❤ Bandung").
const FEWEST_WORDS = 3;

/** Sentences in order, without surrounding blanks; UTF-16 offsets. Lines always end one. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) splitLine(line[0], line.index, sentences);
  return sentences;
}

function splitLine(line: string, offset: number, sentences: Span[]): void {
  let from = 0;
  for (const stop of line.matchAll(STOPS)) {
    const end = stop.index + stop[0].length;
    if (!isEnd(stop[0], line.slice(from, end))) continue;
    push(line, from, end, offset, sentences);
    from = end;
  }
  push(line, from, line.length, offset, sentences);
}

/** Whether a sentence ends on this stop, or runs on. */
function isEnd(stop: string, sentence: string): boolean {
  if (stop === '.') return !ABBREVIATION.test(sentence.slice(-12));
  if (/^[.!?…]/.test(stop)) return true;
  return sentence.trim().split(/\s+/).length > FEWEST_WORDS;
}

function push(line: string, from: number, to: number, offset: number, sentences: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(line[start] as string)) start += 1;
  while (end > start && /\s/.test(line[end - 1] as string)) end -= 1;
  while (end - start > LONGEST) {
    const cut = cutBefore(line, start + LONGEST, start);
    sentences.push({ start: offset + start, end: offset + cut });
    start = cut;
    while (start < end && /\s/.test(line[start] as string)) start += 1;
  }
  if (end > start) sentences.push({ start: offset + start, end: offset + end });
}

/** The end of the last word before `limit`, or `limit` itself, short of half a character, where there is no blank. */
function cutBefore(line: string, limit: number, start: number): number {
  const blank = /\s+\S*$/.exec(line.slice(start, limit));
  if (blank && blank.index > 0) return start + blank.index;
  const halved = /[\uD800-\uDBFF]/.test(line[limit - 1] as string);
  return halved ? limit - 1 : limit;
}
