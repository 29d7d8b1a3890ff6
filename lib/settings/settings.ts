/** The writer's choices, as a shape. Never any draft text. */
import { type InterfaceLanguage, NO_PREFERENCES, type Preferences } from '../engine/report';

/** What ties the writer to what they write about. */
export type Role = 'owner' | 'employee' | 'client' | 'affiliate';

export interface Settings {
  readonly preferences: Preferences;
  /** The interface's language; absent means the browser's. */
  readonly language?: InterfaceLanguage | undefined;
  /** Platforms where the coach is switched off, by id. */
  readonly sitesOff: readonly string[];
  readonly publishCheck: boolean;
  readonly badge: boolean;
  /** Whether published posts are counted in the ledger. */
  readonly balance: boolean;
  /** The coach rests on every site of this device until the writer wakes it. */
  readonly paused: boolean;
  readonly role?: Role | undefined;
}

export const DEFAULT_SETTINGS: Settings = {
  preferences: NO_PREFERENCES,
  sitesOff: [],
  publishCheck: true,
  badge: true,
  balance: true,
  paused: false,
};

/** Whether the coach reads along on this platform. */
export const coachesOn = (settings: Settings, platform: string): boolean =>
  !settings.paused && !settings.sitesOff.includes(platform);

export const withPreferences = (settings: Settings, change: Partial<Preferences>): Settings => ({
  ...settings,
  preferences: { ...settings.preferences, ...change },
});

/** `list` with `one` in it, or without. */
export const listed = (list: readonly string[], one: string, is: boolean): readonly string[] =>
  is ? [...new Set([...list, one])] : list.filter((other) => other !== one);
