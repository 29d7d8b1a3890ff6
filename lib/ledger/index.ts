/** The ledger of published posts and what it says. */
export {
  type Counts,
  counted,
  ENOUGH,
  habitOf,
  type Kind,
  kindOf,
  type Period,
  periods,
  platformsOf,
  RECENT,
  recent,
} from './balance';
export { type CsvWords, toCsv } from './csv';
export { type Day, dayOf, isDay, startOfDay } from './days';
export {
  type Campaign,
  EMPTY_LEDGER,
  inCampaign,
  joined,
  type Ledger,
  type Post,
  withCampaign,
  withExcluded,
  withoutCampaign,
} from './ledger';
export { changeLedger, readLedger, record, watchLedger } from './store';
