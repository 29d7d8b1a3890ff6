// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { Mark } from '../../../components/controls/Mark';
import { WelcomeView } from '../../../components/views/WelcomeView';
import { stringsFor } from '../../../lib/strings';
import { samples } from '../../gallery/samples';
import { stage } from './stage';

afterEach(() => document.body.replaceChildren());

it('welcomes with what it never does, and a sample to try', () => {
  const { root, find } = stage(
    <WelcomeView
      strings={stringsFor('en')}
      sites={['Facebook', 'X']}
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
