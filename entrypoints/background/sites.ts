/** Keeps the coach on the sites the writer chose, and only there. */
import { browser } from 'wxt/browser';
import { type ChosenSite, onMessage, sendMessage } from '../../lib/messaging';
import { platforms } from '../../lib/platforms';
import { addChosen, hostOf, isOneSite, readChosen, removeChosen } from '../../lib/sites';
import { injectAt, SCRIPT } from './inject';

const isGranted = (origin: string) => browser.permissions.contains({ origins: [origin] });

export function keepSites(): void {
  onMessage('chosenSites', () => chosenSites());
  onMessage('chooseSite', ({ data }) => choose(data));
  onMessage('revokeSite', ({ data }) => revoke(data));
  // Also what is allowed or taken back in the browser's own settings. In Firefox its question closes the popup,
  // so this is the only one to hear the answer there.
  browser.permissions.onAdded.addListener(({ origins = [] }) => void given(origins));
  browser.permissions.onRemoved.addListener(() => void register().then(tellTabs));
  // An update forgets registrations, and leaves open tabs with a script that has lost its extension.
  browser.runtime.onInstalled.addListener(() => void register().then(injectEverywhere));
  browser.runtime.onStartup.addListener(() => void register());
}

async function chosenSites(): Promise<ChosenSite[]> {
  const origins = await readChosen();
  return Promise.all(
    origins.map(async (origin) => ({ origin, host: hostOf(origin), granted: await isGranted(origin) })),
  );
}

async function choose(origin: string): Promise<void> {
  if (!isOneSite(origin) || !(await isGranted(origin))) return;
  if (!isListed(origin)) await addChosen(origin);
  await register();
  await injectAt([origin]);
}

async function revoke(origin: string): Promise<void> {
  await removeChosen(origin);
  // Fails for what the manifest requires; the site is off the list all the same.
  await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  await register();
  await tellTabs();
}

/** What someone allows one site is a choice for it; what is allowed for many at once is not. */
async function given(origins: readonly string[]): Promise<void> {
  for (const origin of origins.filter(isOneSite)) await choose(origin);
  await register();
  await tellTabs();
}

let registering: Promise<void> = Promise.resolve();

/** Registers the script for the chosen sites that are allowed, and for no other. One at a time. */
function register(): Promise<void> {
  registering = registering.catch(() => {}).then(registerNow);
  return registering;
}

async function registerNow(): Promise<void> {
  const wanted = (await chosenSites()).flatMap(({ origin, granted }) => (granted ? [origin] : []));
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const stale = there.filter((id) => !wanted.includes(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter((origin) => !there.includes(origin));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((origin) => ({
      id: origin,
      matches: [origin],
      js: [SCRIPT],
      runAt: 'document_start' as const,
      // Older editors live in a frame of their own, often one without an address.
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    })),
  );
}

const isListed = (origin: string) => platforms.some(({ matches }) => matches.includes(origin));

async function injectEverywhere(): Promise<void> {
  const chosen = (await chosenSites()).flatMap(({ origin, granted }) => (granted ? [origin] : []));
  const listed = platforms.flatMap(({ matches }) => [...matches]);
  await injectAt([...listed, ...chosen]);
}

/** Pages coached so far find out whether they still may be. */
async function tellTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void sendMessage('leaveChanged', undefined, id).catch(() => {});
}
