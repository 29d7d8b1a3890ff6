/** `npm start`: sets up, builds, serves the playground and opens it with the extension loaded. */
import { ensureChromium } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { running, SetupProblem } from './setup/problem.mjs';
import { bin, run } from './setup/run.mjs';

await running(async () => {
  await ensureDependencies();
  const chromium = await ensureChromium();
  console.log('Building …');
  const builds = [
    [bin('wxt'), ['build']],
    [process.execPath, ['tests/playground/build.mjs']],
  ];
  for (const [command, args] of builds) {
    const { status, output } = await run(command, args, { quiet: true });
    if (status !== 0) throw new SetupProblem(`the build failed: ${output.trim().split('\n').at(-1)}`);
  }
  const { status } = await run(bin('tsx'), ['scripts/demonstrate.ts', ...process.argv.slice(2)], {
    env: { ...process.env, TULUS_CHROMIUM: chromium },
  });
  return status;
});
