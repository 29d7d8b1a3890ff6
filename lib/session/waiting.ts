/** Buttons that wait for the first word: disabled while a box is empty, ready once it is not, in any language. */
import { NEXT } from '../platforms/labels';
import type { PublishHook } from '../platforms/platform';
import { isReady, says } from './control';
import { closestAcross, parentAcross } from './tree';

/** How far from its box a waiting button may be, in ancestors, where the hook names no scope. */
const NEAR = 12;

export class WaitingControls {
  readonly #seen = new WeakMap<HTMLElement, WeakMap<PublishHook, readonly Element[]>>();

  /** Remembers what waits for words in an empty box. To be called before the first one. */
  note(box: HTMLElement, hooks: readonly PublishHook[]): void {
    const seen = new WeakMap<PublishHook, readonly Element[]>();
    for (const hook of hooks) if (hook.flips) seen.set(hook, disabledAround(box, hook));
    this.#seen.set(box, seen);
  }

  /** Whether `control` is the one that waited: the last such, where several did, and not only the next step. */
  was(control: Element, hook: PublishHook, boxes: readonly HTMLElement[]): boolean {
    return boxes.some((box) => {
      const waited = this.#seen.get(box)?.get(hook) ?? [];
      return waited.filter((one) => one.isConnected && isReady(one) && !says(one, NEXT)).at(-1) === control;
    });
  }
}

function disabledAround(box: HTMLElement, { control, scope }: PublishHook): Element[] {
  const waiting = (around: Element) => [...around.querySelectorAll(control)].filter((one) => !isReady(one));
  if (scope) {
    const within = closestAcross(box, scope);
    return within ? waiting(within) : [];
  }
  let around = parentAcross(box);
  for (let i = 0; around && around.localName !== 'body' && i < NEAR; i += 1, around = parentAcross(around)) {
    const found = waiting(around);
    if (found.length > 0) return found;
  }
  return [];
}
