/** What to add when a trust signal is missing. */
import type { LanguageId, Prompt } from './report';
import type { Signal } from './rule';

/** The missing signals, most valuable first; the starter is in the draft's language, the rest in the interface's. */
export function promptsFor(
  signals: readonly Signal[],
  present: ReadonlySet<string>,
  interfaceLanguage: LanguageId,
  draftLanguage: LanguageId,
): Prompt[] {
  return signals
    .filter((signal) => !present.has(signal.id))
    .sort((a, b) => b.score - a.score)
    .map((signal) => ({
      signal: signal.id,
      name: signal.languages[interfaceLanguage].text.name,
      advice: signal.languages[interfaceLanguage].text.advice,
      starter: signal.languages[draftLanguage].text.starter,
    }));
}
