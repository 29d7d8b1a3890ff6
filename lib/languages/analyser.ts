/** Words and their kinds, by compromise: the one place that knows it. */
import nlp from 'compromise/two';
import type { Term } from '../engine/rule';

interface ParsedTerm {
  readonly text: string;
  readonly tags?: Iterable<string>;
  readonly offset: { readonly start: number; readonly length: number };
}

// A leading emoji, hashtag, bullet or number turns the word after it into a name.
const LEADING_RUN = /^[^\p{L}]+/u;

/** Terms of an English sentence with compromise's tags; offsets in UTF-16 units of the sentence. */
export function englishTerms(sentence: string): Term[] {
  const lead = LEADING_RUN.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(lead);
  const prepared = rest.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return termsOf(nlp(prepared), lead);
}

/** Words of an Indonesian sentence; there is no tagger for it, so they carry no tags. */
export function indonesianTerms(sentence: string): Term[] {
  return termsOf(nlp.tokenize(sentence), 0).map((term) => ({ ...term, tags: new Set<string>() }));
}

function termsOf(view: { json(options: object): unknown }, by: number): Term[] {
  const parsed = view.json({ terms: { offset: true, tags: true, text: true }, offset: true }) as {
    terms: ParsedTerm[];
  }[];
  return parsed.flatMap(({ terms }) =>
    terms
      .filter((term) => term.text !== '')
      .map((term) => ({
        text: term.text,
        start: term.offset.start + by,
        end: term.offset.start + by + term.text.length,
        tags: new Set(term.tags ?? []),
      })),
  );
}
