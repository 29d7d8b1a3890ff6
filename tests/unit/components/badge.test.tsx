// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Badge } from '../../../components/Badge';
import { stringsFor } from '../../../lib/strings';
import { stage } from './stage';

const strings = stringsFor('en');

/** What a screen reader says: the text that is not hidden from it. */
function said(root: HTMLElement): string {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return copy.textContent ?? '';
}

afterEach(() => document.body.replaceChildren());

it('says the rung and the number of phrases', () => {
  const { root } = stage(
    <Badge verdict="sales-pitch" count={1} strings={strings} onOpen={vi.fn()} onHide={vi.fn()} />,
  );
  expect(said(root)).toBe('Tulus: Sales pitch, 1 phrase to look at');
});

it('claims no more than was read', () => {
  const { root } = stage(
    <Badge verdict="leaning-promo" count={2} isPart strings={strings} onOpen={vi.fn()} onHide={vi.fn()} />,
  );
  expect(said(root)).toBe('Tulus, of the part in view: Leaning promo, 2 phrases to look at');
  expect(root.textContent).toContain('In view: Leaning promo');
});

it('is only a mark while there is no news', () => {
  for (const verdict of ['too-short', 'in-conversation'] as const) {
    const { root } = stage(
      <Badge verdict={verdict} count={0} strings={strings} onOpen={vi.fn()} onHide={vi.fn()} />,
    );
    expect(root.querySelector('span:not(.unseen)')).toBeNull();
    expect(said(root)).toMatch(/^Tulus: /);
  }
});

it('opens for a person and not for a script', () => {
  const onOpen = vi.fn();
  const badge = (
    <Badge verdict="leaning-promo" count={2} strings={strings} onOpen={onOpen} onHide={vi.fn()} />
  );
  const strict = stage(badge, { strict: true });
  strict.press(strict.find('button'));
  expect(onOpen).not.toHaveBeenCalled();
  const { press, find } = stage(badge);
  press(find('button'));
  expect(onOpen).toHaveBeenCalledOnce();
});

it('gets out of the way by the Delete key, for a person only', () => {
  const onHide = vi.fn();
  const badge = (
    <Badge verdict="leaning-promo" count={2} strings={strings} onOpen={vi.fn()} onHide={onHide} />
  );
  const strict = stage(badge, { strict: true });
  strict.find('button').focus();
  strict.key('Delete');
  expect(onHide).not.toHaveBeenCalled();
  const { find, key } = stage(badge);
  find('button').focus();
  key('a');
  key('Delete');
  expect(onHide).toHaveBeenCalledOnce();
});
