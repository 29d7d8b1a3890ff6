/** Where a sentence to begin with goes into a draft. */
import type { Suggestion } from '../engine/report';

/** Where a sentence ends, or a line that has something on it. */
const SENTENCE_ENDS = /(?<=[.!?…]["”’»)\]]*)(?=\s|$)|(?<=\S)$/gmu;
const LAST_WORD = /\S+$/;

/**
 * The change that puts `starter` in behind the sentence at `caret` (UTF-16 units), set off by spaces. It replaces
 * the word before the place together with the sentence, because not every editor inserts where nothing is selected.
 */
export function starterAt(text: string, starter: string, caret: number): Pick<Suggestion, 'span' | 'text'> {
  const end = sentenceEndFrom(text, caret);
  const word = LAST_WORD.exec(text.slice(0, end))?.[0] ?? '';
  const follows = /^\S/.test(text.slice(end)) ? ' ' : '';
  return { span: { start: end - word.length, end }, text: `${word}${word ? ' ' : ''}${starter}${follows}` };
}

/** The first end at or after the last word before the caret: never on an empty line. */
function sentenceEndFrom(text: string, caret: number): number {
  const written = text.slice(0, caret).trimEnd().length;
  for (const { index } of text.matchAll(SENTENCE_ENDS)) if (index >= written) return index;
  return text.trimEnd().length;
}
