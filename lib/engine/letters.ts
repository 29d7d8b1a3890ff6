/** What a word is made of, for patterns and for what is left untried of them. */

// In a few ranges: `\p{L}` is hundreds, which every pattern would compile anew.
/** Letters and digits, for within a character class. */
export const LETTERS =
  'a-zA-Z0-9\\u00aa\\u00b5\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uffdc';

const LETTER = new RegExp(`[${LETTERS}]`);
const BETWEEN_WORDS = new RegExp(`[^${LETTERS}]+`, 'g');

export const inWord = (char: string): boolean => LETTER.test(char);

/** Its words with a blank between any two, before the first and after the last. */
export const spaced = (text: string): string => ` ${text.replace(BETWEEN_WORDS, ' ').trim()} `;

/** With a capital where it begins with a small letter. */
export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
