/** Puts a component on a page and presses what a person would press. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { Trust } from '../../../components/controls/trust';

export interface Stage {
  readonly root: HTMLElement;
  /** The button (or other element) whose name, as a screen reader would say it, contains these words. */
  readonly named: (words: string, selector?: string) => HTMLElement;
  readonly find: (selector: string) => HTMLElement;
  readonly press: (target: HTMLElement) => void;
  readonly key: (key: string, init?: KeyboardEventInit) => KeyboardEvent;
  readonly type: (field: HTMLTextAreaElement | HTMLInputElement, text: string) => void;
  readonly show: (child: ComponentChild) => void;
}

export function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const roots: HTMLElement[] = [];

// What still waits, such as an announcement, would wake after the test has taken its document away.
afterEach(() => {
  for (const root of roots.splice(0)) act(() => render(null, root));
});

/** No event made by a test is trusted, so the stage trusts all of them, unless told to be as strict as the product. */
export function stage(child: ComponentChild, { strict = false } = {}): Stage {
  const root = document.body.appendChild(document.createElement('div'));
  roots.push(root);
  const show = (shown: ComponentChild) =>
    act(() => render(strict ? shown : <Trust.Provider value={() => true}>{shown}</Trust.Provider>, root));
  show(child);
  const find = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in ${root.innerHTML}`);
    return found;
  };
  return {
    root,
    show,
    find,
    named: (words, selector = 'button') => {
      const found = [...root.querySelectorAll<HTMLElement>(selector)].find((each) =>
        nameOf(each).includes(words),
      );
      if (!found) throw new Error(`no ${selector} is called “${words}” in ${root.innerHTML}`);
      return found;
    },
    press: (target) => act(() => target.click()),
    key: (key, init = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
      act(() => {
        (root.contains(document.activeElement)
          ? document.activeElement
          : root.firstElementChild
        )?.dispatchEvent(event);
      });
      return event;
    },
    type: (field, text) =>
      act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}
