// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { PublishCheck, type PublishCheckProps } from '../../../components/check/PublishCheck';
import { stringsFor } from '../../../lib/strings';
import { samples } from '../../gallery/samples';
import { nameOf, stage } from './stage';

const { draft, report } = samples.en.pitch;

function props(changes: Partial<PublishCheckProps> = {}): PublishCheckProps {
  return {
    verdict: report.verdict,
    phrases: report.diagnostics,
    blanks: [],
    draft,
    strings: stringsFor('en'),
    onOpen: vi.fn(),
    onRevise: vi.fn(),
    onPost: vi.fn(),
    onReason: vi.fn(),
    onUndoReason: vi.fn(),
    onClose: vi.fn(),
    ...changes,
  };
}

afterEach(() => document.body.replaceChildren());

it('is an alert dialog that says how the draft reads', () => {
  const { find, root } = stage(<PublishCheck {...props()} />);
  const dialog = find('[role=alertdialog]');
  const described = root.querySelector(`[id="${dialog.getAttribute('aria-describedby')}"]`);
  expect(described?.textContent).toContain('Most readers will scroll past this as an ad.');
});

it('offers revising and posting as equals', () => {
  const { root } = stage(<PublishCheck {...props()} />);
  const [revise, post, ...more] = root.querySelectorAll('.choices button');
  expect([revise, post].map((button) => button?.textContent)).toEqual(['Revise', 'Post as is']);
  expect(post?.className).toBe(revise?.className);
  expect(more).toEqual([]);
});

it('starts on revising, so a stray Enter does not post', () => {
  const { named } = stage(<PublishCheck {...props()} />);
  expect(document.activeElement).toBe(named('Revise'));
});

it('puts the three heaviest phrases forward and counts the rest', () => {
  const { root } = stage(<PublishCheck {...props()} />);
  const shown = [...root.querySelectorAll('.check-phrase .marked')].map((phrase) => phrase.textContent);
  expect(shown).toEqual(['use my code JEN15', 'LAST CHANCE!', 'almost sold out']);
  expect(root.textContent).toContain('and 3 more phrases');
});

it('opens the phrase that was pressed', () => {
  const given = props();
  const { named, press } = stage(<PublishCheck {...given} />);
  press(named('almost sold out'));
  expect(given.onOpen).toHaveBeenCalledExactlyOnceWith(report.diagnostics[2]);
});

it('lets the draft go at once, and says that the site’s own button publishes', () => {
  const given = props();
  const { named, press, root } = stage(<PublishCheck {...given} />);
  press(named('Post as is'));
  expect(given.onPost).toHaveBeenCalledOnce();
  expect(root.textContent).toContain('Press the site’s own button once more');
});

it('asks for a reason only afterwards, and needs none', () => {
  const given = props();
  const { named, press, root } = stage(<PublishCheck {...given} />);
  expect(root.querySelectorAll('.chip')).toHaveLength(0);
  press(named('Post as is'));
  expect([...root.querySelectorAll('.chip')].map(nameOf)).toEqual([
    'True, and I can show it',
    'A quote or a joke',
    'My readers expect this',
    'Wrongly flagged',
    'Not now',
  ]);
  press(named('Close'));
  expect(given.onClose).toHaveBeenCalledOnce();
  expect(given.onReason).not.toHaveBeenCalled();
});

it('takes one reason with one press', () => {
  const given = props();
  const { named, press, root } = stage(<PublishCheck {...given} />);
  press(named('Post as is'));
  press(named('A quote or a joke'));
  expect(given.onReason).toHaveBeenCalledExactlyOnceWith('quote', report.diagnostics);
  expect(root.querySelectorAll('.chip')).toHaveLength(0);
});

it('says what a reason changes, and takes it back', () => {
  const given = props();
  const { named, press, root } = stage(<PublishCheck {...given} />);
  press(named('Post as is'));
  press(named('My readers expect this'));
  expect(root.textContent).toContain('From now on this weighs less.');
  press(named('Undo'));
  expect(given.onUndoReason).toHaveBeenCalledOnce();
  expect(root.querySelectorAll('.chip')).toHaveLength(5);
});

it('asks which of several was wrongly flagged: the exception is for that one', () => {
  const given = props();
  const { named, press, root } = stage(<PublishCheck {...given} />);
  press(named('Post as is'));
  press(named('Wrongly flagged'));
  expect(given.onReason).not.toHaveBeenCalled();
  expect([...root.querySelectorAll('.chip')].map(nameOf)).toContain('almost sold out');
  press(named('almost sold out'));
  expect(given.onReason).toHaveBeenCalledExactlyOnceWith('wrong', [report.diagnostics[2]]);
});

it('points at a blank nobody filled', () => {
  const { root, named } = stage(
    <PublishCheck {...props({ phrases: [], blanks: ['[how many are left]'] })} />,
  );
  expect(root.textContent).toContain('One blank is still waiting for you');
  expect(root.querySelector('mark')?.textContent).toBe('[how many are left]');
  expect(named('Fill it in')).toBeTruthy();
  expect(root.textContent).not.toContain('scroll past');
});

it('closes on Escape without deciding', () => {
  const given = props();
  const { key } = stage(<PublishCheck {...given} />);
  key('Escape');
  expect(given.onClose).toHaveBeenCalledOnce();
  expect(given.onPost).not.toHaveBeenCalled();
});

it('cannot be answered by the page', () => {
  const given = props();
  const { root, press } = stage(<PublishCheck {...given} />, { strict: true });
  for (const button of root.querySelectorAll<HTMLElement>('button')) press(button);
  for (const act of [given.onOpen, given.onRevise, given.onPost]) expect(act).not.toHaveBeenCalled();
});
