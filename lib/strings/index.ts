import type { InterfaceLanguage } from '../engine/report';
import { en } from './en';
import { id } from './id';
import type { Strings } from './strings';

export { clip } from './clip';
export type { Amount, DeclineReason, RungStrings, Strings } from './strings';

const languages: Readonly<Record<InterfaceLanguage, Strings>> = { en, id };

/** The interface's words in the language the writer chose. */
export function stringsFor(language: InterfaceLanguage): Strings {
  return languages[language];
}
