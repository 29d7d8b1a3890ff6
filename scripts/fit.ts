/**
 * Fits what makes phrases push where they stand (`lib/languages/CODE/standing.ts`), and drafts push and help
 * (`reading.ts` beside it), to labelled drafts, and prints it:
 *
 *     npm run fit -- LANGUAGE [drafts.jsonl …]
 *
 * It learns from the language's corpus, its honest drafts if there are any, for phrases from every rule's own cases, and
 * from drafts given on the command line (lines as in `tests/corpus`). Drafts kept apart are left out: they tell how well
 * it went.
 */
import { existsSync } from 'node:fs';
import { languages } from '../lib/languages';
import { fitted, type Learnt } from './fit/logistic';
import { casesOf, draftsIn, draftsOf, phrasesOf } from './fit/rows';

const [code, ...files] = process.argv.slice(2);
const language = languages.find(({ id }) => id === code);
if (!language) {
  console.error(`usage: npm run fit -- ${languages.map(({ id }) => id).join('|')} [drafts.jsonl …]`);
  process.exitCode = 2;
} else {
  const own = [language.id, `${language.id}-honest`]
    .map((name) => new URL(`../tests/corpus/${name}.jsonl`, import.meta.url).pathname)
    .filter(existsSync);
  const drafts = [...own, ...files].flatMap(draftsIn);
  const said = (name: string, rows: readonly Learnt[], parts: readonly string[]) => {
    console.log(`${name}: { // ${rows.filter(({ holds }) => holds).length} of ${rows.length}`);
    for (const [part, weight] of Object.entries(fitted(rows, parts)))
      console.log(`  ${part}: ${weight.toFixed(2)},`);
    console.log('},');
  };
  const phrases = [...(await casesOf(language.id)), ...phrasesOf(drafts, language.id)];
  said('standing', phrases, Object.keys(phrases[0]?.parts ?? {}));
  const { pushes, helps } = draftsOf(drafts, language.id);
  const parts = (weights: object = {}) => Object.keys(weights).filter((part) => part !== 'start');
  said('pushes', pushes, parts(language.reading?.pushes));
  said('helps', helps, parts(language.reading?.helps));
}
