/** A pattern written twice is judged twice at every sentence, and only one of them is ever mended. */
import { expect, test } from 'vitest';
import type { LanguageId } from '../../../lib/engine/report';
import { rules } from '../../../lib/rules';
import { signals } from '../../../lib/signals';

test.each(['en', 'id'] as const)('no rule or signal lists a pattern twice in %s', (language: LanguageId) => {
  for (const { id, languages } of [...rules, ...signals]) {
    const finds = languages[language].patterns.map(({ find }) => find);
    expect(
      finds.filter((find, at) => finds.indexOf(find) !== at),
      id,
    ).toEqual([]);
  }
});
