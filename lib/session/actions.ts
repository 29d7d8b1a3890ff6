/** What a writer can do with a card or the publish check. */
import { isVisible } from '../editors/compose-box';
import type { Diagnostic, Preferences, Suggestion } from '../engine/report';
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
  reason(held: Held, reason: DeclineReason): Promise<void>;
}

export function createActions(coach: PageCoach, change: ChangePreferences): Actions {
  const allowing = (phrases: readonly string[]) =>
    change((p) => ({ ...p, allowedPhrases: [...new Set([...p.allowedPhrases, ...phrases.map(plain)])] }));
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
      await allowing([phrase]);
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
      coach.closeCheck();
      const [session] = held.sessions;
      session?.box.focus({ preventScroll: true });
      const first = held.phrases[0];
      const own = first && owner(held, first);
      // In the last of several steps the words are out of sight.
      if (own && isVisible(own.box)) coach.openCard(own, first.fingerprint, false);
    },

    open(held, diagnostic) {
      coach.closeCheck();
      coach.openCard(owner(held, diagnostic), diagnostic.fingerprint, true);
    },

    release(held) {
      if (held.control instanceof HTMLElement) held.control.focus({ preventScroll: true });
    },

    async reason(held, reason) {
      if (reason === 'quote')
        for (const phrase of held.phrases) owner(held, phrase)?.ignore(phrase.fingerprint);
      if (reason === 'wrong') await allowing(held.phrases.map(({ text }) => text));
      if (reason === 'expected') {
        const hints = held.phrases
          .filter(({ severity }) => severity === 'warning')
          .map(({ rule }) => [rule, 'hint'] as const);
        await change((p) => ({ ...p, severities: { ...p.severities, ...Object.fromEntries(hints) } }));
      }
    },
  };
}

const plain = (phrase: string) => phrase.toLowerCase();
