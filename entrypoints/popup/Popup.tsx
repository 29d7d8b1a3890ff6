/** The toolbar button's popup and the side panel: the draft in the active tab, followed live, or a scratchpad. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PopupState, PopupView } from '../../components/views/PopupView';
import { sendMessage } from '../../lib/messaging';
import { changeSettings, interfaceLanguage, listed } from '../../lib/settings';
import { stringsFor } from '../../lib/strings';
import { draftActions, type Told } from './draftActions';
import { openPanel } from './openPanel';
import { shownPage } from './shownPage';
import { useBalance } from './useBalance';
import { useFollowedPage } from './useFollowedPage';
import { useWaitingText } from './useWaitingText';

export interface PopupProps {
  /** Stays open beside the page. */
  readonly panel?: boolean;
}

export function Popup({ panel = false }: PopupProps) {
  const { settings, tab, page, silent, retry } = useFollowedPage();
  const [told, setTold] = useState<Told>();
  const [waiting, putAside] = useWaitingText();
  const language = settings && interfaceLanguage(settings);
  const balance = useBalance(settings, language ?? 'en');
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!settings || !language) return null;

  const strings = stringsFor(language);
  const draft = page?.draft ?? null;
  const act = draft && tab !== undefined ? draftActions(tab, draft, setTold) : null;
  const { key, origin } = page ?? {};
  const state = (): PopupState => {
    if (waiting !== null) return { kind: 'text', text: waiting };
    if (page) return shownPage(page, settings, language);
    return { kind: silent ? 'error' : 'loading' };
  };

  return (
    <PopupView
      state={state()}
      strings={strings}
      roomy={panel}
      notice={told?.notice}
      balance={balance}
      onUndo={told?.undo}
      onDismiss={() => setTold(undefined)}
      onApply={(_, suggestion) => void act?.apply(suggestion)}
      onApplyAll={(suggestions) => void act?.applyAll(suggestions)}
      onInsert={(starter) => void act?.insert(starter)}
      onIgnore={(diagnostic) => void act?.ignore(diagnostic)}
      onShow={async (diagnostic) => {
        await act?.show(diagnostic);
        if (!panel) window.close();
      }}
      onCopy={async (text) => {
        await navigator.clipboard.writeText(text);
        setTold({ notice: { kind: 'copied' } });
      }}
      onCheck={async (text) => {
        const platform = page?.platform ?? undefined;
        const request = { revision: 0, text, platform, interfaceLanguage: language };
        return (await sendMessage('analyse', request)).report;
      }}
      onSite={(on) => key && void changeSettings((s) => ({ ...s, sitesOff: listed(s.sitesOff, key, !on) }))}
      onAllow={async () => {
        // Asked before anything else: the browser answers a press, not what comes after a wait.
        if (!origin || !(await browser.permissions.request({ origins: [origin] }))) return;
        await sendMessage('chooseSite', origin);
        if (key) await changeSettings((s) => ({ ...s, sitesOff: listed(s.sitesOff, key, false) }));
        retry();
      }}
      onResume={() => void changeSettings((s) => ({ ...s, paused: false }))}
      onBack={putAside}
      onPanel={panel ? undefined : openPanel()}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onRetry={retry}
    />
  );
}
