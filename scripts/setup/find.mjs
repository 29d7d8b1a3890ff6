/** Looks for programs on this machine. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetupProblem } from './problem.mjs';

/**
 * @param {string} variable the environment's own choice, which must exist if it is made
 * @param {readonly string[]} commands names to look for along PATH
 * @param {readonly string[]} places full paths to try after them
 * @returns {string | null} the first that can be run
 */
export function findProgram(variable, commands, places, env = process.env) {
  const chosen = env[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new SetupProblem(`${variable} names ${chosen}, which does not exist.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...found, ...places].find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
