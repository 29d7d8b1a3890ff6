import type { Pattern } from '../../engine/rule';

/** A price that presses, in whatever words. */
export const loose: readonly Pattern[] = [
  {
    find: '(?:only |just |for )?[$£€₦₹]?\\d[\\d,.]*k? (?:instead of|down from|rather than|versus|vs) [$£€₦₹]?\\d[\\d,.]*k?',
    loose: true,
  },
  {
    find: '(?:dropp?ed|down|shaved|cut|knocked|slashed|back|reduced|chopped|marked|brought|lowered)(?: {w})?(?: down)? to (?:an?|just|only|{price}|[$£€₦₹]?\\d[\\d,.]*k?)(?: {w}){0,2}',
    loose: true,
  },
  {
    find: "(?:gets?|saves?|takes?|knocks?|enjoy|earn|score|claim|up to|extra|additional|an?|another|flat|it's|with)(?: (?:you|up to|an|extra|yourself))* {percent}(?: {w}){0,2}|{percent} (?:when|if|with|today|back|discount)(?: {w}){0,2}|(?:{percent}|{price}) (?:under|below|less|cheaper|dearer)(?: {w}){0,2}",
    loose: true,
  },
  {
    find: '(?:lowest|cheapest|lower|cheaper|festive|special|early|hot|summer|winter|spring|holiday|mega|exclusive|introductory|member|launch|sweet) (?:{w} )?(?:tariffs?|prices?|pricing|rates?|fares?|sales?|benefits|deals?|offers?|discounts?)|the (?:lowest|cheapest) (?:they|it|we|you|{w})(?: {w}){0,3}',
    loose: true,
  },
  {
    find: '(?:second|third|next|other|plus one|friend|guest|partner|kids?)(?: {w})? (?:is|are|goes?|at|for|gets?|eats?|pays?|rides?) (?:in )?(?:half|free|nothing|less)|for (?:the )?(?:price|cost) (?:of|wey|you|they|that|others?)(?: {w}){0,3}|at (?:the |our )?(?:{w} )?(?:price|tariff)s?',
    loose: true,
  },
  {
    find: '(?:valued at|worth|value of|only|just|now|pay)(?: (?:more than|over|up to|just|only|less than))? {price}(?! left)(?: {w})?',
    loose: true,
  },
  { find: '{order}(?:{buyVerb}|{joinVerb}|{deed})(?: {w}){1,7} for (?:only |just )?{price}', loose: true },
  {
    find: '(?:{price}|\\d+k),? (?:today|now|tonight|this (?:week|month|weekend)|until|till|minimum)(?: {w}){0,2}',
    loose: true,
  },
  // Shapes of freer talk.
  {
    find: '(?:for (?:half )?what (?:{w} ){1,3}(?:costs?|charges?|pays?|spends?|did|asks?)|(?:cheaper|less) than (?:an?|the|your|being|what)|for the cost of)(?: {w}){1,3}',
    loose: true,
  },
  {
    find: "(?:(?:go|goes|going) (?:back )?up (?:with|after|every|when|again|once)|(?:i|we)(?:'ll|'ve) (?:knock\\w*|shave|taken?|chop\\w*) (?:{w} ){0,2}off(?! the))(?: {w}){1,3}",
    loose: true,
  },
];
