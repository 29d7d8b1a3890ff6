/** Finds a Chromium to run the extension in; installs Debian's where that is possible. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetupProblem } from './problem.mjs';
import { run } from './run.mjs';

// Branded Chrome ignores --load-extension, so it is not among them.
const COMMANDS = ['chromium', 'chromium-browser', 'microsoft-edge'];
const PLACES = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string | null} the path of a Chromium, `TULUS_CHROMIUM` first. */
export function findChromium(env = process.env) {
  const chosen = env.TULUS_CHROMIUM;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new SetupProblem(`TULUS_CHROMIUM names ${chosen}, which does not exist.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...found, ...PLACES].find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<string>} the path of a Chromium, installed if need be. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (await installDebianChromium()) {
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new SetupProblem(
    'no Chromium was found: install Chromium (on Debian and Ubuntu: apt-get install chromium) or name one in TULUS_CHROMIUM.',
  );
}

async function installDebianChromium() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ['sudo', '-n'];
  if (!root && (await run('sudo', ['-n', 'true'], { quiet: true })).status !== 0) return false;
  console.log('Installing Chromium from Debian’s packages …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = async (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return (await run(command, rest, { quiet: true, env })).status === 0;
  };
  await apt('update');
  // The emoji font is for looking at: drafts are full of them.
  return (
    (await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji')) ||
    apt('install', '-y', 'chromium')
  );
}
