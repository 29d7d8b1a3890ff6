/** What is wrong with a file, in one sentence. */
import type { Problem } from '../../lib/backup';
import type { OptionsStrings } from '../../lib/strings/options';

export function problemWords(problem: Problem, { file }: OptionsStrings): string {
  switch (problem.kind) {
    case 'too-big':
      return file.tooBig;
    case 'not-ours':
      return file.notOurs;
    case 'newer':
      return file.newer;
    case 'not-json':
      return problem.line === undefined ? file.cut : file.line(problem.line);
    case 'too-much':
      return file.tooMuch(problem.at.join(' › '), problem.most);
    case 'place': {
      const where = problem.at.join(' › ');
      if (problem.expected === 'something') return file.missing(where);
      if (problem.expected === 'nothing') return file.unknown(where);
      return file.place(where, file.expected[problem.expected]);
    }
  }
}
