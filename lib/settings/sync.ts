/**
 * Carries settings between the writer's browsers by the browser's own sync. Each device's own copy stays the one that
 * is read: where there is no sync, or a list is too long for it, everything works as it does without.
 * Allowed phrases stay where they are, because they are words from drafts; so does the pause, meant for this device.
 */
import { browser } from 'wxt/browser';
import type { Settings } from './settings';
import { changeSettings, watchSettings } from './store';
import { upgrade } from './upgrade';

type Synced = Readonly<Record<string, unknown>>;

/** What travels, each under a key of its own: two devices that change different things do not undo each other. */
export const synced = ({ preferences, ...settings }: Settings): Synced => ({
  language: settings.language ?? 'browser',
  role: settings.role ?? 'none',
  sitesOff: settings.sitesOff,
  publishCheck: settings.publishCheck,
  badge: settings.badge,
  balance: settings.balance,
  rulesOff: preferences.rulesOff,
  // Browsers hand objects back with their keys in order.
  severities: Object.fromEntries(Object.entries(preferences.severities).sort()),
  brands: preferences.brands,
  domains: preferences.domains,
});

/** Settings with what another device sent; what does not fit today's shape is left out. */
export function withSynced(settings: Settings, sent: Synced): Settings {
  const current = synced(settings);
  const known = Object.fromEntries(
    Object.entries(sent).filter(([key, value]) => key in current && value !== undefined),
  );
  const { rulesOff, severities, brands, domains, ...rest } = { ...current, ...known };
  return upgrade({
    ...settings,
    ...rest,
    preferences: { ...settings.preferences, rulesOff, severities, brands, domains },
  });
}

/** What was written and not heard of again yet; the same choice may be on its way twice. */
class Echoes {
  readonly #expected: string[] = [];

  expect(key: string, value: unknown): void {
    this.#expected.push(JSON.stringify([key, value]));
  }

  /** @returns whether it was expected; once for each time it was */
  heard(key: string, value: unknown): boolean {
    const at = this.#expected.indexOf(JSON.stringify([key, value]));
    if (at >= 0) this.#expected.splice(at, 1);
    return at >= 0;
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Starts carrying; call once, when the background starts. */
export function syncSettings(): void {
  // Firefox can be told to have no sync; some browsers have none.
  if (!browser.storage.sync) return;
  /** Our own writes come back as changes; taking them for news would undo what was chosen meanwhile. */
  const echoes = new Echoes();
  const send = async (key: string, value: unknown) => {
    try {
      const there = await browser.storage.sync.get(key);
      if (same(there[key], value)) return;
      echoes.expect(key, value);
      await browser.storage.sync.set({ [key]: value });
    } catch {
      // Too long, too often, or switched off: this device keeps it all the same.
      echoes.heard(key, value);
    }
  };

  let sending: Promise<unknown> = Promise.resolve();
  watchSettings((after, before) => {
    const was = synced(before);
    // One after the other: of two quick choices the later one is to stay.
    for (const [key, value] of Object.entries(synced(after)))
      if (!same(value, was[key])) sending = sending.then(() => send(key, value));
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'sync') return;
    const news = Object.entries(changes)
      .map(([key, { newValue }]) => [key, newValue] as const)
      .filter(([key, value]) => !echoes.heard(key, value));
    if (news.length > 0) void changeSettings((settings) => withSynced(settings, Object.fromEntries(news)));
  });
  // What the writer's other browsers chose before this one was set up.
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const there = await browser.storage.sync.get().catch(() => ({}));
    if (Object.keys(there).length > 0) await changeSettings((settings) => withSynced(settings, there));
  });
}
