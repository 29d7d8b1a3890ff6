import { describe, expect, it } from 'vitest';
import { clip, stringsFor } from '../../../lib/strings';
import { balanceStringsFor } from '../../../lib/strings/balance';
import { counted } from '../../../lib/strings/counting';
import { optionsStringsFor } from '../../../lib/strings/options';

const en = stringsFor('en');
const id = stringsFor('id');

/** Every text with its path. A function is called with digits, which serve it as a count and as a phrase alike. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('2', '3'))]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

function said(strings: object): Map<string, string> {
  return new Map(texts(strings));
}

/** Names, numbers and days, and what is written alike in both. */
const same = /^(?:language|number|popup\.title|writing\.languages\.\w+|dates\.\w+|csv\.separator)$/;

describe.each([
  ['every page', stringsFor('en'), stringsFor('id')],
  ['the options', optionsStringsFor('en'), optionsStringsFor('id')],
  ['the balance', balanceStringsFor('en'), balanceStringsFor('id')],
])('both languages, on %s,', (_, english, indonesian) => {
  const [one, other] = [said(english), said(indonesian)];
  it('say the same things', () => {
    expect([...other.keys()]).toEqual([...one.keys()]);
  });
  it('leave nothing empty and nothing untranslated', () => {
    for (const [path, text] of one) {
      expect(text.trim(), path).not.toBe('');
      expect(other.get(path)?.trim(), path).not.toBe('');
      if (!same.test(path)) expect(other.get(path), path).not.toBe(text);
    }
  });
  it('write quotation marks and apostrophes properly', () => {
    for (const [path, text] of [...one, ...other]) expect(text, path).not.toMatch(/["']/);
  });
  it('never promise sales and never command', () => {
    const talk = [...one.values(), ...other.values()].join('\n');
    expect(talk).not.toMatch(/more (sales|customers|revenue|clicks)|sell more|lebih laku|omzet|cuan/i);
    expect(talk).not.toMatch(/you (must|have to|should)|kamu (harus|wajib)/i);
  });
  it('call the writer “kamu”', () => {
    expect([...other.values()].join('\n')).not.toMatch(/\b(?:anda|kalian|engkau)\b/i);
  });
});

describe('counts', () => {
  it('follow English plurals', () => {
    expect(en.popup.phrases(1)).toBe('1 phrase to look at');
    expect(en.popup.phrases(2)).toBe('2 phrases to look at');
    expect(en.check.more(1)).toBe('and 1 more phrase');
    expect(en.check.blankTitle(1)).toBe('One blank is still waiting for you');
    expect(en.badge.label('Sales pitch', 1)).toBe('Tulus: Sales pitch, 1 phrase to look at');
    expect(en.badge.label('Trusted adviser', 0)).toBe('Tulus: Trusted adviser, nothing to look at');
  });
  it('need no plural in Indonesian', () => {
    expect(id.popup.phrases(1)).toBe('1 frasa untuk dilihat lagi');
    expect(id.popup.phrases(5)).toBe('5 frasa untuk dilihat lagi');
    expect(id.badge.label('Jualan', 3)).toBe('Tulus: Jualan, ada 3 frasa untuk dilihat');
  });
  it('write numbers as each language does', () => {
    const forms = { other: '# x' };
    expect(counted('en', forms)(1234)).toBe('1,234 x');
    expect(counted('id', forms)(1234)).toBe('1.234 x');
  });
  it('do not read a dollar in a number’s place as a pattern', () => {
    expect(en.card.allow('$& off')).toBe('Never flag “$& off”');
  });
});

describe('clip', () => {
  it('leaves a short phrase alone', () => expect(clip('stok terbatas')).toBe('stok terbatas'));
  it('cuts at a word', () => expect(clip('one two three four five', 15)).toBe('one two three…'));
  it('leaves no comma before the dots', () =>
    expect(clip('leverage our, holistic', 15)).toBe('leverage our…'));
  it('cuts a long word where it must', () => expect(clip('mempertanggungjawabkan', 10)).toBe('mempertan…'));
  it('does not split an emoji', () => expect(clip('🔥🔥🔥🔥🔥', 4)).toBe('🔥🔥🔥…'));
  it('puts lines on one line', () => expect(clip('a\n\n b')).toBe('a b'));
});
