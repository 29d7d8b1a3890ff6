/** What to add when a trust signal is missing. */
import type { InterfaceLanguage, LanguageId, Prompt } from './report';
import type { Signal } from './rule';

/** The missing signals, what fits most drafts first and then the most valuable; the starter is in the draft's language, the rest in the interface's. */
export function promptsFor(
  signals: readonly Signal[],
  present: ReadonlySet<string>,
  interfaceLanguage: InterfaceLanguage,
  draftLanguage: LanguageId,
): Prompt[] {
  return signals
    .filter((signal) => !present.has(signal.id))
    .sort((a, b) => Number(a.seldom ?? false) - Number(b.seldom ?? false) || b.score - a.score)
    .map((signal) => ({
      signal: signal.id,
      name: signal.languages[interfaceLanguage].text.name,
      advice: signal.languages[interfaceLanguage].text.advice,
      starter: signal.languages[draftLanguage].text.starter,
    }));
}
