/** What surrounds a phrase moves its severity; what the writer or the place decided stays. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { type DraftContext, NO_PREFERENCES, type Severity } from '../../../lib/engine/report';
import { inContext, type Surroundings, vouched } from '../../../lib/engine/severity';
import { rules } from '../../../lib/rules';

const flag = (rule: string, severity: Severity = 'warning', decided = false) => ({
  rule,
  acts: rules.find(({ id }) => id === rule)?.acts ?? [],
  severity,
  decided,
  sure: 1,
});
const CRAMPED: Surroundings = { roomy: false, gives: false, sales: 2, helpsOpenly: false, pressure: 0.5 };
const ROOMY: Surroundings = { ...CRAMPED, roomy: true };
const severities = (flags: ReturnType<typeof flag>[], around: Surroundings) =>
  inContext(flags, around).map(({ severity }) => severity);

describe('a lone warning', () => {
  test('in a roomy draft that gives something is a hint', () => {
    expect(severities([flag('urgency')], { ...ROOMY, gives: true })).toEqual(['hint']);
  });
  test('in a roomy draft that hardly sells is a hint', () => {
    expect(severities([flag('urgency')], { ...ROOMY, sales: 0 })).toEqual(['hint']);
  });
  test('in a sales post stays one', () => {
    expect(severities([flag('urgency')], ROOMY)).toEqual(['warning']);
    expect(severities([flag('urgency')], { ...CRAMPED, gives: true, sales: 0 })).toEqual(['warning']);
  });
  test('with company stays one', () => {
    expect(severities([flag('urgency'), flag('scarcity')], { ...ROOMY, gives: true })).toEqual([
      'warning',
      'warning',
    ]);
  });
});

describe('a serious promise', () => {
  const promise = [flag('income-claim', 'serious'), flag('superlative')];
  test('weighs less where nothing is asked', () => {
    expect(severities(promise, ROOMY)).toEqual(['warning', 'warning']);
  });
  test('weighs whole beside an ask, or with little around it', () => {
    expect(severities([...promise, flag('hard-cta')], ROOMY)[0]).toBe('serious');
    expect(severities(promise, CRAMPED)[0]).toBe('serious');
  });
  test('weighs whole where it can harm by itself', () => {
    expect(severities([flag('miracle-result', 'serious')], ROOMY)).toEqual(['serious']);
  });
});

describe('one invitation after open help', () => {
  const ask = [flag('hard-cta'), flag('lead-funnel'), flag('urgency')];
  const open = { ...ROOMY, gives: true, helpsOpenly: true };
  test('is a hint; the next is not', () => {
    expect(severities(ask, open)).toEqual(['hint', 'warning', 'warning']);
  });
  test('is none when the interest is not open', () => {
    expect(severities(ask, { ...open, helpsOpenly: false })).toEqual(['warning', 'warning', 'warning']);
  });
  test('never softens what is serious', () => {
    expect(severities([flag('lead-funnel', 'serious'), flag('urgency')], open)[0]).toBe('serious');
  });
});

describe('hints that make a pitch together', () => {
  const shown = (flags: ReturnType<typeof flag>[], pressure = 0.2, pitch = true) =>
    vouched(flags, { pitch, pressure }).map(({ severity }) => severity);
  const hints = [flag('price-push', 'hint'), flag('lead-funnel', 'hint')];
  test('are warnings', () => {
    expect(shown(hints)).toEqual(['warning', 'warning']);
  });
  test('stay hints in a draft that is none, or hardly one', () => {
    expect(shown(hints, 0.2, false)).toEqual(['hint', 'hint']);
    expect(shown(hints, 0.125)).toEqual(['hint', 'hint']);
  });
  test('stay hints beside what is a warning by itself', () => {
    expect(shown([flag('urgency'), ...hints])).toEqual(['warning', 'hint', 'hint']);
  });
  test('stay hints where they are but style, or the writer decided', () => {
    expect(shown([flag('price-push', 'hint'), flag('shouting', 'hint')])).toEqual(['warning', 'hint']);
    expect(shown([flag('price-push', 'hint', true), hints[1] as never])).toEqual(['hint', 'warning']);
  });
});

describe('what only just pushes', () => {
  const unsure = (severity: Severity, decided = false) => ({
    ...flag('urgency', severity, decided),
    sure: 0.6,
  });
  test('is one step lighter than what plainly does', () => {
    expect(severities([unsure('serious'), unsure('warning'), unsure('hint')], CRAMPED)).toEqual([
      'warning',
      'hint',
      'hint',
    ]);
  });
  test('stays what the writer decided', () => {
    expect(severities([unsure('serious', true)], CRAMPED)).toEqual(['serious']);
  });
});

describe('in a draft that hardly presses', () => {
  const slight = { ...CRAMPED, pressure: 0.2 };
  test('whatever is said is one step lighter', () => {
    expect(severities([flag('income-claim', 'serious'), flag('urgency')], slight)).toEqual([
      'warning',
      'hint',
    ]);
  });
  test('what the writer decided stays', () => {
    expect(severities([flag('urgency', 'warning', true)], slight)).toEqual(['warning']);
  });
});

test('what is decided is not moved', () => {
  expect(severities([flag('urgency', 'warning', true)], { ...ROOMY, gives: true })).toEqual(['warning']);
});

describe('in a draft', () => {
  const coach = createCoach();
  const context: DraftContext = { interfaceLanguage: 'en', preferences: NO_PREFERENCES };
  const TIP =
    'I repaired this kettle twice. The element fails first, so unplug it, drain it and check the two screws under ' +
    'the base before you buy another. Mine lasted four more years after a new washer. ';
  const found = (text: string, more: Partial<DraftContext> = {}) =>
    coach(text, { ...context, ...more }).diagnostics.map(({ rule, severity }) => `${rule} ${severity}`);

  test('one push after real help is a hint, and the same push alone a warning', () => {
    expect(found(`${TIP}Order now.`)).toEqual(['hard-cta hint']);
    expect(found('Order now.')).toEqual(['hard-cta warning']);
  });
  test('a severity the writer chose stays', () => {
    const preferences = { ...NO_PREFERENCES, severities: { 'hard-cta': 'serious' as const } };
    expect(found(`${TIP}Order now.`, { preferences })).toEqual(['hard-cta serious']);
  });
});
