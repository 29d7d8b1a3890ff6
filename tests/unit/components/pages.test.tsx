// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { Mark } from '../../../components/controls/Mark';
import { OptionsView, type OptionsViewProps } from '../../../components/views/OptionsView';
import { WelcomeView } from '../../../components/views/WelcomeView';
import { stringsFor } from '../../../lib/strings';
import { samples } from '../../gallery/samples';
import { stage } from './stage';

function props(changes: Partial<OptionsViewProps['state']> = {}): OptionsViewProps {
  return {
    strings: stringsFor('en'),
    state: {
      language: 'en',
      publishCheck: true,
      badge: true,
      rules: [
        { id: 'urgency', name: 'Time pressure', line: 'No rush.', on: true },
        { id: 'buzzword', name: 'Business buzzwords', line: 'Picture it.', on: false },
      ],
      allowedPhrases: ['best seller'],
      sitesOff: [{ id: 'linkedin', name: 'LinkedIn' }],
      ...changes,
    },
    onLanguage: vi.fn(),
    onPublishCheck: vi.fn(),
    onBadge: vi.fn(),
    onRule: vi.fn(),
    onRemovePhrase: vi.fn(),
    onSiteOn: vi.fn(),
  };
}

afterEach(() => document.body.replaceChildren());

it('puts every choice into words a press can change', () => {
  const given = props();
  const { root, named, press } = stage(<OptionsView {...given} />);
  const flip = (words: string) => press(named(words, 'label').querySelector('input') as HTMLElement);
  flip('Ask once before publishing');
  flip('small badge');
  flip('Business buzzwords');
  flip('Bahasa Indonesia');
  press(named('Remove: “best seller”'));
  press(named('Switch on: LinkedIn'));
  expect(given.onPublishCheck).toHaveBeenCalledExactlyOnceWith(false);
  expect(given.onBadge).toHaveBeenCalledExactlyOnceWith(false);
  expect(given.onRule).toHaveBeenCalledExactlyOnceWith('buzzword', true);
  expect(given.onLanguage).toHaveBeenCalledExactlyOnceWith('id');
  expect(given.onRemovePhrase).toHaveBeenCalledExactlyOnceWith('best seller');
  expect(given.onSiteOn).toHaveBeenCalledExactlyOnceWith('linkedin');
  expect(root.textContent).toContain('1 of 2 on');
});

it('brings a removed phrase back', () => {
  const onUndo = vi.fn();
  const { named, press } = stage(
    <OptionsView {...props()} notice={{ kind: 'disallowed', phrase: 'best seller' }} onUndo={onUndo} />,
  );
  press(named('Undo'));
  expect(onUndo).toHaveBeenCalledOnce();
});

it('says how something would come to an empty list', () => {
  const { root } = stage(<OptionsView {...props({ allowedPhrases: [], sitesOff: [] })} />);
  expect(root.textContent).toContain('None yet.');
});

it('welcomes with what it never does, and a sample to try', () => {
  const { root, find } = stage(
    <WelcomeView
      strings={stringsFor('en')}
      onCheck={async () => samples.en.pitch.report}
      onCopy={vi.fn()}
      onOptions={vi.fn()}
    />,
  );
  expect(root.textContent).toContain('Send anything anywhere.');
  expect((find('textarea') as HTMLTextAreaElement).value).toContain('LAST CHANCE');
});

it('wears the same mark as the icon', () => {
  const { root } = stage(<Mark />);
  const icon = readFileSync('assets/icon.svg', 'utf8');
  for (const path of root.querySelectorAll('path')) expect(icon).toContain(`d="${path.getAttribute('d')}"`);
});
