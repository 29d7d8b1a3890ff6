/** Sites beyond the listed ones that the writer chose, each by the match pattern of its origin. */
import { storage } from 'wxt/utils/storage';

const item = () => storage.defineItem<string[]>('local:chosenSites', { fallback: [] });

export const readChosen = (): Promise<string[]> => item().getValue();

/** Adds a site to the chosen ones, once. */
export async function addChosen(origin: string): Promise<void> {
  const chosen = await readChosen();
  if (!chosen.includes(origin)) await item().setValue([...chosen, origin]);
}

export const removeChosen = async (origin: string): Promise<void> =>
  item().setValue((await readChosen()).filter((one) => one !== origin));

/** Calls back when sites were chosen or revoked, in any context. @returns a function that stops it. */
export const watchChosen = (changed: () => void): (() => void) => item().watch(() => changed());

/** The match pattern of one page's site, all its ports; null for addresses that are no web page. */
export function patternOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : null;
}

/** The host a site's pattern names: `https://forum.example/*` is `forum.example`. */
export const hostOf = (pattern: string): string => pattern.replace(/^.*:\/\//, '').replace(/\/.*$/, '');

/** Whether a pattern names one site, not many at once. */
export const isOneSite = (pattern: string): boolean => /^https?:\/\/[^*/]+\/\*$/.test(pattern);

/** Pages that belong to browsers and their shops: no extension runs there, whatever anyone allows. */
const CLOSED: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/(?:addons|support|discovery\.addons|api\.accounts|oauth\.accounts|profile\.accounts)\.(?:mozilla\.org|firefox\.com)\//,
  /^https:\/\/(?:accounts|profile\.accounts|oauth\.accounts|api\.accounts)\.firefox\.com\//,
  /^https?:\/\/[^?#]+\.pdf(?:[?#]|$)/i,
];

/** Whether an extension may run on a page at all. A PDF is shown by the browser's own viewer. */
export const isOpenToExtensions = (url: string): boolean =>
  patternOf(url) !== null && !CLOSED.some((closed) => closed.test(url));
