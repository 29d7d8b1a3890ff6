import type { Pattern } from '../../engine/rule';

/** Ranks in the words anybody has for them, which their surroundings give away. */
export const loose: readonly Pattern[] = [
  {
    find: 'the (?:only|one)(?! (?:thing|way|reason|problem|piece|source|section|definition|part|near|day|time|question|that|who|i|we|you|of|in|on|with|to)\\b) (?:{w} ){1,5}?(?:in|on|that|who|to|with|you|worth|people|{w}s) {w}(?: {w}){0,3}',
    loose: true,
  },
  {
    find: '(?!(?:rather|other|fewer|later|further|longer|never|over)\\b)(?:{w}er|better|faster|more(?: {w}){0,5}?) than (?:any|all|anything|anyone|anybody|everything|everyone|everybody|every|most|half|the rest)(?: {w}){1,3}',
    loose: true,
  },
  {
    find: '(?:the |a |true )*(?!(?:middle|end|times?|start|part|rest|best|most|first|half|beginning|subject)\\b){w}s? of (?:the|his|her|their|our|this) (?:decade|year|generation|century|season|summer|age)',
    loose: true,
  },
  {
    find: "(?:all |some of )?(?:the|our|{w}'s)(?: very| absolute)? (?:{super}|latest|newest|ultimate|fastest[- ]growing)(?! (?:way|one|thing|time|day|of|for|part|moment|before|people|plan|to|\\d+|predictor|edge|rack|bidder|client|in|i|we|was|is|and)\\b) {w}(?: {w}){0,2}",
    loose: true,
    unless: {
      because: 'asked, or of a life',
      sentence: "(?:is|are|was|were|what|which|where|who)(?:'s)? [^?!.]*\\?|(?:thoughts|prayers|victims)",
    },
  },
  {
    find: '(?:premier|essential|leading|foremost|definitive|number one|#1|unquestionably the|undisputed|(?:{some} times|\\dx) (?:faster|stronger|better|cheaper|more|longer|softer|quicker|lighter|brighter))(?! (?:cause|to|of|part|for|in|up|worker|services|out|than)\\b) {w}(?: {w}){0,2}',
    loose: true,
  },
  {
    find: "(?:no (?:other|rival|single) (?!(?:choice|way|option|reason)\\b)(?:{w} ){1,3}?|(?:nobody|no one|nowt|nothing|no {w} in {w})(?:'s|'s ever| has ever| else| ever| even)* )(?:beats?|beaten|beating|works?|match(?:es)?|touch(?:es)?|approach(?:es)?|offers?|delivers?|gives?|does)(?: {w}){1,4}|(?:outclass|outshin|outperform|embarrass|eclips|dwarf|humiliat|smok|demolish)(?:e?s|ing|e) (?:the|every|all|any|your|most|other)(?: {w}){1,3}",
    loose: true,
  },
  // None that is more so.
  {
    find: "(?:if|not|no|never|\\w+n't|nobody|nothing|only)(?: {w}){0,6} (?!happ)(?:better|closer|stronger|faster|{fond}er|(?!(?:earl|barr|suppl|sold)ier)\\w+ier)(?: {w}){0,5}|(?:nobody(?:'s)?|no one|none|no other|no {w} in)(?! (?:knows?|wants?|plans?|likes?|can|should|would|of|is|was|told|i)\\b) {w}(?: {w}){2,7}|not even (?:the |my |our )?{w}(?: {w})? (?:does|can|could|has|have|gets?)(?: {w}){1,5}",
    loose: true,
  },
];
