/** What a writer types about themselves, made into what drafts can be compared with. */

export type AboutProblem = 'empty' | 'long' | 'not-a-domain' | 'everyone’s';
export type AboutAnswer = { readonly value: string } | { readonly problem: AboutProblem };

export const LONGEST_BRAND = 60;
const LONGEST_DOMAIN = 120;

/** A brand's name without the marks people put before it. */
export function readBrand(text: string): AboutAnswer {
  const value = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s@#"'“”‘’]+|[\s"'“”‘’]+$/g, '');
  if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(value)) return { problem: 'empty' };
  return value.length > LONGEST_BRAND ? { problem: 'long' } : { value };
}

/** Sites where everybody has a page: the page is one's own, the site is not. */
const SHARED =
  /(?:^|\.)(?:instagram\.com|facebook\.com|tiktok\.com|x\.com|twitter\.com|threads\.net|youtube\.com|linkedin\.com|medium\.com|github\.com|pinterest\.com|etsy\.com|amazon\.[a-z.]+|shopee\.[a-z.]+|tokopedia\.com|bukalapak\.com|lazada\.[a-z.]+|lynk\.id|linktr\.ee|wa\.me|t\.me|bit\.ly|s\.id|google\.[a-z.]+|gmail\.com|yahoo\.[a-z.]+)$/;

/** A domain, from whatever part of an address was pasted; on a site everybody shares, with the page's name. */
export function readDomain(text: string): AboutAnswer {
  const given = text.trim().toLowerCase();
  if (given === '') return { problem: 'empty' };
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(given) ? given : `https://${given}`;
  if (/\s/.test(given) || !URL.canParse(address)) return { problem: 'not-a-domain' };
  const url = new URL(address);
  // An e-mail address: what follows the @ is mostly somebody else's.
  if (url.username) return { problem: 'not-a-domain' };
  const host = url.hostname.replace(/^(?:www|m)\./, '').replace(/\.$/, '');
  if (!/^(?:[\p{L}\p{N}-]+\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/u.test(host)) return { problem: 'not-a-domain' };
  const [page] = url.pathname.split('/').filter(Boolean);
  if (SHARED.test(host) && !page) return { problem: 'everyone’s' };
  const value = SHARED.test(host) ? `${host}/${page}` : host;
  return value.length > LONGEST_DOMAIN ? { problem: 'long' } : { value };
}
