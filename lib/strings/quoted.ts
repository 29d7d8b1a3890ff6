/** Words one after another, each in quotation marks. */
export const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
