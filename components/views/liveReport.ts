import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../lib/engine/report';

export type Check = (text: string) => Promise<Report>;

export interface LiveReport {
  /** The last report, with the text it is about: the writer may have typed on. */
  readonly about: { readonly text: string; readonly report: Report } | null;
  readonly state: 'idle' | 'reading' | 'failed';
}

const PAUSE_MS = 200;
const NOTHING: LiveReport = { about: null, state: 'idle' };

/** Has a text checked whenever its writer pauses; an answer to an older text is dropped. */
export function useLiveReport(text: string, check: Check): LiveReport {
  const [live, setLive] = useState<LiveReport>(NOTHING);
  const newest = useRef(check);
  newest.current = check;
  const blank = text.trim() === '';

  useEffect(() => {
    if (blank) {
      setLive(NOTHING);
      return;
    }
    let wanted = true;
    setLive(({ about }) => ({ about, state: 'reading' }));
    const timer = setTimeout(async () => {
      try {
        const report = await newest.current(text);
        if (wanted) setLive({ about: { text, report }, state: 'idle' });
      } catch {
        if (wanted) setLive(({ about }) => ({ about, state: 'failed' }));
      }
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, blank]);

  return live;
}
