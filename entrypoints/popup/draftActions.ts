/** What the popup and the panel do to a draft in a tab, each with its way back. */
import type { Notice } from '../../components/notice/Notice';
import type { Diagnostic, Suggestion } from '../../lib/engine/report';
import { type ApplyReply, type DraftState, placeOf, sendMessage } from '../../lib/messaging';
import { wayBack } from './wayBack';

export interface Told {
  readonly notice: Notice;
  readonly undo?: (() => void) | undefined;
}

export interface DraftActions {
  readonly apply: (suggestion: Suggestion) => Promise<void>;
  readonly applyAll: (suggestions: readonly Suggestion[]) => Promise<void>;
  readonly insert: (starter: string) => Promise<void>;
  readonly ignore: (diagnostic: Diagnostic) => Promise<void>;
  readonly show: (diagnostic: Diagnostic) => Promise<void>;
}

/** The page has gone, or the coach with it. */
const UNHEARD: ApplyReply = { outcome: 'refused', text: '' };

/** @param tell says what happened, or with `undefined` that there is nothing more to say */
export function draftActions(
  tab: number,
  draft: DraftState,
  tell: (told: Told | undefined) => void,
): DraftActions {
  const { box, text, isWhole } = draft;
  const place = placeOf(tab, draft);
  const target = { box, text };

  const done = async (asked: Promise<ApplyReply>, notice: Notice, replacement: string) => {
    const { outcome, text: now } = await asked.catch(() => UNHEARD);
    if (outcome !== 'applied') return tell({ notice: { kind: outcome, replacement } });
    // Of a part, another may be in view by then: there is no telling one change from the other.
    tell({ notice, undo: isWhole ? () => void takeBack(now) : undefined });
  };
  const takeBack = async (now: string) => {
    const way = wayBack(now, text);
    if (!way) return tell(undefined);
    const asked = sendMessage('applySuggestion', { box, text: now, ...way }, place);
    const { outcome } = await asked.catch(() => UNHEARD);
    tell({ notice: { kind: outcome === 'applied' ? 'undone' : outcome } });
  };

  return {
    apply: ({ span, text: replacement }) =>
      done(
        sendMessage('applySuggestion', { ...target, span, replacement }, place),
        { kind: 'applied' },
        replacement,
      ),
    applyAll: (suggestions) =>
      done(
        sendMessage('applyAll', { ...target, suggestions }, place),
        { kind: 'applied' },
        suggestions.map((suggestion) => suggestion.text).join('\n'),
      ),
    insert: (starter) =>
      done(sendMessage('insertStarter', { ...target, starter }, place), { kind: 'inserted' }, starter),
    async ignore({ fingerprint }) {
      await sendMessage('ignorePhrase', { box, fingerprint }, place);
      const undo = async () => {
        await sendMessage('restorePhrase', { box, fingerprint }, place).catch(() => {});
        tell(undefined);
      };
      tell({ notice: { kind: 'ignored' }, undo: () => void undo() });
    },
    show: ({ fingerprint }) => sendMessage('showPhrase', { box, fingerprint }, place),
  };
}
