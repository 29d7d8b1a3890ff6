/** The words of the authority balance; apart from the rest, since no page needs to carry them. */
import type { InterfaceLanguage } from '../../engine/report';
import { en } from './en';
import { id } from './id';
import type { BalanceStrings } from './shape';

export type { BalanceStrings } from './shape';

const languages: Readonly<Record<InterfaceLanguage, BalanceStrings>> = { en, id };

export function balanceStringsFor(language: InterfaceLanguage): BalanceStrings {
  return languages[language];
}
