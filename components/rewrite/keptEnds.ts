/** What a change leaves as it was. */

/** Whether a word goes on across this place. */
export function withinWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** How much of `after` stood at the same end of `before`, in whole words of either; UTF-16 units. */
export function keptEnds(before: string, after: string): [head: number, tail: number] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (head > 0 && (withinWord(before, head) || withinWord(after, head))) head -= 1;
  const splits = (text: string) => withinWord(text, text.length - tail);
  while (tail > 0 && (splits(before) || splits(after))) tail -= 1;
  return [head, tail];
}
