import { expect, test } from 'vitest';
import { splitSentences } from '../../../lib/engine/sentences';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test('cuts at full stops, question and exclamation marks', () => {
  expect(cut('One. Two! Three? Four… five')).toEqual(['One.', 'Two!', 'Three?', 'Four…', 'five']);
});

test('keeps closing quotes and brackets with their sentence', () => {
  expect(cut('He said "no." Then left.')).toEqual(['He said "no."', 'Then left.']);
});

test('ends a sentence with its line, whatever ends the line', () => {
  expect(cut('one\ntwo\r\nthree\u2028four')).toEqual(['one', 'two', 'three', 'four']);
});

test('does not stop at abbreviations, initials or decimals', () => {
  expect(cut('Ask Dr. Lin, e.g. on Monday. Rp. 5.000 saja.')).toEqual([
    'Ask Dr. Lin, e.g. on Monday.',
    'Rp. 5.000 saja.',
  ]);
  expect(cut('It took 2.5 hours.')).toEqual(['It took 2.5 hours.']);
});

test('an emoji ends a sentence where a capital follows, unless it stands for a word', () => {
  expect(cut('DM me now 🔥🔥 Best price in town')).toEqual(['DM me now 🔥🔥', 'Best price in town']);
  expect(cut('Tinggal dua loyang 👩🏽‍🍳 Besok libur')).toEqual(['Tinggal dua loyang 👩🏽‍🍳', 'Besok libur']);
  expect(cut('I ❤️ Bandung and you do too')).toEqual(['I ❤️ Bandung and you do too']);
  expect(cut('We love our Tulus™ Coffee here')).toEqual(['We love our Tulus™ Coffee here']);
  expect(cut('so good 😭 and so cheap')).toEqual(['so good 😭 and so cheap']);
});

test('leaves out blanks and empty lines', () => {
  expect(cut('  one.   two.  \n\n \t\n c ')).toEqual(['one.', 'two.', 'c']);
  expect(cut('')).toEqual([]);
  expect(cut(' \n ')).toEqual([]);
});
