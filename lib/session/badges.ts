/** The badges of one page: where the writer put them, and whether they show. */
import { isVisible } from '../editors/compose-box';
import type { ComposeSession } from './compose-session';
import { partInView } from './place';
import type { BadgeOffset, BadgeView } from './surface';

export class Badges {
  offset: BadgeOffset = { x: 0, y: 0 };
  #hidden = false;
  readonly #wanted: () => boolean;
  readonly #changed: () => void;

  /** @param wanted whether the writer's settings have badges at all */
  constructor(wanted: () => boolean, changed: () => void) {
    this.#wanted = wanted;
    this.#changed = changed;
  }

  move(offset: BadgeOffset): void {
    this.offset = offset;
    this.#changed();
  }

  /** Until the page is loaded anew; the settings hide them for good. */
  hide(hidden: boolean): void {
    this.#hidden = hidden;
    this.#changed();
  }

  of(sessions: readonly ComposeSession[]): BadgeView[] {
    if (this.#hidden || !this.#wanted()) return [];
    return sessions.flatMap((session) => {
      const { report, text, diagnostics, isWhole } = session;
      if (!report || text.trim() === '' || !isVisible(session.box)) return [];
      const box = partInView(session.box);
      return box
        ? [{ session, verdict: report.verdict, count: diagnostics.length, isPart: !isWhole, box }]
        : [];
    });
  }
}
