/** A page in either browser, as the editors' battery needs it. */

export type BrowserName = 'Chromium' | 'Firefox';

/** In viewport pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Tab {
  /** Exceptions the page threw. */
  readonly faults: readonly string[];
  /** Through open shadow roots, too. */
  click(selector: string): Promise<void>;
  /** A key, or a chord such as `Control+Shift+Z`. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Text as an emoji picker would put it in: no keys, one input. */
  insert(text: string): Promise<void>;
  /** Composes as an input method does, showing `steps` one after the other; null where a browser has no way. */
  compose: ((steps: readonly string[], chosen: string) => Promise<void>) | null;
  move(x: number, y: number): Promise<void>;
  /** Evaluates in the page's own world. */
  inPage<T>(expression: string): Promise<T>;
  /** Evaluates in a world of the coach's beside it. */
  inCoach<T>(expression: string): Promise<T>;
  /** A picture, as base64. */
  picture(clip: Rect): Promise<string>;
  close(): Promise<void>;
}

export interface TabBrowser {
  /** Opens an address and runs `script` in the coach's world once the page is ready. */
  open(url: string, script: string): Promise<Tab>;
  close(): Promise<void>;
}

export const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
