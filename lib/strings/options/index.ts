/** The words of the options page; apart from the rest, since no other page needs to carry them. */
import type { LanguageId } from '../../engine/report';
import { en } from './en';
import { id } from './id';
import type { OptionsStrings } from './shape';

export type { AboutStrings, ListStrings, OptionsSection, OptionsStrings, SitesStrings } from './shape';

const languages: Readonly<Record<LanguageId, OptionsStrings>> = { en, id };

export function optionsStringsFor(language: LanguageId): OptionsStrings {
  return languages[language];
}
