/** How a rule, a signal and a language are written down. Data only: `compile.ts` turns them into matchers. */
import type { Reading } from './reading';
import type { Audience, LanguageId, RuleText, Severity } from './report';
import type { Standing } from './standing';
import type { Voice } from './voice';

/**
 * A pattern is regular-expression source with two conveniences:
 * `{name}` stands for any member of the language's class of that name, and a single space for any run of blanks.
 * It is matched without case on folded text (straight quotes, no diacritics or stretched letters, plain letters for
 * styled ones) and must begin and end at a word boundary where it begins or ends with a letter or digit.
 * A group named `flag` narrows the flagged phrase: `(?<flag>…)`.
 */
export interface Pattern {
  readonly find: string;
  /** The draft's sales context in which this phrase is beyond doubt. 0 (the default): any; below 0: unless the talk is clearly of something else. */
  readonly needs?: number;
  /** What anybody might say: it is always in doubt, and what surrounds it gives it away. */
  readonly loose?: true;
  /** Pushes wherever it stands. */
  readonly sure?: true;
  /** How many other kinds of pressure it waits for: always in doubt, and the more so the more it waits for. */
  readonly among?: number;
  /** Overrides the rule's severity. */
  readonly severity?: Severity;
  /** Matched on the text as written, with case. */
  readonly caseSensitive?: boolean;
  /** Also counts inside quotation marks or links, where patterns are otherwise silent. */
  readonly within?: 'quotes' | 'links';
  /** What a match adds to the draft's sales context. Default 0. */
  readonly gives?: number;
  /** Of a signal: how much of it one match earns, 1 (the default) being all: one instruction is no method, three are. */
  readonly earns?: number;
  /** The language's shared guards do not apply ("don't miss out" holds its own negation). */
  readonly ownGuardsOnly?: boolean;
  /** Innocent when the words just before / just after / anywhere in the sentence match. */
  readonly unless?: Guard;
  /** Better wordings; without them the rule's own are offered. */
  readonly rewrites?: readonly Rewrite[];
}

/** Why a candidate is innocent: true when every part given matches. */
export interface Guard {
  /** For the reader of the code, and of a failing test. */
  readonly because: string;
  /** Must match text that ends where the phrase begins. */
  readonly before?: string;
  /** Must match text that starts where the phrase ends. */
  readonly after?: string;
  /** Must match somewhere in the phrase's own text. */
  readonly phrase?: string;
  /** Must match somewhere in the sentence. */
  readonly sentence?: string;
  /** Must match somewhere in the whole draft. */
  readonly draft?: string;
  /** With `draft`: holds only while nothing in the draft plainly sells, by the language's class `sells`. */
  readonly unsold?: true;
  /** With a language's guard: holds for patterns that have `ownGuardsOnly`, too. */
  readonly always?: true;
  /** `before`, `after`, `phrase` and `sentence` see the text with its case. */
  readonly caseSensitive?: boolean;
}

/**
 * A wording to offer. `$0` is the flagged phrase, `$here` all that is replaced, `$<name>` a named group of the pattern or
 * of `find` (`$small<name>`: as it is written within a sentence), `$sentence` the whole sentence, `$calm` the phrase
 * without capitals and repeated marks; `[…]` a blank.
 * An empty text removes what is replaced together with what it leaves dangling. A wording that would take more from the
 * writer than the phrase (names, numbers, several words) is not offered, unless its `find` says what it takes.
 */
export interface Rewrite {
  readonly move: string;
  /**
   * What it takes the place of. A `clause` is what stands around the phrase between punctuation; `onward` the phrase and
   * on to the end of what it is said of; `found` what `find` matches, with the phrase where that reaches further.
   */
  readonly replace: 'phrase' | 'onward' | 'clause' | 'sentence' | 'found';
  /**
   * Regular-expression source, matched without case on the sentence as written; its match must share letters with the
   * phrase. Where a `phrase` is replaced it is matched on the phrase alone, and what it leaves of it stays.
   */
  readonly find?: string;
  /** Regular-expression source: only for phrases in which it matches, without case. */
  readonly only?: string;
  /** Regular-expression source: not in sentences in which it matches, without case. */
  readonly unless?: string;
  /** Also where the match ends a few words before the phrase. */
  readonly near?: true;
  /** Only where the match begins with a capital. */
  readonly capital?: true;
  readonly text: string;
}

export interface Patterns {
  readonly patterns: readonly Pattern[];
  readonly guards?: readonly Guard[];
  /** A name stands for the language's rewrites of that name. */
  readonly rewrites?: readonly (Rewrite | string)[];
}

/** All a rule is in one language: what the card says, what it looks for, what it offers. */
export interface RuleLanguage extends Patterns {
  readonly text: RuleText;
}

/** Examples that are the rule's test: at least five of each, dropped from the bundle. */
export interface Cases {
  readonly flagged: readonly string[];
  readonly lookalikes: readonly string[];
}

/** What a kind of pressure does to its reader, by which the engine weighs it in its draft. */
export type Act =
  /** Asks something of the reader: a promise beside no ask recruits nobody. */
  | 'asks'
  /** An open invitation, excused once after real help. */
  | 'invites'
  /** Gathers readers for the writer: a follow, a message, a click that pays. */
  | 'gathers'
  /** Harms without any ask. */
  | 'harms'
  /** Costs belief, and deceives nobody. */
  | 'style';

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Severity where this audience reads, e.g. `{ encyclopedia: 'warning' }`. */
  readonly audiences?: Partial<Record<Audience, Severity>>;
  /** None: a claim like any other. */
  readonly acts?: readonly Act[];
  /** When phrases overlap the higher one wins; longer wins among equals. Default 0. */
  readonly priority?: number;
  /** Stays silent when nothing else is flagged in the draft (politeness is no pitch). */
  readonly onlyWithOthers?: boolean;
  /** An open phrase keeps the verdict at `advice-with-pitch` or below. */
  readonly capsVerdict?: boolean;
  /** Silent when one of these signals is present (a disclosure answers a hidden interest). */
  readonly answeredBy?: readonly string[];
  readonly languages: Readonly<Record<LanguageId, RuleLanguage>>;
  /** It inflates: in an account, as in an encyclopedia, it stands out with nothing on sale. */
  readonly inflates?: true;
  /** Flags, where no phrase does, the sentence that sounds most like an ad. One rule at most has it. */
  readonly heard?: true;
  /** Also flags the writer's own brands and sites; here `$<own>` is the name. One rule at most has it. */
  readonly own?: Readonly<Partial<Record<LanguageId, Own>>>;
}

export interface Own {
  /** When the writer plainly speaks as the owner. */
  readonly guards: readonly Guard[];
  readonly rewrites: readonly Rewrite[];
}

export interface SignalText {
  readonly name: string;
  /** What to say when it is missing. */
  readonly advice: string;
  /** A sentence to begin with. */
  readonly starter: string;
}

export interface SignalLanguage extends Patterns {
  readonly text: SignalText;
}

export interface Signal {
  readonly id: string;
  /** 0–1: what one hit adds to the draft's value. */
  readonly score: number;
  /** Few drafts have occasion for it: proposed after all others. */
  readonly seldom?: true;
  /** Earned in a pitch too: a fact, a source, a disclosure. A story told only to sell earns no trust. */
  readonly inPitch?: true;
  readonly languages: Readonly<Record<LanguageId, SignalLanguage>>;
}

/** One thing that makes a draft more, or less, of a sales context. Counted once a sentence. */
export interface ContextCue {
  readonly find: string;
  readonly weight: number;
  readonly caseSensitive?: boolean;
}

/** How much a sentence looks like each language: 0, or absent, where it cannot tell. */
export type Votes = Readonly<Partial<Record<LanguageId, number>>>;

export interface Language {
  readonly id: LanguageId;
  /** Slots: members are regular-expression source. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Apply to every rule: negation, criticism of hype, civic and safety messages … */
  readonly guards: readonly Guard[];
  readonly context: readonly ContextCue[];
  /** What sounds like a seller, or like an adviser, whatever the talk is of. */
  readonly voice?: Voice;
  /** What makes its phrases push where they stand. Without it, those beyond doubt do. */
  readonly standing?: Standing;
  /** What makes its drafts push, and help. */
  readonly reading?: Reading;
  /** How many of a letter stretched to three or more are kept before matching ("bangettt" → "banget"). */
  readonly keepStretched: (letter: string) => 1 | 2;
  /** Doubled letters are so rare that a text full of them is stretched too ("puutiih" → "putih"). */
  readonly doublesRarely?: boolean;
  /** What an apostrophe that is often left out would follow ("don" in "dont"). Global. */
  readonly contracted?: RegExp;
  /**
   * Small words on which no phrase should end, as regular-expression source: those that lead to what follows ("the",
   * "with") and those that begin another clause ("and", "I'll").
   */
  readonly endings?: { readonly leads: string; readonly joins: string };
  /** Other small words, as regular-expression source: naming one would tell a writer nothing of what sounds like an ad. */
  readonly small?: string;
  /** Rewrites that suit phrases of several rules, by name: how to invite, how to be calm. */
  readonly rewrites?: Readonly<Record<string, readonly Rewrite[]>>;
  /** How many words a sentence has; emoji, numbers and lone punctuation count as the language's analyser says. */
  readonly countWords: (sentence: string) => number;
  /** Words by which a text speaks as somebody, or to somebody: an encyclopedia has none. */
  readonly persons: string;
  /** Words by which a text tells what somebody or something is, as an encyclopedia does. None: it has no accounts. */
  readonly tells?: string;
}
