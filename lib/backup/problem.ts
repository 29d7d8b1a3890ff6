/** What is wrong with a file, and where; the interface says it in words. */

/** What was expected in a place. */
export type Expected =
  | 'text'
  | 'list'
  | 'group'
  | 'switch'
  | 'choice'
  | 'domain'
  | 'brand'
  | 'day'
  | 'moment'
  | 'nothing'
  | 'something';

export type Problem =
  | { readonly kind: 'too-big' | 'not-ours' | 'newer' }
  /** `line` counts from 1; absent where the browser does not tell. */
  | { readonly kind: 'not-json'; readonly line?: number | undefined }
  /** `at` is the way to it, in the file's own words; items of a list count from 1. */
  | { readonly kind: 'place'; readonly at: readonly string[]; readonly expected: Expected }
  /** Longer, or more of it, than can be kept. */
  | { readonly kind: 'too-much'; readonly at: readonly string[]; readonly most: number };
