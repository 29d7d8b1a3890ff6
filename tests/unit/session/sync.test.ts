/** Settings on their way between the writer's browsers, by a browser that takes its time. */
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function begin() {
  vi.stubGlobal('browser', fakeBrowser);
  const { changeSettings, readSettings } = await import('../../../lib/settings');
  const { syncSettings } = await import('../../../lib/settings/sync');
  syncSettings();
  return { changeSettings, readSettings };
}

afterEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('of two quick choices the later one stays, here and there, however long the first is on its way', async () => {
  const { changeSettings, readSettings } = await begin();
  const get = fakeBrowser.storage.sync.get.bind(fakeBrowser.storage.sync);
  const slow = [40, 1];
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation((async (keys: string) => {
    await pause(slow.shift() ?? 1);
    return get(keys);
  }) as unknown as typeof get);
  await changeSettings((settings) => ({ ...settings, role: 'owner' }));
  await changeSettings((settings) => ({ ...settings, role: 'employee' }));
  await vi.waitFor(async () => expect(await get('role')).toEqual({ role: 'employee' }));
  await pause(60);
  expect(await get('role')).toEqual({ role: 'employee' });
  expect((await readSettings()).role).toBe('employee');
});

test('a choice made twice in a row is no news from elsewhere', async () => {
  const { changeSettings, readSettings } = await begin();
  for (const badge of [false, true, false, true])
    await changeSettings((settings) => ({ ...settings, badge }));
  await changeSettings((settings) => ({ ...settings, badge: false }));
  await pause(30);
  expect((await readSettings()).badge).toBe(false);
  expect(await fakeBrowser.storage.sync.get('badge')).toEqual({ badge: false });
});

test('what another browser chose counts here', async () => {
  const { readSettings } = await begin();
  await fakeBrowser.storage.sync.set({ badge: false });
  await vi.waitFor(async () => expect((await readSettings()).badge).toBe(false));
});
