/** Recognises the press that publishes: which of the platform's hooks an event is for, and which boxes it sends. */
import { composeBoxFrom } from '../editors/compose-box';
import { NEXT } from '../platforms/labels';
import type { PublishHook } from '../platforms/platform';
import { isOpener, isReady, says } from './control';
import { closestAcross, containsAcross, isElement, parentAcross } from './tree';
import type { WaitingControls } from './waiting';

/** Every event of a press, from finger to form. Sites publish on any of them. */
export const PRESS_EVENTS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'keydown',
  'submit',
] as const;

export interface PublishPress {
  readonly hook: PublishHook;
  readonly control: Element;
  /** Those of the boxes with a draft that it publishes. */
  readonly boxes: readonly HTMLElement[];
}

/** What stands on the page when an event comes. */
export interface Standing {
  readonly hooks: readonly PublishHook[];
  /** Visible boxes with a draft in them. */
  readonly boxes: () => readonly HTMLElement[];
  readonly waiting: WaitingControls;
}

/** The publish control an event would press, or null. Reads `composedPath()`, so open shadow roots are seen. */
export function publishPress(event: Event, { hooks, boxes, waiting }: Standing): PublishPress | null {
  const path = event.composedPath().filter(isElement);
  for (const hook of hooks) {
    const control = hook.keys ? keyedBox(event, path, hook) : pressedControl(event, path, hook);
    if (!control || (hook.scope && !hook.keys && !closestAcross(control, hook.scope))) continue;
    const press = { hook, control, boxes: boxesOf(hook, control, boxes()) };
    if (isTold(press, waiting)) return press;
  }
  return null;
}

/** Events come from other frames, too, whose classes are others. */
export const isKey = (event: Event): event is KeyboardEvent => event.type.startsWith('key');

function keyedBox(event: Event, path: readonly Element[], { control, keys }: PublishHook): Element | null {
  if (!isKey(event) || event.type !== 'keydown' || event.key !== 'Enter') return null;
  // An Enter that ends a composition chooses a word; 229 is how older engines say so.
  if (event.isComposing || event.keyCode === 229 || event.repeat) return null;
  const modified = event.ctrlKey || event.metaKey;
  if (keys === 'mod-enter' ? !modified : modified || event.shiftKey || event.altKey) return null;
  const box = path.find((element) => element.matches(control));
  // With a list of names open, Enter takes one of them.
  const chooses = keys === 'enter' && box?.getAttribute('aria-activedescendant');
  return box && !chooses ? box : null;
}

/** Pointer and mouse events press by the main button; keys by Enter and Space, but not while someone writes. */
function pressedControl(event: Event, path: readonly Element[], { control }: PublishHook): Element | null {
  if (isKey(event)) {
    if (event.type !== 'keydown' || (event.key !== 'Enter' && event.key !== ' ')) return null;
    if (composeBoxFrom(path)) return null;
  } else if ('button' in event && event.button !== 0) return null;
  const at = path.findIndex((element) => element.matches(control));
  if (at === -1) return submitterOf(event, control);
  // What is disabled inside takes no press for the whole.
  return path.slice(0, at + 1).every(isReady) ? (path[at] ?? null) : null;
}

/** A form sent by Enter in a field has no press on its button, but names it. */
function submitterOf(event: Event, control: string): Element | null {
  if (event.type !== 'submit' || !event.target) return null;
  const { submitter } = event as SubmitEvent;
  if (submitter) return submitter.matches(control) && isReady(submitter) ? submitter : null;
  return (event.target as HTMLFormElement).querySelector(control);
}

/** Whether the hook tells the control from its neighbours: by itself, or by one of its signs. */
function isTold({ hook, control, boxes }: PublishPress, waiting: WaitingControls): boolean {
  const { labels, flips, only } = hook;
  if (!labels && !flips && !only) return true;
  if (isOpener(control) || says(control, NEXT)) return false;
  return (
    (labels !== undefined && says(control, labels)) ||
    (flips === true && waiting.was(control, hook, boxes)) ||
    (only === true && isAlone(control, hook))
  );
}

function isAlone(control: Element, hook: PublishHook): boolean {
  const scope = hook.scope ? closestAcross(control, hook.scope) : null;
  const like = scope ? [...scope.querySelectorAll(hook.control)] : [];
  return like.length === 1 && like[0] === control;
}

/** A dialog's buttons are about what is in it. */
const DIALOG = '[role="dialog"], [role="alertdialog"], dialog';

/** The boxes a control publishes: all in the hook's scope, else those that share the nearest ancestor with it. */
export function boxesOf(
  { scope, keys }: Pick<PublishHook, 'scope' | 'keys'>,
  control: Element,
  boxes: readonly HTMLElement[],
): HTMLElement[] {
  const within = scope ? closestAcross(control, scope) : null;
  if (within) return boxes.filter((box) => containsAcross(within, box));
  if (keys) return boxes.filter((box) => box.contains(control) || control.contains(box));
  if (scope) return [];
  // That both are somewhere on the page ties nothing.
  for (
    let around = parentAcross(control);
    around && around.localName !== 'body';
    around = parentAcross(around)
  ) {
    const outer = around;
    const found = boxes.filter((box) => containsAcross(outer, box));
    if (found.length > 0) return found;
    if (around.matches(DIALOG)) return [];
  }
  return [];
}
