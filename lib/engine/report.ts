/** The vocabulary every room shares: what the coach says about a draft. All offsets are UTF-16 code units. */

/** A language drafts are judged in. */
export type LanguageId = 'en' | 'id';

/** A language the interface speaks: one drafts are judged in, too. */
export type InterfaceLanguage = 'en' | 'id';

/** Half-open `[start, end)`, in UTF-16 code units of the draft. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'hint' | 'warning' | 'serious';

/** The rungs, from the one readers scroll past to the one they come back for. */
export type Verdict =
  | 'too-short'
  | 'sales-pitch'
  | 'leaning-promo'
  | 'advice-with-pitch'
  | 'in-conversation'
  | 'trusted-adviser';

/** A replacement the writer must accept. Never empty: deleting widens the span to a neighbour. */
export interface Suggestion {
  /** What is replaced; may be wider than the flagged phrase. */
  readonly span: Span;
  /** May hold blanks in square brackets that only the writer can fill: `[how many are left]`. */
  readonly text: string;
  /** The move's id, e.g. `quantify`, `invitation`, `disclose`. */
  readonly move: string;
}

export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly text: string;
  /** The language the phrase was judged in, which is the language of its suggestions. */
  readonly language: LanguageId;
  readonly suggestions: readonly Suggestion[];
  /** The words that give it away, the weightiest first, where a sentence only sounds like an ad. */
  readonly heard?: readonly string[];
  /** Stable across edits elsewhere: the rule, the phrase, and which of several alike it is. */
  readonly fingerprint: string;
}

export interface SignalHit {
  readonly signal: string;
  readonly span: Span;
}

/** What to add when a signal is missing. */
export interface Prompt {
  readonly signal: string;
  readonly name: string;
  readonly advice: string;
  /** A sentence to begin with, in the draft's language, with `[blanks]`. */
  readonly starter: string;
}

/** What a card says about a rule, in the interface's language. */
export interface RuleText {
  readonly name: string;
  /** One kind sentence. */
  readonly line: string;
  readonly why: string;
  readonly source: Source;
}

export interface Source {
  readonly label: string;
  readonly url: string;
}

export interface Report {
  readonly language: LanguageId;
  readonly verdict: Verdict;
  /** 0–1. */
  readonly pressure: number;
  /** 0–1. */
  readonly value: number;
  /** In order of `span.start`; never overlapping. */
  readonly diagnostics: readonly Diagnostic[];
  readonly signals: readonly SignalHit[];
  readonly prompts: readonly Prompt[];
  /** The texts of every rule named in `diagnostics`. */
  readonly rules: Readonly<Record<string, RuleText>>;
  /** The names of every signal named in `signals`. */
  readonly signalNames: Readonly<Record<string, string>>;
}

/** What the writer has chosen, as far as judging goes. */
export interface Preferences {
  readonly rulesOff: readonly string[];
  readonly severities: Readonly<Record<string, Severity>>;
  /** Phrases never flagged, compared without case. */
  readonly allowedPhrases: readonly string[];
  /** The writer's own brands and domains: naming one without saying so is a hidden interest. */
  readonly brands: readonly string[];
  readonly domains: readonly string[];
}

/** Who reads there: it moves severities (superlatives weigh more in an encyclopedia). */
export type Audience = 'feed' | 'professional' | 'community' | 'answers' | 'encyclopedia' | 'longform';

export interface DraftContext {
  readonly platform?: string | undefined;
  readonly audience?: Audience | undefined;
  /** Forces the draft's language; otherwise it is decided sentence by sentence. */
  readonly language?: LanguageId | undefined;
  /** The language of names, lines and reasons. */
  readonly interfaceLanguage: InterfaceLanguage;
  readonly preferences: Preferences;
}

export const NO_PREFERENCES: Preferences = {
  rulesOff: [],
  severities: {},
  allowedPhrases: [],
  brands: [],
  domains: [],
};
