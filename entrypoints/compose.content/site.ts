/** Which site a page is, by its address or else by the page itself. */

import { platformOf } from '../../lib/platforms/match';
import type { Platform } from '../../lib/platforms/platform';

export interface Site {
  readonly platform: Platform;
  /** What the settings call it when it is switched off. */
  readonly key: string;
}

/** Listed sites are known at once; a chosen one when its page stands. */
export async function siteOfPage(): Promise<Site> {
  const listed = platformOf(location.href);
  if (listed) return { platform: listed, key: listed.id };
  await standing();
  return { platform: GENERAL, key: location.hostname };
}

function standing(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }),
  );
}

/** What can be said of a site nobody has looked at: whatever people write in, and no search. */
const GENERAL: Platform = {
  id: 'general',
  name: 'General',
  matches: [],
  audience: 'community',
  boxes: ['textarea', '[contenteditable]'],
  leave: ['[role="search"]', '[type="search"]', '[role="combobox"]', '[role="searchbox"]'],
  publish: [],
  examples: { match: [], skip: [] },
  evidence: 'The web’s own conventions.',
};
