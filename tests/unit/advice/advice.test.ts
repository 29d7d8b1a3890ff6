/** Advice about a place: the right place, the right order, and never what the writer already does. */
import { describe, expect, test } from 'vitest';
import { advice, adviceFor, type Found } from '../../../lib/advice';
import { rules } from '../../../lib/rules';
import { signals } from '../../../lib/signals';

const found = (open: readonly string[], present: readonly string[] = []): Found => ({
  diagnostics: open.map((rule) => ({ rule })),
  signals: present.map((signal) => ({ signal })),
});
const ids = (...asked: Parameters<typeof adviceFor>) => adviceFor(...asked).map(({ id }) => id);

describe('advice', () => {
  test('is about the place', () => {
    expect(ids('x', 'feed', null, 'en')).toContain('x-hashtags');
    expect(ids('wikipedia', 'encyclopedia', null, 'en')).toContain('wiki-talk');
    expect(ids('reddit', 'community', null, 'en')).toContain('reddit-habit');
    expect(ids('linkedin', 'professional', null, 'en').every((id) => id.startsWith('linkedin-'))).toBe(true);
  });
  test('on a feed nothing is known of is that of feeds', () => {
    expect(ids('mastodon', 'feed', null, 'en')).toEqual(['feed-inform']);
  });
  test('is silent where nothing is known at all', () => {
    expect(ids(undefined, undefined, null, 'en')).toEqual([]);
  });
  test('begins with what the draft does', () => {
    expect(ids('x', 'feed', found(['lead-funnel']), 'en')[0]).toBe('x-here');
    expect(ids('linkedin', 'professional', found(['hashtag-stuffing']), 'en')[0]).toBe('linkedin-tags');
  });
  test('never asks for what the draft already says', () => {
    expect(ids('x', 'feed', null, 'en')).toContain('x-disclose');
    expect(ids('x', 'feed', found([], ['interest-disclosed']), 'en')).not.toContain('x-disclose');
  });
  test('speaks the interface’s language', () => {
    const [english] = adviceFor('reddit', 'community', null, 'en');
    const [indonesian] = adviceFor('reddit', 'community', null, 'id');
    expect(english?.id).toBe(indonesian?.id);
    expect(english?.text).not.toBe(indonesian?.text);
  });
});

test('every piece of advice names real rules and signals, a source and when it was read', () => {
  const known = { rules: rules.map(({ id }) => id), signals: signals.map(({ id }) => id) };
  for (const { id, about = [], followed, source, checked, text } of advice) {
    for (const rule of about) expect(known.rules, id).toContain(rule);
    if (followed) expect(known.signals, id).toContain(followed);
    expect(source.url, id).toMatch(/^https:\/\//);
    expect(checked, id).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    for (const words of [text.en, text.id]) expect(words.length, id).toBeLessThanOrEqual(160);
  }
  expect(new Set(advice.map(({ id }) => id)).size).toBe(advice.length);
});
