/** Praise in an account, as an encyclopedia gives one: shown, and no push. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { NO_PREFERENCES } from '../../../lib/engine/report';

const coach = createCoach();
const read = (text: string, platform?: 'wikipedia') =>
  coach(text, { interfaceLanguage: 'en', preferences: NO_PREFERENCES, audience: platform && 'encyclopedia' });
const shown = (text: string, platform?: 'wikipedia') =>
  read(text, platform).diagnostics.map(
    ({ rule, severity, text: phrase }) => `${rule}/${severity}: ${phrase}`,
  );

const PUFFED = [
  'The Ketteridge Museum is a stunning building that was opened in 1974 by the clockmaker Ann Rolfe.',
  'He averaged 61 that season and scored a spectacular 140 against his former club in August.',
  'Museum Ketapang adalah gedung yang menakjubkan, didirikan pada 1974 oleh pembuat jam asal Solo.',
];
const PLAIN = [
  'The Ketteridge Museum is a brick building that was opened in 1974 by the clockmaker Ann Rolfe.',
  'He averaged 61 that season and scored 140 against his former club in August.',
  'Lake Toba is the largest volcanic lake in the world, and fills a caldera in the north of the island.',
  'The Acts of Union made Great Britain one kingdom; its parliament met in London from then on.',
  'Museum Ketapang adalah gedung bata yang didirikan pada 1974 oleh seorang pembuat jam asal Solo.',
  'Danau Toba terletak di Sumatera Utara dan merupakan danau vulkanik terbesar di dunia.',
];

describe('an account', () => {
  test.each(PUFFED)('has its praise shown as a hint, and does not push for it: %s', (text) => {
    const found = shown(text);
    expect(found).not.toEqual([]);
    for (const one of found) expect(one).toContain('/hint');
    expect(read(text).verdict).toBe('in-conversation');
  });

  test.each(PUFFED)('has it shown as a warning in an encyclopedia: %s', (text) => {
    expect(shown(text, 'wikipedia').join()).toContain('/warning');
  });

  test.each(PLAIN)('that only tells is left alone, there too: %s', (text) => {
    expect(shown(text)).toEqual([]);
    expect(shown(text, 'wikipedia')).toEqual([]);
  });
});

test.each([
  'My sister took me to the Ketteridge Museum, which is a stunning building from 1974. We stayed for hours.',
  'Kemarin aku ke Museum Ketapang, gedung yang menakjubkan, didirikan pada 1974.',
])('who tells of a day of one’s own may be glad: %s', (text) => {
  expect(shown(text)).toEqual([]);
});
