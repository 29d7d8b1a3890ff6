/** `npm run new -- platform NAME` begins a site's record and the skeleton of its pages. */
import { running, SetupProblem } from '../setup/problem.mjs';
import { ROOT } from '../setup/run.mjs';
import { newPlatform } from './platform.mjs';

await running(async () => {
  const [kind, name = ''] = process.argv.slice(2);
  if (kind !== 'platform') throw new SetupProblem('say what is new: npm run new -- platform NAME');
  for (const file of newPlatform(ROOT, name)) console.log(file);
});
