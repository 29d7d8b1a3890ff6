/** No words of the interface outside `lib/strings`: what is written in a component is said in one language only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Attributes people read or hear, and our own that carry words. */
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label|hint|summary|empty|action|words|text)$/;
/** Names, which are the same everywhere. */
const NAMES = new Set(['Tulus']);

const hasWords = (text: string) => /\p{L}{2}/u.test(text) && !NAMES.has(text.trim());

const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(folder, name)),
);

/** The words a piece of code would put on the page as they stand. */
function literals(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const logic = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return logic ? literals(node.right) : [...literals(node.left), ...literals(node.right)];
  }
  return [];
}

function strays(name: string, code: string): string[] {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const said = ts.isJsxText(node)
      ? [node.text]
      : ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)
        ? literals(node.expression)
        : ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText()) && node.initializer
          ? ts.isJsxExpression(node.initializer)
            ? node.initializer.expression
              ? literals(node.initializer.expression)
              : []
            : literals(node.initializer)
          : [];
    for (const text of said.filter(hasWords)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${name}:${line + 1} ${text.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('the check itself sees every way of writing words into a page', () => {
  const code = `const a = <p title="Save" class="soft">Hello {on ? 'On now' : words.off} {n > 1 && 'many'}
    <b aria-label={\`Remove \${name}\`}>{words.good} · 3</b> <h1>Tulus</h1></p>;`;
  expect(strays('a.tsx', code).map((one) => one.replace(/^\S+ /, ''))).toEqual([
    'Save',
    'Hello',
    'On now',
    'many',
    'Remove',
  ]);
});

test.each(files)('%s says nothing of its own', (file) => {
  expect(strays(file, readFileSync(file, 'utf8'))).toEqual([]);
});
