/** How long a checker takes, in milliseconds. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

export type Check = (text: string) => unknown;

const middle = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** From nothing to the first answer, in a process of its own: what a waking worker costs. Middle of `runs`. */
export function cold(module: string, text: string, runs = 7): number {
  const script = `
    const from = performance.now();
    const { check } = await import(${JSON.stringify(pathToFileURL(module).href)});
    check(${JSON.stringify(text)});
    console.log(performance.now() - from);`;
  return middle(
    Array.from({ length: runs }, () =>
      Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
    ),
  );
}

/** One letter more at the end of a draft that was just checked. Middle of `strokes`. */
export function keystroke(check: Check, draft: string, strokes = 60): number {
  let text = draft;
  check(text);
  return middle(
    Array.from({ length: strokes }, (_, i) => {
      text += i % 6 === 5 ? ' ' : 'abcdef'[i % 6];
      return timed(() => check(text));
    }),
  );
}

/** A draft never seen before, by a checker that is warm. Middle of the drafts' times. */
export function whole(check: Check, drafts: readonly string[]): number {
  return middle(drafts.map((draft) => timed(() => check(draft))));
}
