/** What is said outside the interface's own strings: the manifest, the rules, the signals, the advice, numbers and days. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../lib/rules';
import { signals } from '../../../lib/signals';
import { datesFor } from '../../../lib/strings/dates';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const messages = (language: string): Messages =>
  JSON.parse(readFileSync(`assets/public/_locales/${language}/messages.json`, 'utf8'));

describe('the manifest', () => {
  const [en, id] = [messages('en'), messages('id')];
  test('says the same things in both languages, and nothing twice', () => {
    expect(Object.keys(id)).toEqual(Object.keys(en));
    for (const [key, { message }] of Object.entries(en)) {
      expect(message.trim(), key).not.toBe('');
      expect(id[key]?.message.trim(), key).not.toBe('');
      expect(id[key]?.message, key).not.toBe(message);
    }
  });
  test('has every word it asks for, and none it does not', () => {
    const asked = readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g);
    expect([...new Set([...asked].map(([, key]) => key))].sort()).toEqual(Object.keys(en).sort());
  });
  test('keeps within what stores allow', () => {
    for (const { name, description } of [en, id]) {
      expect(name?.message.length).toBeLessThanOrEqual(75);
      expect(description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('rules and signals', () => {
  const texts = [
    ...rules.map(({ id, languages }) => [id, languages] as const),
    ...signals.map(({ id, languages }) => [id, languages] as const),
  ];
  test.each(texts)('%s speaks both languages', (_, { en, id }) => {
    for (const [key, text] of Object.entries(en.text)) {
      // A source is cited by the name it has.
      if (typeof text !== 'string') continue;
      const other = (id.text as never as Record<string, string>)[key];
      expect(text.trim(), key).not.toBe('');
      expect(other?.trim(), key).toBeTruthy();
      expect(other, key).not.toBe(text);
    }
  });
});

test('numbers and days are written as each language does', () => {
  const [en, id] = [datesFor('en'), datesFor('id')];
  const [from, to] = [new Date(2026, 7, 1).getTime(), new Date(2026, 7, 12).getTime()];
  expect([en.day(from), id.day(from)]).toEqual(['1 Aug 2026', '1 Agu 2026']);
  expect([en.month(from), id.month(from)]).toEqual(['August 2026', 'Agustus 2026']);
  expect(en.days(from, to).replace(/\s/g, ' ')).toMatch(/^1 ?– ?12 Aug 2026$/);
  expect(id.days(from, to).replace(/\s/g, ' ')).toMatch(/^1 ?– ?12 Agu 2026$/);
  expect([en.percent(0.155), id.percent(0.155)]).toEqual(['16%', '16%']);
});
