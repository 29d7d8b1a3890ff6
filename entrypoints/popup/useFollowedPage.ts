/** The page a surface stands beside, and the writer's choices, both live. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { followPage } from '../../lib/follow';
import type { PageState } from '../../lib/messaging';
import { readSettings, type Settings, watchSettings } from '../../lib/settings';

export interface Followed {
  readonly settings: Settings | null;
  readonly tab?: number | undefined;
  /** Null until the page was first heard of. */
  readonly page: PageState | null;
  /** Nothing was heard for too long. */
  readonly silent: boolean;
  readonly retry: () => void;
}

/** How long to wait for the background before saying that it does not answer (milliseconds). */
const SILENT_AFTER = 4000;

/** `?tab=` names one where this page is not a popup but a tab of its own. */
const namedTab = (): number | undefined => {
  const named = new URLSearchParams(location.search).get('tab');
  return named ? Number(named) : undefined;
};

export function useFollowedPage(): Followed {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [heard, setHeard] = useState<{ readonly tab: number; readonly page: PageState } | null>(null);
  const [silent, setSilent] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is the very reason to start anew
  useEffect(() => {
    const end = new AbortController();
    const timer = setTimeout(() => setSilent(true), SILENT_AFTER);
    const changed = (tab: number, page: PageState) => {
      clearTimeout(timer);
      setSilent(false);
      setHeard({ tab, page });
    };
    void followPage(changed, end.signal, { tab: namedTab() });
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [attempt]);

  const retry = useCallback(() => {
    setHeard(null);
    setSilent(false);
    setAttempt((count) => count + 1);
  }, []);
  return { settings, tab: heard?.tab, page: heard?.page ?? null, silent, retry };
}
