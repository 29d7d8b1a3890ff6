/** Begins a platform: its record and the skeleton of its pages, each one new file and one line in an index. */
import { addLine, checkName, inCode, writeNew } from './files.mjs';

/**
 * @param {string} root of the project
 * @param {string} name lower case, words joined by hyphens
 * @returns {string[]} the files written or added to
 */
export function newPlatform(root, name) {
  checkName('platform', name);
  const called = inCode(name);
  const files = {
    [`lib/platforms/${name}.ts`]: record(name, called),
    [`tests/playground/sites/${name}.js`]: skeleton(name, called),
  };
  writeNew(root, files);
  const lines = {
    'lib/platforms/records.ts': `export { ${called} } from './${name}';\n`,
    'tests/playground/sites/index.js': `export { ${called} } from './${name}.js';\n`,
  };
  for (const [file, line] of Object.entries(lines)) addLine(root, file, line, /^export .*'(.*)'/);
  return [...Object.keys(files), ...Object.keys(lines)];
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
