import type { Guard } from '../../engine/rule';

/** Why a phrase of any rule may be innocent. */
export const guards: readonly Guard[] = [
  {
    because: 'it is negated',
    before:
      "(?<!why ){not}(?: [\\w'-]+){0,3}|(?:is|are|was|were|do|does|did|has|have|had|would|could|should|can|will)n't(?: [\\w'-]+){0,3}",
  },
  // What the coach itself would have made of it, before its blanks are filled and after.
  {
    because: 'the reader is told what it rests on',
    always: true,
    after:
      '[^.!?()\\n]{0,90}\\((?:by|according to|if not|there are|before|as of|the fiddly part|theirs|in plain words|for instance|until|because|ad:|in short|the price is|in return|terms|more|usually) ?[^)]|[^.!?()\\n]{0,90}\\((?:yours may differ)',
  },
  { because: 'a blank is still to be filled in', always: true, after: '[^.!?\\n]{0,60}\\[·' },
  {
    because: 'a blank is still to be filled in',
    always: true,
    before: '·\\](?: [\\p{L}-]+){0,2}',
  },
  {
    because: 'it is what somebody else claims',
    before:
      "(?:anyone|anybody|someone|somebody|people|those|company|companies|sellers?|brokers?|gurus?|ads?|adverts?|posts?|emails?|texts?|messages?|calls?|callers?|sites?|pages?|they|he|she|which|who|that|it|sign|label|box|banner|poster|script|listing|headline)(?: who| that| which)? (?:(?:also|has|have|had|kept|keeps?) )?(?:says?|said|saying|tells? you|told me|claims?|claimed|claiming|promis(?:es?|ed|ing)|offer(?:s|ed|ing)?|read(?:s|ing)?|called|calls|shouts?|screams?|advertis(?:es?|ed|ing)|boasts?)(?: [\\w'-]+){0,4}",
  },
  {
    because: 'the sentence warns of, or laughs at, selling talk',
    sentence:
      "scam(?:s|mers?|my)?|con artists?|phish(?:ing)?|fraud(?:sters?|ulent)?|red flags?|clickbait|(?<!(?:not|n't|no|without) (?:(?:here|trying|going|gonna|want|wanna) )?(?:to )?)spam(?:my|mers?)?|buzzwords?|weasel words?|marketing (?:speak|talk|fluff|nonsense)|sales(?:y| talk| tactics?)|(?:fake|false|bogus|dodgy|misleading) (?:claims?|ads?|adverts?|timers?|discounts?|scarcity|urgency|reviews?|promises?)|beware(?: of)?|be wary of|too good to be true|(?:anyone|anybody|any (?:seller|broker|site|company|post|ad|person|guru|coach|agency)) (?:who|that) (?:says?|tells?|promis|claims?|offers?|guarantees?|asks)|(?:claims?|claim) (?:to be|that|is|are)? ?(?:exaggerated|overblown|false)|so-called|ponzi|pyramid scheme|(?<!(?:me|us|dm|pm|text|comment|reply|type|with|send|inbox|say) )the (?:word|phrase|words|slogan|term) ['\"]",
  },
  {
    because: 'help, mourning or safety, with nothing for sale',
    draft: '{civic}\\b.*\\b{civic}',
    unsold: true,
  },
  {
    because: 'news of a disaster, by its hashtag',
    draft:
      '(?:#\\w*(?:pray|flood|fires?|bushfire|quake|earthquake|storm|typhoon|hurricane|tornado|bombing|shooting|crash|explosion|bigwet|haze|meteor|victims?|relief|rescue|strong)\\w*)',
    unsold: true,
  },
  { because: 'sarcasm, marked as such', draft: '(?<=\\s)/s(?:$|\\s)', unsold: true },
];
