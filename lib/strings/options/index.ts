/** The words of the options page; apart from the rest, since no other page needs to carry them. */
import type { InterfaceLanguage } from '../../engine/report';
import { en } from './en';
import { id } from './id';
import type { OptionsStrings } from './shape';

export type { AboutStrings, ListStrings, OptionsSection, OptionsStrings, SitesStrings } from './shape';

const languages: Readonly<Record<InterfaceLanguage, OptionsStrings>> = { en, id };

export function optionsStringsFor(language: InterfaceLanguage): OptionsStrings {
  return languages[language];
}
