/** Coaches the compose boxes of one page, until its signal ends. */
import { isVisible } from '../editors/compose-box';
import { showSpan } from '../editors/show';
import type { Platform } from '../platforms/platform';
import { Badges } from './badges';
import { type Ask, ComposeSession } from './compose-session';
import type { Draft } from './drafts';
import { watchHover } from './hover';
import { keyMeaning } from './keys';
import { Notices } from './notices';
import { watchPath } from './path';
import { firstLine } from './place';
import { type Held, watchPublishing } from './publish-check';
import { Sessions } from './sessions';
import { phraseBeside } from './step';
import type { BadgeOffset, CardView, Happened, Surface } from './surface';
import { Underlines } from './underlines';

export interface PageCoachOptions {
  readonly platform: Platform;
  readonly ask: Ask;
  readonly surface: Surface;
  readonly showBadge: () => boolean;
  readonly mayAsk: () => boolean;
  readonly resting: () => ReadonlySet<string>;
  /** The check was shown. */
  readonly asked: (held: Held) => void;
  readonly published: (draft: Draft) => void;
  /** A compose box was met for the first time. */
  readonly met: () => void;
  /** The draft being written changed, or there is none (null). */
  readonly changed: (session: ComposeSession | null) => void;
}

export class PageCoach {
  readonly #options: PageCoachOptions;
  readonly #underlines: Underlines;
  readonly #sessions: Sessions;
  #card: Omit<CardView, 'phrase' | 'report'> | null = null;
  #check: Held | null = null;
  readonly #notices: Notices;
  readonly #badges: Badges;
  #rendering = false;
  readonly #signal: AbortSignal;

  constructor(options: PageCoachOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#underlines = new Underlines(options.surface.root);
    this.#badges = new Badges(options.showBadge, () => this.#render());
    this.#notices = new Notices(() => this.#render(), signal);
    this.#sessions = new Sessions(
      {
        platform: options.platform,
        begin: (name, box) => {
          options.met();
          return new ComposeSession(name, box, options.ask, this.#underlines, {
            changed: (session) => this.#changed(session),
          });
        },
        moved: (session) => this.#moved(session),
      },
      signal,
    );
    const path = watchPath(() => this.#sessions.review(), signal);
    const passive = { capture: true, passive: true, signal };
    for (const type of ['focusin', 'input'] as const)
      window.addEventListener(
        type,
        (event) => {
          if (options.surface.owns(event)) return;
          path.look();
          this.#sessions.meet(event.composedPath());
        },
        passive,
      );
    for (const type of ['scroll', 'resize'] as const)
      window.addEventListener(type, () => this.#render(), passive);
    window.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    watchHover(
      this.#underlines,
      (event) => options.surface.owns(event),
      {
        open: (hit) => this.openCard(this.#sessions.of(hit.box), hit.fingerprint, false),
        leave: () => this.#card && !this.#card.byKeyboard && this.closeCard(),
      },
      signal,
    );
    watchPublishing(
      {
        platform: options.platform,
        sessions: () => this.sessions,
        mayAsk: options.mayAsk,
        resting: options.resting,
        hold: (held) => this.#hold(held),
        released: (drafts) => this.#released(drafts),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#dispose());
    this.#sessions.review();
  }

  get sessions(): ComposeSession[] {
    return this.#sessions.all;
  }

  get current(): ComposeSession | null {
    return this.#sessions.current;
  }

  session(id: string): ComposeSession | null {
    return this.#sessions.named(id);
  }

  openCard(session: ComposeSession | null, fingerprint: string, byKeyboard: boolean): void {
    if (!session) return;
    if (byKeyboard) session.caret.keep();
    this.#card = { session, fingerprint, byKeyboard };
    this.#check = null;
    this.#render();
  }

  closeCard(): void {
    const card = this.#card;
    this.#card = null;
    this.#render();
    if (card?.byKeyboard) card.session.caret.giveBack();
  }

  /** Opens the phrase after (or before) the one shown, round and round; by 0 the one the caret is at. */
  step(by: 1 | 0 | -1): void {
    const session = this.#card?.session ?? this.current;
    const next = session && phraseBeside(session, this.#card?.fingerprint, by);
    if (!next) return;
    showSpan(session.box, next.span);
    this.openCard(session, next.fingerprint, this.#card?.byKeyboard ?? true);
  }

  /** Says what happened; it goes by itself. */
  tell(happened: Happened, undo?: () => void): void {
    this.#notices.tell(happened, undo);
  }

  hush(): void {
    this.#notices.hush();
  }

  moveBadges(offset: BadgeOffset): void {
    this.#badges.move(offset);
  }

  hideBadges(session: ComposeSession): void {
    this.#badges.hide(true);
    session.caret.giveBack();
    this.tell({ kind: 'hidden' }, () => this.#badges.hide(false));
  }

  /** The focus goes back to where the writer pressed. */
  closeCheck(): void {
    const { control } = this.#check ?? {};
    this.#check = null;
    this.#render();
    (control as HTMLElement | undefined)?.focus?.({ preventScroll: true });
  }

  /** Asks again about every draft, after the writer's choices changed. */
  reconsider(): void {
    for (const session of this.sessions) session.reconsider();
  }

  render(): void {
    this.#render();
  }

  /** Taken out, it takes its underlines with it; put back, it gets them again. */
  #moved(session: ComposeSession): void {
    session.refresh();
    if (!session.box.isConnected) this.#changed(session);
    this.#render();
  }

  #changed(session: ComposeSession): void {
    this.#sessions.prune(session);
    const card = this.#card;
    if (card?.session === session && !session.diagnostics.some((d) => d.fingerprint === card.fingerprint))
      this.#card = null;
    // The box may have gone in a step before; what would publish it has not.
    if (this.#check && !this.#check.control.isConnected) this.#check = null;
    this.#render();
    this.#options.changed(this.current);
  }

  #hold(held: Held): void {
    this.#card = null;
    this.#check = held;
    this.#options.asked(held);
    this.#render();
  }

  #released(drafts: readonly Draft[]): void {
    this.#card = null;
    this.#check = null;
    this.#render();
    // A post of which a part was never read has no rung.
    if (drafts.every(({ session }) => session.isWhole))
      for (const draft of drafts) this.#options.published(draft);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Tab') this.current?.caret.keep();
    const wanted = keyMeaning(event, this.#card !== null || this.#check !== null);
    if (!wanted || (wanted !== 'close' && !this.current?.diagnostics.length)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (wanted !== 'close') this.step(wanted === 'next' ? 1 : -1);
    else if (this.#check) this.closeCheck();
    else this.closeCard();
  }

  #render(): void {
    if (this.#rendering || this.#signal.aborted) return;
    this.#rendering = true;
    requestAnimationFrame(() => {
      this.#rendering = false;
      if (this.#signal.aborted) return;
      this.#options.surface.render({
        badges: this.#badges.of(this.sessions),
        badgeOffset: this.#badges.offset,
        card: this.#cardView(),
        check: this.#check,
        notice: this.#notices.shown,
      });
    });
  }

  #cardView(): CardView | null {
    const card = this.#card;
    const report = card?.session.report;
    if (!card || !report || !isVisible(card.session.box)) return null;
    const phrase = firstLine(this.#underlines.rectsOf(card.session.box, card.fingerprint));
    return { ...card, report, phrase: phrase ?? card.session.box.getBoundingClientRect() };
  }

  #dispose(): void {
    this.#underlines.dispose();
    this.#options.surface.dispose();
  }
}
