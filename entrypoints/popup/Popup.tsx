/** The toolbar button's popup: the active tab's draft, or a scratchpad. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Notice } from '../../components/notice/Notice';
import { PopupView } from '../../components/views/PopupView';
import { placeOf, sendMessage } from '../../lib/messaging';
import { changeSettings, interfaceLanguage, readSettings } from '../../lib/settings';
import { type Strings, stringsFor } from '../../lib/strings';
import { type ActivePage, readActivePage } from './activePage';

/** How long a page takes to start or stop its coach, and an editor to render what was put in (milliseconds). */
const PAGE_FOLLOWS = 250;

export function Popup() {
  const [strings, setStrings] = useState<Strings | null>(null);
  const [page, setPage] = useState<ActivePage>({ state: { kind: 'loading' } });
  const [notice, setNotice] = useState<Notice>();

  const refresh = useCallback(async () => setPage(await readActivePage()), []);
  useEffect(() => {
    void readSettings().then((settings) => {
      const words = stringsFor(interfaceLanguage(settings));
      document.documentElement.lang = words.language;
      setStrings(words);
    });
    void refresh();
  }, [refresh]);
  if (!strings) return null;

  const later = () => setTimeout(() => void refresh(), PAGE_FOLLOWS);
  const { draft, tab, platform, key, ask } = page;
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setNotice({ kind: 'copied' });
  };

  return (
    <PopupView
      state={page.state}
      strings={strings}
      notice={notice}
      onApply={async (_, { span, text }) => {
        if (!draft || tab === undefined) return;
        const request = { box: draft.box, text: draft.text, span, replacement: text };
        const outcome = await sendMessage('applySuggestion', request, placeOf(tab, draft)).catch(
          () => 'refused' as const,
        );
        setNotice(outcome === 'applied' ? { kind: 'applied' } : { kind: outcome, replacement: text });
        later();
      }}
      onShow={async ({ fingerprint }) => {
        if (!draft || tab === undefined) return;
        await sendMessage('showPhrase', { box: draft.box, fingerprint }, placeOf(tab, draft));
        window.close();
      }}
      onIgnore={async ({ fingerprint }) => {
        if (!draft || tab === undefined) return;
        await sendMessage('ignorePhrase', { box: draft.box, fingerprint }, placeOf(tab, draft));
        setNotice({ kind: 'ignored' });
        await refresh();
      }}
      onCopy={(text) => void copy(text)}
      onCheck={async (text) =>
        (await sendMessage('analyse', { revision: 0, text, platform, interfaceLanguage: strings.language }))
          .report
      }
      onSite={async (on) => {
        if (!key) return;
        // Asked first: a browser answers a press, not what comes after a wait.
        if (ask && !(await browser.permissions.request({ origins: [ask] }))) return;
        if (ask) await sendMessage('chooseSite', ask);
        await changeSettings((settings) => {
          const others = settings.sitesOff.filter((id) => id !== key);
          return { ...settings, sitesOff: on ? others : [...others, key] };
        });
        later();
      }}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onRetry={() => void refresh()}
    />
  );
}
