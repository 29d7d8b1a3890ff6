import { counted, numberWriter } from '../counting';
import { datesFor } from '../dates';
import type { BalanceStrings } from './shape';

const number = numberWriter('en');
const posts = counted('en', { one: 'your last post', other: 'your last # posts' });

export const en: BalanceStrings = {
  language: 'en',
  dates: datesFor('en'),
  number,
  title: 'Balance',
  intro: 'How much of what you published lately promoted something, and how much simply helped.',
  keep: 'Count the posts I publish',
  keepHint: 'Their date, site and how they read. Never a word of them, and never off this device.',
  notKept: 'Nothing new is counted while this is off.',
  none: 'Nothing counted yet. After five published posts you can see here how many of them promoted something.',
  few: (count, enough) =>
    `${number(count)} counted so far. After ${number(enough)} posts you can see here how many of them promoted something.`,
  promoted: (promoted, count) =>
    promoted === 0
      ? `None of ${posts(count)} promoted anything.`
      : `${number(promoted)} of ${posts(count)} promoted something.`,
  pitched: counted('en', {
    one: 'One more gave advice with a pitch in it.',
    other: '# more gave advice with a pitch in it.',
  }),
  kinds: { promoted: 'Promoted', pitched: 'Advice with a pitch', other: 'Simply helped or chatted' },
  habit: (count) => `A usual rule of thumb is 1 in ${number(count)}.`,
  habitNote: 'It is a habit, not a law: saying openly what you sell is part of being honest.',
  habitReddit: 'On Reddit the old habit was 1 in 10; today each community has rules of its own.',
  habitLine: (count) => `1 in ${number(count)}`,
  site: 'Site',
  allSites: 'All sites',
  chart: 'Share of your recent posts that promoted something',
  chartNow: (share) => `Now: ${share}. The numbers are in the table below.`,
  chartHint: (recent) => `Each point looks back over the last ${number(recent)} posts that counted.`,
  campaign: 'Campaign',
  numbers: 'Show the numbers',
  columns: {
    week: 'Week of',
    month: 'Month',
    posts: 'Posts',
    promoted: 'Promoted',
    pitched: 'Advice with a pitch',
    aside: 'Not counted',
    share: 'Share of recent',
  },
  tooFew: 'too few',
  posts: 'Published posts',
  postsHint: 'Leave out what doesn’t belong in the picture.',
  showPosts: counted('en', { one: 'Show # more post', other: 'Show # more posts' }),
  shortPost: 'Short post',
  leaveOut: 'Leave out',
  countAgain: 'Count again',
  leftOut: 'left out',
  counts: 'yes',
  campaigns: 'Campaigns',
  campaignsHint:
    'Promoting on purpose for a while, for a launch or a holiday? Mark those days: they stay visible, but don’t count.',
  campaignsEmpty: 'No campaign marked.',
  firstDay: 'First day',
  lastDay: 'Last day',
  mark: 'Mark as a campaign',
  remove: 'Remove',
  daysMissing: 'Choose a first and a last day.',
  daysReversed: 'The last day comes before the first.',
  keepCopy: 'Take it along, or erase it',
  saveCsv: 'Save for a spreadsheet (CSV)',
  saveJson: 'Save as a file (JSON)',
  erase: 'Erase the balance',
  csv: {
    date: 'Date',
    time: 'Time',
    site: 'Site',
    rung: 'Reads as',
    counted: 'Counted',
    separator: ',',
  },
  said: {
    keeping: 'Your posts are counted from now on.',
    notKeeping: 'Your posts are no longer counted.',
    leftOut: 'That post no longer counts.',
    countsAgain: 'That post counts again.',
    marked: (days) => `${days} is marked as a campaign.`,
    unmarked: (days) => `${days} counts again.`,
    erased: counted('en', {
      one: 'The balance is erased: # post.',
      other: 'The balance is erased: # posts.',
    }),
  },
  strip: {
    label: 'Your recent posts',
    open: 'See your balance',
  },
};
