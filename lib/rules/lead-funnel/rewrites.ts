import type { Rewrite } from '../../engine/rule';

/** What English drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  {
    move: 'plain',
    replace: 'found',
    find: '(?<![\\p{L}\\p{N}])(?:get|grab|shop|order|buy|find|see|check|go|learn|click)(?: (?:it|yours|them|more|now|out|one|this))*(?: here)?(?<mark> ?(?::|>+|→|➡️?|👉))(?=\\s*(?:https?|www|$))',
    text: 'details here$<mark>',
  },
  'order',
  {
    move: 'answer-first',
    replace: 'sentence',
    only: 'price|dm|pm|inbox|message|link|bio|details|info|whatsapp|call|text|comment|ask',
    text: 'In short: [the answer, with the price]. Questions are welcome here, so others can read the answers.',
  },
  {
    move: 'answer-first',
    replace: 'onward',
    only: 'thread|guide|article|video|story|stories|tips|answer|post|read|how',
    text: '$here (in short: [the answer])',
  },
  {
    move: 'answer-first',
    replace: 'onward',
    only: 'link|bio|profile|comment|website|\\bsite\\b|\\bpage\\b|button|below|channel',
    unless: 'price|[$£€]\\d|newsletter|free|\\bsub',
    text: '$here (the price is [price])',
  },
  { move: 'delete', replace: 'sentence', text: '' },
];
