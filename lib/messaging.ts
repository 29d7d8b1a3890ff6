/** The whole contract between the compose boxes, the background and the surfaces. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { InterfaceLanguage, Report, RuleText, Span, Suggestion } from './engine/report';
import type { Rule } from './engine/rule';

export interface AnalyseRequest {
  /** Counts up with every change of the draft; the answer carries it back so a stale one can be told. */
  readonly revision: number;
  readonly text: string;
  readonly platform?: string | undefined;
  /** The language the asking surface speaks: names and reasons come in it. */
  readonly interfaceLanguage: InterfaceLanguage;
}

export interface AnalyseReply {
  readonly revision: number;
  readonly report: Report;
}

/** What a surface learns of the draft in a tab. */
export interface DraftState {
  /** Names this compose box for as long as it lives, in whatever frame it is. */
  readonly box: string;
  /** The frame it is in; 0 is the page itself. What is done to the draft is sent there: `placeOf`. */
  readonly frame: number;
  readonly revision: number;
  readonly text: string;
  /** False where the editor keeps a part of the draft off the page: text and report are of the rest. */
  readonly isWhole: boolean;
  readonly platform: string;
  readonly report: Report;
}

/**
 * Whether the coach may read a page: `listed` one of its sites, `chosen` by the writer, `offered` not yet but the
 * writer may choose it, `permission-lost` listed or chosen but the browser's leave is gone (ask again with
 * `origin`), `unsupported` where no extension may run, `unseen` where the browser does not tell this surface what
 * page it is: the toolbar button does.
 */
export type SiteStanding = 'listed' | 'chosen' | 'offered' | 'unsupported' | 'permission-lost' | 'unseen';

/** What a surface learns of a tab's page. */
export interface PageState {
  readonly site: SiteStanding;
  /** What people know the site by: “Facebook”, or a host. Empty for `unsupported` and `unseen`. */
  readonly name: string;
  /** The site's match pattern, to ask the browser's leave for; null where there is nothing to ask. */
  readonly origin: string | null;
  /** The platform's id; null where the coach is not on the page. */
  readonly platform: string | null;
  /** What `Settings.sitesOff` calls the site; null where there is nothing to switch. */
  readonly key: string | null;
  /** Whether the coach reads along there. */
  readonly on: boolean;
  /** Whether the coach is paused everywhere (`Settings.paused`). */
  readonly paused: boolean;
  readonly draft: DraftState | null;
}

/** What the coach in one frame says of itself. */
export interface FrameState {
  readonly platform: string;
  readonly on: boolean;
  readonly draft: Omit<DraftState, 'frame'> | null;
}

/** A draft, and the words a change was made for: a draft that reads otherwise by then is not touched. */
interface DraftTarget {
  readonly box: string;
  readonly text: string;
}

export interface ApplyRequest extends DraftTarget {
  readonly span: Span;
  readonly replacement: string;
}

/** All are put in by one change, which one undo takes back. */
export interface ApplyAllRequest extends DraftTarget {
  readonly suggestions: readonly Suggestion[];
}

/** A sentence to go in where the caret was, or at the end. */
export interface InsertRequest extends DraftTarget {
  readonly starter: string;
}

export type ApplyOutcome = 'applied' | 'stale' | 'refused';

export interface ApplyReply {
  readonly outcome: ApplyOutcome;
  /** How the draft reads now, for whoever offers the way back. */
  readonly text: string;
}

/** A site the writer chose. */
export interface ChosenSite {
  /** Its match pattern, which names it. */
  readonly origin: string;
  readonly host: string;
  /** False when the browser's leave was taken back: the coach is not there until it is given again. */
  readonly granted: boolean;
}

/**
 * How many phrases are open in a page's draft; `off`: the writer switched the site off; `lost`: the browser's leave was
 * taken back; `none`: nothing to say of this page.
 */
export type ToolbarState = number | 'off' | 'lost' | 'none';

interface Protocol {
  // to the background
  warmUp(): void;
  analyse(request: AnalyseRequest): AnalyseReply;
  /** A draft was published: counted by date, platform and rung, never by text. */
  published(post: { readonly platform: string; readonly verdict: Report['verdict'] }): void;
  openOptions(): void;
  /** What every rule is called, says and weighs, for the options page, which needs no engine. */
  ruleTexts(language: InterfaceLanguage): readonly (RuleText & Pick<Rule, 'id' | 'severity'>)[];
  /** What a tab's page is to the coach, with the draft being written there. Always answers. */
  pageState(tab: number): PageState;
  /** Sites beyond the listed ones, in the order they were chosen. */
  chosenSites(): readonly ChosenSite[];
  /** After the browser's leave was given for `origin`: coaches there from now on, open tabs included. */
  chooseSite(origin: string): void;
  /** Forgets a chosen site and gives the browser's leave back. */
  revokeSite(origin: string): void;
  /** Opens the side panel, or the popup in a tab where there is none. Only while answering a person's press. */
  openPanel(): void;
  /** Hands over, once, the text someone asked to have checked in a window; null when there is none. */
  takeText(window: number): string | null;
  /** What the toolbar icon is to show for the sender's page. */
  toolbar(state: ToolbarState): void;
  /** Whether the sender's page may be coached: its site is listed or chosen, and the browser's leave stands. */
  mayCoach(): boolean;

  // to a tab's frame: see placeOf
  frameState(): FrameState;
  applySuggestion(request: ApplyRequest): ApplyReply;
  applyAll(request: ApplyAllRequest): ApplyReply;
  insertStarter(request: InsertRequest): ApplyReply;
  showPhrase(target: { readonly box: string; readonly fingerprint: string }): void;
  ignorePhrase(target: { readonly box: string; readonly fingerprint: string }): void;
  /** Takes `ignorePhrase` back. */
  restorePhrase(target: { readonly box: string; readonly fingerprint: string }): void;
  /** Opens the card of the phrase after (1) or before (-1) the one shown; 0 that of the phrase at the caret. */
  stepPhrase(by: 1 | 0 | -1): void;

  /** What the coach may do on the page could have changed: it asks `mayCoach`. */
  leaveChanged(): void;

  // to a window's surfaces
  /** A text waits for them: `takeText`. */
  textWaits(window: number): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Where messages about a draft go. */
export const placeOf = (tab: number, draft: Pick<DraftState, 'frame'>) => ({
  tabId: tab,
  frameId: draft.frame,
});

/** The name of the port by which a surface hears that a tab's draft changed: `followPage` in lib/follow. */
export const DRAFT_PORT = 'draft';
