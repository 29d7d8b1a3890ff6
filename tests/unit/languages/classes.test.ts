/** The classes of words that patterns name: `{offer}`, `{best}` … */
import { expect, test } from 'vitest';
import { languages } from '../../../lib/languages';
import { classes as english } from '../../../lib/languages/en/classes';
import { trustClasses as englishTrust } from '../../../lib/languages/en/trust';
import { classes as indonesian } from '../../../lib/languages/id/classes';
import { trustClasses as indonesianTrust } from '../../../lib/languages/id/trust';
import { rules } from '../../../lib/rules';
import { signals } from '../../../lib/signals';

test.each([
  ['en', english, englishTrust],
  ['id', indonesian, indonesianTrust],
])(
  'what rules and signals name alike in %s is one class: the later would silently replace the other',
  (_, one, other) => {
    expect(Object.keys(one).filter((name) => name in other)).toEqual([]);
  },
);

test.each(languages)(
  'every class of $id is named by a pattern',
  ({ id, classes, context, voice, guards }) => {
    const patterns = [...rules, ...signals].map(({ languages }) => languages[id]);
    const written = JSON.stringify([classes, context, voice, guards, patterns]);
    // The engine asks for `sells` itself.
    const unused = Object.keys(classes).filter((name) => name !== 'sells' && !written.includes(`{${name}}`));
    expect(unused).toEqual([]);
  },
);
