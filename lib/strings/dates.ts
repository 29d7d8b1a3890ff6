/** Days, months and shares as each language writes them. Times are epoch milliseconds, where the writer is. */
import type { InterfaceLanguage } from '../engine/report';

export interface Dates {
  /** “25 Nov 2026”. */
  readonly day: (at: number) => string;
  /** “25 Nov”, where the year is plain. */
  readonly shortDay: (at: number) => string;
  /** “November 2026”. */
  readonly month: (at: number) => string;
  /** “Nov”. */
  readonly shortMonth: (at: number) => string;
  /** “1 – 12 Nov 2026”; both days belong to it. */
  readonly days: (from: number, to: number) => string;
  /** “15%”, of a share from 0 to 1. */
  readonly percent: (share: number) => string;
}

/** English with the day before the month: understood everywhere, unlike 11/12. */
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-GB', id: 'id-ID' };

export function datesFor(language: InterfaceLanguage): Dates {
  const locale = LOCALES[language];
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const day = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const shortDay = format({ day: 'numeric', month: 'short' });
  const month = format({ month: 'long', year: 'numeric' });
  const shortMonth = format({ month: 'short' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    day: (at) => day.format(at),
    shortDay: (at) => shortDay.format(at),
    month: (at) => month.format(at),
    shortMonth: (at) => shortMonth.format(at),
    days: (from, to) => day.formatRange(from, to),
    percent: (share) => percent.format(share),
  };
}
