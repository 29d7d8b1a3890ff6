/** Which site a page is, by its address or else by the page itself. */
import { platformOf, platformOfPage } from '../../lib/platforms/match';
import type { Platform } from '../../lib/platforms/platform';

export interface Site {
  readonly platform: Platform;
  /** What the settings call it when it is switched off. */
  readonly key: string;
}

/** Listed sites are known at once; a chosen one when its page stands. Null where nobody may be coached. */
export async function siteOfPage(): Promise<Site | null> {
  const url = addressOfPage();
  const listed = platformOf(url);
  if (listed) return { platform: listed, key: listed.id };
  await standing();
  const platform = platformOfPage(document, url);
  return platform && { platform, key: new URL(url).hostname };
}

/** A frame without an address of its own belongs to the page that made it. */
const addressOfPage = (): string =>
  location.protocol.startsWith('http') ? location.href : `${self.origin}/`;

function standing(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}
