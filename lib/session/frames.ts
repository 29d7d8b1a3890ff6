/** The frames of a page as its reader sees them: older editors live in one, of the page's own origin. */

/** The window and those around it, from the inside out, as far as they are of one origin. */
export function windowsAround(): Window[] {
  const windows: Window[] = [window];
  // Null at the top, and where what is around belongs to somebody else.
  for (let at: Window = window; at.frameElement; at = at.parent) windows.push(at.parent);
  return windows;
}

/** Whether this frame is the page's own: the page itself, or a frame of its origin all the way up. */
export const isOfPage = (): boolean => windowsAround().at(-1) === window.top;

/** Where the writer is: the paths of the frame and of the page around it. A frame without an address has none. */
export const paths = (): string[] => windowsAround().map(({ location }) => location.pathname);
