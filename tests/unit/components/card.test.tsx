// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/Card';
import { stringsFor } from '../../../lib/strings';
import { samples } from '../../gallery/samples';
import { nameOf, stage } from './stage';

const { draft, report } = samples.en.pitch;

function props(index: number, changes: Partial<CardProps> = {}): CardProps {
  const diagnostic = report.diagnostics[index];
  const ruleText = diagnostic && report.rules[diagnostic.rule];
  if (!diagnostic || !ruleText) throw new Error('no such phrase');
  return {
    diagnostic,
    ruleText,
    draft,
    strings: stringsFor('en'),
    position: { index, count: report.diagnostics.length },
    onApply: vi.fn(),
    onIgnore: vi.fn(),
    onAllow: vi.fn(),
    onRuleOff: vi.fn(),
    onStep: vi.fn(),
    onClose: vi.fn(),
    ...changes,
  };
}

afterEach(() => document.body.replaceChildren());

it('is a dialog named after the rule and described by its kind sentence', () => {
  const { find, root } = stage(<Card {...props(2)} />);
  const dialog = find('[role=dialog]');
  const called = (attribute: string) =>
    root.querySelector(`[id="${dialog.getAttribute(attribute)}"]`)?.textContent;
  expect(called('aria-labelledby')).toBe('Scarcity push');
  expect(called('aria-describedby')).toContain('Say how many there are');
});

it('shows the phrase, and says where it stands among the others', () => {
  const { root } = stage(<Card {...props(2)} />);
  expect(root.textContent).toContain('almost sold out');
  expect(root.textContent).toContain('3 of 6');
});

it('applies the wording that was pressed', () => {
  const given = props(4);
  const { named, press } = stage(<Card {...given} />);
  press(named('They’re in the shop if you’d like one'));
  expect(given.onApply).toHaveBeenCalledExactlyOnceWith(given.diagnostic.suggestions[0]);
});

it('shows what a rewrite of more than the phrase replaces', () => {
  const { find } = stage(<Card {...props(4)} />);
  expect(find('del').textContent).toBe('Order now before they’re gone, and use my code JEN15.');
});

it('says that a rewrite only leaves something out', () => {
  const { named } = stage(<Card {...props(0)} />);
  expect(nameOf(named('Leave out'))).toBe('Leave out “LAST CHANCE!”');
});

it('marks blanks as the writer’s to fill', () => {
  const { root } = stage(<Card {...props(2)} />);
  expect([...root.querySelectorAll('mark')].map((blank) => blank.textContent)).toEqual([
    '[how many are left]',
    '[date]',
  ]);
  expect(root.textContent).toContain('yours to fill in');
});

it('never offers more than three wordings', () => {
  const given = props(2);
  const one = given.diagnostic.suggestions[0];
  if (!one) throw new Error('the sample has a suggestion');
  const suggestions = [1, 2, 3, 4, 5].map((nth) => ({ ...one, text: `wording ${nth}` }));
  const { root } = stage(<Card {...given} diagnostic={{ ...given.diagnostic, suggestions }} />);
  expect(root.querySelectorAll('.rewrite')).toHaveLength(3);
});

it('keeps the reason and the farther ways out closed until asked for', () => {
  const { named, press, root } = stage(<Card {...props(2)} />);
  const why = named('Why readers distrust this');
  const reason = root.querySelector<HTMLElement>(`[id="${why.getAttribute('aria-controls')}"]`);
  expect(why.getAttribute('aria-expanded')).toBe('false');
  expect(reason?.hidden).toBe(true);
  press(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(reason?.hidden).toBe(false);
  expect(reason?.querySelector('a')?.rel).toContain('noopener');
});

it('ignores, allows and turns off, each through its own button', () => {
  const given = props(2);
  const { named, press } = stage(<Card {...given} />);
  press(named('Ignore here'));
  press(named('More'));
  press(named('Never flag “almost sold out”'));
  press(named('Turn off “Scarcity push”'));
  for (const act of [given.onIgnore, given.onAllow, given.onRuleOff]) expect(act).toHaveBeenCalledOnce();
});

it('steps with its buttons and with the arrow keys', () => {
  const given = props(2, { takeFocus: true });
  const { named, press, key } = stage(<Card {...given} />);
  press(named('Next phrase'));
  press(named('Previous phrase'));
  key('ArrowRight');
  key('ArrowLeft');
  expect(vi.mocked(given.onStep).mock.calls).toEqual([[1], [-1], [1], [-1]]);
});

it('has nothing to step to when it is alone', () => {
  const given = props(2, { position: { index: 0, count: 1 }, takeFocus: true });
  const { root, key } = stage(<Card {...given} />);
  key('ArrowRight');
  expect(root.textContent).not.toContain('1 of 1');
  expect(given.onStep).not.toHaveBeenCalled();
});

it('closes on Escape', () => {
  const given = props(2, { takeFocus: true });
  const { key } = stage(<Card {...given} />);
  expect(key('Escape').defaultPrevented).toBe(true);
  expect(given.onClose).toHaveBeenCalledOnce();
});

it('has the focus as soon as it stands: one closed at once must not take it later', () => {
  const root = document.body.appendChild(document.createElement('div'));
  render(<Card {...props(2, { takeFocus: true })} />, root);
  expect(document.activeElement).toBe(root.querySelector('[role=dialog]'));
});

it('takes focus only when asked to', () => {
  stage(<Card {...props(2)} />);
  expect(document.activeElement).toBe(document.body);
  const asked = stage(<Card {...props(2, { takeFocus: true })} />);
  expect(document.activeElement).toBe(asked.find('[role=dialog]'));
});

it('keeps focus when the phrase it was on is gone', () => {
  const { show, root, find } = stage(<Card {...props(4, { takeFocus: true })} />);
  find('.rewrite').focus();
  show(<Card {...props(5, { takeFocus: true })} />);
  expect(root.contains(document.activeElement)).toBe(true);
});

it('walks the wordings with up and down, and goes round with Tab', () => {
  const { root, key, named } = stage(<Card {...props(4, { takeFocus: true })} />);
  const wordings = [...root.querySelectorAll('.rewrite')];
  key('ArrowDown');
  expect(document.activeElement).toBe(wordings[0]);
  key('ArrowDown');
  expect(document.activeElement).toBe(wordings[1]);
  key('ArrowUp');
  expect(document.activeElement).toBe(wordings[0]);
  named('More').focus();
  key('Tab');
  expect(document.activeElement).toBe(named('Previous phrase'));
  key('Tab', { shiftKey: true });
  expect(document.activeElement).toBe(named('More'));
});

it('does not let its keys reach the page', () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  const { key } = stage(<Card {...props(2, { takeFocus: true })} />);
  key('j');
  document.removeEventListener('keydown', heard);
  expect(heard).not.toHaveBeenCalled();
});

it('does nothing for events that no person caused', () => {
  const given = props(4, { takeFocus: true });
  const { root, press, key } = stage(<Card {...given} />, { strict: true });
  for (const button of root.querySelectorAll<HTMLElement>('button')) press(button);
  for (const pressed of ['Escape', 'ArrowRight', 'Enter']) key(pressed);
  for (const act of [
    given.onApply,
    given.onIgnore,
    given.onAllow,
    given.onRuleOff,
    given.onStep,
    given.onClose,
  ]) {
    expect(act).not.toHaveBeenCalled();
  }
});

it('shows draft text as text', () => {
  const given = props(2);
  const diagnostic = { ...given.diagnostic, text: '<img src=x onerror=alert(1)>' };
  const { root } = stage(<Card {...given} diagnostic={diagnostic} />);
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain('<img src=x');
});

it('offers the wording to copy when it could not be applied', () => {
  const onCopy = vi.fn();
  const { named, press, find } = stage(
    <Card {...props(2, { notice: { kind: 'refused', replacement: 'down to 12' }, onCopy })} />,
  );
  expect(find('[role=status]').textContent).toContain('Your text is as it was');
  press(named('Copy the wording'));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('down to 12');
});

it('names the words that give a sentence away, where no phrase does', () => {
  const given = props(2);
  const heard = ['yours', 'guys'];
  const { root } = stage(<Card {...given} diagnostic={{ ...given.diagnostic, heard }} />);
  expect(root.textContent).toContain('You hear it most in “yours”, “guys”');
  expect(stage(<Card {...given} />).root.textContent).not.toContain('You hear it most in');
});
