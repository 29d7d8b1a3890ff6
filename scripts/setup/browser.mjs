/** Finds a Chromium and a Firefox to run the extension in; installs Debian's where that is possible. */
import { installFromDebian } from './debian.mjs';
import { findProgram } from './find.mjs';
import { SetupProblem } from './problem.mjs';

// Branded Chrome ignores --load-extension, so it is not among them.
const CHROMIUM = ['chromium', 'chromium-browser', 'microsoft-edge'];
const CHROMIUM_PLACES = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// The long-term release first: it changes least from day to day.
const FIREFOX = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @returns {string | null} the path of a Chromium, `TULUS_CHROMIUM` first. */
export const findChromium = (env = process.env) =>
  findProgram('TULUS_CHROMIUM', CHROMIUM, CHROMIUM_PLACES, env);

/** @returns {string | null} the path of a Firefox, `TULUS_FIREFOX` first. */
export const findFirefox = (env = process.env) => findProgram('TULUS_FIREFOX', FIREFOX, FIREFOX_PLACES, env);

/** @returns {Promise<string>} the path of a Chromium, installed if need be. */
export function ensureChromium() {
  // The emoji font is for looking at: drafts are full of them.
  const tries = [['chromium', 'fonts-noto-color-emoji'], ['chromium']];
  return ensure('Chromium', findChromium, tries, 'TULUS_CHROMIUM');
}

/** @returns {Promise<string>} the path of a Firefox, installed if need be. */
export function ensureFirefox() {
  return ensure('Firefox', findFirefox, [['firefox-esr'], ['firefox']], 'TULUS_FIREFOX');
}

async function ensure(name, find, tries, variable) {
  const found = find();
  if (found) return found;
  if (await installFromDebian(name, tries)) {
    const installed = find();
    if (installed) return installed;
  }
  throw new SetupProblem(
    `no ${name} was found: install ${name} (on Debian and Ubuntu: apt-get install ${tries[0][0]}) or name one in ${variable}.`,
  );
}
