/** What a rewrite leaves behind must read right. */
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../lib/engine/rewrite';
import type { Rewrite } from '../../../lib/engine/rule';
import { splitSentences } from '../../../lib/engine/sentences';

/** The draft after accepting the rewrite offered for a phrase; null where none is. */
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

describe('keeping what the writer said', () => {
  test('offers no other sentence for one that says more than the phrase', () => {
    const wording = { replace: 'sentence', text: 'The price is [price].' } as const;
    expect(accepted('Huge savings!', 'Huge savings', wording)).toBe('The price is [price].');
    for (const said of [
      'Huge savings on 12 jars!',
      'Huge savings at https://jars.example!',
      'Huge savings for our friends in Leeds!',
      'Huge savings on every hand thrown jar, mug and plate.',
    ])
      expect(accepted(said, 'Huge savings', wording), said).not.toBe('The price is [price].');
  });
  test('leaves a push out with its clause or sentence where no wording suits, and never a fact', () => {
    const none = { find: 'never there', replace: 'found', text: 'x' } as const;
    expect(accepted('Mugs are in. You would be mad to wait. Bye.', 'would be mad', none)).toBe(
      'Mugs are in. Bye.',
    );
    expect(accepted('Mugs are in, you would be mad to wait.', 'would be mad', none)).toBe('Mugs are in.');
    expect(accepted('Mugs are in. You would be mad to miss all 40. Bye.', 'would be mad', none)).toBeNull();
    expect(accepted('Mugs are in. You would be mad to skip Leeds. Bye.', 'would be mad', none)).toBeNull();
  });
  test('never leaves behind a clause that leaned on what went', () => {
    const whole = { replace: 'clause' } as const;
    expect(accepted('Hello. If you blink, they are gone.', 'they are gone', whole)).toBe('Hello.');
    expect(accepted('Mugs are in. When it is hot, order.', 'When it is hot', whole)).not.toBe(
      'Mugs are in. Order.',
    );
  });
});

describe('changing what stands around a phrase', () => {
  const invite = {
    replace: 'found',
    find: '(?<=^|so )(?<verb>order|grab)\\b',
    text: 'you could $small<verb>',
  } as const;
  test('replaces what is found, and keeps the rest of the phrase', () => {
    expect(accepted('Order a jar of honey.', 'Order a jar', invite)).toBe('You could order a jar of honey.');
    expect(accepted('Jars are in, so grab one.', 'grab one', invite)).toBe(
      'Jars are in, so you could grab one.',
    );
  });
  test('writes a shouted word small, and leaves names and short forms alone', () => {
    const said = (word: string) =>
      accepted(`${word} us.`, word, { replace: 'found', find: '^(?<verb>\\w+)', text: 'do $small<verb>' });
    expect(said('ORDER')).toBe('Do order us.');
    expect(said('DM')).toBe('Do DM us.');
    expect(said('WhatsApp')).toBe('Do WhatsApp us.');
  });
  test('finds nothing where the phrase is not', () => {
    expect(
      accepted('Order a jar. It is cheap today.', 'cheap today', { ...invite, find: 'order' }),
    ).not.toContain('you could');
  });
  test('reaches a verb a few words before the phrase only where it is told to', () => {
    const draft = 'Order through the link in bio.';
    expect(accepted(draft, 'link in bio', { ...invite, near: true })).toBe(
      'You could order through the link in bio.',
    );
    expect(accepted(draft, 'link in bio', invite) ?? '').not.toContain('could');
  });
  test('is offered only for phrases, and not in sentences, that it names', () => {
    const until = { replace: 'onward', text: '$here (until [date])' } as const;
    expect(accepted('It is 20% off.', '20% off', { ...until, only: '%' })).toBe(
      'It is 20% off (until [date]).',
    );
    expect(accepted('It is a steal.', 'a steal', { ...until, only: '%' }) ?? '').not.toContain('[date]');
    expect(
      accepted('It is 20% off until May.', '20% off', { ...until, unless: 'until' }) ?? '',
    ).not.toContain('[date]');
  });
});

describe('adding to a phrase', () => {
  const added = { replace: 'onward', text: '$here (by [whose count])' } as const;
  test('goes to the end of what it is said of', () => {
    expect(accepted('The best jam in town, and cheap.', 'The best jam', added)).toBe(
      'The best jam in town (by [whose count]), and cheap.',
    );
    expect(accepted('The best jam 🍓 here', 'The best jam', added)).toBe(
      'The best jam (by [whose count]) 🍓 here',
    );
    expect(accepted('The best jam https://jam.example', 'The best jam', added)).toBe(
      'The best jam (by [whose count]) https://jam.example',
    );
    expect(accepted('The best jam because we pick at dawn.', 'The best jam', added)).toBe(
      'The best jam (by [whose count]) because we pick at dawn.',
    );
  });
  test('goes before the next phrase, without the word that joins them', () => {
    const draft = 'The best jam and almost gone.';
    const [made] = suggest(
      draft,
      { start: 0, end: 12 },
      { start: 0, end: draft.length },
      {},
      [{ move: 'cite', ...added }],
      draft.indexOf('almost'),
    );
    expect(made).toMatchObject({ span: { start: 0, end: 12 }, text: 'The best jam (by [whose count])' });
  });
  test('is not offered where a word leads on, or a blank is open already', () => {
    expect(accepted('Known far and wide as', 'Known far and wide as', added)).toBeNull();
    expect(accepted('The best jam (says [who]).', 'The best jam', added) ?? '').not.toContain('whose count');
  });
});

test('calms a shout to one mark and one whole emoji', () => {
  const calmed = (phrase: string) => accepted(`So ${phrase} here`, phrase, { text: '$calm' });
  expect(calmed('BUY IT NOW!!!')).toBe('So buy it now! here');
  expect(calmed('🤷🏽‍♀️🤷🏽‍♀️🤷🏽‍♀️')).toBe('So 🤷🏽‍♀️ here');
  expect(calmed('🔥 🔥 🔥')).toBe('So 🔥 here');
});

test('nothing is offered for part of an address or of a word', () => {
  expect(accepted('See jam.shop now', 'shop now', { text: 'look' })).toBeNull();
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
  test('is not offered where what follows hangs on it, or it is one of a pair', () => {
    expect(accepted('A bakery renowned for its rye.', 'renowned', {})).not.toBe('A bakery for its rye.');
    expect(accepted('A flattering and stunning cut.', 'stunning', {})).not.toBe('A flattering and cut.');
    expect(accepted('Where breathtaking meets bold.', 'breathtaking', {})).not.toBe('Where meets bold.');
    expect(accepted('The most trusted name in jam.', 'trusted', {})).not.toBe('The most name in jam.');
  });
  test('keeps a comma that parts two clauses, and none within a list of words', () => {
    expect(accepted('Paket holistik, isinya tiga.', 'holistik', {})).toBe('Paket, isinya tiga.');
    expect(accepted('It is a seamless, quiet fan.', 'seamless', {})).toBe('It is a quiet fan.');
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
