/** Drafts to measure with: those of the project's own corpus, put together to a length. */
import { readFileSync } from 'node:fs';

const texts = readFileSync(new URL('../../tests/corpus/en.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** `count` drafts of `length` UTF-16 units, no sentence of which is in another one. */
export function draftsOf(length: number, count: number, from = 0): string[] {
  let next = from;
  return Array.from({ length: count }, () => {
    let draft = '';
    while (draft.length < length) {
      draft += `${draft ? '\n\n' : ''}${texts[next % texts.length]}`;
      next += 1;
    }
    return draft.slice(0, length);
  });
}
