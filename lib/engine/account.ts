/**
 * Whether a draft is an account, as an encyclopedia gives one: it tells what somebody or something is, nobody speaks in
 * it, nobody is spoken to, and nothing is shouted. Inflated praise stands out there, with nothing on sale.
 */
import { compileAnywhere } from './compile';
import type { LanguageId } from './report';
import type { Language } from './rule';

/** Whether a text of that many words, in that language, is an account. */
export type IsAccount = (text: string, words: number, language: LanguageId) => boolean;

/** In fewer words nothing is told. */
const FEWEST_WORDS = 8;
/** Marks, links and prices of posts. */
const POSTED = /[!?#@…]|https?:|www\.|\p{Extended_Pictographic}|[£$€]\s?\d|\bRp\b|%/u;

export function createIsAccount(languages: readonly Language[]): IsAccount {
  const known = new Map(languages.map((language) => [language.id, compiled(language)]));
  return (text, words, id) => {
    const account = known.get(id);
    if (!account || words < FEWEST_WORDS || POSTED.test(text)) return false;
    const lower = text.toLowerCase();
    return !account.persons.test(lower) && account.tells.test(lower);
  };
}

interface Account {
  readonly persons: RegExp;
  readonly tells: RegExp;
}

function compiled({ persons, tells, classes }: Language): Account | undefined {
  if (tells === undefined) return undefined;
  return { persons: compileAnywhere(persons, classes), tells: compileAnywhere(tells, classes) };
}
