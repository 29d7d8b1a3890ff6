/** The authority balance: when, where and on which rung a post went out. Never its text. */
import { storage } from 'wxt/utils/storage';
import type { Verdict } from './engine/report';

export interface LedgerEntry {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly platform: string;
  readonly verdict: Verdict;
}

const MOST = 1000;

const item = () => storage.defineItem<LedgerEntry[]>('local:ledger', { fallback: [], version: 1 });

export const readLedger = (): Promise<LedgerEntry[]> => item().getValue();

/** Adds a published post; the oldest beyond a thousand are forgotten. */
export async function record(entry: LedgerEntry): Promise<void> {
  await item().setValue([...(await readLedger()), entry].slice(-MOST));
}
