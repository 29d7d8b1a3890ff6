/** Says what just happened, for a while. */
import type { Happened, SurfaceView } from './surface';

/** How long a notice stays (milliseconds): long enough to read it and reach its undo. */
const STAYS = 8000;

export class Notices {
  shown: SurfaceView['notice'] = null;
  readonly #changed: () => void;
  #goes: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void, signal: AbortSignal) {
    this.#changed = changed;
    signal.addEventListener('abort', () => clearTimeout(this.#goes));
  }

  /** It goes by itself, and with its undo. */
  tell(happened: Happened, undo?: () => void): void {
    clearTimeout(this.#goes);
    const undone = () => {
      undo?.();
      this.hush();
    };
    this.shown = { happened, undo: undo && undone };
    this.#goes = setTimeout(() => this.hush(), STAYS);
    this.#changed();
  }

  hush(): void {
    clearTimeout(this.#goes);
    this.shown = null;
    this.#changed();
  }
}
