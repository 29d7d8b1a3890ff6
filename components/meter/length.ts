/** How long a text is to the site it is for. */

/** The longest post a site takes, in what the site counts. */
export interface Limit {
  readonly length: number;
  /** `weighted` is X's own: most letters count one, Chinese, Japanese, Korean and emoji two, a link 23. */
  readonly counts: 'utf16' | 'graphemes' | 'codepoints' | 'weighted';
}

const LINK = /https?:\/\/\S+/g;
const LINK_LENGTH = 23;
/** What counts two, by twitter-text's configuration; everything else counts one. */
const HEAVY = /[\u1100-\u1FFF\u200E\u200F\u2020-\u2031\u2038-\u{10FFFF}]/u;

const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

export function lengthOf(text: string, counts: Limit['counts']): number {
  switch (counts) {
    case 'utf16':
      return text.length;
    case 'codepoints':
      return [...text].length;
    case 'graphemes':
      return graphemes(text).length;
    case 'weighted':
      return weighted(text.replace(LINK, '')) + LINK_LENGTH * (text.match(LINK)?.length ?? 0);
  }
}

const weighted = (text: string): number =>
  graphemes(text).reduce((sum, grapheme) => sum + weight(grapheme), 0);

/** An emoji counts two, of however many parts it is made. */
function weight(grapheme: string): number {
  if (/\p{Extended_Pictographic}/u.test(grapheme)) return 2;
  return [...grapheme].reduce((sum, character) => sum + (HEAVY.test(character) ? 2 : 1), 0);
}
