/** Accepting what the coach offers leaves a draft no worse off than it was. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { withRewrites } from '../../../lib/engine/accept';
import {
  type LanguageId,
  NO_PREFERENCES,
  type Report,
  type Suggestion,
  type Verdict,
} from '../../../lib/engine/report';
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

/** Says how a draft fell, if it did, from what was thought of it before. */
function fall(
  text: string,
  before: Report,
  taken: readonly Suggestion[],
  language: LanguageId,
): string | null {
  const after = judge(withRewrites(text, taken)?.text ?? text, language);
  // What is left of a draft that was one phrase may be too short to judge.
  if (after.verdict === 'too-short') return null;
  const fell = LADDER.indexOf(after.verdict) < LADDER.indexOf(before.verdict);
  return fell ? `${before.verdict} → ${after.verdict}` : null;
}

/** What a hasty cut leaves behind. */
const CLUMSY: Readonly<Record<string, RegExp>> = {
  'a small word left hanging':
    /(?<![\p{L}-])(?:dan|atau|tetapi|serta|dengan|untuk|karena|agar|yang|and|or|but|with|for|because|to|the|an?)[ \t]*(?:[.,!?;:]|\n|$)/giu,
  'a word said twice': /(?<![\p{L}\d])(\p{L}{2,})[ \t]+\1(?![\p{L}\d-])/giu,
  'a blank before a mark': /\S[ \t]+[,.!?;:](?=\s|$)/gu,
  'marks that meet': /[,;:][ \t]*[,;:.!?]|(?<!\.)\.[ \t]*[,;]|[.!?][ \t]+[.!?]|(?<!\.)\.\.(?!\.)/gu,
  'a sentence that begins small': /(?:^|[.!?\n])[ \t]*\p{Ll}/gu,
  'two blanks': / {2}/g,
};

/** Names what accepting made clumsy that was not so before. */
const clumsiness = (before: string, after: string): string[] =>
  Object.entries(CLUMSY)
    .filter(([, mark]) => (after.match(mark)?.length ?? 0) > (before.match(mark)?.length ?? 0))
    .map(([name]) => name);

/**
 * A draft is weighed as a whole, so that a shorter one now and then weighs more by a hair: of a thousand suggestions
 * this many at most.
 */
const HARDLY_ANY = 3;

const perThousand = (some: number, of: number) => (1000 * some) / Math.max(1, of);

/** What only the writer knows. */
const FACTS = /https?:\S+|@[\p{L}\p{N}_.]+|\p{N}+/gu;
/** Of a hundred phrases so many have something to take, so many first suggestions may cost a fact, and free the phrase. */
const AT_LEAST_OFFERED = 74;
const AT_MOST_COSTLY = 3;
const AT_LEAST_FREED = 88;

const share = (some: number, of: number) => (100 * some) / Math.max(1, of);

for (const language of ['en', 'id'] as const) {
  test(`most phrases have something to take in ${language}, and hardly any costs a number, a link or a name`, async () => {
    const costly: string[] = [];
    let phrases = 0;
    let offered = 0;
    for (const { id, text } of await drafts(language))
      for (const { suggestions, rule } of judge(text, language).diagnostics) {
        phrases += 1;
        const [first] = suggestions;
        if (!first) continue;
        offered += 1;
        const before = text.slice(first.span.start, first.span.end);
        const lost = (before.match(FACTS) ?? []).filter((fact) => !first.text.includes(fact));
        if (lost.length > 0) costly.push(`${id} ${rule}: ${before} → ${first.text}`);
      }
    expect(share(offered, phrases)).toBeGreaterThan(AT_LEAST_OFFERED);
    expect(share(costly.length, offered), costly.join('\n')).toBeLessThan(AT_MOST_COSTLY);
  }, 240_000);

  test(`what is taken first frees the draft of the phrase in ${language}`, async () => {
    const still: string[] = [];
    let taken = 0;
    for (const { id, text } of (await drafts(language)).filter((_, i) => i % 6 === 0))
      for (const { suggestions, rule } of judge(text, language).diagnostics) {
        const [first] = suggestions;
        if (!first) continue;
        taken += 1;
        const after = withRewrites(text, [first])?.text ?? text;
        const end = first.span.start + first.text.length;
        const again = judge(after, language).diagnostics.some(
          ({ rule: other, span }) => other === rule && span.start < end && span.end > first.span.start,
        );
        if (again) still.push(`${id} ${rule}: ${first.text}`);
      }
    expect(100 - share(still.length, taken), still.join('\n')).toBeGreaterThan(AT_LEAST_FREED);
  }, 240_000);

  test(`hardly any suggestion lowers the rung of a draft in ${language}`, async () => {
    const lowered: string[] = [];
    let offered = 0;
    for (const { id, text } of await drafts(language)) {
      const before = judge(text, language);
      for (const { rule, suggestions } of before.diagnostics)
        for (const suggestion of suggestions) {
          offered += 1;
          const fallen = fall(text, before, [suggestion], language);
          if (fallen) lowered.push(`${id} ${rule}/${suggestion.move}: ${fallen}`);
        }
    }
    expect(perThousand(lowered.length, offered), lowered.join('\n')).toBeLessThan(HARDLY_ANY);
  }, 240_000);

  test(`nor does accepting the first of every phrase in ${language}`, async () => {
    const lowered: string[] = [];
    const all = await drafts(language);
    for (const { id, text } of all) {
      const before = judge(text, language);
      const firsts = before.diagnostics.flatMap(({ suggestions }) => suggestions.slice(0, 1));
      const fallen = fall(text, before, firsts, language);
      if (fallen) lowered.push(`${id}: ${fallen}`);
    }
    expect(perThousand(lowered.length, all.length), lowered.join('\n')).toBeLessThan(HARDLY_ANY);
  }, 240_000);

  test(`and what is left of it reads right in ${language}`, async () => {
    const clumsy: string[] = [];
    for (const { id, text } of await drafts(language)) {
      const firsts = judge(text, language).diagnostics.flatMap(({ suggestions }) => suggestions.slice(0, 1));
      const after = withRewrites(text, firsts)?.text ?? text;
      for (const what of clumsiness(text, after)) clumsy.push(`${id}: ${what}`);
    }
    expect(clumsy).toEqual([]);
  }, 240_000);
}
