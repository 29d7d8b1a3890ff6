/** Installs from Debian's own packages, where that is possible without asking anybody. */
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * @param {string} name what the person at the terminal is told
 * @param {readonly string[][]} tries lists of packages; the first that installs is enough
 * @returns {Promise<boolean>} whether one did
 */
export async function installFromDebian(name, tries) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ['sudo', '-n'];
  if (!root && (await run('sudo', ['-n', 'true'], { quiet: true })).status !== 0) return false;
  console.log(`Installing ${name} from Debian’s packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = async (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return (await run(command, rest, { quiet: true, env })).status === 0;
  };
  await apt('update');
  for (const packages of tries) {
    if (await apt('install', '-y', '--no-install-recommends', ...packages)) return true;
  }
  return false;
}
