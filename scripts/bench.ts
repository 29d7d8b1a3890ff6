/**
 * `npm run bench`: the engine's speed beside its peers', in one run on one machine, and its size. write-good is a list
 * checker for English; compromise is a tagger with no rules at all. Times differ from machine to machine, so read the
 * ratios; nothing here decides a test.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { draftsOf } from './bench/drafts';
import { type Check, cold, keystroke, whole } from './bench/measure';

const OUT = join(import.meta.dirname, '..', '.output', 'bench');
const SUBJECTS = ['coach', 'write-good', 'compromise'] as const;

await build({
  entryPoints: SUBJECTS.map((name) => join(import.meta.dirname, 'bench', 'subjects', `${name}.ts`)),
  outdir: OUT,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  // write-good does not run in strict mode.
  format: 'cjs',
  tsconfigRaw: {},
  platform: 'node',
});

const [short = ''] = draftsOf(280, 1);
const [long = ''] = draftsOf(3000, 1, 100);

const rows: Record<string, Record<string, string>> = {};
let own: readonly number[] = [];
for (const name of SUBJECTS) {
  const module = join(OUT, `${name}.cjs`);
  const { check } = (await import(pathToFileURL(module).href)) as { check: Check };
  for (const draft of draftsOf(1000, 20, 400)) check(draft);
  const times = [
    cold(module, short),
    keystroke(check, short),
    keystroke(check, long),
    whole(check, draftsOf(3000, 15, 150)),
  ];
  if (name === 'coach') own = times;
  const shown = times.map((time, i) =>
    name === 'coach' ? `${time.toFixed(2)} ms` : `${time.toFixed(2)} ms (${ratio(own[i], time)})`,
  );
  rows[name] = {
    'cold, first answer': shown[0] ?? '',
    'keystroke, 280 characters': shown[1] ?? '',
    'keystroke, 3,000 characters': shown[2] ?? '',
    'whole draft, 3,000 characters': shown[3] ?? '',
    'size, gzipped': `${Math.round(gzipSync(readFileSync(module), { level: 9 }).length / 1000)} kB`,
  };
}
console.table(rows);
console.log('In brackets: the coach’s time as a multiple of theirs; below 1 the coach is faster.');

function ratio(coach: number | undefined, peer: number): string {
  return `×${((coach ?? Number.NaN) / peer).toFixed(2)}`;
}
