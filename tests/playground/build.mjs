/** Bundles the playground's pages: real editors in pages of our own, in the likeness of the sites. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../.output/playground/', import.meta.url));

/** One bundle, with its style sheet, for each page. */
export const PAGES = ['x', 'facebook', 'hackernews', 'sites', 'bare'];

/** Bundles all pages and returns the files by name: `x.js`, `x.css`, chunks they share. */
export async function buildPlayground() {
  const { outputFiles } = await build({
    entryPoints: PAGES.map((page) => ({ in: join(HERE, page, 'main.jsx'), out: page })),
    bundle: true,
    write: false,
    outdir: OUT,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    tsconfigRaw: '{}',
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));
}

/** Writes the bundles to `.output/playground`, to be looked at; the server needs no files. */
export async function writePlayground() {
  const files = await buildPlayground();
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  await Promise.all([...files].map(([name, contents]) => writeFile(join(OUT, name), contents)));
  return files;
}

/** What was last written. */
export async function readPlayground() {
  const names = await readdir(OUT);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(OUT, name))])));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, contents] of await writePlayground()) console.log(`${name}  ${contents.length} bytes`);
}
