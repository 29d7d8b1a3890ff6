import { expect, test } from 'vitest';
import { starterAt } from '../../../lib/session/starter';

/** The caret is where the text says `|`. */
function inserted(marked: string): string {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const change = starterAt({ text, isWhole: true, seams: [] }, 'Starter.', caret);
  if (!change) throw new Error('There is a place for it.');
  const { span, text: put } = change;
  expect(span.start).toBeLessThan(span.end);
  return text.slice(0, span.start) + put + text.slice(span.end);
}

test.each([
  ['We bake.|', 'We bake. Starter.'],
  ['We bake. |', 'We bake. Starter. '],
  ['We ba|ke. And sell.', 'We bake. Starter. And sell.'],
  ['We bake.| And sell.', 'We bake. Starter. And sell.'],
  ['|We bake. And sell.', 'We bake. Starter. And sell.'],
  ['We bake\n\n|', 'We bake Starter.\n\n'],
  ['We bake\n|\nAnd sell', 'We bake Starter.\n\nAnd sell'],
  ['\n\n|We bake', '\n\nWe bake Starter.'],
  ['“We bake.”| she says', '“We bake.” Starter. she says'],
  ['Roti 🍞|', 'Roti 🍞 Starter.'],
  ['Version 2.5 is| out. Yes', 'Version 2.5 is out. Starter. Yes'],
])('a sentence goes in behind the one at the caret: %j', (marked, wanted) => {
  expect(inserted(marked)).toBe(wanted);
});

test('nothing goes in where words that cannot be read may lie between', () => {
  const part = { text: 'We bake.\n\nAnd sell.', isWhole: false, seams: [8] };
  expect(starterAt(part, 'Starter.', undefined)).toBeNull();
  expect(starterAt(part, 'Starter.', 9)).toBeNull();
  expect(starterAt(part, 'Starter.', 12)).toMatchObject({ text: 'sell. Starter.' });
});
