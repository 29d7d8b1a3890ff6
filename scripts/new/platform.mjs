/** Begins a platform: its record and the skeleton of its pages, each one new file and one line in an index. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem } from '../setup/problem.mjs';

/**
 * @param {string} root of the project
 * @param {string} name lower case, words joined by hyphens
 * @returns {string[]} the files written or added to
 */
export function newPlatform(root, name) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new SetupProblem(`a platform's name is in lower case, its words joined by hyphens: not “${name}”`);
  const called = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const files = {
    [`lib/platforms/${name}.ts`]: record(name, called),
    [`tests/playground/sites/${name}.js`]: skeleton(name, called),
  };
  for (const file of Object.keys(files))
    if (existsSync(join(root, file))) throw new SetupProblem(`${file} is there already`);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  const lines = {
    'lib/platforms/records.ts': `export { ${called} } from './${name}';\n`,
    'tests/playground/sites/index.js': `export { ${called} } from './${name}.js';\n`,
  };
  for (const [file, line] of Object.entries(lines)) addLine(join(root, file), line);
  return [...Object.keys(files), ...Object.keys(lines)];
}

/** Among the exports, where its order is. */
function addLine(file, line) {
  const lines = readFileSync(file, 'utf8').split(/(?<=\n)/);
  const from = (one) => one.match(/'(.*)'/)?.[1] ?? '';
  const at = lines.findIndex((one) => one.startsWith('export') && from(one) > from(line));
  lines.splice(at === -1 ? lines.length : at, 0, line);
  writeFileSync(file, lines.join(''));
}

const record = (name, called) => `import type { Platform } from './platform';

export const ${called}: Platform = {
  id: '${name}',
  name: '${name}',
  matches: ['https://${name}.example/*'],
  leavePaths: /^\\/(?:messages|search|login)(?:\\/|$)/,
  audience: 'community',
  boxes: ['form textarea[name="text"]'],
  leave: ['[type="search"]', '[role="combobox"]'],
  publish: [{ control: 'button[type="submit"]', scope: 'form' }],
  examples: {
    match: ['https://${name}.example/post'],
    skip: ['https://${name}.example/messages'],
  },
  evidence: 'Nothing yet: say where these facts are from, and when.',
};
`;

const skeleton = (name, called) => `/** What is special about its pages. */
export const ${called} = {
  host: '${name}.example',
  pages: {
    '/post': \`
<input type="search" data-name="search">
<form data-sends="post"><textarea name="text" data-name="post"></textarea><button type="submit">Post</button></form>\`,
  },
  surfaces: [
    {
      name: 'a post',
      path: '/post',
      silent: ['[data-name="search"]'],
      box: 'textarea',
      press: 'button[type="submit"]',
    },
  ],
};
`;
