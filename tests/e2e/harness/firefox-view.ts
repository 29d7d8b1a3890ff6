/** The extension's own surfaces in Firefox, where people have them: under its button, in the sidebar, in a tab. */
import type { RunningFirefox } from './firefox';

export type Kind = 'popup' | 'sidebar' | 'tab';

interface At {
  readonly name: string;
  /** The middle of what is shown, in the surface's own pixels. */
  readonly x: number;
  readonly y: number;
}

/** For the browser's own scripts: the element that shows each kind. */
const ELEMENTS: Record<Kind, string> = {
  popup: `win.document.querySelector('browser[webextension-view-type=popup]')`,
  sidebar: `win.document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`,
  tab: 'win.gBrowser.selectedBrowser',
};

const WINDOW = `const win = Services.wm.getMostRecentWindow('navigator:browser');`;

export class FirefoxView {
  readonly #firefox: RunningFirefox;
  readonly #kind: Kind;
  readonly #file: string;

  /** @param file of the page, such as `popup.html` */
  constructor(firefox: RunningFirefox, kind: Kind, file: string) {
    this.#firefox = firefox;
    this.#kind = kind;
    this.#file = file;
  }

  /** Evaluates where `view` is the surface's window. */
  read<T>(expression: string): Promise<T> {
    return this.#firefox.inExtension<T>(`(() => {
      const view = browser.extension.getViews({ type: '${this.#kind}' })
        .findLast(({ location }) => location.pathname === '/${this.#file}');
      return view ? ${expression} : null;
    })()`);
  }

  async words(): Promise<string> {
    return (await this.read<string>('view.document.body.innerText')) ?? '';
  }

  /** What a selector finds, by what a screen reader would say of it, roughly; the first that fits is in the middle. */
  async find(selector: string, name: string | RegExp = ''): Promise<At> {
    const fits = name instanceof RegExp ? name : new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    let found: At | null = null;
    for (const end = Date.now() + 10_000; !found && Date.now() < end; ) {
      found = await this.read<At | null>(
        `(${middleOf})(view.document, ${JSON.stringify(selector)}, ${fits})`,
      );
      if (!found) await new Promise((resolve) => setTimeout(resolve, 40));
    }
    if (!found) throw new Error(`No ${selector} ${name} in: ${await this.words()}`);
    return found;
  }

  /** Presses with the mouse, by way of the browser: the surface cannot tell it from a hand. */
  async press(selector: string, name?: string | RegExp): Promise<void> {
    let at = await this.find(selector, name);
    for (let still = false; !still; ) {
      const now = await this.find(selector, name);
      still = now.x === at.x && now.y === at.y;
      at = now;
    }
    await this.#firefox.bidi.inBrowser(`(() => {
      ${WINDOW}
      const shown = ${ELEMENTS[this.#kind]};
      const [x, y] = [shown.screenX - win.mozInnerScreenX + ${at.x}, shown.screenY - win.mozInnerScreenY + ${at.y}];
      for (const [type, clickCount] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 1]])
        win.synthesizeMouseEvent(type, x, y, { button: 0, clickCount }, {});
    })()`);
  }
}

/** As a press on the toolbar button does. */
export async function openPopup(firefox: RunningFirefox): Promise<FirefoxView> {
  await firefox.inExtension('browser.action.openPopup()');
  return new FirefoxView(firefox, 'popup', 'popup.html');
}

export async function openSidebar(firefox: RunningFirefox): Promise<FirefoxView> {
  await firefox.bidi.inBrowser(`(async () => {
    ${WINDOW}
    await win.SidebarController.show([...win.SidebarController.sidebars.keys()].find((id) => id.startsWith('tulus')));
  })()`);
  return new FirefoxView(firefox, 'sidebar', 'sidepanel.html');
}

/** Closes whichever of the two is open. */
export async function closeBeside(firefox: RunningFirefox): Promise<void> {
  await firefox.bidi.inBrowser(`(() => {
    ${WINDOW}
    win.SidebarController.hide();
    ${ELEMENTS.popup}?.closest('panel').hidePopup();
  })()`);
}

/** Runs in the extension: the middle of the first element that fits, brought into the middle itself. */
function middleOf(page: Document, selector: string, fits: RegExp): At | null {
  for (const element of page.querySelectorAll(selector)) {
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const said = element.getAttribute('aria-label') ?? [...labels, element.textContent].join(' ');
    const name = said.replace(/\s+/g, ' ').trim();
    if (!fits.test(name) || element.getClientRects().length === 0) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { name, x: left + width / 2, y: top + height / 2 };
  }
  return null;
}
