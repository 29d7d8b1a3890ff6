/** Every word the interface says, as a shape: a language that misses one does not compile. */
import type { InterfaceLanguage, Severity, Verdict } from '../engine/report';
import type { PlaceStrings } from './place';
import type { PlanStrings } from './plan';

/** Says a count in words: “1 phrase”, “3 phrases”. */
export type Counted = (count: number) => string;

export interface RungStrings {
  readonly name: string;
  /** One or two words, for the badge. */
  readonly short: string;
  /** One sentence on how the draft reads. */
  readonly message: string;
}

/** Why a writer posts as is; each teaches the coach something different. */
export type DeclineReason = 'true' | 'quote' | 'expected' | 'wrong' | 'later';

/** How much of something there is, in words: a bare number invites gaming and false precision. */
export type Amount = 'none' | 'little' | 'some' | 'much';

export interface CardStrings {
  /** Heads the rewrites. */
  readonly tryInstead: string;
  readonly leaveOut: (phrase: string) => string;
  readonly fillBlanks: string;
  readonly noRewrite: string;
  /** Before the words that give a sentence away. */
  readonly heard: string;
  readonly why: string;
  readonly source: string;
  readonly opensNewTab: string;
  /** Said before a rewrite by screen readers. */
  readonly apply: string;
  readonly copy: string;
  readonly ignore: string;
  readonly more: string;
  readonly allow: (phrase: string) => string;
  readonly ruleOff: (rule: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly position: (nth: number, count: number) => string;
  readonly close: string;
}

export interface NoticeStrings {
  readonly applied: string;
  readonly stale: string;
  readonly refused: string;
  readonly copied: string;
  readonly ignored: string;
  readonly allowed: (phrase: string) => string;
  readonly ruleOff: (rule: string) => string;
  readonly inserted: string;
  readonly cleared: string;
  readonly undone: string;
  readonly undo: string;
  readonly copyInstead: string;
  readonly dismiss: string;
  readonly hidden: string;
}

export interface CheckStrings {
  readonly title: string;
  readonly blankTitle: Counted;
  readonly blankMessage: string;
  readonly open: (phrase: string) => string;
  readonly more: Counted;
  readonly revise: string;
  readonly fill: string;
  readonly post: string;
  /** Said while asking: nothing here delays or blocks. */
  readonly note: string;
  readonly released: string;
  readonly releasedNote: string;
  readonly reasonsTitle: string;
  readonly reasons: Readonly<Record<DeclineReason, string>>;
  /** What each reason changes, said once it is given. */
  readonly thanks: Readonly<Record<DeclineReason, string>>;
  readonly whichWrong: string;
  readonly close: string;
}

export interface BadgeStrings {
  /** What a screen reader says; the pill shows the short word and the bare count. */
  readonly label: (rung: string, phrases: number) => string;
  readonly quiet: string;
  /** How it gets out of the way. */
  readonly hint: string;
}

/** Of a draft that the editor keeps out of reach but for a part: the words never claim the whole. */
export interface PartStrings {
  /** What a screen reader says in place of `BadgeStrings.label`. */
  readonly label: BadgeStrings['label'];
  /** The rung as the pill shows it. */
  readonly short: (rung: string) => string;
  readonly note: string;
}

export interface MeterStrings {
  readonly pushes: string;
  readonly helps: string;
  readonly pressure: Readonly<Record<Amount, string>>;
  readonly value: Readonly<Record<Amount, string>>;
  readonly label: (pressure: string, value: string) => string;
  readonly moves: string;
  readonly soften: (rule: string) => string;
  readonly add: (signal: string) => string;
}

export interface PopupStrings {
  readonly title: string;
  readonly loading: string;
  readonly draftOn: (site: string) => string;
  readonly phrases: Counted;
  readonly clean: string;
  readonly tooShort: string;
  readonly tooShortHint: string;
  readonly showInDraft: (phrase: string) => string;
  readonly present: string;
  readonly missing: string;
  readonly insert: string;
  readonly copy: string;
  readonly noDraft: string;
  readonly noDraftHint: string;
  readonly unsupported: string;
  readonly unsupportedHint: string;
  readonly off: (site: string) => string;
  readonly offHint: string;
  readonly error: string;
  readonly errorHint: string;
  readonly retry: string;
  readonly siteSwitch: (site: string) => string;
  readonly options: string;
}

export interface ScratchpadStrings {
  readonly label: string;
  readonly placeholder: string;
  readonly checking: string;
  readonly failed: string;
  readonly copyAll: string;
  readonly clear: string;
}

export interface WelcomeStrings {
  readonly title: string;
  readonly intro: string;
  readonly reads: string;
  readonly readsPoints: readonly string[];
  readonly never: string;
  readonly neverPoints: readonly string[];
  readonly tryIt: string;
  readonly tryHint: string;
  /** A sales-heavy draft to play with. */
  readonly sample: string;
  readonly options: string;
  /** Where to go from here. */
  readonly next: string;
  readonly nextHint: string;
  readonly elsewhere: string;
}

/** The toolbar icon's names, one for each of its states. */
export interface ToolbarStrings {
  /** Where there is no draft, or none is read. */
  readonly press: string;
  readonly phrases: Counted;
  readonly paused: string;
  readonly off: string;
  readonly lost: string;
}

export interface MenuStrings {
  /** In the menu of a selected text. */
  readonly check: string;
}

export interface Strings {
  readonly language: InterfaceLanguage;
  readonly number: (value: number) => string;
  readonly rungs: Readonly<Record<Verdict, RungStrings>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly card: CardStrings;
  readonly notice: NoticeStrings;
  readonly check: CheckStrings;
  readonly badge: BadgeStrings;
  readonly part: PartStrings;
  readonly meter: MeterStrings;
  readonly popup: PopupStrings;
  readonly scratchpad: ScratchpadStrings;
  readonly welcome: WelcomeStrings;
  readonly toolbar: ToolbarStrings;
  readonly menu: MenuStrings;
  readonly plan: PlanStrings;
  readonly place: PlaceStrings;
}
