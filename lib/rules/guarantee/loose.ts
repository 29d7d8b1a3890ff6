import type { Pattern } from '../../engine/rule';

/** Certainties as anybody may voice them: every time, never, or you don't pay. */
export const loose: readonly Pattern[] = [
  {
    find: "(?:(?:{start}(?<!, ?)|and |so )you'll|and (?:you|your {w}) will)(?: (?:always|never|definitely|finally|soon))* (?!need|want|have|get|learn|find|be (?:able|fine|given|connected)|notice|not|only|also|then|still|see|just|know|stop|think|miss|figure|live|look|receive|\\w+ly ){w}(?: {w}){1,4}|it(?:'ll| will) (?:be gone|change|triple|double|land|do more|outlast)(?: {w}){1,4}",
    loose: true,
    unless: {
      because: 'a question, a condition or a doubt',
      before:
        '(?:whether|if|when|because|thinks?|hope|said|where|what|how|that|until|eventually|maybe)(?: {w})?',
    },
  },
  {
    find: "(?:(?!i )[\\w']+ ){1,3}(?:every single time|without fail|no exceptions?|permanently|hundred percent|put it in writing|no questions(?: asked)?)|\\b(?:works?|wins?|pass(?:es)?|delivers?|sells?|{w} down),? every time{end}|{start}(?:every time|never,? (?:ever|not|once))|no matter the(?: {w}){1,3}|works? (?:on|for|with) (?:any|every|all|everyone|{percent})(?: {w}){0,3}",
    loose: true,
  },
  {
    find: "(?:you|they)(?:'ll| will)? (?:(?:don't|do not|won't) pay|pay (?:nothing|zero|nada)|get (?:it|your money|everything) back|keep the {w})(?: {w}){0,3}|(?:money|fees?|deposit|every (?:cent|penny)) (?:{w} )?(?:back|returned|refunded)(?: {w}){0,2}",
    loose: true,
  },
  {
    find: "(?:no|not one|not a single) {w} (?:has |have |had |'s )?ever {w}(?: {w}){0,4}|no (?!need){w}(?: {w})? leaves? (?:{w} ){0,3}{w}|there(?:'s| is) no(?:thing| such thing|t a {w})(?: {w}){0,2} (?:can't|cannot|won't|as)(?: {w}){1,4}|(?:haven't|(?<!you've )never|hasn't) (?:had|lost|failed|missed) (?:a|one)(?: single)? {w}(?: {w}){0,3}|(?:everyone|everybody|every {w}) (?:who|we|i) (?:{w} ){1,4}(?:gets|passes|wins|leaves|walks|comes|ends up)(?: {w}){0,3}",
    loose: true,
  },
  {
    find: "(?:i|we)(?:'d| would)? (?:bet|promise|vouch|stake|delete|guarantee)(?! (?:it|he|she|they|there|that))(?: {w}){1,4}|(?:that's )?(?:my|our) (?:{w} )?(?:promise|vow|guarantee)",
    loose: true,
  },
  {
    find: "(?:(?!yours|ours|this|is|was|as){w}s|you(?:'ll|'re)|it(?:'ll| will)|land|sell|pass|win|results?|sorted|ready|hired)(?: {w}){0,4}? (?:(?:inside|within) (?:{some}|a|one|the) (?:{w} )?(?:days?|weeks?|hours?|lessons?|sessions?|weekend|term|fortnight|minutes)|by (?:{day}|{month}|christmas)|before (?:christmas|(?:the|your|next) (?:{w} )?(?:weekend|week|term|child|summer|holidays?)))(?: {w}){0,2}",
    loose: true,
    unless: {
      because: 'a date to keep',
      phrase: '(?:needs?|please|must|\\w+ings|forms|tickets|orders|this|classes|answers|replies) ',
    },
  },
];
