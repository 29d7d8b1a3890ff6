/** `npm test`: sets up, then type check, lint, unit tests and browser tests. The last line counts them all. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { running } from './setup/problem.mjs';
import { bin, ROOT, run } from './setup/run.mjs';

const results = join(ROOT, '.output', 'results');

await running(async () => {
  await ensureDependencies();
  const chromium = await ensureChromium();
  const firefox = await ensureFirefox();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  const counts = { passed: 0, failed: 0 };
  const fell = [];
  const count = (name, passed, failed) => {
    counts.passed += passed;
    counts.failed += failed;
    if (failed > 0) fell.push(`${name} (${failed})`);
  };
  const check = async (name, command, args) => {
    console.log(`\n— ${name}`);
    const { status } = await run(command, args);
    count(name, status === 0 ? 1 : 0, status === 0 ? 0 : 1);
    return status === 0;
  };
  const suite = async (name) => {
    console.log(`\n— ${name} tests`);
    const report = join(results, `${name}.json`);
    const { status } = await run(
      bin('vitest'),
      ['run', '--project', name, '--reporter=dot', '--reporter=json', `--outputFile=${report}`],
      { env: { ...process.env, TULUS_CHROMIUM: chromium, TULUS_FIREFOX: firefox } },
    );
    if (!existsSync(report)) return count(name, 0, 1);
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that breaks before its first test fails too.
    const broken = status !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
    count(name, numPassedTests, numFailedTests + broken);
  };

  await check('prepare', bin('wxt'), ['prepare']);
  await check('type check', bin('tsc'), ['--noEmit']);
  await check('lint', bin('biome'), ['check', '.']);
  await suite('unit');
  const built = await check('build for Chromium', bin('wxt'), ['build']);
  const builtToo = await check('build for Firefox', bin('wxt'), ['build', '-b', 'firefox']);
  if (built && builtToo) {
    await suite('e2e');
    await check('table of editors', process.execPath, ['scripts/editors-table.mjs', '--check']);
  }
  // A log is often cut to its end: say there what failed.
  if (fell.length > 0) console.log(`\nFailed: ${fell.join(', ')}`);
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
});
