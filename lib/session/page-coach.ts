/** Coaches the compose boxes of one page, until its signal ends. */
import { composeBoxFrom, isVisible } from '../editors/compose-box';
import { showSpan } from '../editors/show';
import type { Platform } from '../platforms/platform';
import { focusedBox, isCoached } from './attention';
import { type Ask, ComposeSession } from './compose-session';
import { watchHover } from './hover';
import { keyMeaning } from './keys';
import { Notices } from './notices';
import { firstLine } from './place';
import { type Held, watchPublishing } from './publish-check';
import type { CardView, Happened, Surface } from './surface';
import { Underlines } from './underlines';

export interface PageCoachOptions {
  readonly platform: Platform;
  readonly ask: Ask;
  readonly surface: Surface;
  readonly showBadge: () => boolean;
  readonly mayAsk: () => boolean;
  /** The check was shown. */
  readonly asked: () => void;
  readonly published: (session: ComposeSession) => void;
  /** A compose box was met for the first time. */
  readonly met: () => void;
  /** The draft being written changed, or there is none (null). */
  readonly changed: (session: ComposeSession | null) => void;
}

export class PageCoach {
  readonly #options: PageCoachOptions;
  readonly #underlines: Underlines;
  /** Most recently written in last. */
  readonly #sessions = new Map<HTMLElement, ComposeSession>();
  #card: Omit<CardView, 'phrase' | 'report'> | null = null;
  #check: Held | null = null;
  readonly #notices: Notices;
  #named = 0;
  /** Boxes of other frames have other names. */
  readonly #name = crypto.randomUUID();
  #rendering = false;
  readonly #signal: AbortSignal;

  constructor(options: PageCoachOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#underlines = new Underlines(options.surface.root);
    this.#notices = new Notices(() => this.#render(), signal);
    const passive = { capture: true, passive: true, signal };
    for (const type of ['focusin', 'input'] as const)
      window.addEventListener(type, (event) => this.#meet(event), passive);
    for (const type of ['scroll', 'resize'] as const)
      window.addEventListener(type, () => this.#render(), passive);
    window.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    watchHover(
      this.#underlines,
      (event) => options.surface.owns(event),
      {
        open: (hit) => this.openCard(this.#sessions.get(hit.box) ?? null, hit.fingerprint, false),
        leave: () => this.#card && !this.#card.byKeyboard && this.closeCard(),
      },
      signal,
    );
    watchPublishing(
      {
        platform: options.platform,
        sessions: () => this.sessions,
        mayAsk: options.mayAsk,
        hold: (held) => this.#hold(held),
        released: (sessions) => this.#released(sessions),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#dispose());
    const focused = focusedBox();
    if (focused) this.#attend(focused);
  }

  get sessions(): ComposeSession[] {
    return [...this.#sessions.values()].filter((session) => !session.ended);
  }

  /** The draft the writer is at: the one written in last. */
  get current(): ComposeSession | null {
    return this.sessions.filter(({ box }) => isVisible(box)).at(-1) ?? null;
  }

  session(id: string): ComposeSession | null {
    return this.sessions.find((session) => session.id === id) ?? null;
  }

  openCard(session: ComposeSession | null, fingerprint: string, byKeyboard: boolean): void {
    if (!session) return;
    this.#card = { session, fingerprint, byKeyboard };
    this.#check = null;
    this.#render();
  }

  closeCard(): void {
    const card = this.#card;
    this.#card = null;
    this.#render();
    if (card?.byKeyboard) card.session.box.focus({ preventScroll: true });
  }

  /** Opens the phrase after (or before) the one shown, round and round; by 0 the one the caret is at. */
  step(by: 1 | 0 | -1): void {
    const session = this.#card?.session ?? this.current;
    const phrases = session?.diagnostics ?? [];
    if (!session || phrases.length === 0) return;
    const shown = phrases.findIndex(({ fingerprint }) => fingerprint === this.#card?.fingerprint);
    const at = shown === -1 && by === 0 ? session.phraseAtCaret() : shown;
    const next =
      phrases[(at === -1 && by === -1 ? phrases.length - 1 : at + by + phrases.length) % phrases.length];
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

  closeCheck(): void {
    this.#check = null;
    this.#render();
  }

  /** Asks again about every draft, after the writer's choices changed. */
  reconsider(): void {
    for (const session of this.sessions) session.reconsider();
  }

  render(): void {
    this.#render();
  }

  #meet(event: Event): void {
    if (this.#options.surface.owns(event)) return;
    const box = composeBoxFrom(event.composedPath());
    if (box) this.#attend(box);
  }

  #attend(box: HTMLElement): void {
    const { platform, ask } = this.#options;
    const known = this.#sessions.get(box);
    if (known && !known.ended) {
      this.#sessions.delete(box);
      this.#sessions.set(box, known);
      return;
    }
    if (!isCoached(box, platform)) return;
    this.#named += 1;
    this.#options.met();
    const session = new ComposeSession(`${this.#name}/${this.#named}`, box, ask, this.#underlines, {
      changed: () => this.#changed(session),
    });
    this.#sessions.set(box, session);
    new ResizeObserver((_, observer) => (session.ended ? observer.disconnect() : this.#render())).observe(
      box,
    );
  }

  #changed(session: ComposeSession): void {
    if (session.ended) this.#sessions.delete(session.box);
    for (const other of this.sessions) if (!other.box.isConnected) other.end();
    const card = this.#card;
    if (card?.session === session && !session.diagnostics.some((d) => d.fingerprint === card.fingerprint))
      this.#card = null;
    if (this.#check?.sessions.some(({ ended }) => ended)) this.#check = null;
    this.#render();
    this.#options.changed(this.current);
  }

  #hold(held: Held): void {
    this.#card = null;
    this.#check = held;
    this.#options.asked();
    this.#render();
  }

  #released(sessions: readonly ComposeSession[]): void {
    this.#card = null;
    this.#check = null;
    this.#render();
    for (const session of sessions) this.#options.published(session);
  }

  #onKey(event: KeyboardEvent): void {
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
        badges: this.#badges(),
        card: this.#cardView(),
        check: this.#check,
        notice: this.#notices.shown,
      });
    });
  }

  #badges() {
    if (!this.#options.showBadge()) return [];
    return this.sessions.flatMap((session) => {
      if (!session.report || session.text.trim() === '' || !isVisible(session.box)) return [];
      const box = session.box.getBoundingClientRect();
      return [{ session, verdict: session.report.verdict, count: session.diagnostics.length, box }];
    });
  }

  #cardView(): CardView | null {
    const card = this.#card;
    const report = card?.session.report;
    if (!card || !report) return null;
    const phrase = firstLine(this.#underlines.rectsOf(card.session.box, card.fingerprint));
    return { ...card, report, phrase: phrase ?? card.session.box.getBoundingClientRect() };
  }

  #dispose(): void {
    for (const session of this.#sessions.values()) session.end();
    this.#underlines.dispose();
    this.#options.surface.dispose();
  }
}
