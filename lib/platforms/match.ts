import { platforms } from './index';
import type { Platform } from './platform';

/** The platform a page belongs to, by its address. */
export function platformOf(url: string): Platform | null {
  return platforms.find(({ matches }) => matches.some((pattern) => fits(pattern, url))) ?? null;
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
