import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newLanguage } from '../../../scripts/new/language.mjs';
import { newPlatform } from '../../../scripts/new/platform.mjs';
import { newJudgement } from '../../../scripts/new/rule.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tulus-new-'));
  for (const place of ['lib', 'tests/playground/sites'])
    cpSync(place, join(root, place), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The lines a file has that it had not, when nothing else of it has changed. */
function addedTo(file: string): string[] {
  const old = readFileSync(file, 'utf8').split('\n');
  const now = readFileSync(join(root, file), 'utf8').split('\n');
  const added = now.filter((line) => !old.includes(line));
  expect(now.filter((line) => !added.includes(line))).toEqual(old);
  return added;
}

/** What the compiler says of the engine with all it knows. */
function complaints(): string[] {
  const program = ts.createProgram([join(root, 'lib/coach.ts'), join(root, 'lib/platforms/index.ts')], {
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    verbatimModuleSyntax: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName.replace(root, '')}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

test('a new platform is one new file and one line of an index, on either side', () => {
  newPlatform(root, 'corner-bakery');
  for (const [place, index] of [
    ['lib/platforms', 'records.ts'],
    ['tests/playground/sites', 'index.js'],
  ] as const) {
    const before = new Set(readdirSync(place));
    expect(readdirSync(join(root, place)).filter((file) => !before.has(file))).toHaveLength(1);
    expect(addedTo(join(place, index))).toHaveLength(1);
  }
});

test.each(['rule', 'signal'] as const)('a new %s is one folder and its two lines in the index', (kind) => {
  newJudgement(kind, root, 'loud-drum');
  const files = readdirSync(join(root, `lib/${kind}s/loud-drum`));
  expect(files.sort()).toEqual(['en.ts', 'id.ts', `${kind}.ts`]);
  const lines = addedTo(`lib/${kind}s/index.ts`);
  expect(lines).toEqual([`import { loudDrum } from './loud-drum/${kind}';`, '  loudDrum,']);
});

test('a new language is its record, its slots, and a file in every rule and signal', () => {
  newLanguage(root, 'ms');
  const kinds = [
    ['rule', 'lib/rules'],
    ['signal', 'lib/signals'],
  ] as const;
  for (const [kind, place] of kinds)
    for (const { name } of readdirSync(place, { withFileTypes: true }).filter((each) => each.isDirectory())) {
      expect(existsSync(join(root, place, name, 'ms.ts')), name).toBe(true);
      expect(readFileSync(join(root, place, name, `${kind}.ts`), 'utf8')).toMatch(/languages: \{.*, ms \}/);
    }
  expect(readFileSync(join(root, 'lib/languages/index.ts'), 'utf8')).toMatch(
    /import \{ malay \}.*, malay\]/s,
  );
});

test('whatever is begun, the whole still compiles', { timeout: 60_000 }, () => {
  newLanguage(root, 'ms');
  newJudgement('rule', root, 'loud-drum');
  newJudgement('signal', root, 'kind-word');
  newPlatform(root, 'corner-bakery');
  expect(existsSync(join(root, 'lib/rules/loud-drum/ms.ts'))).toBe(true);
  expect(complaints()).toEqual([]);
});

test('nothing is written over, and a name that is none is refused', () => {
  newPlatform(root, 'corner-bakery');
  expect(() => newPlatform(root, 'corner-bakery')).toThrow(/there already/);
  expect(() => newPlatform(root, '../x')).toThrow(/lower case/);
  expect(() => newJudgement('rule', root, 'urgency')).toThrow(/there already/);
  expect(() => newLanguage(root, 'id')).toThrow(/there already/);
  expect(() => newLanguage(root, 'Malay')).toThrow(/two letters/);
  expect(() => newLanguage(root, 'qx')).toThrow(/no language/);
});
