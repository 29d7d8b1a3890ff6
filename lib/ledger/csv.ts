/** The ledger for a spreadsheet. */
import { dayOf } from './days';
import { inCampaign, type Ledger, type Post } from './ledger';

/** What the columns and their words are called. */
export interface CsvWords {
  readonly columns: { readonly date: string; readonly time: string; readonly site: string } & {
    readonly rung: string;
    readonly counted: string;
  };
  readonly site: (platform: string) => string;
  readonly rung: (verdict: Post['verdict']) => string;
  readonly yes: string;
  readonly excluded: string;
  readonly campaign: string;
  /** Spreadsheets split at a comma where decimals have a point, and at a semicolon where they have a comma. */
  readonly separator: ',' | ';';
}

const cell = (text: string, separator: string) =>
  text.includes('"') || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

const time = (at: number) => {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
};

/** One line a post, the latest last. Begins with a mark that tells spreadsheets the text is UTF-8. */
export function toCsv(ledger: Ledger, words: CsvWords): string {
  const { date, site, rung, counted } = words.columns;
  const rows = ledger.posts.map((post) => [
    dayOf(post.at),
    time(post.at),
    words.site(post.platform),
    words.rung(post.verdict),
    post.excluded ? words.excluded : inCampaign(ledger, post) ? words.campaign : words.yes,
  ]);
  const lines = [[date, words.columns.time, site, rung, counted], ...rows].map((row) =>
    row.map((text) => cell(text, words.separator)).join(words.separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
