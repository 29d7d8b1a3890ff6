import type { Pattern } from '../../engine/rule';

/** Orders in whatever words: the verb stands first, and what it is after is the reader's to have. */
export const loose: readonly Pattern[] = [
  {
    find: '(?:{order}|(?<=(?:and|then|so|or) ))(?:{buyVerb}|sort|collect|apply for|engage|show|visit|try|take)(?! your (?:best|licen[cs]e)) (?:your|ya|an?|the|these|one|two|some|\\d+|us|her|his|their|our) {w}(?: {w})?',
    loose: true,
  },
  {
    find: '{order}(?:get|go) (?:your(?:sel\\w+)?(?! licen[cs]e)|ya|on it|down|\\w+ed|push|see)(?: {w}){0,3}',
    loose: true,
  },
  {
    find: '{start}(?:(?:please|kindly|just|so|then) )?(?!(?:{not}|{some}|you|she|they|th\\w+|here|her|his|and|but|for|with\\w*|from|are|was|were|been|does|did|ha\\w|can|could|will|would|should|may|might|must|wh\\w+|how|all|both|each|every|any|most|more|such|half|quite|just|only|even|still|also|because|since|after|before|until|once|about|over|under|into|via|plus|now|tell|let|keep|tag|share|send|follow|comment|check|message|text|ping|inbox)\\b)[a-z]{3,}(?<!ing|ed|ly|[^s]s) (?:(?:up|out|in|on|down|into|for|with) )?(?:your|our|these|this|us|yourself|one of our)(?! (?:way|best|licen[cs]e)\\b)(?: {w}){0,3}',
    loose: true,
  },
  {
    find: '{call}(?:apply|join|enter|visit|call|book|order|shop|register|enrol|subscribe|donate|sort|pick|head|bid|enquire|buy|reserve|right|browse|start)(?: (?:us|me|store|shop|site|here|in|this|it|one|way|online|direct\\w*|over)){0,2} ?(?:{end}|:)',
    loose: true,
  },
  {
    find: '{order}(?:{buyVerb}|{joinVerb}|{nudge}|{deed})(?: {w}){1,4} before (?:the|it|they|she|he|you|we|i|{when}|{day}|{some})(?: {w})?',
    loose: true,
  },
  {
    find: '(?:{people}|visitors|those|anyone|everyone) (?:may|should|must|can|are (?:invited|urged|advised|welcome) to) (?:not )?(?:{buyVerb}|{joinVerb}|leave|miss|visit|wait)(?: {w}){0,3}|(?:early|advance|prior|direct) (?:reservation|booking|registration)s?(?: (?:is|are|{w}))? (?:recommended|advised|essential|encouraged)',
    loose: true,
  },
  {
    find: "(?:check|scope|peep|suss)(?:ing)? out (?:his|her|their|the|this|these|all|some|{w}'s) {w}",
    loose: true,
  },
  {
    find: "(?:{w} )?{w} (?:won't|isn't going to|aren't going to|don't) {w} (?:it|them|him|her)sel(?:f|ves)|there(?:'s| is| are)(?: {w}){1,6} (?:for|without|with) you(?:r {w})?",
    loose: true,
    ownGuardsOnly: true,
  },
  {
    find: "deserves?(?! a medal| better| to know)(?: {w}){1,4}|crying out(?: {w}){0,2}|(?:would|could|'d|to) look (?:{w} )?(?:on|in|with) (?:your|you|this|these|our)(?: {w}){0,2}",
    loose: true,
  },
];
