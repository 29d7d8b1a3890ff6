// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announce } from '../../../components/notice/Announce';
import { stage } from './stage';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});
const pass = (milliseconds: number) =>
  act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));

it('says nothing while the news still changes, and the last of it after a pause', async () => {
  const { find, show } = stage(<Announce text="Listening" />);
  for (const text of ['Leaning promo, 1 phrase', 'Leaning promo, 2 phrases', 'Sales pitch, 3 phrases']) {
    await pass(800);
    expect(find('[role=status]').textContent).toBe('');
    show(<Announce text={text} />);
  }
  await pass(2000);
  expect(find('[role=status]').textContent).toBe('Sales pitch, 3 phrases');
});

it('leaves it to the other surface where nobody here listens', async () => {
  const { find } = stage(<Announce text="Sales pitch" heard={() => false} />);
  await pass(5000);
  expect(find('[role=status]').textContent).toBe('');
});
