/** Every word of the authority balance, on the options page and in the popup's strip. */
import type { InterfaceLanguage } from '../../engine/report';
import type { Dates } from '../dates';
import type { Counted } from '../strings';

export interface BalanceStrings {
  readonly language: InterfaceLanguage;
  readonly dates: Dates;
  readonly number: (value: number) => string;
  readonly title: string;
  readonly intro: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly notKept: string;
  readonly none: string;
  /** So many are counted, and a balance needs `enough`. */
  readonly few: (posts: number, enough: number) => string;
  readonly promoted: (promoted: number, posts: number) => string;
  readonly pitched: (pitched: number) => string;
  readonly kinds: Readonly<Record<'promoted' | 'pitched' | 'other', string>>;
  /** The rule of thumb: one promotion in `posts`. */
  readonly habit: (posts: number) => string;
  readonly habitNote: string;
  readonly habitReddit: string;
  readonly habitLine: (posts: number) => string;
  readonly site: string;
  readonly allSites: string;
  readonly chart: string;
  readonly chartNow: (share: string) => string;
  readonly chartHint: (recent: number) => string;
  readonly campaign: string;
  readonly numbers: string;
  readonly columns: {
    readonly week: string;
    readonly month: string;
    readonly posts: string;
    readonly promoted: string;
    readonly pitched: string;
    readonly aside: string;
    readonly share: string;
  };
  readonly tooFew: string;
  readonly posts: string;
  readonly postsHint: string;
  readonly showPosts: Counted;
  /** What a post is called that was too short to say how it reads. */
  readonly shortPost: string;
  readonly leaveOut: string;
  readonly countAgain: string;
  readonly leftOut: string;
  readonly counts: string;
  readonly campaigns: string;
  readonly campaignsHint: string;
  readonly campaignsEmpty: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly mark: string;
  readonly remove: string;
  readonly daysMissing: string;
  readonly daysReversed: string;
  readonly keepCopy: string;
  readonly saveCsv: string;
  readonly saveJson: string;
  readonly erase: string;
  /** In a spreadsheet. */
  readonly csv: {
    readonly date: string;
    readonly time: string;
    readonly site: string;
    readonly rung: string;
    readonly counted: string;
    readonly separator: ',' | ';';
  };
  /** What just happened. */
  readonly said: {
    readonly keeping: string;
    readonly notKeeping: string;
    readonly leftOut: string;
    readonly countsAgain: string;
    readonly marked: (days: string) => string;
    readonly unmarked: (days: string) => string;
    readonly erased: Counted;
  };
  readonly strip: {
    readonly label: string;
    readonly open: string;
  };
}
