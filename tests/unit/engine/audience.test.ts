/** Where a draft is read changes what weighs, and what may be offered instead. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { type Audience, type LanguageId, NO_PREFERENCES } from '../../../lib/engine/report';

const coach = createCoach();
const found = (text: string, audience: Audience, language: LanguageId = 'en') =>
  coach(text, { language, audience, interfaceLanguage: 'en', preferences: NO_PREFERENCES }).diagnostics;
const severity = (text: string, rule: string, audience: Audience) =>
  found(text, audience).find((one) => one.rule === rule)?.severity;

const ARTICLE =
  'The lighthouse was built in 1887 and automated in 1974. It stands 31 metres above the harbour, and its lamp is ' +
  'visible for 19 nautical miles. It is a breathtaking landmark, and visitors should book now.';

describe('an encyclopedia', () => {
  test('takes praise for a warning that nothing around it eases', () => {
    const praise = ARTICLE.replace(', and visitors should book now', '');
    expect(severity(praise, 'puffery', 'feed')).toBe('hint');
    expect(severity(praise, 'puffery', 'encyclopedia')).toBe('warning');
  });
  test('takes no call to action at all', () => {
    expect(severity(ARTICLE, 'hard-cta', 'encyclopedia')).toBe('serious');
  });
  test('is offered nothing that invites, or speaks as somebody', () => {
    const ads = [
      ARTICLE,
      'The mill is the best in the region. Message us for tickets, and hurry: only 3 left. Trusted by thousands.',
    ];
    for (const { suggestions } of ads.flatMap((text) => found(text, 'encyclopedia')))
      for (const { move, text } of suggestions) {
        expect(['invitation', 'freedom', 'disclose', 'first-hand', 'lesson', 'limits']).not.toContain(move);
        if (move !== 'delete')
          expect(text.replace(/\[[^\]]*\]/g, '')).not.toMatch(/\b(?:I|we|my|our|you)\b/i);
      }
  });
  test('may leave out what it may not invite to', () => {
    const [join] = found('The mill opened in 1890. Join us today.', 'encyclopedia');
    expect(join?.suggestions.map(({ move }) => move)).toEqual(['delete']);
  });
  test('in Indonesian neither', () => {
    const text =
      'Curug ini wisata terbaik di Jawa. Yuk pesan sekarang, hubungi admin lewat WA. Dipercaya ribuan orang.';
    const offered = found(text, 'encyclopedia', 'id').flatMap(({ suggestions }) => suggestions);
    for (const { move, text: words } of offered)
      if (move !== 'delete') expect(words.replace(/\[[^\]]*\]/g, '')).not.toMatch(/\b(?:saya|kami|kamu)\b/i);
  });
});
