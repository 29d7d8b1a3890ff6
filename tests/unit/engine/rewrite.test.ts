/** What a rewrite leaves behind must read right. */
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../lib/engine/rewrite';
import type { Rewrite } from '../../../lib/engine/rule';
import { splitSentences } from '../../../lib/engine/sentences';

/** The draft after accepting the one rewrite offered for a phrase. */
function accepted(draft: string, phrase: string, rewrite: Partial<Rewrite>, groups = {}): string | null {
  const start = draft.indexOf(phrase);
  const span = { start, end: start + phrase.length };
  const sentence = splitSentences(draft).find((one) => one.start <= start && span.end <= one.end);
  if (start < 0 || !sentence) throw new Error(`${phrase} is not in one sentence`);
  const whole: Rewrite = { move: 'try', replace: 'phrase', text: '', ...rewrite };
  const [suggestion] = suggest(draft, span, sentence, groups, [whole]);
  if (!suggestion) return null;
  expect(suggestion.text).not.toBe('');
  return draft.slice(0, suggestion.span.start) + suggestion.text + draft.slice(suggestion.span.end);
}

describe('replacing a phrase', () => {
  test('keeps the sentence around it', () => {
    expect(accepted('Jars are here, act now please.', 'act now', { text: 'no rush' })).toBe(
      'Jars are here, no rush please.',
    );
  });
  test('starts with a capital where a sentence starts', () => {
    expect(accepted('Act now. Jars are here.', 'Act now', { text: 'no rush' })).toBe(
      'No rush. Jars are here.',
    );
  });
  test('leaves no blank before a mark it begins with', () => {
    expect(
      accepted('The cake and get a free box today.', 'and get a free box', { text: '; a box is included' }),
    ).toBe('The cake; a box is included today.');
  });
  test('brings no second full stop', () => {
    expect(accepted('Hurry! Jars are here.', 'Hurry', { text: 'take your time.' })).toBe(
      'Take your time! Jars are here.',
    );
  });
  test('fills in the phrase and what the pattern caught', () => {
    expect(accepted('Only 4 left.', 'Only 4 left', { text: '$<n> of [how many] are left' }, { n: '4' })).toBe(
      '4 of [how many] are left.',
    );
    expect(accepted('So cheap today.', 'cheap', { text: '$0, because [reason]' })).toBe(
      'So cheap, because [reason] today.',
    );
  });
  test('is not offered when it changes nothing', () => {
    expect(accepted('Take your time.', 'Take your time', { text: 'Take your time' })).toBeNull();
  });
  test('does not read $ in a caught text as a place to fill', () => {
    expect(accepted('Save $0 now.', 'Save $0', { text: '[how much] off, was $<x>' }, { x: '$0' })).toContain(
      '$',
    );
  });
});

test('replacing the whole sentence', () => {
  expect(
    accepted('Hello. Buy now or cry. Bye.', 'Buy now', { replace: 'sentence', text: 'It costs [price].' }),
  ).toBe('Hello. It costs [price]. Bye.');
});

describe('removing', () => {
  test('takes the blank with it', () => {
    expect(accepted('We have a truly magical stove.', 'truly magical', {})).toBe('We have a stove.');
  });
  test('at the end keeps one stop', () => {
    expect(accepted('Jars are here, hurry!', ', hurry', {})).toBe('Jars are here!');
    expect(accepted('Jars are here, hurry! Bye.', 'hurry', {})).toBe('Jars are here! Bye.');
  });
  test('at the start gives the next word its capital', () => {
    expect(accepted('Hurry, jars are here.', 'Hurry', {})).toBe('Jars are here.');
  });
  test('gives what then begins the sentence its capital', () => {
    expect(accepted('Mugs are in. Today only, two colours are left.', 'Today only', {})).toBe(
      'Mugs are in. Two colours are left.',
    );
    expect(accepted('mugs are in. today only, two colours are left.', 'today only', {})).toBe(
      'mugs are in. two colours are left.',
    );
  });
  test('a whole sentence leaves its neighbours alone', () => {
    expect(accepted('Jars are here. Buy now! Bye.', 'Buy now!', { replace: 'sentence' })).toBe(
      'Jars are here. Bye.',
    );
  });
  test('a whole line leaves the lines around it', () => {
    expect(accepted('Jars.\nBuy now!\nBye.', 'Buy now!', { replace: 'sentence' })).toBe('Jars.\nBye.');
  });
  test('a last line goes with the blank lines before it', () => {
    expect(accepted('Jars are here.\n\nBuy now!', 'Buy now!', { replace: 'sentence' })).toBe(
      'Jars are here.',
    );
  });
  test('a line of a list goes with its mark', () => {
    const list = 'To get it:\n1. Follow me\n2. Wait';
    expect(accepted(list, 'Follow me', { replace: 'sentence' })).toBe('To get it:\n2. Wait');
    expect(accepted('Jars:\n☎️ Call now\n✅ Six left', 'Call now', { replace: 'sentence' })).toBe(
      'Jars:\n✅ Six left',
    );
  });
  test('a small word that joined it goes with it where the sentence ends', () => {
    expect(accepted('Jars are ten dollars and buy now! Bye.', 'buy now', {})).toBe(
      'Jars are ten dollars! Bye.',
    );
    expect(accepted('Toplesnya ringan dan wajib punya.\nSalam', 'wajib punya', {})).toBe(
      'Toplesnya ringan.\nSalam',
    );
    expect(accepted('Jars and, hurry, lids are here.', 'hurry', {})).toBe('Jars and, lids are here.');
  });
  test('what is left says no word twice', () => {
    expect(accepted('No CV, no boss, no stress.', 'boss', {})).toBe('No CV, no stress.');
  });
  test('is not offered when nothing would be left', () => {
    expect(accepted('Buy now!', 'Buy now!', { replace: 'sentence' })).toBeNull();
  });
});

test('offers at most three, none twice', () => {
  const draft = 'Hurry up please.';
  const texts = ['a one', 'a one', 'a two', 'a three', 'a four'];
  const made = suggest(
    draft,
    { start: 0, end: 5 },
    { start: 0, end: draft.length },
    {},
    texts.map((text) => ({ move: 'm', replace: 'phrase', text })),
  );
  expect(made.map(({ text }) => text)).toEqual(['A one', 'A two', 'A three']);
});
