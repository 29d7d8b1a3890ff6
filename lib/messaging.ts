/** The whole contract between the compose boxes, the background and the surfaces. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { LanguageId, Report, RuleText } from './engine/report';
import type { Rule } from './engine/rule';

export interface AnalyseRequest {
  /** Counts up with every change of the draft; the answer carries it back so a stale one can be told. */
  readonly revision: number;
  readonly text: string;
  readonly platform?: string | undefined;
  /** The language the asking surface speaks: names and reasons come in it. */
  readonly interfaceLanguage: LanguageId;
}

export interface AnalyseReply {
  readonly revision: number;
  readonly report: Report;
}

/** What a surface learns of the draft in the active tab. */
export interface DraftState {
  /** Names this compose box for as long as it lives. */
  readonly box: string;
  readonly revision: number;
  readonly text: string;
  readonly platform: string;
  readonly report: Report;
}

/** What a surface learns of the active tab's page. */
export interface PageState {
  readonly platform: string;
  /** Whether the coach is switched on there. */
  readonly on: boolean;
  readonly draft: DraftState | null;
}

export interface ApplyRequest {
  readonly box: string;
  /** The draft the suggestion was made for; a changed one is not touched. */
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly replacement: string;
}

export type ApplyOutcome = 'applied' | 'stale' | 'refused';

interface Protocol {
  // to the background
  warmUp(): void;
  analyse(request: AnalyseRequest): AnalyseReply;
  /** A draft was published: counted by date, platform and rung, never by text. */
  published(post: { readonly platform: string; readonly verdict: Report['verdict'] }): void;
  openOptions(): void;
  /** What every rule is called, says and weighs, for the options page, which needs no engine. */
  ruleTexts(language: LanguageId): readonly (RuleText & Pick<Rule, 'id' | 'severity'>)[];

  // to a tab
  pageState(): PageState;
  applySuggestion(request: ApplyRequest): ApplyOutcome;
  showPhrase(target: { readonly box: string; readonly fingerprint: string }): void;
  ignorePhrase(target: { readonly box: string; readonly fingerprint: string }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
