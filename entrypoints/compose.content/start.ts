/** Coaches one frame of a page whenever it may: allowed there, switched on, and not paused. */
import { browser } from 'wxt/browser';
import { DRAFT_PORT, type FrameState, onMessage, sendMessage } from '../../lib/messaging';
import { coachesOn, readSettings, type Settings, watchSettings } from '../../lib/settings';
import { atEnd } from './at-end';
import { coachPage } from './coach-page';
import { siteOfPage } from './site';
import { Toolbar } from './toolbar';

interface Context {
  readonly signal: AbortSignal;
  /** Looking notices that the extension was updated or taken away, and aborts the signal. */
  readonly isInvalid: boolean;
}

export async function startCoaching(context: Context): Promise<void> {
  const { signal } = context;
  const [stored, site] = await Promise.all([readSettings(), siteOfPage()]);
  if (signal.aborted || !site) return;
  const { platform, key } = site;
  let settings: Settings = stored;
  let allowed = true;
  let running: { readonly stop: AbortController; readonly draft: () => FrameState['draft'] } | null = null;
  const toolbar = new Toolbar();
  const listeners = new Set<{ postMessage(message: null): void }>();
  const tell = () => {
    for (const port of listeners) port.postMessage(null);
  };

  const follow = () => {
    const on = allowed && coachesOn(settings, key);
    if (on && !running) {
      toolbar.tell('none');
      const stop = new AbortController();
      const until = AbortSignal.any([signal, stop.signal]);
      running = {
        stop,
        draft: coachPage({
          platform,
          settings: () => settings,
          changed: tell,
          open: (count) => !stop.signal.aborted && toolbar.tell(count ?? 'none'),
          context,
          until,
        }),
      };
    } else if (!on && running) {
      // Off means inert: no listener, no node, no highlight stays behind.
      running.stop.abort();
      running = null;
    }
    // The page speaks for its frames; a pause shows everywhere by itself.
    if (settings.paused) toolbar.tell('none');
    else if (!on && window === top) toolbar.tell(allowed ? 'off' : 'lost');
    tell();
  };

  const onConnect = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== DRAFT_PORT) return;
    listeners.add(port);
    port.onDisconnect.addListener(() => listeners.delete(port));
  };
  browser.runtime.onConnect.addListener(onConnect);
  const undo = [
    watchSettings((changed, before) => {
      settings = changed;
      follow();
      if (changed.language !== before.language || changed.paused !== before.paused) toolbar.again();
    }),
    onMessage('leaveChanged', async () => {
      allowed = await sendMessage('mayCoach').catch(() => false);
      follow();
    }),
    // Answered also where the coach is off: there the popup offers the switch.
    onMessage('frameState', () => ({
      platform: platform.id,
      on: running !== null,
      draft: running?.draft() ?? null,
    })),
    () => browser.runtime.onConnect.removeListener(onConnect),
  ];
  for (const remove of undo) atEnd(signal, remove);
  follow();
}
