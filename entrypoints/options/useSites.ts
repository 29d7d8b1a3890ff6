/** The sites the coach knows and those the writer chose, with what the browser allows of them now. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messaging';
import { platforms } from '../../lib/platforms';
import { watchChosen } from '../../lib/sites';

export interface Site {
  /** What `Settings.sitesOff` calls it. */
  readonly id: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly granted: boolean;
}

export interface Sites {
  readonly known: readonly Site[];
  readonly chosen: readonly Site[];
}

async function readSites(): Promise<Sites> {
  const known = platforms.map(async ({ id, name, matches }) => {
    const origins = [...matches];
    return { id, name, origins, granted: await browser.permissions.contains({ origins }) };
  });
  const chosen = await sendMessage('chosenSites', undefined);
  return {
    known: await Promise.all(known),
    chosen: chosen.map(({ origin, host, granted }) => ({ id: host, name: host, origins: [origin], granted })),
  };
}

/** @returns the sites, and what reads them anew; they follow the browser's own settings by themselves. */
export function useSites(): readonly [Sites, () => Promise<void>] {
  const [sites, setSites] = useState<Sites>({ known: [], chosen: [] });
  const refresh = useCallback(async () => setSites(await readSites()), []);
  useEffect(() => {
    const follow = () => void refresh();
    follow();
    const unwatch = watchChosen(follow);
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      unwatch();
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, [refresh]);
  return [sites, refresh];
}
