import type { Guard } from '../../engine/rule';

/** When English words of this kind are no pressure. */
export const guards: readonly Guard[] = [
  { because: 'the door is left open', before: '{opened}' },
  {
    because: 'what ours cost',
    before: '(?:ours|mine|his|hers|theirs|yours|the bill)',
    phrase: '^was ',
  },
  {
    because: 'an edition or a company',
    after: '-(?:edition|run|company|liability|release)',
    phrase: '^limited$',
  },
  {
    because: 'a first course in something',
    after: 'to {w}',
    phrase: '^intro$',
  },
  {
    because: 'a programme to watch',
    before: '(?:comedy|tv|television|netflix|stand-?up|documentary|news)',
    phrase: '^special$',
  },
  {
    because: 'what it sold for, long ago',
    phrase: '^(?:1[89]|20)\\d\\d and',
  },
  {
    because: 'what a sale brought in',
    after:
      '(?:was|were|brought|did|made)(?: in| up)? (?:another |about |around |only |just )?(?:{percent}|{some}|{price}|\\d)',
    phrase: '(?:sales?|deals?|offers?)$',
  },
  {
    because: 'asking people not to post it',
    before: '(?:adding|posting|pasting|spamming|dropping|leaving) (?:the|an?|your|their)',
  },
  {
    because: 'off-season',
    after: '-? ?(?:season|peak|grid|road)',
    phrase: 'off$',
  },
  {
    because: 'a loan, not a present',
    after: '(?:cards?|limits?|scores?|lines?|histor(?:y|ies)|unions?|facilit(?:y|ies))',
    phrase: 'credit$',
  },
  {
    because: 'what things go for in a place',
    phrase: '^(?:now|only|just|from|was|under) ',
    sentence: '(?:house|home|property|flat|land) prices?',
  },
  {
    because: 'the mean, not an offer',
    after: 'on average',
  },
  {
    because: 'asked whether it is any good',
    sentence:
      '^(?:so )?(?:is|are|was|were|does|do|did|has|have|anyone|anybody|any)\\b.*(?:worth (?:it|the|buying|getting)|any good|legit|a scam)',
  },
  {
    because: 'what to think of first',
    before:
      "(?:going to|plan(?:ning)? to|if you(?:'re)?|should (?:i|we|you)|whether to)(?: {w}){0,2} (?:run|do|have|hold|offer)(?:n?ing)? (?:an?|your|any)",
  },
  {
    because: 'the name of an event',
    before: "(?:[A-Z][\\w'’]+|the|The)",
    after: 'Event',
    phrase: '^[A-Z].*',
    caseSensitive: true,
  },
  {
    because: 'not a price: particular, additional',
    phrase: '^(?:special|bonus|discounted)$',
    after:
      '(?:{w} )?(?:guests?|needs?|orders?|education|meetings?|thanks|day|place|collections?|programs?|stats?|levels?|tracks?|rounds?|merchandise|skills?|about|to (?:me|us))',
  },
  {
    because: 'what somebody earned',
    phrase: '^(?:get|earn|receive|claim) ',
    before: '(?:(?:expect|hop|want)(?:s|es|ed|ing)? to|able to|could|would|i|he|she|they|we|who)',
  },
  {
    because: 'a price told plainly',
    phrase: '^(?:prices? )?start(?:s|ing)? (?:at|from)',
    draft: "^(?!.*(?:!|\\b(?:shop|today|call|{percent}|now|our|link|invest|you(?:'ll|'re))\\b)).*",
  },
  {
    because: 'what the writer would pay',
    before: '(?:looking for|wanted|wanting|need|after|budget|anyone (?:selling|have|know))[^.!?]*',
    phrase: '^(?:under|up to|less than)',
  },
  { because: 'a bill that was paid', before: '(?:about|roughly|around|and|was)', phrase: 'out of pocket' },
  {
    because: 'advice on where to ask',
    sentence:
      '(?:(?:dental |beauty |law )?schools?|clinics?|colleges?|charit(?:y|ies)|sliding scale|payment plan)',
    phrase: '^(?:at (?:an?|the)|cheaper)',
  },
  {
    because: 'what somebody spent or saved',
    before:
      '(?:saved|cost|costs|paid|pay|paying|spent|spend|earn|earned|make|took home|made|getting)(?: (?:us|me|him|her|them))?',
    phrase: '(?:a|per|each) {w}',
  },
  { because: 'open to buyers, no less dear', phrase: '^on sale$', after: '(?:to|in|at|since|until)' },
  {
    because: 'advice to wait, or a comparison of prices',
    sentence:
      '(?:wait for the sale|usually (?:on sale|discounted)|student discount|show your (?:student )?card|great deal of|big deal|deal with|no big deal|a good deal of|deal breaker|dealing)',
  },
  {
    because: 'news and figures',
    sentence:
      '(?:chances? (?:of|that)(?! (?:winning|saving))|odds|risk of|survey|respondents|turnout|percent of (?:people|voters|the)|votes?|poll(?:s|ed)?|magnitude|death toll|damage|acres|humidity|median|inflation|gdp|unemployment|mortgage|tax|wage|salary|rent (?:is|was|went))',
  },
];
