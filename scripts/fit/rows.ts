/** Phrases to learn from: what surrounds each, and whether a reader marked it as a push. */
import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../lib/engine/analyse';
import type { Claimed } from '../../lib/engine/judge';
import { type LanguageId, NO_PREFERENCES, type Span } from '../../lib/engine/report';
import type { Cases } from '../../lib/engine/rule';
import type { Scene } from '../../lib/engine/standing';
import { languages } from '../../lib/languages';
import { createVotes } from '../../lib/languages/detect';
import { rules } from '../../lib/rules';
import { signals } from '../../lib/signals';
import type { LabelledDraft } from '../../tests/corpus/score';

export interface Learnt {
  readonly scene: Scene;
  readonly pushes: boolean;
  readonly weight: number;
}

/** A short example tells less than a whole draft. */
const CASE = 0.3;

let met: Claimed[] = [];
const coach = createAnalyser({
  rules,
  signals,
  languages,
  votes: createVotes(),
  watch: (phrase) => met.push(phrase),
});

function phrasesIn(text: string, language: LanguageId): readonly Claimed[] {
  met = [];
  coach(text, { language, interfaceLanguage: 'en', preferences: NO_PREFERENCES });
  return met.filter(({ sentence }) => sentence.language === language);
}

/** @throws where a line is no JSON */
export const draftsIn = (file: string): LabelledDraft[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledDraft);

const meets = (spans: readonly Span[], { span }: Claimed) =>
  spans.some(({ start, end }) => start < span.end && span.start < end);

/** Phrases a second reader might mark teach nothing either way. */
export const rowsOf = (drafts: readonly LabelledDraft[], language: LanguageId): Learnt[] =>
  drafts.flatMap(({ text, spans, optional = [] }) =>
    phrasesIn(text, language)
      .filter((phrase) => meets(spans, phrase) || !meets(optional, phrase))
      .map((phrase) => ({ scene: phrase.scene, pushes: meets(spans, phrase), weight: 1 })),
  );

/** What every rule says of itself. */
export async function casesOf(language: LanguageId): Promise<Learnt[]> {
  const rows: Learnt[] = [];
  for (const { id } of rules) {
    const { cases } = (await import(`../../lib/rules/${id}/${language}.ts`)) as { cases: Cases };
    for (const [texts, pushes] of [
      [cases.flagged, true],
      [cases.lookalikes, false],
    ] as const)
      for (const text of texts) {
        const own = phrasesIn(text, language).filter(({ rule }) => rule === id);
        rows.push(...own.map(({ scene }) => ({ scene, pushes, weight: CASE / own.length })));
      }
  }
  return rows;
}
