/** Settings on this device: every context reads and watches the same copy. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { InterfaceLanguage } from '../engine/report';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { upgrade } from './upgrade';

const item = () => storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

export const readSettings = async (): Promise<Settings> => upgrade(await item().getValue());

let last: Promise<unknown> = Promise.resolve();

/** Changes settings on top of what is stored now; changes of one context follow one another. @returns what is stored afterwards. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => {
    const changed = change(await readSettings());
    await item().setValue(changed);
    return changed;
  });
  last = next.catch(() => {});
  return next;
}

/** Calls back on every change, in any context, with what was before. @returns a function that stops it. */
export const watchSettings = (changed: (settings: Settings, before: Settings) => void): (() => void) =>
  item().watch((stored, before) => changed(upgrade(stored), upgrade(before)));

/** The language the interface speaks: the writer's choice, else the browser's where we speak it. */
export const interfaceLanguage = (settings: Settings): InterfaceLanguage =>
  settings.language ?? (browser.i18n.getUILanguage().startsWith('id') ? 'id' : 'en');
