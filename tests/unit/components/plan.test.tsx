// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choicesOf, NO_WISHES, reword, tick, tickedOf } from '../../../components/plan/choices';
import { Plan, type PlanProps } from '../../../components/plan/Plan';
import { piecesOf, textOf } from '../../../components/plan/pieces';
import { withRewrites } from '../../../lib/engine/accept';
import { stringsFor } from '../../../lib/strings';
import { samples } from '../../gallery/samples';
import { stage } from './stage';

const { draft, report } = samples.en.pitch;
const [lastChance, best] = report.diagnostics;

describe('choices', () => {
  it('begin with every phrase that has a wording', () => {
    expect(choicesOf(report, NO_WISHES).map(({ ticked }) => ticked)).toEqual(Array(6).fill(true));
    expect(choicesOf(samples.en.leaning.report, NO_WISHES)).toEqual([]);
  });

  it('take no two changes to the same words: the wider one wins', () => {
    const wide = {
      ...lastChance,
      suggestions: [{ span: { start: 0, end: draft.length }, text: 'x', move: '' }],
    };
    const choices = choicesOf({ ...report, diagnostics: [wide as never, best as never] }, NO_WISHES);
    expect(choices.map(({ ticked, covered }) => [ticked, covered])).toEqual([
      [true, false],
      [false, true],
    ]);
    const later = { ...best, suggestions: wide.suggestions };
    const [narrow, wider] = choicesOf(
      { ...report, diagnostics: [lastChance as never, later as never] },
      NO_WISHES,
    );
    expect([narrow?.covered, wider?.ticked]).toEqual([true, true]);
    const unticked = tick(NO_WISHES, lastChance?.fingerprint ?? '', false);
    const [, second] = choicesOf({ ...report, diagnostics: [wide as never, best as never] }, unticked);
    expect(second?.ticked).toBe(true);
  });

  it('let a phrase go first where a sentence that is only heard would take words of it along', () => {
    const wide = [{ span: { start: 0, end: draft.length }, text: 'x', move: 'delete' }];
    const sentence = { ...lastChance, heard: ['chance'], suggestions: wide };
    const [heard, phrase] = choicesOf(
      { ...report, diagnostics: [sentence as never, best as never] },
      NO_WISHES,
    );
    expect([heard?.ticked, phrase?.ticked]).toEqual([false, true]);
  });

  it('go round the wordings of a phrase', () => {
    const first = () => choicesOf(report, wishes)[0] as NonNullable<ReturnType<typeof choicesOf>[0]>;
    let wishes = NO_WISHES;
    const offered = lastChance?.suggestions.length ?? 0;
    const seen = Array.from({ length: offered + 1 }, () => {
      const { text } = first().suggestion;
      wishes = reword(wishes, first());
      return text;
    });
    expect(new Set(seen).size).toBe(offered);
    expect(seen.at(-1)).toBe(seen[0]);
  });
});

describe('pieces', () => {
  it('are the draft as accepting would leave it', () => {
    for (const language of ['en', 'id'] as const) {
      const sample = samples[language].pitch;
      const ticked = tickedOf(choicesOf(sample.report, NO_WISHES));
      expect(textOf(piecesOf(sample.draft, ticked))).toBe(withRewrites(sample.draft, ticked)?.text);
    }
  });

  it('mark only what is new when a neighbour is put back', () => {
    const pieces = piecesOf('Hurry, it is good tea.', [
      { span: { start: 0, end: 9 }, text: 'Hello, it', move: '' },
    ]);
    expect(pieces.filter(({ isNew }) => isNew).map(({ text }) => text)).toEqual(['Hello']);
    const dropped = piecesOf('LAST CHANCE! Our tea', [
      { span: { start: 0, end: 16 }, text: 'Our', move: '' },
    ]);
    expect(dropped).toEqual([{ text: 'Our tea', isNew: false, at: 0 }]);
  });
});

describe('before and after', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  function props(changes: Partial<PlanProps> = {}): PlanProps {
    return {
      draft,
      report,
      strings: stringsFor('en'),
      onCheck: vi.fn(async () => samples.en.mixed.report),
      onApplyAll: vi.fn(),
      onBack: vi.fn(),
      ...changes,
    };
  }
  const pause = () =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(300);
    });

  it('shows the rung the engine gives the new text, never a guess', async () => {
    const given = props();
    const { find } = stage(<Plan {...given} />);
    expect(find('.rung-shift').textContent).toContain('Reading it again');
    await pause();
    expect(find('.rung-shift').textContent).toContain('Advice with a pitch');
    const text = withRewrites(draft, tickedOf(choicesOf(report, NO_WISHES)))?.text;
    expect(given.onCheck).toHaveBeenCalledExactlyOnceWith(text);
    expect(find('.preview-text').textContent).toBe(text);
  });

  it('applies what is ticked and nothing else', () => {
    const given = props();
    const { find, named, press, root } = stage(<Plan {...given} />);
    press(find('.choice input'));
    expect(find('.preview-text').textContent).toContain('LAST CHANCE!');
    press(named('Apply 5 changes'));
    const [ticked] = vi.mocked(given.onApplyAll).mock.calls[0] ?? [];
    expect(ticked).toHaveLength(5);
    for (const box of root.querySelectorAll<HTMLInputElement>('.choice input:checked')) press(box);
    expect(root.textContent).toContain('Nothing ticked');
    expect(root.querySelector('.solid')).toBeNull();
    expect(find('.rung-shift').textContent).not.toContain('Reading');
  });

  it('says how many blanks will be left, and when a site has no room for it', () => {
    const { root } = stage(<Plan {...props({ limit: { length: 280, counts: 'graphemes' } })} />);
    expect(root.textContent).toMatch(/8 blanks will be left/);
    expect(root.textContent).toMatch(/\d+ characters too long for this site/);
  });

  it('says so when the new text cannot be read', async () => {
    const onCheck = async () => Promise.reject(new Error('asleep'));
    const { root } = stage(<Plan {...props({ onCheck })} />);
    await pause();
    expect(root.textContent).toContain('couldn’t be read just now');
  });
});
