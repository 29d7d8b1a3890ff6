/**
 * Fits what makes phrases push where they stand (`lib/languages/CODE/standing.ts`) to labelled drafts, and prints it:
 *
 *     npm run fit -- LANGUAGE [drafts.jsonl …]
 *
 * It learns from the language's corpus and from every rule's own cases, and from drafts given on the command line
 * (lines as in `tests/corpus`). The drafts kept apart are left out: they tell how well it went.
 */
import { fitted } from './fit/logistic';
import { casesOf, draftsIn, type Learnt, rowsOf } from './fit/rows';

const [language, ...files] = process.argv.slice(2);
if (language !== 'en' && language !== 'id') {
  console.error('usage: npm run fit -- en|id [drafts.jsonl …]');
  process.exitCode = 2;
} else {
  const corpus = new URL(`../tests/corpus/${language}.jsonl`, import.meta.url).pathname;
  const rows: Learnt[] = await casesOf(language);
  for (const file of [corpus, ...files]) rows.push(...rowsOf(draftsIn(file), language));
  const { start, weights } = fitted(rows);
  console.log(`// ${rows.length} phrases, ${rows.filter(({ pushes }) => pushes).length} of them pushing`);
  for (const [part, weight] of Object.entries({ start, ...weights }))
    console.log(`  ${part}: ${weight.toFixed(2)},`);
}
