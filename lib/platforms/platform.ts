/** What the coach knows of one site. Data only. */

export interface Platform {
  readonly id: string;
  readonly name: string;
  /** Match patterns for the manifest; none for software that runs on anybody's host. */
  readonly matches: readonly string[];
  /** Selector of what every page of that software shows, whatever its host: MediaWiki, Mastodon, Discourse. */
  readonly recognise?: string;
  /** Paths never coached there: messages, search. Tested against `location.pathname`. */
  readonly leavePaths?: RegExp;
  /** Who reads there. */
  readonly audience: 'feed' | 'professional' | 'community' | 'answers' | 'encyclopedia' | 'longform';
  /** Selectors of compose boxes, each within the box's own document or shadow root. */
  readonly boxes: readonly string[];
  /**
   * Selectors of what looks like one but is not ours, or holds such: messages, search, code. Ancestors count too,
   * also those outside the shadow root the box is in.
   */
  readonly leave: readonly string[];
  /** Asked in this order: the first that an event fits decides. */
  readonly publish: readonly PublishHook[];
  /** Longest post, if the site has a limit. */
  readonly limit?: Limit;
  /** Addresses that the record is for, and some that must be left alone. */
  readonly examples: { readonly match: readonly string[]; readonly skip: readonly string[] };
  /** Where these facts are from, and when; what is only supposed. */
  readonly evidence: string;
}

export interface Limit {
  readonly length: number;
  /** `weighted` is X's own: most letters count one, Chinese, Japanese, Korean and emoji two, a link 23. */
  readonly counts: 'utf16' | 'graphemes' | 'codepoints' | 'weighted';
}

/**
 * How a site publishes. A control without `labels`, `flips` and `only` publishes whenever it is pressed; with any
 * of them, one has to hold, and it must not open something else (`aria-haspopup`, `aria-expanded`).
 */
export interface PublishHook {
  /** The control that publishes; for `keys`, the box in which they publish. */
  readonly control: string;
  /** Ancestor of the control and of all boxes it publishes; the nearest that holds any when absent. */
  readonly scope?: string;
  /** What the control may say, in lower case, where no structure tells it from its neighbours. */
  readonly labels?: readonly string[];
  /** It was disabled while its boxes were empty, the last such in its scope, in whatever language. */
  readonly flips?: true;
  /** It is the only such control in its scope. */
  readonly only?: true;
  readonly keys?: 'mod-enter' | 'enter';
  /**
   * A last step, with the draft left behind in a step before: selector of such drafts' boxes, or what they are in.
   * The one written last, within two minutes, goes out with what the scope holds.
   */
  readonly later?: string;
}
