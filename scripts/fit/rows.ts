/** What to learn from: what surrounds each phrase, and what each draft leaves a reader with, beside a reader’s labels. */
import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../lib/engine/analyse';
import type { Claimed } from '../../lib/engine/judge';
import type { Impression } from '../../lib/engine/reading';
import { type LanguageId, NO_PREFERENCES, type Span } from '../../lib/engine/report';
import type { Cases, Language } from '../../lib/engine/rule';
import { meet } from '../../lib/engine/span';
import { languages } from '../../lib/languages';
import { createVotes } from '../../lib/languages/detect';
import { platforms } from '../../lib/platforms';
import { rules } from '../../lib/rules';
import { signals } from '../../lib/signals';
import type { LabelledDraft } from '../../tests/corpus/score';
import type { Learnt } from './logistic';

/** A short example tells less than a whole draft. */
const CASE = 0.5;

interface Seen {
  readonly phrases: readonly Claimed[];
  readonly impression: Impression | undefined;
}

type Read = (text: string, platform?: string) => Seen;

/** A coach that tells what it saw, reading everything as of one language. */
export function createReader(language: Language): Read {
  let seen: Seen = { phrases: [], impression: undefined };
  const coach = createAnalyser({
    rules,
    signals,
    languages: languages.map((other) => (other.id === language.id ? language : other)),
    votes: createVotes(),
    watch: (told) => {
      seen = told;
    },
  });
  return (text, platform) => {
    const audience = platforms.find(({ id }) => id === platform)?.audience;
    coach(text, {
      language: language.id,
      audience,
      interfaceLanguage: 'en',
      preferences: NO_PREFERENCES,
    });
    return {
      ...seen,
      phrases: seen.phrases.filter(({ sentence }) => sentence.language === language.id),
    };
  };
}

/** @throws where a line is no JSON */
export const draftsIn = (file: string): LabelledDraft[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledDraft);

const meets = (spans: readonly Span[], { span }: Claimed) => spans.some((one) => meet(one, span));

/** Each phrase, and whether it pushes. Those a second reader might mark teach nothing either way. */
export const phrasesOf = (drafts: readonly LabelledDraft[], read: Read): Learnt[] =>
  drafts
    .filter(({ verdictOnly }) => !verdictOnly)
    .flatMap(({ text, platform, spans, optional = [] }) =>
      read(text, platform)
        .phrases.filter((phrase) => meets(spans, phrase) || !meets(optional, phrase))
        .map((phrase) => ({ parts: { ...phrase.scene }, holds: meets(spans, phrase), weight: 1 })),
    );

/** Each draft, and whether it pushes; and each that does, and whether it helps all the same. */
export function draftsOf(
  drafts: readonly LabelledDraft[],
  read: Read,
): { readonly pushes: Learnt[]; readonly helps: Learnt[] } {
  const impressions = drafts.map(({ text, platform, verdict }) => ({
    verdict,
    parts: { ...read(text, platform).impression },
  }));
  return {
    pushes: impressions.map(({ parts, verdict }) => ({ parts, holds: verdict !== 'advisory', weight: 1 })),
    helps: impressions
      .filter(({ verdict }) => verdict !== 'advisory')
      .map(({ parts, verdict }) => ({ parts, holds: verdict === 'mixed', weight: 1 })),
  };
}

/** What every rule says of itself. */
export async function casesOf(language: LanguageId, read: Read): Promise<Learnt[]> {
  const rows: Learnt[] = [];
  for (const { id } of rules) {
    const { cases } = (await import(`../../lib/rules/${id}/${language}.ts`)) as { cases: Cases };
    for (const [texts, pushes] of [
      [cases.flagged, true],
      [cases.lookalikes, false],
    ] as const)
      for (const text of texts) {
        const own = read(text).phrases.filter(({ rule }) => rule === id);
        rows.push(
          ...own.map(({ scene }) => ({ parts: { ...scene }, holds: pushes, weight: CASE / own.length })),
        );
      }
  }
  return rows;
}
