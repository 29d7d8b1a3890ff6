/** `npm run new -- rule|signal|platform NAME`, or `language CODE`: begins one, so that it can be filled in. */
import { running, SetupProblem } from '../setup/problem.mjs';
import { ROOT } from '../setup/run.mjs';
import { newLanguage } from './language.mjs';
import { newPlatform } from './platform.mjs';
import { newJudgement } from './rule.mjs';

const BEGIN = {
  rule: (name) => newJudgement('rule', ROOT, name),
  signal: (name) => newJudgement('signal', ROOT, name),
  platform: (name) => newPlatform(ROOT, name),
  language: (code) => newLanguage(ROOT, code),
};

await running(async () => {
  const [kind, name = ''] = process.argv.slice(2);
  if (!Object.hasOwn(BEGIN, kind ?? ''))
    throw new SetupProblem(
      'say what is new: npm run new -- rule NAME, signal NAME, platform NAME or language CODE',
    );
  for (const file of BEGIN[kind](name)) console.log(file);
});
