import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import whole from 'compromise/one';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { createCoach as createWritten } from '../../../lib/coach';
import { NO_PREFERENCES } from '../../../lib/engine/report';
import { byLanguage, onlyTheTokeniser, withoutReasons } from '../../../scripts/build/smaller';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Kilobytes zipped, of everything that judges a draft: each waking of the worker reads it all. What words tell is some 13. */
const MOST = 353;

/** The packaged code of a module, which sets `packaged` to its exports. */
async function packaged(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [onlyTheTokeniser(), withoutReasons(), byLanguage()],
    build: { write: false, lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'packaged' } },
  });
  const [output] = [built].flat() as { output: { code: string }[] }[];
  return output?.output[0]?.code ?? '';
}

const run = <T>(code: string): T => new Function(`${code}; return packaged`)();

const drafts = ['en', 'id'].flatMap((language) =>
  readFileSync(join(ROOT, 'tests', 'corpus', `${language}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text as string),
);

test(`the engine with every rule and language fits in ${MOST} KB, zipped`, async () => {
  const engine = await packaged('lib/coach.ts');
  expect(run(engine)).toHaveProperty('createCoach');
  expect(gzipSync(engine, { level: 9 }).length / 1000).toBeLessThan(MOST);
}, 60_000);

test('the packaged tokeniser counts words as all of compromise does', async () => {
  const { countWords } = run<typeof import('../../../lib/languages/analyser')>(
    await packaged('lib/languages/analyser.ts'),
  );
  const sentences = drafts.flatMap((draft) => draft.split(/\n|(?<=[.!?]) /));
  expect(sentences.filter((s) => countWords(s) !== whole.tokenize(s).wordCount())).toEqual([]);
}, 60_000);

test('the packaged engine judges drafts as the written one does', async () => {
  const { createCoach } = run<typeof import('../../../lib/coach')>(await packaged('lib/coach.ts'));
  const written = createWritten();
  const fresh = createCoach();
  const context = { interfaceLanguage: 'en', preferences: NO_PREFERENCES } as const;
  for (const text of drafts.filter((_, i) => i % 60 === 0))
    expect(fresh(text, context)).toEqual(written(text, context));
}, 60_000);
