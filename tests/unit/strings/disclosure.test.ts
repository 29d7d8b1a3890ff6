/** The sentence the options page offers must be one the coach itself takes for a disclosure. */
import { expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { NO_PREFERENCES } from '../../../lib/engine/report';
import { optionsStringsFor } from '../../../lib/strings/options';

const coach = createCoach();
const offered = (['en', 'id'] as const).flatMap((language) =>
  Object.values(optionsStringsFor(language).about.sentences).map(
    (say) => [language, say('Kopi Senja')] as const,
  ),
);

test.each(offered)('%s: “%s” is heard as a disclosure', (language, sentence) => {
  const preferences = { ...NO_PREFERENCES, brands: ['Kopi Senja'] };
  const { signals, diagnostics } = coach(sentence, { interfaceLanguage: language, preferences });
  expect(signals.map(({ signal }) => signal)).toContain('interest-disclosed');
  expect(diagnostics).toEqual([]);
});
