/** The shape of the project: who may import whom, no cycles, files that fit in a head. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['entrypoints', 'components', 'lib'];

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/')),
);
const textOf = new Map(sources.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));

/** Imports of a file: ours as paths from the root, others by name. Types count for direction, not for cycles. */
function importsOf(file: string, { types }: { types: boolean }): string[] {
  const text = textOf.get(file) as string;
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  return [...found].flatMap(([statement, type, from = '']) => {
    const onlyTypes = type || /^import\s*\{(?:\s*type\s[^,}]+,?)+\s*\}/.test(statement);
    if (!types && onlyTypes) return [];
    if (!from.startsWith('.')) return [from];
    const path = relative(ROOT, resolve(ROOT, dirname(file), from)).replaceAll('\\', '/');
    const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
    return [candidates.find((candidate) => textOf.has(candidate)) ?? path];
  });
}

const room = (file: string) => {
  if (!file.startsWith('lib/')) return file.split('/')[0] as string;
  const [, second = ''] = file.split('/');
  return second.replace(/\.ts$/, '');
};

const MAY: Readonly<Record<string, readonly string[]>> = {
  engine: ['engine'],
  rules: ['rules', 'engine'],
  signals: ['signals', 'engine'],
  languages: ['languages', 'engine', 'compromise/one'],
  platforms: ['platforms'],
  advice: ['advice', 'engine'],
  editors: ['editors', 'engine'],
  messaging: ['engine', '@webext-core/messaging'],
  follow: ['messaging', 'wxt/browser'],
  sites: ['wxt/utils/storage'],
  settings: ['settings', 'engine', 'wxt/utils/storage', 'wxt/browser'],
  ledger: ['ledger', 'engine', 'wxt/utils/storage'],
  // Reads files, with a checker only the options page may load.
  backup: ['backup', 'settings', 'ledger', 'engine', 'valibot'],
  strings: ['strings', 'engine'],
  session: ['session', 'engine', 'editors', 'platforms', 'messaging', 'settings', 'ledger', 'strings'],
  components: ['components', 'engine', 'strings', 'preact', 'advice'],
  cli: ['cli', 'engine', 'coach', 'platforms', 'strings', 'node'],
  coach: ['engine', 'rules', 'signals', 'languages'],
};

describe('who imports whom', () => {
  test.each(sources.filter((file) => !file.startsWith('entrypoints/')))('%s', (file) => {
    const allowed = MAY[room(file)];
    expect(allowed, `no line for ${room(file)} among the directions`).toBeDefined();
    const strays = importsOf(file, { types: true }).filter((target) => {
      if (target.startsWith('assets/')) return false;
      const name = textOf.has(target)
        ? room(target)
        : target.replace(/^node:.*/, 'node').replace(/^preact\/.*/, 'preact');
      return !allowed?.includes(name);
    });
    expect(strays).toEqual([]);
  });

  test('a rule never imports another rule, nor a signal another signal', () => {
    const strays = sources.filter((file) => {
      const own = /^lib\/(?:rules|signals)\/[\w-]+\//.exec(file)?.[0];
      if (!own) return false;
      return importsOf(file, { types: true }).some(
        (target) => /^lib\/(?:rules|signals)\//.test(target) && !target.startsWith(own),
      );
    });
    expect(strays).toEqual([]);
  });

  test('the browser object appears only where it may', () => {
    const strays = sources.filter(
      (file) =>
        !/^(?:entrypoints\/|lib\/(?:messaging|follow|settings|ledger)\b)/.test(file) &&
        /\b(?:browser|chrome)\.[a-z]+\./.test(textOf.get(file) as string),
    );
    expect(strays).toEqual([]);
  });
});

test('the engine names no rule: a new one weighs by what it says it does', () => {
  const rules = readdirSync(join(ROOT, 'lib/rules'), { withFileTypes: true }).filter((e) => e.isDirectory());
  const strays = sources
    .filter((file) => file.startsWith('lib/engine/'))
    .filter((file) => rules.some(({ name }) => textOf.get(file)?.includes(`'${name}'`)));
  expect(strays).toEqual([]);
});

test('no module is part of a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const target of importsOf(file, { types: false }))
      if (textOf.has(target)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});

test('no file is called by what it is not', () => {
  expect(sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|manager)\b/i.test(file))).toEqual(
    [],
  );
});

test('files stay under 250 lines; lists of words and phrases may be longer', () => {
  const LISTS = /^lib\/(?:rules|signals|languages|strings)\//;
  const long = sources.filter(
    (file) => !LISTS.test(file) && (textOf.get(file) as string).split('\n').length > 250,
  );
  expect(long).toEqual([]);
});

test('nothing refers to a particular machine', () => {
  const strays = sources.filter((file) => /\/(?:work|home|tmp)\/[a-z]/.test(textOf.get(file) as string));
  expect(strays).toEqual([]);
});

test('only the options page reads files, so only it carries the checker', () => {
  const strays = sources.filter(
    (file) =>
      !/^(?:lib\/backup|entrypoints\/options)\//.test(file) &&
      importsOf(file, { types: true }).some((target) => target.startsWith('lib/backup/')),
  );
  expect(strays).toEqual([]);
});
