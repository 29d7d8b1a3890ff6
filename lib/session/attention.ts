/** Which of a page's boxes the coach attends to. */
import { composeBoxFrom } from '../editors/compose-box';
import type { Platform } from '../platforms/platform';
import { paths } from './frames';
import { closestAcross } from './tree';

/** Whether the platform's record calls a box a compose box, on the page as it is now. */
export function isCoached(box: HTMLElement, { boxes, leave, leavePaths }: Platform): boolean {
  return (
    boxes.some((selector) => box.matches(selector)) &&
    !leave.some((selector) => closestAcross(box, selector)) &&
    !paths().some((path) => leavePaths?.test(path))
  );
}

/** The compose box that has the focus already when the coach arrives. */
export function focusedBox(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused && composeBoxFrom(ancestors(focused));
}

function ancestors(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    path.push(at);
  return path;
}
