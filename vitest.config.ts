import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun last, they would leave the other worker idle for minutes; a fresh machine does not know how long they take. */
const LONG = ['editors-firefox', 'editors-chromium', 'corpus', 'accepting', 'promises', 'platforms'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = LONG.flatMap((name) =>
      sorted.filter(({ moduleId }) => moduleId.endsWith(`/${name}.test.ts`)),
    );
    return [...long, ...sorted.filter((file) => !long.includes(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        // The first draft compiles every expression it meets, which a busy machine takes its time over.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          maxWorkers: 2,
          // No file leaves anything in a module for the next; the rules are read once then, not once for each.
          isolate: false,
          testTimeout: 30_000,
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          // A thousand keys take a minute where two browsers share a slow machine; only a hang takes three.
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Each file has browsers, ports and a profile of its own; more than two would only wait for one another.
          maxWorkers: 2,
          isolate: false,
          // A browser on a busy machine may miss a beat once; a broken coach misses it twice.
          retry: 1,
          // A shared machine may be slow; a broken coach never answers.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
