/** Where a sentence to begin with goes into a draft. */
import { crossesSeam, type Part } from '../editors/part';
import type { Suggestion } from '../engine/report';

/** Where a sentence ends, or a line that has something on it. */
const SENTENCE_ENDS = /(?<=[.!?…]["”’»)\]]*)(?=\s|$)|(?<=\S)$/gmu;
const LAST_WORD = /\S+$/;

/**
 * The change that puts `starter` in behind the sentence at `caret` (UTF-16 units), or at the end, set off by spaces.
 * It replaces the word before the place together with the sentence, because not every editor inserts where nothing
 * is selected. Null where only a part of the draft can be read and the place may lie in the rest.
 */
export function starterAt(
  part: Part,
  starter: string,
  caret: number | undefined,
): Pick<Suggestion, 'span' | 'text'> | null {
  const { text, isWhole } = part;
  if (caret === undefined && !isWhole) return null;
  const at = caret ?? text.length;
  const end = sentenceEndFrom(text, at);
  if (crossesSeam(part, { start: end, end: at })) return null;
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
