/** A draft is eased word by word: no plain word typed at its end makes the pressure jump. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { type LanguageId, NO_PREFERENCES } from '../../../lib/engine/report';

/** Words that no voice knows. */
const PLAIN: Readonly<Record<LanguageId, readonly string[]>> = {
  en: ['carpet', 'brick', 'fence', 'gravel', 'curtain', 'bucket', 'pebble', 'hinge', 'plank', 'napkin'],
  id: ['sungai', 'awan', 'pensil', 'karpet', 'pagar', 'ember', 'laci', 'selimut', 'kerikil', 'baskom'],
};
/** Every so many drafts of the corpus are tried. */
const EVERY = 20;
/** The most one word may move the pressure. */
const LITTLE = 0.04;

const coach = createCoach();

async function drafts(language: LanguageId): Promise<string[]> {
  const lines = await readFile(new URL(`../../corpus/${language}.jsonl`, import.meta.url), 'utf8');
  return lines
    .trim()
    .split('\n')
    .filter((_, i) => i % EVERY === 0)
    .map((line) => JSON.parse(line).text as string);
}

/** The pressure as plain words are typed after a draft, one by one. */
function typedAfter(draft: string, language: LanguageId, words: number): number[] {
  const pressure = (text: string) =>
    coach(text, { language, interfaceLanguage: 'en', preferences: NO_PREFERENCES }).pressure;
  let text = `${draft}\n`;
  return Array.from({ length: words }, (_, i) => {
    text += ` ${PLAIN[language][i % PLAIN[language].length]}`;
    return pressure(text);
  });
}

test.each([
  ['en', 0],
  // A sentence of a few words has no voice yet, and a sixth word gives it one.
  ['id', 6],
] as const)(
  'in %s no plain word moves the pressure by much',
  async (language, voiceless) => {
    const jumps: string[] = [];
    for (const draft of await drafts(language)) {
      const typed = typedAfter(draft, language, 50);
      for (let i = voiceless + 1; i < typed.length; i += 1) {
        const [before = 0, after = 0] = [typed[i - 1], typed[i]];
        if (Math.abs(after - before) > LITTLE)
          jumps.push(`word ${i}: ${before} → ${after} after ${draft.slice(0, 60)}`);
      }
    }
    expect(jumps).toEqual([]);
  },
  60_000,
);

test('what pushes in the last line weighs less as the draft goes on, and is not forgiven for a word', () => {
  const draft =
    'The trail was muddy, so we turned back at the second gate, sat by the stream, ate the sandwiches early and watched a heron for most of an hour. Such a stunning place.';
  const typed = typedAfter(draft, 'en', 20);
  expect(typed).toEqual([...typed].sort((a, b) => b - a));
});
