import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command in the project's folder. Quiet ones keep their output and hand it back.
 * @returns {Promise<{status: number, output: string}>} status 127 when there is no such command
 */
export function run(command, args, { quiet = false, env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // npm is a script on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.on('error', () => resolve({ status: 127, output }));
    child.on('close', (status, signal) => resolve({ status: status ?? (signal ? 130 : 1), output }));
  });
}

/** A package's command from node_modules, run with this Node. */
export const bin = (name) =>
  fileURLToPath(
    new URL(`../../node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`, import.meta.url),
  );
