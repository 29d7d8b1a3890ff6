/** Accepting what the coach offers must never leave a draft worse off than it was. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { withRewrites } from '../../../lib/engine/accept';
import { type LanguageId, NO_PREFERENCES, type Suggestion, type Verdict } from '../../../lib/engine/report';
import type { LabelledDraft } from '../../corpus/score';

const LADDER: readonly Verdict[] = [
  'sales-pitch',
  'leaning-promo',
  'advice-with-pitch',
  'in-conversation',
  'trusted-adviser',
];

const coach = createCoach();
const judge = (text: string, language: LanguageId) =>
  coach(text, { language, interfaceLanguage: 'en', preferences: NO_PREFERENCES });

async function drafts(language: LanguageId): Promise<LabelledDraft[]> {
  const lines = await readFile(new URL(`../../corpus/${language}.jsonl`, import.meta.url), 'utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledDraft);
}

/** Says how a draft fell, if it did. */
function fall(text: string, taken: readonly Suggestion[], language: LanguageId): string | null {
  const before = judge(text, language);
  const after = judge(withRewrites(text, taken)?.text ?? text, language);
  // What is left of a draft that was one phrase may be too short to judge.
  if (after.verdict === 'too-short') return null;
  const fell = LADDER.indexOf(after.verdict) < LADDER.indexOf(before.verdict);
  return fell ? `${before.verdict} → ${after.verdict}` : null;
}

for (const language of ['en', 'id'] as const) {
  test(`no suggestion lowers the rung of a draft in ${language}`, async () => {
    const lowered: string[] = [];
    for (const { id, text } of await drafts(language))
      for (const { rule, suggestions } of judge(text, language).diagnostics)
        for (const suggestion of suggestions) {
          const fallen = fall(text, [suggestion], language);
          if (fallen) lowered.push(`${id} ${rule}/${suggestion.move}: ${fallen}`);
        }
    expect(lowered).toEqual([]);
  }, 240_000);

  test(`nor does accepting the first of every phrase in ${language}`, async () => {
    const lowered: string[] = [];
    for (const { id, text } of await drafts(language)) {
      const firsts = judge(text, language).diagnostics.flatMap(({ suggestions }) => suggestions.slice(0, 1));
      const fallen = fall(text, firsts, language);
      if (fallen) lowered.push(`${id}: ${fallen}`);
    }
    expect(lowered).toEqual([]);
  }, 240_000);
}
