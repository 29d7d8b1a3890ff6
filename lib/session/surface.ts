/** What the coach shows over a page. The session says what; whoever mounts it says how. */
import type { Report, Verdict } from '../engine/report';
import type { ComposeSession } from './compose-session';
import type { Held } from './publish-check';

/** In viewport pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface BadgeView {
  readonly session: ComposeSession;
  readonly verdict: Verdict;
  readonly count: number;
  /** The draft goes on where it cannot be read. */
  readonly isPart: boolean;
  readonly box: Place;
}

export interface CardView {
  readonly session: ComposeSession;
  readonly report: Report;
  readonly fingerprint: string;
  /** The phrase, for the card to stand beside. */
  readonly phrase: Place;
  /** Opened by keyboard: it takes the focus, and gives it back. */
  readonly byKeyboard: boolean;
}

/** What just happened, or could not. */
export type Happened =
  | { readonly kind: 'applied' | 'copied' | 'ignored' | 'hidden' }
  | { readonly kind: 'stale' | 'refused'; readonly replacement: string }
  | { readonly kind: 'allowed'; readonly phrase: string }
  | { readonly kind: 'rule-off'; readonly rule: string };

/** Where the writer put the badges of this page, from their own places, in pixels. */
export interface BadgeOffset {
  readonly x: number;
  readonly y: number;
}

export interface SurfaceView {
  readonly badges: readonly BadgeView[];
  readonly badgeOffset: BadgeOffset;
  readonly card: CardView | null;
  readonly check: Held | null;
  readonly notice: { readonly happened: Happened; readonly undo?: (() => void) | undefined } | null;
}

export interface Surface {
  /** Where mirrors of fields may live. */
  readonly root: ShadowRoot;
  render(view: SurfaceView): void;
  /** Whether an event happened within our own surfaces. */
  owns(event: Event): boolean;
  dispose(): void;
}
