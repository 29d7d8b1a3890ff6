/**
 * Writes the table of editors and checks from what the browser tests found:
 * `npx vitest run --project e2e tests/e2e/editors- --reporter=json --outputFile=.output/results/editors.json`,
 * then `node scripts/editors-table.mjs .output/results/editors.json > tests/EDITORS.md` and `npm run fix`.
 * With `--check` it only says where the table that stands is not what was found.
 */
import { readFileSync } from 'node:fs';

const BROWSERS = ['chromium', 'firefox'];
const MARKS = { passed: '✓', failed: '✗' };

const HEAD = `# Editors

What was checked in which editor, with the built extension in a Chromium and in a stock Firefox, by real input: keys, an
input method, the mouse on the card. Written by \`scripts/editors-table.mjs\` from the results of
\`tests/e2e/editors-*.test.ts\`; do not edit by hand.

Each cell has Chromium’s result and then Firefox’s. ✓ is as it should be, ✗ is not, · was not run: where an editor
stands cannot change what its neighbours in this table have shown, so only the checks that its place could upset are run
there. What is no business of the editor’s, a field and a rich editor show.

- The editors stand on a site that the writer has switched the coach on for. Of such a site the coach takes no single
  line for a draft and leaves code editors alone, so inputs stand on Hacker News, and CodeMirror in Wikipedia’s form.
- **replaces** means: the editor’s own model and the extension read the new text, one undo brings the old text back, redo
  the new, and typing goes on behind what was put in. A rewrite is accepted as the popup does it, and once by the mouse.
- **inert** means: no element, no sheet, no highlight of the coach’s is in the page, and its keys are the page’s again.
- **as without the coach**: model and markup are the same after the same keys, or the same composition, as with the coach
  switched off. While composing, no rewrite goes in.
- A one-line input has no second paragraph, and a plain-text editor no bold: the same phrase is replaced all the same.
- CodeMirror keeps lines out of view outside the page; these drafts are short enough to be whole in it.
- Quill in a shadow root does not work by itself, with or without the coach: it asks the document for the selection. The
  one here is mended as sites mend theirs.
`;

/** @returns {Map<string, Map<string, Record<string, string>>>} by editor, check and browser */
function read(report) {
  const editors = new Map();
  for (const { name, assertionResults } of report.testResults) {
    const browser = BROWSERS.find((each) => name.endsWith(`editors-${each}.test.ts`));
    if (!browser) continue;
    for (const { ancestorTitles, title, status } of assertionResults) {
      const [editor] = ancestorTitles;
      const checks = editors.get(editor) ?? new Map();
      checks.set(title, { ...checks.get(title), [browser]: status });
      editors.set(editor, checks);
    }
  }
  return editors;
}

const cell = (found) => BROWSERS.map((browser) => MARKS[found?.[browser]] ?? '·').join(' ');

const line = (cells) => `| ${cells.join(' | ')} |`;

function table(editors) {
  const checks = [...new Set([...editors.values()].flatMap((found) => [...found.keys()]))];
  const legend = checks.map((check, index) => `${index + 1}. ${check}`);
  const head = ['Editor', ...checks.map((_, index) => index + 1)];
  const rows = [...editors].map(([editor, found]) =>
    line([editor, ...checks.map((each) => cell(found.get(each)))]),
  );
  return [...legend, '', line(head), line(head.map((_, index) => (index ? ':-:' : '---'))), ...rows].join(
    '\n',
  );
}

/** What a table says, as a line for each editor and check: how it is laid out is the formatter's business. */
function claims(text) {
  const lines = text.split('\n');
  const checks = lines.flatMap((each) => /^\d+\. (.+)$/.exec(each)?.[1] ?? []);
  const rows = lines.filter((each) => /^\| .*[✓✗·]/.test(each));
  return new Set(
    rows.flatMap((row) => {
      const [editor, ...cells] = row.split('|').slice(1, -1);
      return checks.map((check, index) => `${editor.trim()}: ${check}: ${cells[index]?.trim()}`);
    }),
  );
}

function compare(found, standing) {
  const [now, then] = [claims(found), claims(standing)];
  return [
    ...[...now].filter((each) => !then.has(each)).map((each) => `found     ${each}`),
    ...[...then].filter((each) => !now.has(each)).map((each) => `not found ${each}`),
  ];
}

const given = process.argv.slice(2);
const [file = '.output/results/e2e.json'] = given.filter((each) => each !== '--check');
const editors = read(JSON.parse(readFileSync(file, 'utf8')));
if (editors.size === 0) throw new Error(`${file} holds no results of the editors’ battery.`);
if (given.includes('--check')) {
  const stale = compare(table(editors), readFileSync('tests/EDITORS.md', 'utf8'));
  if (stale.length > 0) {
    console.error(
      `tests/EDITORS.md is stale: see ${process.argv[1]} for how to write it anew.\n${stale.join('\n')}`,
    );
    process.exitCode = 1;
  }
} else console.log(`${HEAD}\n${table(editors)}`);
