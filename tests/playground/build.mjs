/** Bundles the playground's pages: real editors in pages of our own, in the likeness of the sites. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../.output/playground/', import.meta.url));

/** One bundle, with its style sheet, for each page. */
export const PAGES = ['x', 'facebook', 'hackernews', 'bare'];

/** Builds all pages and returns them as `name.js` and `name.css` → bytes; also written to `.output/playground`. */
export async function buildPlayground() {
  const { outputFiles } = await build({
    entryPoints: PAGES.map((page) => ({ in: join(HERE, page, 'main.jsx'), out: page })),
    bundle: true,
    write: false,
    outdir: OUT,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    tsconfigRaw: '{}',
    logLevel: 'warning',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));
  await mkdir(OUT, { recursive: true });
  await Promise.all([...files].map(([name, contents]) => writeFile(join(OUT, name), contents)));
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, contents] of await buildPlayground()) console.log(`${name}  ${contents.length} bytes`);
}
