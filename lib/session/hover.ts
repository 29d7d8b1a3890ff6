/** Notices when the pointer rests on, or taps, an underlined phrase. */
import type { PhraseHit, Underlines } from './underlines';

/** How long the pointer rests on a phrase before its card opens, and away from it before it closes (milliseconds). */
const RESTS = 220;
const LEAVES = 350;

export interface HoverEvents {
  readonly open: (hit: PhraseHit) => void;
  readonly leave: () => void;
}

/** @param ours whether an event happened in our own surfaces, where the card stays open. */
export function watchHover(
  underlines: Underlines,
  ours: (event: Event) => boolean,
  events: HoverEvents,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let on: string | null = null;
  let frame = 0;
  const later = (act: () => void, after: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, after);
  };

  const look = (x: number, y: number, inside: boolean) => {
    const hit = inside ? null : underlines.phraseAt(x, y);
    const key = inside ? on : (hit?.fingerprint ?? null);
    if (inside) return clearTimeout(timer);
    if (key === on) return;
    on = key;
    if (hit) later(() => events.open(hit), RESTS);
    else later(events.leave, LEAVES);
  };

  const passive = { capture: true, passive: true, signal };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const inside = ours(event);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(event.clientX, event.clientY, inside));
    },
    passive,
  );
  window.addEventListener(
    'click',
    (event) => {
      if (ours(event)) return;
      const hit = underlines.phraseAt(event.clientX, event.clientY);
      clearTimeout(timer);
      on = hit?.fingerprint ?? null;
      if (hit) events.open(hit);
      else events.leave();
    },
    passive,
  );
  // Who writes on does not want a card over the text.
  window.addEventListener('keydown', (event) => ours(event) || later(events.leave, 0), passive);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}
