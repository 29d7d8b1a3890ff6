import type { Pattern } from '../../engine/rule';

/** Asks for a tag, a like or an answer in whatever words. */
export const loose: readonly Pattern[] = [
  {
    find: '(?:{order}|(?<=and ))(?:tag|jio|send|share|drop|forward|show|mention|nominate|invite|repost|retweet)(?: (?:this|it|these))?(?: (?:to|with|for))? (?:your|ya|ur|an?|the|every|any|all|that|some(?:one|body)|whoever) {w}(?: {w}){0,2}',
    loose: true,
  },
  {
    find: '(?<!people |me )["\']?{w}["\']? (?:in|below|under) (?:the|my|our|this) (?:comments?|chat|replies|thread)',
    loose: true,
  },
  {
    find: '(?:{order}|(?<=and ))(?:leave|type|throw|comment|reply with|say|spam|put) (?:me |us )?(?:an?|your|["\']) ?{w}',
    loose: true,
  },
  {
    find: '(?:follow(?:ing)?|subscrib(?:e|ing)|sub)(?: (?:to|for|so|and|along|back|here|now|if|me|us|my|our|this))+(?: {w}){0,2}',
    loose: true,
  },
  { find: '{start}(?:{w} or {w}|thoughts|agreed?|who else|opinions?|deal|sound familiar)\\?', loose: true },
  {
    find: 'road to [\\d.,]+ ?[km]?|(?:{some}|[\\d.,]+ ?(?:k|m|million|hundred|thousand)?) (?:more )?(?:views|subs|subscribers|likes|followers|shares|votes)',
    loose: true,
  },
  {
    find: 'spread the (?:word|love|news)|{start}like me+|#(?:share|rt|follow\\w*|like\\w*|subscribe)|give (?:this|him|her|us|me|my|our|the)(?: {w})? an? (?:chance|listen|like|follow|try|watch|look|go|share)|thumb(?:s|ed)?(?: {w}){0,2} up',
    loose: true,
  },
  {
    find: '(?:please|pls|plz|plez|kindly) (?:{w} )?(?:share|vote|like|follow|support|rate|subscribe|sub|comment)(?! with)(?: {w}){0,3}|vote (?:for )?{w} (?:please|pls|plz)',
    loose: true,
  },
];
