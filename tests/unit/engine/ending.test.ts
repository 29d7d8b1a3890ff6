/** A marked phrase ends where a reader would end it, not where its pattern stopped looking. */
import { describe, expect, test } from 'vitest';
import { createEndOf } from '../../../lib/engine/ending';
import type { LanguageId } from '../../../lib/engine/report';
import { languages } from '../../../lib/languages';

/** What a phrase ending at the stroke becomes. */
function ended(language: LanguageId, marked: string): string {
  const endOf = createEndOf(languages.find(({ id }) => id === language) as (typeof languages)[number]);
  const text = marked.replace('|', '');
  return text.slice(0, endOf(text, 0, marked.indexOf('|')));
}

describe('a phrase', () => {
  test.each([
    ['en', 'buy your| next car online', 'buy your next car'],
    ['en', 'join the| celebration and bring cake', 'join the celebration'],
    ['en', 'the wildest of| beards, tamed', 'the wildest of beards'],
    ['id', 'satu-satunya di| malang yang peduli', 'satu-satunya di malang'],
    ['id', 'ongkir kami yang |nanggung khusus jawa', 'ongkir kami yang nanggung khusus'],
  ] as const)('goes on to what its last word leads to (%s: %s)', (language, marked, whole) => {
    expect(ended(language, marked)).toBe(whole);
  });

  test.each([
    ['en', "inbox me your postcode and| i'll sort you a price", 'inbox me your postcode'],
    ['en', "two slots left this week then i'm| off to tenerife", 'two slots left this week'],
    ['en', "lock in your meals before we're| completely sold out", 'lock in your meals'],
    ['id', 'garansi uang kembali kalo| ga lolos', 'garansi uang kembali'],
  ] as const)('leaves the next clause alone (%s: %s)', (language, marked, whole) => {
    expect(ended(language, marked)).toBe(whole);
  });

  test.each([
    ["you don|'t want to miss it", "you don't"],
    ["message me if you|'re serious", 'message me'],
    ['pop in|. we are open', 'pop in'],
    ['sign up for|: news, offers', 'sign up for'],
    ['order now| while it lasts', 'order now'],
    ['the|', 'the'],
    ['the| and', 'the'],
  ])(
    'is never cut within a word, nor to nothing, and may end on any word before a mark (%s)',
    (marked, whole) => {
      expect(ended('en', marked)).toBe(whole);
    },
  );
});
