// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { type PopupState, PopupView, type PopupViewProps } from '../../../components/views/PopupView';
import { stringsFor } from '../../../lib/strings';
import { type SampleName, samples } from '../../gallery/samples';
import { stage } from './stage';

function props(state: PopupState, changes: Partial<PopupViewProps> = {}): PopupViewProps {
  return {
    state,
    strings: stringsFor('en'),
    onApply: vi.fn(),
    onApplyAll: vi.fn(),
    onShow: vi.fn(),
    onIgnore: vi.fn(),
    onInsert: vi.fn(),
    onCopy: vi.fn(),
    onCheck: vi.fn(async () => samples.en.pitch.report),
    onSite: vi.fn(),
    onOptions: vi.fn(),
    onRetry: vi.fn(),
    ...changes,
  };
}

function drafted(name: SampleName): PopupState {
  const { draft, report } = samples.en[name];
  return { kind: 'draft', site: 'Facebook', text: draft, report };
}

/** As long as it takes for a writer to have paused. */
function pause(): Promise<void> {
  return act(async () => {
    await vi.advanceTimersByTimeAsync(300);
  });
}

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

it('lists each phrase with its best rewrite, one press away', () => {
  const given = props(drafted('pitch'));
  const { root, named, press } = stage(<PopupView {...given} />);
  expect(root.querySelectorAll('.phrase-item')).toHaveLength(6);
  press(named('down to [how many are left]'));
  const phrase = samples.en.pitch.report.diagnostics[2];
  expect(given.onApply).toHaveBeenCalledExactlyOnceWith(phrase, phrase?.suggestions[0]);
});

it('says where only a part was read, and offers no whole of it', () => {
  const given = props({ ...drafted('pitch'), isPart: true } as PopupState);
  const { root, named, press } = stage(<PopupView {...given} />);
  expect(root.textContent).toContain('only the part in view');
  expect(() => named('See it rewritten')).toThrow();
  press(named('down to [how many are left]'));
  expect(given.onApply).toHaveBeenCalledOnce();
});

it('opens a phrase to its reason, its other wordings and its place in the draft', () => {
  const given = props(drafted('pitch'));
  const { root, named, press } = stage(<PopupView {...given} />);
  press(named('LAST CHANCE!'));
  expect(root.textContent).toContain('You’re asking readers to rush.');
  expect(named('Leave out “LAST CHANCE!”')).toBeTruthy();
  press(named('Show in draft'));
  expect(given.onShow).toHaveBeenCalledExactlyOnceWith(samples.en.pitch.report.diagnostics[0]);
});

it('says how the draft reads in words, without a number', () => {
  const { find, root } = stage(<PopupView {...props(drafted('pitch'))} />);
  expect(find('[role=img]').getAttribute('aria-label')).toBe(
    'Pushes readers: a lot. Helps readers: not yet.',
  );
  expect(find('.meter').textContent).not.toMatch(/\d/);
  expect(root.textContent).toContain('Look again at: Undisclosed interest');
  expect(root.textContent).toContain('Add: Limits and trade-offs');
});

it('ticks what earns trust and offers a sentence for what is missing', () => {
  const given = props(drafted('mixed'));
  const { named, press, find } = stage(<PopupView {...given} />);
  expect(find('.ticks').textContent).toContain('Interest disclosed');
  press(named('Insert'));
  expect(given.onInsert).toHaveBeenCalledExactlyOnceWith('Source: [title or organisation, year, link]');
});

it('offers to copy a sentence where it cannot be inserted', () => {
  const given = props(drafted('mixed'), { onInsert: undefined });
  const { named, press } = stage(<PopupView {...given} />);
  press(named('Copy'));
  expect(given.onCopy).toHaveBeenCalledExactlyOnceWith('Source: [title or organisation, year, link]');
});

it('praises a clean draft quietly', () => {
  const { root } = stage(<PopupView {...props(drafted('trusted'))} />);
  expect(root.textContent).toContain('Clear, useful, honest about its limits.');
  expect(root.textContent).toContain('Nothing here pushes.');
});

it('does not judge a draft that has hardly begun', () => {
  const { root } = stage(<PopupView {...props(drafted('short'))} />);
  expect(root.textContent).toContain('Keep going');
  expect(root.querySelector('.meter')).toBeNull();
});

it.each<[PopupState, string]>([
  [{ kind: 'loading' }, 'Looking for your draft'],
  [{ kind: 'error' }, 'couldn’t reach this page'],
  [{ kind: 'unsupported' }, 'doesn’t read this site'],
  [{ kind: 'off', site: 'LinkedIn' }, 'Switched off on LinkedIn'],
  [{ kind: 'no-draft', site: 'Facebook' }, 'No draft on this page yet'],
])('says what is going on: %o', (state, words) => {
  const { root } = stage(<PopupView {...props(state)} />);
  expect(root.textContent).toContain(words);
});

it('can be tried again after a fault', () => {
  const given = props({ kind: 'error' });
  const { named, press } = stage(<PopupView {...given} />);
  press(named('Try again'));
  expect(given.onRetry).toHaveBeenCalledOnce();
});

it('switches this site on and off', () => {
  const given = props({ kind: 'off', site: 'LinkedIn' });
  const { find, press, show } = stage(<PopupView {...given} />);
  expect((find('[role=switch]') as HTMLInputElement).checked).toBe(false);
  press(find('[role=switch]'));
  expect(given.onSite).toHaveBeenCalledExactlyOnceWith(true);
  show(<PopupView {...given} state={{ kind: 'no-draft', site: 'LinkedIn' }} />);
  expect((find('[role=switch]') as HTMLInputElement).checked).toBe(true);
});

it('has no switch where the coach cannot go', () => {
  const { root } = stage(<PopupView {...props({ kind: 'unsupported' })} />);
  expect(root.querySelector('[role=switch]')).toBeNull();
});

it('checks what is typed in the scratchpad once its writer pauses, and rewrites it there', async () => {
  vi.useFakeTimers();
  const given = props({ kind: 'no-draft', site: 'Facebook' });
  const { find, named, press, type } = stage(<PopupView {...given} />);
  const field = find('textarea') as HTMLTextAreaElement;
  type(field, 'LAST');
  type(field, samples.en.pitch.draft);
  await pause();
  expect(given.onCheck).toHaveBeenCalledExactlyOnceWith(samples.en.pitch.draft);
  press(named('They’re in the shop'));
  expect(field.value).toContain('They’re in the shop if you’d like one, and use my code');
  expect(given.onApply).not.toHaveBeenCalled();
  press(named('Undo'));
  expect(field.value).toBe(samples.en.pitch.draft);
});

it('does not apply a rewrite to a text that has moved on', async () => {
  vi.useFakeTimers();
  const { find, named, press, type, root } = stage(
    <PopupView {...props({ kind: 'no-draft', site: 'Facebook' })} />,
  );
  const field = find('textarea') as HTMLTextAreaElement;
  type(field, samples.en.pitch.draft);
  await pause();
  type(field, `So. ${samples.en.pitch.draft}`);
  press(named('They’re in the shop'));
  expect(field.value).toBe(`So. ${samples.en.pitch.draft}`);
  expect(root.textContent).toContain('nothing was touched');
});

it('keeps the text when checking fails', async () => {
  vi.useFakeTimers();
  const onCheck = vi.fn(async () => {
    throw new Error('asleep');
  });
  const { find, type, root } = stage(
    <PopupView {...props({ kind: 'no-draft', site: 'Facebook' }, { onCheck })} />,
  );
  const field = find('textarea') as HTMLTextAreaElement;
  type(field, 'Some text');
  await pause();
  expect(root.textContent).toContain('Your text is still here.');
  expect(field.value).toBe('Some text');
});
