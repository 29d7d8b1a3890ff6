/** The compose boxes of one page that somebody writes in, each with its session. */
import { composeBoxFrom, isVisible } from '../editors/compose-box';
import type { Platform } from '../platforms/platform';
import { focusedBox, isCoached } from './attention';
import type { ComposeSession } from './compose-session';

export interface SessionsOptions {
  readonly platform: Platform;
  /** `name` is the box's alone, among all frames of all pages. */
  readonly begin: (name: string, box: HTMLElement) => ComposeSession;
  /** A box was resized, hidden, shown, taken out or put back. */
  readonly moved: (session: ComposeSession) => void;
}

export class Sessions {
  readonly #options: SessionsOptions;
  /** Most recently written in last. */
  readonly #sessions = new Map<HTMLElement, ComposeSession>();
  readonly #name = crypto.randomUUID();
  #named = 0;
  readonly #sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const session = this.#sessions.get(target as HTMLElement);
      if (session) this.#options.moved(session);
    }
  });

  constructor(options: SessionsOptions, signal: AbortSignal) {
    this.#options = options;
    signal.addEventListener('abort', () => {
      this.#sizes.disconnect();
      for (const session of this.all) session.end();
      this.#sessions.clear();
    });
  }

  get all(): ComposeSession[] {
    return [...this.#sessions.values()].filter((session) => !session.ended);
  }

  /** The draft the writer is at: the one written in last. */
  get current(): ComposeSession | null {
    return this.all.filter(({ box }) => isVisible(box)).at(-1) ?? null;
  }

  of(box: HTMLElement): ComposeSession | null {
    return this.all.find((session) => session.box === box) ?? null;
  }

  named(name: string): ComposeSession | null {
    return this.all.find((session) => session.id === name) ?? null;
  }

  /** Somebody came to a box, or wrote in it. */
  meet(path: readonly EventTarget[]): void {
    const box = composeBoxFrom(path);
    if (box) this.#attend(box);
  }

  /** The page is another one now, under the same roof: boxes may have become private, or ours. */
  review(): void {
    for (const session of this.all) if (!isCoached(session.box, this.#options.platform)) session.end();
    const focused = focusedBox();
    if (focused) this.#attend(focused);
  }

  /** Lets go of what has ended, and of boxes that are gone while the writer is elsewhere. */
  prune(busy: ComposeSession): void {
    for (const session of this.#sessions.values()) {
      if (session !== busy && !session.box.isConnected) session.end();
      if (!session.ended) continue;
      this.#sizes.unobserve(session.box);
      if (this.#sessions.get(session.box) === session) this.#sessions.delete(session.box);
    }
  }

  #attend(box: HTMLElement): void {
    const known = this.#sessions.get(box);
    if (known && !known.ended) {
      this.#sessions.delete(box);
      this.#sessions.set(box, known);
      return;
    }
    if (!isCoached(box, this.#options.platform)) return;
    this.#named += 1;
    this.#sessions.set(box, this.#options.begin(`${this.#name}/${this.#named}`, box));
    this.#sizes.observe(box);
  }
}
