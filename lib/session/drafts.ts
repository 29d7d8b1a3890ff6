/** Drafts as they stood: sites empty or take away a box before the step that publishes. */
import { isVisible } from '../editors/compose-box';
import type { Diagnostic, Report } from '../engine/report';
import type { PublishHook } from '../platforms/platform';
import type { ComposeSession } from './compose-session';
import { closestAcross } from './tree';

export interface Draft {
  readonly session: ComposeSession;
  readonly text: string;
  /** Made for this text, and for all of it: an answer for other words is no ground to hold these. */
  readonly report: Report | null;
  readonly phrases: readonly Diagnostic[];
  readonly blanks: readonly string[];
}

export function draftOf(session: ComposeSession): Draft {
  const { text, report, isCurrent, isWhole } = session;
  const judged = isCurrent && isWhole;
  return {
    session,
    text,
    report: judged ? report : null,
    phrases: judged ? session.diagnostics : [],
    blanks: isWhole ? session.unfilled : [],
  };
}

/** How long a draft without its box still belongs to the last of several steps (milliseconds). */
const STEP_LASTS = 120_000;

interface Remembered {
  readonly draft: Draft;
  readonly writtenAt: number;
  /** The `later` selectors its box fits: when it is gone, they could not be asked any more. */
  readonly fits: readonly string[];
}

export class DraftMemory {
  readonly #remembered = new Map<ComposeSession, Remembered>();

  /** Takes note of every draft as a press begins, before the site hears of it. */
  note(sessions: readonly ComposeSession[], hooks: readonly PublishHook[]): void {
    const places = hooks.flatMap(({ later }) => later ?? []);
    if (places.length === 0) return;
    for (const session of sessions) {
      const { box, writtenAt } = session;
      if (session.text.trim() !== '') {
        const fits = places.filter((place) => closestAcross(box, place));
        if (box.isConnected) this.#remembered.set(session, { draft: draftOf(session), writtenAt, fits });
      } else if (isVisible(box)) this.#remembered.delete(session); // The writer emptied it.
    }
    for (const [session, { writtenAt }] of this.#remembered)
      if (Date.now() - writtenAt > STEP_LASTS) this.#remembered.delete(session);
  }

  /** The draft that such a step publishes: the last one written in such a place. */
  last(place: string): Draft | null {
    const fitting = [...this.#remembered.values()].filter(({ fits }) => fits.includes(place));
    const [latest] = fitting.sort((one, other) => other.writtenAt - one.writtenAt);
    if (!latest) return null;
    const { draft } = latest;
    // Its judgement may have come since.
    return draft.session.text === draft.text ? draftOf(draft.session) : draft;
  }

  forget(sessions: readonly ComposeSession[]): void {
    for (const session of sessions) this.#remembered.delete(session);
  }
}
