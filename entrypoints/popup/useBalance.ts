/** The balance of the last posts, in the popup and the panel. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { BalanceStripProps } from '../../components/balance/BalanceStrip';
import type { InterfaceLanguage } from '../../lib/engine/report';
import { ENOUGH, type Ledger, readLedger, recent, watchLedger } from '../../lib/ledger';
import type { Settings } from '../../lib/settings';
import { balanceStringsFor } from '../../lib/strings/balance';

/** @returns undefined where posts are not counted, or too few to say anything of them */
export function useBalance(
  settings: Settings | null,
  language: InterfaceLanguage,
): BalanceStripProps | undefined {
  const [ledger, setLedger] = useState<Ledger>();
  useEffect(() => {
    void readLedger().then(setLedger);
    return watchLedger(setLedger);
  }, []);
  const last = ledger && recent(ledger);
  if (!settings?.balance || !last || last.posts < ENOUGH) return undefined;
  return {
    recent: last,
    enough: ENOUGH,
    strings: balanceStringsFor(language),
    onOpen: () => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#balance') }),
  };
}
