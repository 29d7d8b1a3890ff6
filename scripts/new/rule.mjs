/** Begins a rule or a signal: a folder with what it is, and what it is in each language; listed in the index. */
import { addLine, checkName, inCode, inWords, languagesIn, writeNew } from './files.mjs';

/** What either kind says, empty, with the look-alikes and phrases its test asks for still to be written. */
const KINDS = {
  rule: {
    type: 'Rule',
    facts: "  severity: 'hint',\n",
    words: (name) => `{
    name: '${name}',
    line: '',
    why: '',
    source: { label: '', url: '' },
  }`,
  },
  signal: {
    type: 'Signal',
    facts: '  score: 0.1,\n',
    words: (name) => `{ name: '${name}', advice: '', starter: '' }`,
  },
};

/**
 * @param {'rule' | 'signal'} kind
 * @param {string} root of the project
 * @param {string} name lower case, words joined by hyphens
 * @returns {string[]} the files written or added to
 */
export function newJudgement(kind, root, name) {
  checkName(kind, name);
  const { type, facts, words } = KINDS[kind];
  const called = inCode(name);
  const languages = languagesIn(root);
  const folder = `lib/${kind}s/${name}`;
  const files = {
    [`${folder}/${kind}.ts`]: `import type { ${type} } from '../../engine/rule';
${languages.map((language) => `import { ${language} } from './${language}';\n`).join('')}
export const ${called}: ${type} = {
  id: '${name}',
${facts}  languages: { ${languages.join(', ')} },
};
`,
  };
  for (const language of languages)
    files[`${folder}/${language}.ts`] = inLanguage(language, type, words(inWords(name)));
  writeNew(root, files);
  const index = `lib/${kind}s/index.ts`;
  addLine(
    root,
    index,
    `import { ${called} } from './${name}/${kind}';\n`,
    new RegExp(`from '\\./(.*)/${kind}'`),
  );
  addLine(root, index, `  ${called},\n`, /^ {2}(\w+),$/m);
  return [...Object.keys(files), index];
}

const inLanguage = (
  language,
  type,
  words,
) => `import type { Cases, ${type}Language } from '../../engine/rule';

export const ${language}: ${type}Language = {
  text: ${words},
  patterns: [],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
`;
