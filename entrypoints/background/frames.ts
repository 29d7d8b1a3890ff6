/** Which frame of each tab the writer writes in, so that surfaces ask the right one. Kept in memory only. */
import { browser } from 'wxt/browser';

const KEY = 'frames';

type Frames = Readonly<Record<number, number>>;

async function readFrames(): Promise<Frames> {
  const { [KEY]: frames } = await browser.storage.session.get(KEY);
  return (frames as Frames | undefined) ?? {};
}

/** Frame 0 is the page itself. */
export const frameOf = async (tab: number): Promise<number> => (await readFrames())[tab] ?? 0;

export async function noteFrame(tab: number, frame: number): Promise<void> {
  const frames = await readFrames();
  if ((frames[tab] ?? 0) !== frame) await browser.storage.session.set({ [KEY]: { ...frames, [tab]: frame } });
}

/** Forgets tabs as they close. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener(async (tab) => {
    const { [tab]: gone, ...left } = await readFrames();
    if (gone !== undefined) await browser.storage.session.set({ [KEY]: left });
  });
}
