/**
 * Fits what words tell of how a text sounds (`lib/languages/CODE/voice.ts`, which it writes), and on that what makes
 * phrases push where they stand (`standing.ts` beside it) and drafts push and help (`reading.ts`), which it prints:
 *
 *     npm run fit -- LANGUAGE [drafts.jsonl …]
 *
 * It learns from the language's corpus, its further and its honest drafts if there are any, for phrases from every
 * rule's own cases, and from drafts given on the command line (lines as in `tests/corpus`). Drafts kept apart are left
 * out: they tell how well it went.
 */
import { existsSync, writeFileSync } from 'node:fs';
import type { Language } from '../lib/engine/rule';
import { languages } from '../lib/languages';
import { fitted, type Learnt } from './fit/logistic';
import { casesOf, createReader, draftsIn, draftsOf, phrasesOf } from './fit/rows';
import { voiceOf, writtenOut } from './fit/voice';

/** What words tell is learned so many times, each time without a share of the drafts, which are then read by it. */
const SHARES = 5;

const [code, ...files] = process.argv.slice(2);
const language = languages.find(({ id }) => id === code);
if (language) await learn(language);
else {
  console.error(`usage: npm run fit -- ${languages.map(({ id }) => id).join('|')} [drafts.jsonl …]`);
  process.exitCode = 2;
}

async function learn(language: Language): Promise<void> {
  const here = (path: string) => new URL(`../${path}`, import.meta.url).pathname;
  const own = ['', '-honest', '-more']
    .map((kind) => here(`tests/corpus/${language.id}${kind}.jsonl`))
    .filter(existsSync);
  const drafts = [...own, ...files].flatMap(draftsIn);
  const inShare = (share: number) => drafts.filter((_, i) => i % SHARES === share);
  const phrases: Learnt[] = [];
  const pushes: Learnt[] = [];
  const helps: Learnt[] = [];
  for (let share = 0; share < SHARES; share += 1) {
    const others = drafts.filter((_, i) => i % SHARES !== share);
    const read = createReader({ ...language, voice: voiceOf(others, language) });
    phrases.push(...phrasesOf(inShare(share), read));
    const told = draftsOf(inShare(share), read);
    pushes.push(...told.pushes);
    helps.push(...told.helps);
  }
  const voice = voiceOf(drafts, language);
  writeFileSync(here(`lib/languages/${language.id}/voice.ts`), writtenOut(voice));
  phrases.push(...(await casesOf(language.id, createReader({ ...language, voice }))));
  said('standing', phrases, Object.keys(phrases[0]?.parts ?? {}));
  said('pushes', pushes, partsOf(language.reading?.pushes));
  said('helps', helps, partsOf(language.reading?.helps));
}

function partsOf(weights: object = {}): string[] {
  return Object.keys(weights).filter((part) => part !== 'start');
}

function said(name: string, rows: readonly Learnt[], parts: readonly string[]): void {
  console.log(`${name}: { // ${rows.filter(({ holds }) => holds).length} of ${rows.length}`);
  for (const [part, weight] of Object.entries(fitted(rows, parts)))
    console.log(`  ${part}: ${weight.toFixed(2)},`);
  console.log('},');
}
