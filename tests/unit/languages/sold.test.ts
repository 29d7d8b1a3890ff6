/** Whatever a draft is about, what sells in it is shown: no reason to spare a whole draft outlasts a plain sales line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { NO_PREFERENCES } from '../../../lib/engine/report';

const coach = createCoach();
const LINES = {
  en: ['Order yours now at 50% off!', 'Buy now, only 3 left in stock!', 'DM me to sign up today.'],
  id: [
    'Buruan order sekarang, diskon 50%!',
    'Stok tinggal 3, checkout sekarang juga!',
    'Yuk DM aku buat daftar hari ini.',
  ],
};

for (const language of ['en', 'id'] as const)
  test(`a sales line at the end of any honest ${language} draft is flagged`, () => {
    const corpus = join(import.meta.dirname, '..', '..', 'corpus', `${language}.jsonl`);
    const rows = readFileSync(corpus, 'utf8').trim().split('\n');
    const drafts: { id: string; text: string; verdict: string }[] = rows.map((row) => JSON.parse(row));
    const honest = drafts.filter(({ verdict }) => verdict === 'advisory');
    const silent = honest.flatMap(({ id, text }, i) => {
      const draft = `${text}\n${LINES[language][i % LINES[language].length]}`;
      const context = { interfaceLanguage: language, language, preferences: NO_PREFERENCES };
      return coach(draft, context).diagnostics.some(({ span }) => span.end > text.length) ? [] : [id];
    });
    expect(silent).toEqual([]);
  }, 60_000);
