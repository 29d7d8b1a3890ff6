/** What one piece of advice about a place is written down as. Data only. */
import type { Audience, InterfaceLanguage, Source } from '../engine/report';

/** Advice on posting in one place, which no phrase of a draft gives away. */
export interface Advice {
  readonly id: string;
  /** Where it holds: the ids of platforms, or everybody who reads in the same way. */
  readonly where: { readonly platforms: readonly string[] } | { readonly audience: Audience };
  /** One or two short sentences. */
  readonly text: Readonly<Record<InterfaceLanguage, string>>;
  readonly source: Source;
  /** Year and month in which the source was last read: places change their rules. */
  readonly checked: string;
  /** Ids of the rules it answers: it comes first when one of them is open in the draft. */
  readonly about?: readonly string[];
  /** Id of the signal that shows it was followed: it is left out then. */
  readonly followed?: string;
}
