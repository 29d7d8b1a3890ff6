/** Recognises the press that publishes: which of the platform's hooks an event is for, and which boxes it sends. */
import type { Platform, PublishHook } from '../platforms/platform';

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
}

/** The publish control an event would press, or null. Reads `composedPath()`, so open shadow roots are seen. */
export function publishPress(event: Event, platform: Platform): PublishPress | null {
  const path = event.composedPath().filter((node): node is Element => node instanceof Element);
  for (const hook of platform.publish) {
    if (hook.keys ? !isKeyPress(event, hook.keys) : !isPress(event)) continue;
    const control = path.find((element) => element.matches(hook.control)) ?? submitterOf(event, hook);
    if (control && isReady(control) && isLabelled(control, hook.labels)) return { hook, control };
  }
  return null;
}

function isKeyPress(event: Event, keys: 'mod-enter' | 'enter'): boolean {
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.key !== 'Enter') return false;
  // An Enter that ends a composition chooses a word; 229 is how older engines say so.
  if (event.isComposing || event.keyCode === 229 || event.repeat) return false;
  const modified = event.ctrlKey || event.metaKey;
  return keys === 'mod-enter' ? modified : !modified && !event.shiftKey && !event.altKey;
}

/** Pointer and mouse events press by the main button; keys by Enter and Space. */
function isPress(event: Event): boolean {
  if (event instanceof KeyboardEvent)
    return event.type === 'keydown' && (event.key === 'Enter' || event.key === ' ');
  return !(event instanceof MouseEvent) || event.button === 0;
}

/** A form sent by Enter in a field has no press on its button, but names it. */
function submitterOf(event: Event, hook: PublishHook): Element | undefined {
  if (!(event instanceof SubmitEvent) || !(event.target instanceof HTMLFormElement)) return undefined;
  const { submitter } = event;
  if (submitter) return submitter.matches(hook.control) ? submitter : undefined;
  return event.target.querySelector(hook.control) ?? undefined;
}

const isReady = (control: Element): boolean =>
  control.ariaDisabled !== 'true' && !(control instanceof HTMLButtonElement && control.disabled);

function isLabelled(control: Element, labels: readonly string[] | undefined): boolean {
  if (!labels) return true;
  const said = (control.ariaLabel ?? control.textContent ?? '')
    .replace(/\u200B/g, '')
    .trim()
    .toLowerCase();
  return labels.includes(said);
}

/** The boxes a press publishes: all in the hook's scope, else those that share the nearest ancestor with the control. */
export function boxesOf(press: PublishPress, boxes: readonly HTMLElement[]): HTMLElement[] {
  const { hook, control } = press;
  if (hook.keys) {
    const own = boxes.filter((box) => box === control || box.contains(control) || control.contains(box));
    const scope = control.closest('[role="dialog"]');
    // A thread in a dialog goes out as a whole, whichever of its boxes has the caret.
    return scope ? boxes.filter((box) => scope.contains(box)) : own;
  }
  if (hook.scope) {
    const scope = closestAcross(control, hook.scope);
    return scope ? boxes.filter((box) => containsAcross(scope, box)) : [];
  }
  for (let around = parentAcross(control); around; around = parentAcross(around)) {
    const within = boxes.filter((box) => containsAcross(around as Element, box));
    if (within.length > 0) return within;
  }
  return [];
}

/** The parent element, stepping out of a shadow root to its host. */
function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentAcross(at)) if (at.matches(selector)) return at;
  return null;
}

function containsAcross(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentAcross(at)) if (at === outer) return true;
  return false;
}
