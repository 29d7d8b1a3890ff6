/** What the coach knows of one site. Data only. */

export interface Platform {
  readonly id: string;
  readonly name: string;
  /** Match patterns for the manifest. */
  readonly matches: readonly string[];
  /** Paths never coached there: messages, search. Tested against `location.pathname`. */
  readonly leavePaths?: RegExp;
  /** Who reads there. */
  readonly audience: 'feed' | 'professional' | 'community' | 'answers' | 'encyclopedia' | 'longform';
  /** Selectors of compose boxes. */
  readonly boxes: readonly string[];
  /** Selectors of what looks like one but is not ours: messages, search, code. */
  readonly leave: readonly string[];
  readonly publish: readonly PublishHook[];
  /** Longest post, if the site has a limit. */
  readonly limit?: { readonly length: number; readonly counts: 'utf16' | 'graphemes' | 'codepoints' };
  readonly examples: { readonly match: readonly string[]; readonly skip: readonly string[] };
  /** Where these facts are from, and when. */
  readonly evidence: string;
}

/** How a site publishes. */
export interface PublishHook {
  /** The control that publishes; for `keys`, the box in which they publish. */
  readonly control: string;
  /** Nearest common ancestor of the control and the boxes it publishes; the document when absent. */
  readonly scope?: string;
  /** Labels to require where no structure tells the control from its neighbours. */
  readonly labels?: readonly string[];
  readonly keys?: 'mod-enter' | 'enter';
}
