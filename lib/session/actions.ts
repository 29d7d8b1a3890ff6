/** What a writer can do with a card or the publish check. */
import { isVisible } from '../editors/compose-box';
import type { Diagnostic, Preferences, Severity, Suggestion } from '../engine/report';
import type { PageCoach } from './page-coach';
import type { Held } from './publish-check';
import type { CardView } from './surface';

/** Why a writer posts as is. */
export type DeclineReason = 'true' | 'quote' | 'expected' | 'wrong' | 'later';

export type ChangePreferences = (change: (preferences: Preferences) => Preferences) => Promise<void>;

export interface Actions {
  apply(card: CardView, suggestion: Suggestion): Promise<void>;
  ignore(card: CardView): void;
  allow(card: CardView, phrase: string): Promise<void>;
  ruleOff(card: CardView, rule: string, name: string): Promise<void>;
  copy(text: string): Promise<void>;
  revise(held: Held): void;
  open(held: Held, diagnostic: Diagnostic): void;
  /** The draft may go out as it is: the writer's own next press publishes it. */
  release(held: Held): void;
  /** @param phrases what it is about */
  reason(held: Held, reason: DeclineReason, phrases: readonly Diagnostic[]): Promise<void>;
  /** Takes back what the latest reason taught. */
  unteach(): void;
}

/** @param heeded the writer went back to a held draft */
export function createActions(
  coach: PageCoach,
  change: ChangePreferences,
  heeded: (held: Held) => void,
): Actions {
  let unteach = () => {};
  const owner = (held: Held, diagnostic: Diagnostic) =>
    held.sessions.find(({ diagnostics }) => diagnostics.includes(diagnostic)) ?? null;

  return {
    async apply({ session, report }, suggestion) {
      const madeFor = session.text;
      // The report's offsets hold only for the text it was made for.
      const outcome =
        session.isCurrent && session.report === report ? await session.apply(suggestion, madeFor) : 'stale';
      if (outcome === 'applied') {
        coach.closeCard();
        coach.tell({ kind: 'applied' });
      } else coach.tell({ kind: outcome, replacement: suggestion.text });
    },

    ignore({ session, fingerprint }) {
      session.ignore(fingerprint);
      coach.closeCard();
      coach.tell({ kind: 'ignored' }, () => session.restore(fingerprint));
    },

    async allow(_, phrase) {
      await change((p) => withAllowed(p, [{ text: phrase }]));
      coach.closeCard();
      coach.tell(
        { kind: 'allowed', phrase },
        () =>
          void change((p) => ({
            ...p,
            allowedPhrases: p.allowedPhrases.filter((one) => one !== plain(phrase)),
          })),
      );
    },

    async ruleOff(_, rule, name) {
      await change((p) => ({ ...p, rulesOff: [...new Set([...p.rulesOff, rule])] }));
      coach.closeCard();
      coach.tell(
        { kind: 'rule-off', rule: name },
        () => void change((p) => ({ ...p, rulesOff: p.rulesOff.filter((one) => one !== rule) })),
      );
    },

    async copy(text) {
      await navigator.clipboard.writeText(text);
      coach.tell({ kind: 'copied' });
    },

    revise(held) {
      heeded(held);
      coach.closeCheck();
      const [session] = held.sessions;
      session?.box.focus({ preventScroll: true });
      const first = held.phrases[0];
      const own = first && owner(held, first);
      // In the last of several steps the words are out of sight.
      if (own && isVisible(own.box)) coach.openCard(own, first.fingerprint, false);
    },

    open(held, diagnostic) {
      heeded(held);
      coach.closeCheck();
      coach.openCard(owner(held, diagnostic), diagnostic.fingerprint, true);
    },

    release(held) {
      (held.control as HTMLElement).focus?.({ preventScroll: true });
    },

    async reason(held, reason, phrases) {
      unteach = () => {};
      if (reason === 'quote') {
        for (const phrase of phrases) owner(held, phrase)?.ignore(phrase.fingerprint);
        const { sessions } = held;
        unteach = () => {
          for (const session of sessions) for (const { fingerprint } of phrases) session.restore(fingerprint);
        };
      }
      if (reason === 'wrong' || reason === 'expected') {
        let before: Preferences | undefined;
        await change((now) => {
          before = now;
          return reason === 'wrong' ? withAllowed(now, phrases) : withEased(now, phrases);
        });
        // Only what this reason changed goes back.
        unteach = () =>
          void change((now) =>
            reason === 'wrong'
              ? { ...now, allowedPhrases: before?.allowedPhrases ?? [] }
              : { ...now, severities: before?.severities ?? {} },
          );
      }
    },

    unteach: () => unteach(),
  };
}

/** One step lighter; a hint is as light as it gets. */
const LIGHTER: Readonly<Record<Severity, Severity>> = { serious: 'warning', warning: 'hint', hint: 'hint' };

const withEased = (preferences: Preferences, phrases: readonly Diagnostic[]): Preferences => ({
  ...preferences,
  severities: {
    ...preferences.severities,
    ...Object.fromEntries(
      phrases
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule, severity }) => [rule, LIGHTER[severity]]),
    ),
  },
});

const withAllowed = (
  preferences: Preferences,
  phrases: readonly Pick<Diagnostic, 'text'>[],
): Preferences => ({
  ...preferences,
  allowedPhrases: [...new Set([...preferences.allowedPhrases, ...phrases.map(({ text }) => plain(text))])],
});

const plain = (phrase: string) => phrase.toLowerCase();
