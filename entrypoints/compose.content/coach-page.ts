/** Puts the parts of one page's coach together. */
import {
  type ApplyOutcome,
  type ApplyReply,
  type FrameState,
  onMessage,
  sendMessage,
} from '../../lib/messaging';
import type { Platform } from '../../lib/platforms/platform';
import { type Actions, createActions } from '../../lib/session/actions';
import type { ComposeSession } from '../../lib/session/compose-session';
import { PageCoach } from '../../lib/session/page-coach';
import type { Held } from '../../lib/session/publish-check';
import {
  type Asked,
  changeSettings,
  interfaceLanguage,
  mayAsk,
  readAsked,
  rememberAsked,
  restingRules,
  type Settings,
  watchSettings,
} from '../../lib/settings';
import { stringsFor } from '../../lib/strings';
import { atEnd } from './at-end';
import { mountSurface } from './surface';

export interface CoachPageOptions {
  readonly platform: Platform;
  readonly settings: () => Settings;
  /** The draft being written changed, or there is none any more. */
  readonly changed: () => void;
  /** How many phrases are open in it; null while there is none that was judged. */
  readonly open: (count: number | null) => void;
  readonly context: { readonly isInvalid: boolean };
  readonly until: AbortSignal;
}

/** @returns the draft being written, for the surfaces that ask. */
export function coachPage(options: CoachPageOptions): () => FrameState['draft'] {
  const { platform, settings, context, until } = options;
  const asked = askedBefore();
  let parts: { coach: PageCoach; actions: Actions } | null = null;
  const surface = mountSurface(
    () =>
      parts && {
        ...parts,
        strings: stringsFor(interfaceLanguage(settings())),
        openPanel: () => void sendMessage('openPanel').catch(() => {}),
      },
  );
  const coach = new PageCoach(
    {
      platform,
      surface,
      ask: ({ revision, text }) =>
        sendMessage('analyse', {
          revision,
          text,
          platform: platform.id,
          interfaceLanguage: interfaceLanguage(settings()),
        }),
      showBadge: () => settings().badge,
      mayAsk: () => settings().publishCheck && mayAsk(asked.list(), Date.now()),
      resting: () => restingRules(asked.list(), Date.now()),
      asked: (held) => asked.note(held, false),
      published: ({ report }) => {
        if (report)
          void sendMessage('published', { platform: platform.id, verdict: report.verdict }).catch(() => {});
      },
      // The worker may be asleep: by the time the first word stands it is awake.
      met: () => void sendMessage('warmUp').catch(() => {}),
      changed: (session) => {
        options.open(session?.report ? session.diagnostics.length : null);
        options.changed();
      },
    },
    until,
  );
  const actions = createActions(
    coach,
    async (change) => {
      await changeSettings((current) => ({ ...current, preferences: change(current.preferences) }));
    },
    (held) => asked.note(held, true),
  );
  parts = { coach, actions };
  atEnd(
    until,
    watchSettings(() => coach.reconsider()),
  );
  answerSurfaces(coach, until);
  // A script whose extension was updated or removed is told by nobody: it looks whenever someone is about.
  const look = () => void context.isInvalid;
  for (const type of ['pointermove', 'keydown', 'focusin'] as const)
    window.addEventListener(type, look, { capture: true, passive: true, signal: until });
  return () => stateOf(coach.current, platform);
}

/** How often the publish check asked before, on any page, and how that was answered. */
function askedBefore() {
  let list: readonly Asked[] = [];
  const times = new WeakMap<Held, number>();
  void readAsked().then((stored) => {
    list = stored;
  });
  return {
    list: () => list,
    note(held: Held, heeded: boolean) {
      // Being reminded of a blank is no question of tone.
      if (held.weighs.length === 0) return;
      const at = times.get(held) ?? Date.now();
      times.set(held, at);
      const one = { at, rules: held.weighs, heeded };
      list = [...list.filter((other) => other.at !== at), one];
      void rememberAsked(one).catch(() => {});
    },
  };
}

const stateOf = (session: ComposeSession | null, platform: Platform): FrameState['draft'] =>
  session?.report && session.isCurrent
    ? {
        box: session.id,
        revision: session.revision,
        text: session.text,
        isWhole: session.isWhole,
        platform: platform.id,
        report: { ...session.report, diagnostics: session.diagnostics },
      }
    : null;

/** What the popup, the panel and the keyboard commands ask of the draft. */
function answerSurfaces(coach: PageCoach, signal: AbortSignal): void {
  const change = async (
    box: string,
    make: (session: ComposeSession) => Promise<ApplyOutcome>,
  ): Promise<ApplyReply> => {
    const session = coach.session(box);
    const outcome = session ? await make(session) : 'stale';
    return { outcome, text: session?.text ?? '' };
  };
  const removers = [
    onMessage('applySuggestion', ({ data: { box, text, span, replacement } }) =>
      change(box, (session) => session.apply({ span, text: replacement }, text)),
    ),
    onMessage('applyAll', ({ data: { box, text, suggestions } }) =>
      change(box, (session) => session.applyAll(suggestions, text)),
    ),
    onMessage('insertStarter', ({ data: { box, text, starter } }) =>
      change(box, (session) => session.insert(starter, text)),
    ),
    onMessage('showPhrase', ({ data }) => coach.openCard(coach.session(data.box), data.fingerprint, true)),
    onMessage('ignorePhrase', ({ data }) => coach.session(data.box)?.ignore(data.fingerprint)),
    onMessage('restorePhrase', ({ data }) => coach.session(data.box)?.restore(data.fingerprint)),
    onMessage('stepPhrase', ({ data }) => coach.step(data)),
  ];
  for (const remove of removers) atEnd(signal, remove);
}
