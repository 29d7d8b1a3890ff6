/** Every word of the options page. */
import type { InterfaceLanguage } from '../../engine/report';
import type { Counted } from '../strings';

export type OptionsSection = 'writing' | 'rules' | 'phrases' | 'about' | 'sites' | 'balance' | 'data';

export interface WritingStrings {
  readonly pause: string;
  readonly pauseHint: string;
  readonly check: string;
  readonly checkHint: string;
  readonly badge: string;
  readonly badgeHint: string;
  readonly language: string;
  readonly languageHint: string;
  readonly languages: Readonly<Record<InterfaceLanguage, string>>;
}

export interface RulesStrings {
  readonly hint: string;
  readonly on: (on: number, count: number) => string;
  readonly severity: (rule: string) => string;
  readonly usual: (severity: string) => string;
  readonly loading: string;
  readonly reset: string;
}

/** A list of texts the writer keeps. */
export interface ListStrings {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly empty: string;
}

export interface AboutStrings {
  readonly hint: string;
  readonly brands: ListStrings;
  readonly domains: ListStrings;
  readonly role: string;
  readonly roles: Readonly<Record<'none' | 'owner' | 'employee' | 'client' | 'affiliate', string>>;
  readonly sentence: string;
  readonly sentenceHint: string;
  /** Says openly what the writer gains, for a post. */
  readonly sentences: Readonly<
    Record<'owner' | 'employee' | 'client' | 'affiliate', (brand: string) => string>
  >;
  readonly copy: string;
}

export interface SitesStrings {
  readonly hint: string;
  readonly on: (on: number, count: number) => string;
  readonly find: string;
  readonly notFound: (words: string) => string;
  readonly added: string;
  readonly addedHint: string;
  readonly addedEmpty: string;
  readonly revoke: string;
  readonly lost: string;
  readonly allow: string;
}

export interface DataStrings {
  readonly hint: string;
  readonly save: string;
  readonly saveHint: string;
  readonly bring: string;
  readonly bringHint: string;
  readonly reset: string;
  readonly resetHint: string;
}

/** Why a typed text was not taken. */
export interface TypedProblems {
  readonly empty: string;
  readonly long: string;
  readonly domain: string;
  readonly shared: string;
  readonly twice: string;
  readonly full: string;
}

/** What a file lacks: one sentence that says nothing was changed, what is wrong, and where. */
export interface FileProblems {
  readonly tooBig: string;
  readonly notOurs: string;
  readonly newer: string;
  readonly line: (line: number) => string;
  readonly cut: string;
  readonly place: (where: string, expected: string) => string;
  readonly missing: (where: string) => string;
  readonly unknown: (where: string) => string;
  readonly tooMuch: (where: string, most: number) => string;
  readonly expected: Readonly<
    Record<'text' | 'list' | 'group' | 'switch' | 'choice' | 'domain' | 'brand' | 'day' | 'moment', string>
  >;
}

/** What just happened. */
export interface OptionsSaid {
  readonly undone: string;
  readonly copied: string;
  readonly paused: string;
  readonly awake: string;
  readonly on: (what: string) => string;
  readonly off: (what: string) => string;
  readonly language: string;
  readonly severity: (rule: string, severity: string) => string;
  readonly usualRules: string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly role: string;
  readonly revoked: (site: string) => string;
  readonly allowed: (site: string) => string;
  readonly notAllowed: string;
  readonly saved: string;
  readonly settingsIn: string;
  readonly strangers: Counted;
  readonly balanceIn: Counted;
  readonly reset: string;
  readonly failed: string;
}

export interface OptionsStrings {
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly intro: string;
  readonly sections: string;
  readonly section: Readonly<Record<OptionsSection, string>>;
  readonly writing: WritingStrings;
  readonly rules: RulesStrings;
  readonly phrases: ListStrings;
  readonly about: AboutStrings;
  readonly sites: SitesStrings;
  readonly data: DataStrings;
  readonly add: string;
  readonly remove: string;
  readonly undo: string;
  readonly typed: TypedProblems;
  readonly file: FileProblems;
  readonly said: OptionsSaid;
}
