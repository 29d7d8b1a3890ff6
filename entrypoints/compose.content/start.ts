/** Puts the parts of one page's coach together. */
import { type DraftState, onMessage, type sendMessage } from '../../lib/messaging';
import type { Platform } from '../../lib/platforms/platform';
import { type Actions, createActions } from '../../lib/session/actions';
import type { ComposeSession } from '../../lib/session/compose-session';
import { PageCoach } from '../../lib/session/page-coach';
import {
  changeSettings,
  coachesOn,
  interfaceLanguage,
  mayAsk,
  readChecks,
  readSettings,
  rememberCheck,
  type Settings,
  watchSettings,
} from '../../lib/settings';
import { stringsFor } from '../../lib/strings';
import { mountSurface } from './surface';

/** Coaches the page while its site is switched on, until `signal` ends. */
export async function startCoaching(
  platform: Platform,
  signal: AbortSignal,
  send: typeof sendMessage,
): Promise<void> {
  let settings = await readSettings();
  let running: AbortController | null = null;
  let draft: () => DraftState | null = () => null;
  const follow = (changed: Settings) => {
    settings = changed;
    const on = coachesOn(settings, platform.id);
    if (on && !running) {
      running = new AbortController();
      draft = coachPage(platform, () => settings, AbortSignal.any([signal, running.signal]), send);
    } else if (!on) {
      // Off means inert: no listener, no node, no highlight stays behind.
      running?.abort();
      running = null;
    }
  };
  if (signal.aborted) return;
  const unwatch = watchSettings(follow);
  signal.addEventListener('abort', unwatch);
  // The popup asks also where the coach is off: there it offers the switch.
  const answer = onMessage('pageState', () => ({
    platform: platform.id,
    on: running !== null,
    draft: running === null ? null : draft(),
  }));
  signal.addEventListener('abort', answer);
  follow(settings);
}

/** @returns the draft being written, for the surfaces that ask. */
function coachPage(
  platform: Platform,
  settings: () => Settings,
  signal: AbortSignal,
  send: typeof sendMessage,
): () => DraftState | null {
  let checks: readonly number[] = [];
  void readChecks().then((times) => {
    checks = times;
  });
  let parts: { coach: PageCoach; actions: Actions } | null = null;
  const surface = mountSurface(
    () => parts && { ...parts, strings: stringsFor(interfaceLanguage(settings())) },
  );
  const coach = new PageCoach(
    {
      platform,
      surface,
      ask: ({ revision, text }) =>
        send('analyse', {
          revision,
          text,
          platform: platform.id,
          interfaceLanguage: interfaceLanguage(settings()),
        }),
      showBadge: () => settings().badge,
      mayAsk: () => settings().publishCheck && mayAsk(checks, Date.now()),
      asked: () => {
        checks = [...checks, Date.now()];
        void rememberCheck(Date.now()).catch(() => {});
      },
      published: ({ report }) => {
        if (report)
          void send('published', { platform: platform.id, verdict: report.verdict }).catch(() => {});
      },
      changed: () => {},
    },
    signal,
  );
  const actions = createActions(coach, async (change) => {
    await changeSettings((current) => ({ ...current, preferences: change(current.preferences) }));
  });
  parts = { coach, actions };
  // The worker may be asleep: by the time the first word stands it is awake.
  void send('warmUp').catch(() => {});
  signal.addEventListener(
    'abort',
    watchSettings(() => coach.reconsider()),
  );
  answerSurfaces(coach, signal);
  return () => stateOf(coach.current, platform);
}

const stateOf = (session: ComposeSession | null, platform: Platform): DraftState | null =>
  session?.report && session.isCurrent
    ? {
        box: session.id,
        revision: session.revision,
        text: session.text,
        platform: platform.id,
        report: { ...session.report, diagnostics: session.diagnostics },
      }
    : null;

/** What the popup asks of the draft. */
function answerSurfaces(coach: PageCoach, signal: AbortSignal): void {
  const removers = [
    onMessage('applySuggestion', async ({ data }) => {
      const session = coach.session(data.box);
      return session ? session.apply({ span: data.span, text: data.replacement }, data.text) : 'stale';
    }),
    onMessage('showPhrase', ({ data }) => coach.openCard(coach.session(data.box), data.fingerprint, true)),
    onMessage('ignorePhrase', ({ data }) => coach.session(data.box)?.ignore(data.fingerprint)),
  ];
  signal.addEventListener('abort', () => {
    for (const remove of removers) remove();
  });
}
