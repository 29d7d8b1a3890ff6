/** Writes what is new: files that were not there, and lines in the lists that name them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetupProblem } from '../setup/problem.mjs';

/** @param {string} kind what is named, for the refusal */
export function checkName(kind, name) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new SetupProblem(`a ${kind}'s name is in lower case, its words joined by hyphens: not “${name}”`);
}

/** `corner-bakery` as code calls it: `cornerBakery`. */
export const inCode = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** `corner-bakery` as people read it: `Corner bakery`. */
export const inWords = (name) => (name[0].toUpperCase() + name.slice(1)).replaceAll('-', ' ');

/** The two letters of each language drafts are judged in. */
export const languagesIn = (root) =>
  readdirSync(join(root, 'lib/languages')).flatMap((file) => file.match(/^([a-z]{2})\.ts$/)?.[1] ?? []);

/**
 * @param {string} root of the project
 * @param {Record<string, string>} files by path; none may be there already
 */
export function writeNew(root, files) {
  for (const file of Object.keys(files))
    if (existsSync(join(root, file))) throw new SetupProblem(`${file} is there already`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Adds a line among those alike, where its order is. */
export function addLine(root, file, line, alike) {
  change(root, file, (text) => {
    const lines = text.split(/(?<=\n)/);
    const key = (one) => one.match(alike)?.[1];
    const after = lines.findIndex((one) => key(one) !== undefined && key(one) > key(line));
    const last = lines.findLastIndex((one) => key(one) !== undefined);
    lines.splice(after === -1 ? last + 1 : after, 0, line);
    return lines.join('');
  });
}

/** Says so when there is nothing to change any more: the scaffold has fallen behind the code. */
export function change(root, file, edit) {
  const text = readFileSync(join(root, file), 'utf8');
  const changed = edit(text);
  if (changed === text) throw new SetupProblem(`${file} has no place for it`);
  writeFileSync(join(root, file), changed);
}
