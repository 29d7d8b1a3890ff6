import { expect, test } from 'vitest';
import { languages } from '../../../lib/languages';
import { createVotes } from '../../../lib/languages/detect';

test.each(languages.map(({ id }) => id))('%s is told from the others', (id) => {
  expect(createVotes()(''), `lib/languages/detect.ts wants the small words of ${id}`).toHaveProperty(id);
});
