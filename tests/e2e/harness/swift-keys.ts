/** Types as fast as the browser takes it: all keys of one edit are on their way before the first is answered. */
import type { CDPSession, Page } from 'playwright-core';

const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Shift: 8 };

/** Windows' numbers for keys, which editors go by. */
const NAMED: Readonly<Record<string, number>> = {
  Backspace: 8,
  Enter: 13,
  Escape: 27,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};
/** With the key they are on, on an American keyboard; behind the first three only with Shift. */
const SIGNS: Readonly<Record<string, readonly [code: string, number: number]>> = {
  ' ': ['Space', 32],
  ',': ['Comma', 188],
  '.': ['Period', 190],
  '!': ['Digit1', 49],
  '?': ['Slash', 191],
};

interface Key {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
}

function keyOf(name: string): Key | null {
  const sign = SIGNS[name];
  if (sign) return { key: name, code: sign[0], windowsVirtualKeyCode: sign[1] };
  if (/^[a-z0-9]$/i.test(name)) {
    const upper = name.toUpperCase();
    const code = `${/\d/.test(name) ? 'Digit' : 'Key'}${upper}`;
    return { key: name, code, windowsVirtualKeyCode: upper.charCodeAt(0) };
  }
  const number = NAMED[name];
  return number === undefined ? null : { key: name, code: name, windowsVirtualKeyCode: number };
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Types where the focus is. */
export async function typeSwiftly(page: Page, text: string): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  await new SwiftKeys(await session).type(text);
}

/** Writes where the focus is, for tests of what comes after: at once, as from a clipboard, then a last word by keys. */
export async function writeSwiftly(page: Page, text: string): Promise<void> {
  const start = text.trimEnd().lastIndexOf(' ') + 1;
  if (start > 0) await page.keyboard.insertText(text.slice(0, start));
  await typeSwiftly(page, text.slice(start));
}

export class SwiftKeys {
  constructor(readonly cdp: CDPSession) {}

  /** Characters without a key of their own go in as from an emoji picker. */
  async type(text: string): Promise<void> {
    await Promise.all(
      [...text].flatMap((one) => {
        const key = keyOf(one);
        if (!key) return [this.insert(one)];
        return this.#press(key, /[A-Z!?]/.test(one) ? 8 : 0, one);
      }),
    );
  }

  /** A key or a chord, such as `Control+Shift+ArrowLeft`, several times. */
  async press(chord: string, times = 1): Promise<void> {
    const names = chord.split('+');
    const key = keyOf(names.at(-1) ?? '');
    if (!key) throw new Error(`There is no key for ${chord}`);
    const modifiers = names.slice(0, -1).reduce((all, name) => all | (MODIFIERS[name] ?? 0), 0);
    const text = key.key === 'Enter' ? '\r' : undefined;
    await Promise.all(Array.from({ length: times }, () => this.#press(key, modifiers, text)).flat());
  }

  async insert(text: string): Promise<void> {
    await this.cdp.send('Input.insertText', { text });
  }

  #press(key: Key, modifiers: number, text?: string): Promise<unknown>[] {
    const type = text === undefined ? 'rawKeyDown' : 'keyDown';
    const down = text === undefined ? key : { ...key, text, unmodifiedText: text };
    return [
      this.cdp.send('Input.dispatchKeyEvent', { type, modifiers, ...down }),
      this.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', modifiers, ...key }),
    ];
  }
}
