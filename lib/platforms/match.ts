/** Which record a page belongs to. */
import { general } from './general';
import { platforms } from './index';
import type { Platform } from './platform';

/** The listed platform at an address, or null. */
export function platformOf(url: string): Platform | null {
  return platforms.find(({ matches }) => matches.some((pattern) => fits(pattern, url))) ?? null;
}

/**
 * The platform of a page on which the writer wants the coach: the listed one at its address, else the software it
 * is recognised by, else the general record. Null where nobody may be coached (`isPrivate`). Ask once the page
 * stands (`DOMContentLoaded`); software that builds its page later is known by what its server sends.
 */
export function platformOfPage(page: ParentNode, url: string): Platform | null {
  if (isPrivate(url)) return null;
  const listed = platformOf(url);
  if (listed) return listed;
  return platforms.find(({ recognise }) => recognise && page.querySelector(recognise)) ?? general;
}

/** Hosts of private talk, mail and keys. What is written there is nobody's business, not even by invitation. */
const PRIVATE: readonly RegExp[] = [
  /(?:^|\.)whatsapp\.(?:com|net)$/,
  /(?:^|\.)telegram\.(?:org|me)$/,
  /(?:^|\.)messenger\.com$/,
  /(?:^|\.)signal\.org$/,
  /(?:^|\.)line\.me$/,
  /(?:^|\.)discord\.com$/,
  /(?:^|\.)slack\.com$/,
  /^teams\.(?:microsoft|live)\.com$/,
  /^chat\.reddit\.com$/,
  /^(?:chat|mail|messages|accounts)\.google\.com$/,
  /^(?:outlook|mail)\.[a-z0-9.]+$/,
  /(?:^|\.)(?:proton|protonmail)\.(?:me|com)$/,
];

/** Whether an address is one of private messages, where the coach must not be offered at all. */
export function isPrivate(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return PRIVATE.some((host) => host.test(hostname));
}

/** Match patterns as ours are written: scheme, host (`*.` allowed), path `/*`. */
function fits(pattern: string, url: string): boolean {
  const [, scheme, host] = /^(https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  if (!URL.canParse(url) || !host) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== `${scheme}:`) return false;
  return host.startsWith('*.')
    ? hostname.endsWith(host.slice(1)) || hostname === host.slice(2)
    : hostname === host;
}
