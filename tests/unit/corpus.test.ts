/**
 * The coach's quality on drafts written for it. The floor may only rise, and the ceiling only fall: see
 * tests/corpus/floor.json and ceiling.json.
 */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createCoach } from '../../lib/coach';
import { type Audience, type LanguageId, NO_PREFERENCES, type Report } from '../../lib/engine/report';
import { rules } from '../../lib/rules';
import { signals } from '../../lib/signals';
import { type LabelledDraft, type Misread, misread, type Score, score } from '../corpus/score';

const AUDIENCES: Readonly<Record<string, Audience>> = {
  linkedin: 'professional',
  reddit: 'community',
  qa: 'answers',
  wikipedia: 'encyclopedia',
  blog: 'longform',
};

const corpus = (name: string) => readFile(new URL(`../corpus/${name}`, import.meta.url), 'utf8');

async function drafts(set: string): Promise<LabelledDraft[]> {
  const lines = (await corpus(`${set}.jsonl`)).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledDraft);
}

/** One for all sets: a coach compiles what it needs as it goes. */
const coach = createCoach();

function reportsOn(labelled: readonly LabelledDraft[], language: LanguageId): Report[] {
  return labelled.map(({ text, platform }) =>
    coach(text, {
      platform,
      audience: AUDIENCES[platform],
      language,
      interfaceLanguage: 'en',
      preferences: NO_PREFERENCES,
    }),
  );
}

const floor = JSON.parse(await corpus('floor.json')) as Record<string, Partial<Score>>;

/** Each set of drafts, and its language. Those apart were never read while patterns were written. */
const SETS: Readonly<Record<string, LanguageId>> = {
  en: 'en',
  id: 'id',
  'en-more': 'en',
  'id-more': 'id',
  'en-apart': 'en',
  'id-apart': 'id',
  'en-more-apart': 'en',
  'id-more-apart': 'id',
  'en-later-apart': 'en',
  'id-later-apart': 'id',
};

for (const [set, language] of Object.entries(SETS)) {
  test(`labels of ${set} are sound`, async () => {
    const known = { rules: rules.map(({ id }) => id), signals: signals.map(({ id }) => id) };
    for (const draft of await drafts(set)) {
      for (const { start, end, category } of draft.spans) {
        expect(known.rules, draft.id).toContain(category);
        expect(start, draft.id).toBeLessThan(end);
        expect(end, draft.id).toBeLessThanOrEqual(draft.text.length);
      }
      for (const signal of draft.signals) expect(known.signals, draft.id).toContain(signal);
    }
  });

  test(`quality on ${set} holds its floor`, async () => {
    const labelled = await drafts(set);
    const least = floor[set] ?? {};
    const reports = reportsOn(labelled, language);
    const got = score(labelled, reports);
    const told = Object.keys(least) as (keyof Score)[];
    const figures = told.map((figure) => `${figure} ${got[figure].toFixed(3)} (floor ${least[figure]})`);
    console.info(`${set}: ${figures.join(', ')}`);
    const fallen = told.filter((figure) => got[figure] < (least[figure] ?? 0));
    expect(
      fallen,
      `Quality fell. ${figures.join(', ')}. Change the pattern that cost it; when figures rise for good, raise them in tests/corpus/floor.json.`,
    ).toEqual([]);
  }, 120_000);
}

const ceiling = JSON.parse(await corpus('ceiling.json')) as Record<string, Misread>;

/** Drafts that push nothing, though they tempt; those apart taught the weights nothing. */
const HONEST: Readonly<Record<string, LanguageId>> = {
  'en-honest': 'en',
  'id-honest': 'id',
  'en-honest-apart': 'en',
  'id-honest-apart': 'id',
};

test.each(Object.entries(HONEST))(
  'few drafts of %s are misread',
  async (set, language) => {
    const got = misread(reportsOn(await drafts(set), language));
    const most = ceiling[set] as Misread;
    console.info(`${set}: warned ${got.warned.toFixed(3)}, pushing ${got.pushing.toFixed(3)}`);
    expect(got.warned, 'a pattern too many: give it a guard').toBeLessThanOrEqual(most.warned);
    expect(got.pushing).toBeLessThanOrEqual(most.pushing);
  },
  120_000,
);
