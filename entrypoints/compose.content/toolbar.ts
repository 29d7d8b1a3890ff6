/** Tells the toolbar icon what there is to say of this page, when that changes. */
import { sendMessage, type ToolbarState } from '../../lib/messaging';

export class Toolbar {
  #state: ToolbarState = 'none';
  #hasSpoken = false;

  tell(state: ToolbarState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#send();
  }

  /** The same once more, for the writer's choices put it in other words. A page that never spoke stays silent. */
  again(): void {
    if (this.#hasSpoken) this.#send();
  }

  #send(): void {
    this.#hasSpoken = true;
    void sendMessage('toolbar', this.#state).catch(() => {});
  }
}
