/** Begins a language drafts are judged in: its record and slots, and a file of every rule and every signal. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem } from '../setup/problem.mjs';
import { addLine, change, writeNew } from './files.mjs';

const KINDS = { rule: 'Rule', signal: 'Signal' };

/**
 * @param {string} root of the project
 * @param {string} code of ISO 639-1
 * @returns {string[]} the files written or added to
 */
export function newLanguage(root, code) {
  if (!/^[a-z]{2}$/.test(code)) throw new SetupProblem(`a language goes by its two letters: not “${code}”`);
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code);
  if (name === code) throw new SetupProblem(`no language goes by “${code}”`);
  const called = name.replace(/[^A-Za-z].*/, '').toLowerCase();
  const judged = Object.keys(KINDS).flatMap((kind) =>
    foldersIn(root, `lib/${kind}s`).map((folder) => ({ kind, folder })),
  );
  const files = { [`lib/languages/${code}.ts`]: record(code, called), ...parts(code) };
  for (const { kind, folder } of judged) files[`${folder}/${code}.ts`] = silent(code, KINDS[kind]);
  writeNew(root, files);

  const id = 'lib/engine/report.ts';
  change(root, id, (text) => text.replace(/(export type LanguageId = .*);/, `$1 | '${code}';`));
  const index = 'lib/languages/index.ts';
  addLine(root, index, `import { ${called} } from './${code}';\n`, /from '\.\/(\w+)'/);
  change(root, index, (text) =>
    text.replace(/(languages: readonly Language\[\] = \[.*)\]/, `$1, ${called}]`),
  );
  for (const { kind, folder } of judged) {
    const file = `${folder}/${kind}.ts`;
    addLine(root, file, `import { ${code} } from './${code}';\n`, /from '\.\/(\w{2})'/);
    change(root, file, (text) => text.replace(/(languages: \{.*) \}/, `$1, ${code} }`));
  }
  return [...Object.keys(files), id, index, ...judged.map(({ kind, folder }) => `${folder}/${kind}.ts`)];
}

const foldersIn = (root, place) =>
  readdirSync(join(root, place))
    .map((each) => `${place}/${each}`)
    .filter((each) => statSync(join(root, each)).isDirectory());

const record = (code, called) => `import type { Language } from '../engine/rule';
import { countWords } from './analyser';
import { classes } from './${code}/classes';
import { context } from './${code}/context';
import { guards } from './${code}/guards';

export const ${called}: Language = {
  id: '${code}',
  classes,
  context,
  guards,
  keepStretched: () => 1,
  countWords,
  persons: '(?!)',
};
`;

const parts = (code) => ({
  [`lib/languages/${code}/classes.ts`]: `/** Slots: words and short phrases that stand for one another in a pattern. Members are regular-expression source. */
export const classes: Readonly<Record<string, readonly string[]>> = {};
`,
  [`lib/languages/${code}/context.ts`]: `import type { ContextCue } from '../../engine/rule';

/** What makes a draft more, or less, of a sales context. */
export const context: readonly ContextCue[] = [];
`,
  [`lib/languages/${code}/guards.ts`]: `import type { Guard } from '../../engine/rule';

/** Why a phrase of any rule may be innocent. */
export const guards: readonly Guard[] = [];
`,
});

/** Until the interface speaks the language, its words are the English ones. */
const silent = (code, type) => `import type { Cases, ${type}Language } from '../../engine/rule';
import { en } from './en';

export const ${code}: ${type}Language = { text: en.text, patterns: [] };

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
`;
