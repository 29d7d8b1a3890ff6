/** A page in either browser, as the editors' tests need it. */

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
  /** Composes as an input method does, showing `steps` one after the other; `meanwhile` is before one is chosen. */
  compose(steps: readonly string[], chosen: string, meanwhile?: () => Promise<void>): Promise<void>;
  move(x: number, y: number): Promise<void>;
  /** Evaluates in the page's own world. */
  inPage<T>(expression: string): Promise<T>;
  /** A picture, as base64. */
  picture(clip: Rect): Promise<string>;
  close(): Promise<void>;
}

/** A page with the coach's code beside it, without the extension. */
export interface BridgedTab extends Tab {
  /** Evaluates in a world of the coach's beside the page's. */
  inCoach<T>(expression: string): Promise<T>;
}

export interface TabBrowser {
  /** Opens an address and runs `script` in the coach's world once the page is ready. */
  open(url: string, script: string): Promise<BridgedTab>;
  close(): Promise<void>;
}

type Name = string | RegExp;

/** A page with the built extension on it. */
export interface CoachedTab extends Tab {
  /** Waits for one of the coach's surfaces, or what is in it. */
  find(role: string, name?: Name): Promise<unknown>;
  gone(role: string, name?: Name): Promise<void>;
  /** Presses one with the real mouse. */
  pressOurs(role: string, name?: Name): Promise<void>;
}

export interface CoachedBrowser {
  open(url: string): Promise<CoachedTab>;
  /** Evaluates where the extension's whole API is, as `browser`. */
  inExtension<T>(expression: string): Promise<T>;
  /** What went wrong in the extension, or left the machine. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
