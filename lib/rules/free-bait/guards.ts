import type { Guard } from '../../engine/rule';

/** When English words of this kind are no pressure. */
export const guards: readonly Guard[] = [
  { because: 'the door is left open', before: '{opened}' },
  {
    because: 'a fault owned up to',
    phrase: '^(?:one|that|this) is on us$',
    sentence: 'sorry|apolog|mistake|our fault',
  },
  {
    because: 'what was got once',
    before: '(?:i|we|they|he|she) (?:got|had|won|found|picked up)(?: {w}){1,5}',
    phrase: '^for free$',
  },
  {
    because: 'what others give',
    before:
      '(?:they|he|she|schools?|(?:the )?(?:government|council|state|city|charity|church|union))(?: (?:will|also|often|still))? (?:gives?|sends?|hands?|offers?)(?: out| away)?(?: {w}){0,3}',
    phrase: '^free\\b',
  },
  {
    because: 'what others give',
    phrase:
      '(?:club|group|charity|council|school|church|library|program(?:me)?)(?: that| which)? (?:sends?|gives?|hands?|offers?)\\b',
  },
  {
    because: 'what an office, or the law, gives',
    phrase: '^(?:it )?(?:costs? (?:you )?nothing|at no (?:cost|charge)|free of charge)',
    after:
      '(?:if|when|unless|under|by law|to (?:residents|patients|tenants|anyone|everyone)|for (?:residents|patients|tenants|anyone|everyone))\\b',
  },
  {
    because: 'what an office asks nothing for',
    phrase: '(?:nothing|no cost|no charge|of charge|for free)$',
    sentence: 'gov\\.uk|\\.gov\\b|hmrc|\\birs\\b|citizens advice',
  },
  {
    because: "what somebody else's site asks nothing for",
    before:
      '(?:the|its|their|his|her) (?:{w} ){0,2}(?:site|website|portal|app|manual|version|channel|docs?)(?: {w}){0,6} (?:and|it|that|which)',
    phrase: '^(?:it )?costs? nothing',
  },
  {
    because: 'the work it takes, and no more',
    before:
      '(?:takes?|took) (?:an?|{some}|half an|about an?|ten|a few) (?:{w} )?(?:hours?|evenings?|afternoons?|mornings?|days?|weekends?)(?:,| and)?(?: it)?',
    phrase: '^costs? (?:you )?nothing',
  },
  {
    because: "somebody else's kindness",
    phrase:
      '^(?:the |some |your |most )?(?:supermarkets?|garages?|librar(?:y|ies)|councils?|banks?|stations?|opticians?|pharmac(?:y|ies)|they)(?: {w}){1,4} for (?:free|nothing)$',
  },
  {
    because: 'whether it is worth its price',
    phrase: 'worth',
    sentence: "^(?:[^\\w]*q ?: ?)?(?:is|are|was|were|isn't) .*\\?",
  },
  { because: 'a program in its free version', phrase: '^free {w} (?:does|has|handles|covers|lets|can)\\b' },
  {
    because: 'a plan among plans',
    before: '(?:on|with|of|between|from|to|in|than|the|their|its)(?: the| their| its| a| your| my)?',
    phrase: '^(?:the |their |its |a |your |my )?free (?:plans?|tiers?|versions?|accounts?)',
  },
  {
    because: 'a fee that an office, or somebody else, does not ask',
    before:
      '(?:registration|correction|entry|admission|parking|portal|form|appeal|test|card|vote|voting|joining|(?:hub|pages?|github|portal|site)(?: {w}){0,3})(?: is| are)?(?: {w} it)?',
    phrase: '^(?:costs? nothing|at no cost|free of charge|for free)',
  },
  {
    because: 'what a place asks at the door',
    phrase: '^free entry',
    draft: '^(?!.*\\b(?:{price}|tickets?|our|we|win|prizes?)\\b).*',
    unsold: true,
  },
  {
    because: 'the name of a contest',
    before: "[A-Z][\\w'’]+",
    after: ",? ?[a-z][\\w']*",
    phrase: '^Giveaway',
    caseSensitive: true,
  },
  {
    because: 'not a price: free of something, free to do something',
    phrase:
      '(?:feel|set|break|tax|ad|toll|gluten|sugar|dairy|duty|lead|care|hands|royalty|stress|pain|debt)[- ]free',
  },
  { because: 'how the contest goes', phrase: 'prizes?$', after: '(?:drawings?|winners?|was|were|went|of)' },
  {
    because: 'help by those whose office it is',
    phrase: '^(?:for free|free of charge)$',
    sentence: 'nurses?|polio|immuni[sz]\\w+|citizens|government|dispensar\\w+|scheme|children under \\d+',
  },
  {
    because: 'what was given once, and why',
    before: '(?:i|we|they|he|she) (?:gave|got|had|took|won|ran)(?: {w}){0,3}',
    after: '(?:on {day}|last|because|yesterday)',
  },
  {
    because: 'a trial that is over',
    phrase: 'free {w}$',
    after: '(?:{w} )?(?:ended|ran out|expired|was|reverts?|rolls?|runs? out|ends?|converts?|lapses?)',
  },
  {
    because: "somebody else's kindness",
    phrase: '^for free$',
    before: '(?:he|she|they|{w}(?:er|or|ist)s?) (?:takes?|does|do|will {w})(?: {w}){0,2}',
  },
  {
    because: 'what may be used',
    phrase: '^for free$',
    before:
      '(?:can|could|may|to) (?:be )?(?:replaced?|renew(?:ed)?|use|used|borrow|attend|visit|read|watch)(?: {w}){0,2}',
  },
  {
    because: 'a public service',
    sentence:
      '(?:clinic|library|librar(?:y|ies)|council|vaccin\\w+|testing|parking is|museum|school (?:lunch|meals)|community (?:center|centre)|shelters?|food bank|public transport|legal aid|open source|free software|free speech|free will|free time|free range|set (?:him|her|them|you) free|freedom)',
  },
  {
    because: 'saying what it costs or that nothing is hidden',
    sentence:
      "(?:no email (?:needed|required|wall)|no sign-?up (?:needed|required)|isn't free|not free|no in-app|no ads|ad-free|no tracking|nothing is free|free lunch)",
  },
];
