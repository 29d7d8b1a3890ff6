/** The writer's choices, kept by the browser. Never any draft text. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type LanguageId, NO_PREFERENCES, type Preferences } from './engine/report';

export interface Settings {
  readonly preferences: Preferences;
  /** The interface's language; absent means the browser's. */
  readonly language?: LanguageId | undefined;
  /** Platforms where the coach is switched off, by id. */
  readonly sitesOff: readonly string[];
  readonly publishCheck: boolean;
  readonly badge: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  preferences: NO_PREFERENCES,
  sitesOff: [],
  publishCheck: true,
  badge: true,
};

/** How often the publish check may ask. A habit people keep is one that rarely interrupts. */
export const CHECK_LIMIT = { perHour: 1, perDay: 3 } as const;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const item = () => storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });
const checksItem = () => storage.defineItem<number[]>('local:checks', { fallback: [] });

/** Stored settings may be older than this code: missing keys take their defaults. */
const complete = (stored: Partial<Settings> | null): Settings => ({
  ...DEFAULT_SETTINGS,
  ...stored,
  preferences: { ...NO_PREFERENCES, ...stored?.preferences },
});

export const readSettings = async (): Promise<Settings> => complete(await item().getValue());

/** Changes settings on top of what is stored now. @returns what is stored afterwards. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await readSettings());
  await item().setValue(changed);
  return changed;
}

/** Calls back on every change, in any context. @returns a function that stops it. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  item().watch((stored) => changed(complete(stored)));

/** The language the interface speaks: the writer's choice, else the browser's where we speak it. */
export const interfaceLanguage = (settings: Settings): LanguageId =>
  settings.language ?? (browser.i18n.getUILanguage().startsWith('id') ? 'id' : 'en');

export const withPreferences = (settings: Settings, change: Partial<Preferences>): Settings => ({
  ...settings,
  preferences: { ...settings.preferences, ...change },
});

/** Whether the publish check may still ask, by the times (epoch milliseconds) it asked before. */
export function mayAsk(times: readonly number[], now: number): boolean {
  const within = (span: number) => times.filter((time) => now - time < span && time <= now).length;
  return within(HOUR) < CHECK_LIMIT.perHour && within(DAY) < CHECK_LIMIT.perDay;
}

export const readChecks = (): Promise<number[]> => checksItem().getValue();

/** Remembers that the publish check asked at `now` (epoch milliseconds); forgets what is older than a day. */
export async function rememberCheck(now: number): Promise<number[]> {
  const times = [...(await readChecks()).filter((time) => now - time < DAY), now];
  await checksItem().setValue(times);
  return times;
}
