// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { LengthLeft } from '../../../components/meter/LengthLeft';
import { lengthOf } from '../../../components/meter/length';
import { stringsFor } from '../../../lib/strings';
import { stage } from './stage';

afterEach(() => document.body.replaceChildren());

it.each([
  ['utf16', '👩‍🌾é', 6],
  ['codepoints', '👩‍🌾é', 4],
  ['graphemes', '👩‍🌾é', 2],
  ['weighted', '👩‍🌾é', 3],
  ['weighted', 'Baca di https://warung.example/resep-sambal-bawang ya', 34],
  ['weighted', '日本', 4],
  ['weighted', '“kata” — tanda', 14],
] as const)('counts as the site does: %s of “%s”', (counts, text, length) => {
  expect(lengthOf(text, counts)).toBe(length);
});

const said = (text: string, length: number) =>
  stage(<LengthLeft text={text} limit={{ length, counts: 'utf16' }} strings={stringsFor('en')} />).root
    .textContent;

it('speaks up only where room gets short', () => {
  expect(said('a post', 3000)).toBe('');
  expect(said('x'.repeat(279), 280)).toBe('1 character left');
  expect(said('x'.repeat(290), 280)).toBe('10 characters too long for this site');
});
