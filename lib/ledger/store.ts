/** The ledger as this device keeps it; it goes nowhere else. */
import { storage } from 'wxt/utils/storage';
import { EMPTY_LEDGER, type Ledger, type Post, withPost } from './ledger';

const item = () => storage.defineItem<Ledger | readonly Post[]>('local:ledger', { version: 1 });

/** The first version kept a bare list of posts. */
export const ledgerFrom = (stored: Ledger | readonly Post[] | null): Ledger =>
  Array.isArray(stored) ? { ...EMPTY_LEDGER, posts: stored } : { ...EMPTY_LEDGER, ...stored };

export const readLedger = async (): Promise<Ledger> => ledgerFrom(await item().getValue());

let last: Promise<unknown> = Promise.resolve();

/** Changes the ledger on top of what is stored now; changes of one context follow one another. @returns what is stored afterwards. */
export function changeLedger(change: (ledger: Ledger) => Ledger): Promise<Ledger> {
  const next = last.then(async () => {
    const changed = change(await readLedger());
    await item().setValue(changed);
    return changed;
  });
  last = next.catch(() => {});
  return next;
}

/** Calls back on every change, in any context. @returns a function that stops it. */
export const watchLedger = (changed: (ledger: Ledger) => void): (() => void) =>
  item().watch((stored) => changed(ledgerFrom(stored)));

/** Adds a published post. */
export async function record(post: Post): Promise<void> {
  await changeLedger((ledger) => withPost(ledger, post));
}
