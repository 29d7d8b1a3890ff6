/**
 * Makes the packaged engine smaller without changing what it does: the browser unpacks, reads and keeps all of it
 * each time the worker wakes.
 */
import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Plugin } from 'vite';

const LIB = join(import.meta.dirname, '..', '..', 'lib');

/** What compromise's tokeniser can do without; 23 of its 32 KB zipped. */
export const UNUSED_PARTS = [
  'cache',
  'change',
  'contraction-one',
  'freeze',
  'lexicon',
  'lookup',
  'match',
  'output',
  'pointers',
  'sweep',
  'tag',
  'typeahead',
];

/** Leaves out the parts of compromise the coach never calls: it only counts words. */
export function onlyTheTokeniser(): Plugin {
  const part = /\/compromise\/src\/1-one\/([\w-]+)\/plugin\.js$/;
  const left = new Set<string>();
  return {
    name: 'only-the-tokeniser',
    apply: 'build',
    load(id) {
      const name = part.exec(id)?.[1];
      if (!name || !UNUSED_PARTS.includes(name)) return undefined;
      left.add(name);
      return 'export default {}';
    },
    buildEnd(error) {
      // A bundle has all of compromise or none.
      if (error || left.size === 0 || left.size === UNUSED_PARTS.length) return;
      const kept = UNUSED_PARTS.filter((name) => !left.has(name));
      this.error(`compromise no longer has these parts where they were: ${kept.join(', ')}`);
    },
  };
}

/** Leaves out why a guard is there: for readers of the code, and of a failing test. */
export function withoutReasons(): Plugin {
  return {
    name: 'without-reasons',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(LIB) || !code.includes('because:')) return undefined;
      return { code: code.replace(/\bbecause: (?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'),?/g, ''), map: null };
    },
  };
}

/** A rule or a signal in one language. */
const WRITTEN = /^(?:rules|signals)\/[\w-]+\/[a-z]{2}\.ts$/;

/** Puts what is written in one language side by side: zipping looks no further back than 32 KB for the same words. */
export function byLanguage(): Plugin {
  return {
    name: 'by-language',
    apply: 'build',
    transform(code, id) {
      if (relative(LIB, id) !== 'coach.ts') return undefined;
      const files = (readdirSync(LIB, { recursive: true }) as string[])
        .filter((file) => WRITTEN.test(file))
        .sort();
      const languages = [...new Set(files.map((file) => basename(file)))];
      const imports = languages
        .flatMap((language) => files.filter((file) => basename(file) === language))
        .map((file) => `import ${JSON.stringify(join(LIB, file))};`);
      return { code: `${imports.join('\n')}\n${code}`, map: null };
    },
  };
}
