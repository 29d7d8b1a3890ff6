import { clip } from './clip';
import { counted, numberWriter } from './counting';
import { placeEn } from './place';
import { planEn } from './plan';
import type { Strings } from './strings';

const number = numberWriter('en');
const phrases = counted('en', { one: '# phrase', other: '# phrases' });

export const en: Strings = {
  language: 'en',
  number,
  rungs: {
    'too-short': {
      name: 'Not enough to say yet',
      short: 'Listening',
      message: 'A sentence or two more and the coach can tell you how it reads.',
    },
    'sales-pitch': {
      name: 'Sales pitch',
      short: 'Sales pitch',
      message: 'Most readers will scroll past this as an ad.',
    },
    'leaning-promo': {
      name: 'Leaning promo',
      short: 'Leaning promo',
      message: 'There may be a helpful post in here; right now the pitch is louder.',
    },
    'advice-with-pitch': {
      name: 'Advice with a pitch',
      short: 'Advice + pitch',
      message: 'Real help. Move or soften the pitch and it reads as advice.',
    },
    'in-conversation': {
      name: 'In the conversation',
      short: 'In conversation',
      message: 'Reads like a person, not a campaign.',
    },
    'trusted-adviser': {
      name: 'Trusted adviser',
      short: 'Trusted adviser',
      message: 'Clear, useful, honest about its limits.',
    },
  },
  severities: {
    hint: 'Worth a look',
    warning: 'Reads as a push',
    serious: 'Could cost trust',
  },
  card: {
    tryInstead: 'You could say',
    leaveOut: (phrase) => `Leave out “${clip(phrase)}”`,
    fillBlanks: 'The marked part is yours to fill in.',
    noRewrite: 'Only you know the facts here, so there is no ready wording for this one.',
    heard: 'You hear it most in',
    why: 'Why readers distrust this',
    source: 'Source:',
    opensNewTab: 'opens in a new tab',
    apply: 'Use this wording:',
    copy: 'Copy',
    ignore: 'Ignore here',
    more: 'More',
    allow: (phrase) => `Never flag “${clip(phrase)}”`,
    ruleOff: (rule) => `Turn off “${rule}”`,
    previous: 'Previous phrase',
    next: 'Next phrase',
    position: (nth, count) => `${number(nth)} of ${number(count)}`,
    close: 'Close',
  },
  notice: {
    applied: 'Changed.',
    stale: 'The text changed in the meantime, so nothing was touched.',
    refused: 'This editor did not take the change. Your text is as it was.',
    copied: 'Copied. Paste it where you want it.',
    ignored: 'Ignored here.',
    allowed: (phrase) => `“${clip(phrase)}” won’t be flagged again.`,
    ruleOff: (rule) => `“${rule}” is off.`,
    inserted: 'Added to your draft.',
    cleared: 'Cleared.',
    undone: 'Back as it was.',
    undo: 'Undo',
    copyInstead: 'Copy the wording',
    dismiss: 'Dismiss',
    hidden: 'The badge is hidden until you reload the page.',
  },
  check: {
    title: 'Before you post',
    blankTitle: counted('en', {
      one: 'One blank is still waiting for you',
      other: '# blanks are still waiting for you',
    }),
    blankMessage: 'Readers would see the brackets.',
    open: (phrase) => `Look at “${clip(phrase)}”`,
    more: counted('en', { one: 'and # more phrase', other: 'and # more phrases' }),
    revise: 'Revise',
    fill: 'Fill it in',
    post: 'Post as is',
    note: 'Your call. Your next press on the site’s own button publishes.',
    released: 'It’s yours to post.',
    releasedNote: 'Press the site’s own button once more and it goes out just as you wrote it.',
    reasonsTitle: 'Want to tell the coach why? Only the coach learns of it.',
    reasons: {
      true: 'True, and I can show it',
      quote: 'A quote or a joke',
      expected: 'My readers expect this',
      wrong: 'Wrongly flagged',
      later: 'Not now',
    },
    thanks: {
      true: 'Good to know. Shown in the post, it convinces readers too.',
      quote: 'Thanks. These phrases are left alone in this draft.',
      expected: 'Thanks. From now on this weighs less.',
      wrong: 'Thanks. It won’t be flagged again.',
      later: 'All right.',
    },
    whichWrong: 'Which one?',
    close: 'Close',
  },
  badge: {
    label: (rung, count) =>
      count > 0 ? `Tulus: ${rung}, ${phrases(count)} to look at` : `Tulus: ${rung}, nothing to look at`,
    quiet: 'Tulus: not enough text yet',
    hint: 'Drag to move. Delete hides it on this page.',
  },
  part: {
    label: (rung, count) =>
      count > 0
        ? `Tulus, of the part in view: ${rung}, ${phrases(count)} to look at`
        : `Tulus, of the part in view: ${rung}, nothing to look at`,
    short: (rung) => `In view: ${rung}`,
    note: 'This editor shows the coach only the part in view. Scroll on, and the coach reads along.',
  },
  meter: {
    pushes: 'Pushes',
    helps: 'Helps',
    pressure: { none: 'hardly at all', little: 'a little', some: 'quite a bit', much: 'a lot' },
    value: { none: 'not yet', little: 'a little', some: 'quite a bit', much: 'a lot' },
    label: (pressure, value) => `Pushes readers: ${pressure}. Helps readers: ${value}.`,
    moves: 'What would change this most',
    soften: (rule) => `Look again at: ${rule}`,
    add: (signal) => `Add: ${signal}`,
  },
  popup: {
    title: 'Tulus',
    loading: 'Looking for your draft…',
    draftOn: (site) => `Your draft on ${site}`,
    phrases: counted('en', { one: '# phrase to look at', other: '# phrases to look at' }),
    clean: 'Nothing here pushes. Your readers can simply read.',
    tooShort: 'Keep going',
    tooShortHint: 'With a few more words the coach can tell you how this reads.',
    showInDraft: (phrase) => `Show in draft: “${clip(phrase)}”`,
    present: 'What earns trust here',
    missing: 'What would make it more useful',
    insert: 'Insert',
    copy: 'Copy',
    noDraft: 'No draft on this page yet',
    noDraftHint: 'Start a post or a comment and the coach reads along. Or try some text here.',
    unsupported: 'The coach doesn’t read this site',
    unsupportedHint: 'Nothing on this page is read. You can still check a text here.',
    off: (site) => `Switched off on ${site}`,
    offHint: 'Nothing you write there is read. You can still check a text here.',
    error: 'The coach couldn’t reach this page',
    errorHint: 'Reloading the page usually helps. Your draft was not touched.',
    retry: 'Try again',
    siteSwitch: (site) => `Coach me on ${site}`,
    options: 'Options',
  },
  scratchpad: {
    label: 'Try a text',
    placeholder: 'Paste or write a draft. It stays on this device and is not saved.',
    checking: 'Reading…',
    failed: 'That didn’t work just now. Your text is still here.',
    copyAll: 'Copy text',
    clear: 'Clear',
  },
  welcome: {
    title: 'Write what people trust',
    intro:
      'People scroll past marketing and come back to those who help them. Tulus shows where a draft pushes, says why readers step back, and helps you turn it into advice. The words stay yours.',
    reads: 'What it reads',
    readsPoints: [
      'The post or comment you are writing, on the sites it supports.',
      'A text you paste into it, or select and ask it to check.',
    ],
    never: 'What it never does',
    neverPoints: [
      'Send anything anywhere. It works without a connection.',
      'Save your drafts. They are forgotten when you close the page.',
      'Change a word without you choosing it, or stop you from posting.',
      'Help hide an ad. If you have a stake in it, it asks you to say so.',
    ],
    tryIt: 'Try it',
    tryHint: 'Change the sample, or write your own.',
    sample:
      'LAST CHANCE!!! Our sambal is the best in Indonesia and almost sold out. Thousands of happy customers can’t be wrong. DM us now before you regret it!',
    options: 'Open options',
    next: 'Then write as you always do',
    nextHint:
      'On these sites the coach is there as soon as you start a post or a comment. Rest on an underlined phrase to see why.',
    elsewhere:
      'Anywhere else, press the toolbar button to switch it on for that site, or select a text and choose “Check with Tulus”.',
  },
  toolbar: {
    press: 'Tulus: see your draft, or check a text',
    phrases: (count) => (count > 0 ? `Tulus: ${phrases(count)} to look at` : 'Tulus: nothing to look at'),
    paused: 'Tulus is paused',
    off: 'Tulus is switched off on this site',
    lost: 'Tulus may no longer read here. Press to allow it again',
  },
  menu: { check: 'Check with Tulus' },
  plan: planEn,
  place: placeEn,
};
