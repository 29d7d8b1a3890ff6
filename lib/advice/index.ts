/** Advice on the place a draft is written for, rather than on its words. */
import type { Audience, Diagnostic, InterfaceLanguage, SignalHit, Source } from '../engine/report';
import type { Advice } from './advice';
import { answers } from './answers';
import { community } from './community';
import { encyclopedia } from './encyclopedia';
import { feed } from './feed';
import { longform } from './longform';
import { professional } from './professional';

/** One piece of advice, as it is shown. */
export interface AdviceItem {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
  /** Year and month in which the source was last read, e.g. `2026-11`. */
  readonly checked: string;
}

export const advice: readonly Advice[] = [
  ...feed,
  ...professional,
  ...community,
  ...answers,
  ...encyclopedia,
  ...longform,
];

/** As much of a report as advice looks at. */
export interface Found {
  readonly diagnostics: readonly Pick<Diagnostic, 'rule'>[];
  readonly signals: readonly Pick<SignalHit, 'signal'>[];
}

/** Nobody reads a list of rules while writing. */
const MOST = 3;

/**
 * What to keep in mind where this draft will be read: at most three items. What answers an open phrase of the draft
 * comes first, then what is particular to the platform; what the draft already does is left out.
 * @param platform the platform's id, where it is known
 * @param report what was found in the draft; without one, nothing is left out
 * @param language the interface's
 */
export function adviceFor(
  platform: string | undefined,
  audience: Audience | undefined,
  report: Found | null,
  language: InterfaceLanguage,
): AdviceItem[] {
  const open = new Set(report?.diagnostics.map(({ rule }) => rule));
  const present = new Set(report?.signals.map(({ signal }) => signal));
  const rank = ({ about = [], where }: Advice) =>
    (about.some((rule) => open.has(rule)) ? 0 : 2) + ('platforms' in where ? 0 : 1);
  return advice
    .filter(({ where }) =>
      'platforms' in where ? where.platforms.includes(platform ?? '') : where.audience === audience,
    )
    .filter(({ followed }) => !followed || !present.has(followed))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map(({ id, text, source, checked }) => ({ id, text: text[language], source, checked }));
}
