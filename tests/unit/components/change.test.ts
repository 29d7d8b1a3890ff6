import { describe, expect, it } from 'vitest';
import { worstFirst } from '../../../components/check/worst';
import { topMoves } from '../../../components/meter/moves';
import { describeChange } from '../../../components/rewrite/change';
import type { Diagnostic } from '../../../lib/engine/report';
import { samples } from '../../gallery/samples';

const draft = 'Hurry up! Our bread is fresh at six.';
const phrase: Diagnostic = {
  rule: 'urgency',
  severity: 'warning',
  span: { start: 0, end: 9 },
  text: 'Hurry up!',
  language: 'en',
  suggestions: [],
  fingerprint: 'x',
};

describe('describeChange', () => {
  const change = (end: number, text: string) =>
    describeChange(draft, phrase, { span: { start: 0, end }, text, move: 'any' });

  it('does not repeat the phrase when only the phrase is replaced', () => {
    expect(change(9, 'We open at six.')).toEqual({ kind: 'replace', after: 'We open at six.', before: null });
  });
  it('shows what a wider change replaces', () => {
    expect(change(36, 'Bread at six.')).toEqual({ kind: 'replace', after: 'Bread at six.', before: draft });
  });
  it('calls a pure cut a cut', () => {
    expect(change(13, 'Our')).toEqual({ kind: 'drop', dropped: 'Hurry up!' });
  });
  it('cuts between words where the same letters begin both', () => {
    const text = 'KESEMPATAN TERAKHIR!!! Keripik enak.';
    const last = { ...phrase, span: { start: 0, end: 22 }, text: 'KESEMPATAN TERAKHIR!!!' };
    const cut = describeChange(text, last, { span: { start: 0, end: 30 }, text: 'Keripik', move: 'any' });
    expect(cut).toEqual({ kind: 'drop', dropped: 'KESEMPATAN TERAKHIR!!!' });
  });
  it('sees a cut in the middle and at the end', () => {
    const text = 'Fresh bread, buy now, at six. Hurry up!';
    const within = { ...phrase, span: { start: 13, end: 20 }, text: 'buy now' };
    const middle = { span: { start: 0, end: 28 }, text: 'Fresh bread, at six', move: 'any' };
    expect(describeChange(text, within, middle)).toEqual({ kind: 'drop', dropped: 'buy now' });
    const last = { ...phrase, span: { start: 30, end: 39 } };
    const end = { span: { start: 25, end: 39 }, text: 'six.', move: 'any' };
    expect(describeChange(text, last, end)).toEqual({ kind: 'drop', dropped: 'Hurry up!' });
  });
  it('sees a cut through a changed capital', () => {
    const text = 'Hurry up! our bread.';
    const cut = describeChange(text, phrase, { span: { start: 0, end: 13 }, text: 'Our', move: 'any' });
    expect(cut).toEqual({ kind: 'drop', dropped: 'Hurry up!' });
  });
  it('leaves the stop of the sentence before out of what is cut', () => {
    const text = 'We bake. Hurry up. Our bread.';
    const middle = { ...phrase, span: { start: 9, end: 18 }, text: 'Hurry up.' };
    const cut = { span: { start: 3, end: 19 }, text: 'bake. ', move: 'any' };
    expect(describeChange(text, middle, cut)).toEqual({ kind: 'drop', dropped: 'Hurry up' });
  });
  it('does not repeat what is only added to', () => {
    const text = 'The best jam in town.';
    const best = { ...phrase, span: { start: 0, end: 12 }, text: 'The best jam' };
    const added = {
      span: { start: 0, end: 20 },
      text: 'The best jam in town (by [whose count])',
      move: 'any',
    };
    expect(describeChange(text, best, added)).toEqual({
      kind: 'replace',
      after: 'The best jam in town (by [whose count])',
      before: null,
    });
  });
  it('shows only what is near the change in a long stretch', () => {
    const text =
      'Now you can finally order our plum, quince, damson and apple jam by the jar, the box or the pallet.';
    const order = { ...phrase, span: { start: 20, end: 25 }, text: 'order' };
    const changed = {
      span: { start: 0, end: text.length },
      text: text.replace('finally order', 'try'),
      move: 'any',
    };
    expect(describeChange(text, order, changed)).toEqual({
      kind: 'replace',
      before: 'Now you can finally order our plum, quince, damson…',
      after: 'Now you can try our plum, quince, damson…',
    });
    const at = text.indexOf('pallet');
    const tail = { ...phrase, span: { start: at, end: at + 6 }, text: 'pallet' };
    const late = { span: { start: 0, end: text.length }, text: text.replace('pallet', 'cart'), move: 'any' };
    expect(describeChange(text, tail, late)).toEqual({
      kind: 'replace',
      before: '…the box or the pallet.',
      after: '…the box or the cart.',
    });
  });
  it('says nothing of what is replaced when the draft is another', () => {
    const elsewhere = describeChange(`So. ${draft}`, phrase, {
      span: { start: 0, end: 13 },
      text: 'Our',
      move: 'any',
    });
    expect(elsewhere).toEqual({ kind: 'replace', after: 'Our', before: null });
  });
});

describe('worstFirst', () => {
  it('puts weight before place, and place before nothing', () => {
    expect(worstFirst(samples.en.pitch.report.diagnostics).map(({ rule }) => rule)).toEqual([
      'hidden-interest',
      'urgency',
      'scarcity',
      'hard-cta',
      'superlative',
      'crowd-proof',
    ]);
  });
});

describe('topMoves', () => {
  it('pairs the heaviest rule with the first thing missing', () => {
    expect(topMoves(samples.id.pitch.report)).toEqual([
      { kind: 'soften', name: 'Kepentingan belum disebut' },
      { kind: 'add', name: 'Batasan dan kekurangan' },
    ]);
  });
  it('names what is only heard after what pushes', () => {
    const { report } = samples.en.pitch;
    const [first] = topMoves(report);
    const heard = ['a', 'b', 'c', 'd'].map((fingerprint) => ({
      ...phrase,
      rule: 'sounds-like-ad',
      severity: 'warning' as const,
      heard: [],
      fingerprint,
    }));
    expect(topMoves({ ...report, diagnostics: [...heard, ...report.diagnostics] })[0]).toEqual(first);
  });
  it('has nothing to ask of a trusted adviser', () => {
    expect(topMoves(samples.en.trusted.report)).toEqual([]);
  });
});
