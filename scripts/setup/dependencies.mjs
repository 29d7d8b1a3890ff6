/** Installs the dependencies when they are missing or older than the lockfile. Node's own modules only. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem } from './problem.mjs';
import { ROOT, run } from './run.mjs';

const OLDEST = [20, 19];
const stamp = join(ROOT, 'node_modules', '.tulus-installed');

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new SetupProblem(`Node ${OLDEST.join('.')} or later is needed; this is ${version}.`);
}

export async function ensureDependencies() {
  checkNode();
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const wanted = `${lock} ${process.platform} ${process.arch}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing dependencies …');
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  let done = await run('npm', ['ci', ...quietly], { quiet: true });
  // `npm ci` refuses a lockfile that lacks some platform's optional package; what is locked is kept all the same.
  if (done.status !== 0) done = await run('npm', ['install', '--no-save', ...quietly], { quiet: true });
  if (done.status !== 0) {
    const reason =
      done.output.split('\n').find((line) => /npm error/i.test(line)) ?? `npm ended with ${done.status}`;
    throw new SetupProblem(
      `the dependencies could not be installed (${reason.replace(/^npm error\s*/i, '')}).`,
    );
  }
  writeFileSync(stamp, wanted);
}
