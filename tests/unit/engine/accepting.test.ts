/** Accepting what the coach offers must never leave a draft worse off than it was. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
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

const accept = (text: string, { span, text: replacement }: Suggestion) =>
  text.slice(0, span.start) + replacement + text.slice(span.end);

test.each(['en', 'id'] as const)(
  'no suggestion lowers the rung of a draft in %s',
  async (language) => {
    const lines = await readFile(new URL(`../../corpus/${language}.jsonl`, import.meta.url), 'utf8');
    const lowered: string[] = [];
    for (const line of lines.trim().split('\n')) {
      const { id, text } = JSON.parse(line) as LabelledDraft;
      const before = judge(text, language);
      for (const { rule, suggestions } of before.diagnostics)
        for (const suggestion of suggestions) {
          const after = judge(accept(text, suggestion), language);
          // What is left of a draft that was one phrase may be too short to judge.
          if (after.verdict === 'too-short') continue;
          if (LADDER.indexOf(after.verdict) < LADDER.indexOf(before.verdict))
            lowered.push(`${id} ${rule}/${suggestion.move}: ${before.verdict} → ${after.verdict}`);
        }
    }
    expect(lowered).toEqual([]);
  },
  240_000,
);
