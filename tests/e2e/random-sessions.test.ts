/**
 * Long random sessions in real editors beside the built extension: every edit must come out as it does without it,
 * and what the coach puts in as if a person had pasted it. `TULUS_SEED` and `TULUS_EDITS` try others and longer.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Running } from './harness/extension';
import { diceOf } from './random-edits';
import { RandomWriter, type Step } from './random-writer';

const SEED = Number(process.env.TULUS_SEED ?? 20261126);
const EDITS = Number(process.env.TULUS_EDITS ?? 200);
const EDITORS = (process.env.TULUS_EDITORS ?? 'react-textarea,draft,lexical,quill,tiptap').split(',');

let running: Running;

beforeAll(async () => {
  running = await launch({ allowed: ['https://editors.example/*'] });
});
afterAll(async () => {
  expect(running.outgoing).toEqual([]);
  expect(running.faults).toEqual([]);
  await running.close();
});

test.concurrent.each(EDITORS)(
  '%s',
  async (editor) => {
    const beside = await RandomWriter.open(running, 'editors.example', editor);
    const told = (what: string) =>
      `${what}; seed ${SEED}, after ${beside.steps.length} edits, the last: ${JSON.stringify(beside.steps.slice(-4))}`;
    await beside.write(running, diceOf(SEED), EDITS).catch((error) => {
      throw new Error(told(String(error)));
    });
    expect(beside.taken, told('suggestions taken')).toBeGreaterThan(EDITS / 100);
    await beside.page.close();

    const alone = await RandomWriter.open(running, 'untouched.example', editor);
    const before: Step[] = [];
    for (const step of beside.steps) {
      before.push(step);
      const draft = await alone.repeat(step.edit);
      expect(draft, `seed ${SEED}, edit ${before.length}: ${JSON.stringify(before.slice(-4))}`).toBe(
        step.draft,
      );
    }
    await alone.page.close();
  },
  600_000,
);
