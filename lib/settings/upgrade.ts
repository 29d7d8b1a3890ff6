/** Reads settings an older version stored, another device synced or a file brought: what does not fit is left out. */
import type { InterfaceLanguage, Severity } from '../engine/report';
import { DEFAULT_SETTINGS, type Role, type Settings } from './settings';

/** Old rule ids and what they are called now; null where the rule is gone. A choice made for one outlives its name. */
export type Renames = Readonly<Record<string, string | null>>;
export const RENAMED_RULES: Renames = {};

export const LANGUAGES: readonly InterfaceLanguage[] = ['en', 'id'];
export const SEVERITIES: readonly Severity[] = ['hint', 'warning', 'serious'];
export const ROLES: readonly Role[] = ['owner', 'employee', 'client', 'affiliate'];

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const flag = (value: unknown, usual: boolean): boolean => (typeof value === 'boolean' ? value : usual);

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? [...new Set(value.filter((one) => typeof one === 'string'))] : [];

const oneOf = <T extends string>(choices: readonly T[], value: unknown): T | undefined =>
  choices.find((choice) => choice === value);

/** @returns the rule's name today, or null where there is no such rule any more. */
export const ruleToday = (id: string, renames: Renames = RENAMED_RULES): string | null =>
  Object.hasOwn(renames, id) ? (renames[id] ?? null) : id;

/** Settings in today's shape, with the usual where nothing fitting is given. Fields of a later version are kept. */
export function upgrade(stored: unknown, renames: Renames = RENAMED_RULES): Settings {
  const given = fields(stored);
  const preferences = fields(given.preferences);
  const named = (id: string) => ruleToday(id, renames) ?? [];
  const severities = Object.entries(fields(preferences.severities)).flatMap(([id, value]) => {
    const severity = oneOf(SEVERITIES, value);
    return severity ? [named(id)].flat().map((today) => [today, severity] as const) : [];
  });
  return {
    ...given,
    preferences: {
      ...DEFAULT_SETTINGS.preferences,
      ...preferences,
      rulesOff: [...new Set(texts(preferences.rulesOff).flatMap(named))],
      severities: Object.fromEntries(severities),
      allowedPhrases: texts(preferences.allowedPhrases),
      brands: texts(preferences.brands),
      domains: texts(preferences.domains),
    },
    language: oneOf(LANGUAGES, given.language),
    role: oneOf(ROLES, given.role),
    sitesOff: texts(given.sitesOff),
    publishCheck: flag(given.publishCheck, DEFAULT_SETTINGS.publishCheck),
    badge: flag(given.badge, DEFAULT_SETTINGS.badge),
    balance: flag(given.balance, DEFAULT_SETTINGS.balance),
    paused: flag(given.paused, DEFAULT_SETTINGS.paused),
  };
}
