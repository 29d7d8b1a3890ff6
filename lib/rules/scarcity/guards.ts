import type { Guard } from '../../engine/rule';

/** When English words of this kind are no pressure. */
export const guards: readonly Guard[] = [
  {
    because: 'seats that a vote fills',
    phrase: 'seats?\\b',
    sentence: 'council|parliament|senate|assembly|elections?|by-election|votes?|constituenc(?:y|ies)',
  },
  {
    because: 'the one after, not the first of many',
    phrase: '^(?:(?:to|for|by) )?(?:the |our |my )?next one\\b(?! (?:hundred|thousand|dozen))',
  },
  {
    because: 'spoken of, not said',
    sentence: '(?:falsely|wrongly) (?:stat|claim|say|suggest|advertis)\\w*|banned practices?',
  },
  {
    because: 'a turn of speech, or a day of a life',
    phrase:
      "^before (?:my|his|her|their|our|your|one's) (?:(?:very )?eyes|time|(?:{w} )?(?:birthday|wedding|shift|interview|exams?|appointment|surgery|operation|flight|bedtime|due date))",
  },
  {
    because: 'whom to tell first',
    before: '(?:tell|told|ask|asked|inform|warn)(?: {w}){1,3}',
    phrase: '^before (?:your|my|his|her|their|the|anyone|everyone)',
  },
  {
    because: 'where it goes, not that it is gone',
    after: '(?:in|into|to|through|on|onto|out|live)',
    phrase: '^before (?:it|they|this|that) (?:goes|go)$',
  },
  {
    because: 'an amount of money',
    before: 'to [$£€₹₦]|while the [$£€₹₦]',
    phrase: '^\\d',
  },
  {
    because: 'so long, or in such a year',
    phrase:
      '^(?:{some} (?:hours|days|weeks|months|years)[,;:]|(?:19|20)\\d\\d(?! (?:only|left|spots|seats|places|units|pieces)))',
  },
  {
    because: 'open, as a tab is',
    phrase: '{some} (?:{w} )?(?:tabs?|windows|files|tickets|issues|questions|browsers?|eyes|mouths) open',
  },
  {
    because: 'what a thing cannot take',
    before: '(?:they|it|these|those|which|that)',
    after:
      '(?!long|past|till|until|the (?:day|week|night|morning|weekend|month)|(?:today|tonight|this|more))(?:an? |the )?{w}',
    phrase: '(?:survives?|lasts?)$',
  },
  {
    because: 'what somebody has done by now',
    before: "(?:i|you|we|they|he|she|{w})'(?:d|ve|s|re)|(?:i|you|we|they) (?:have|had)",
    phrase: '^already booked (?:an?|my|your|our|the) ',
  },
  {
    because: 'gone somewhere, not used up',
    phrase: 'already gone (?:back|home|to|off|through|over|into)',
  },
  {
    because: 'how long or how much, measured',
    phrase:
      'no more than [\\d.]+ (?:inch(?:es)?|cm|mm|metres?|meters?|feet|miles?|km|kg|grams?|percent|degrees)',
  },
  {
    because: 'how many it takes to lift it',
    phrase: '^need {some}',
    sentence: 'heavy|lift\\w*|carry|strong',
  },
  {
    because: 'a list follows',
    before: '(?:check|see|look (?:at|in)|try|in|these|following|there are)',
    after: ':',
    phrase: '^{some} ',
  },
  {
    because: 'a setting of a machine',
    phrase: '^cap',
    sentence: 'fps|hz|monitor|bitrate|mbps|kbps|degrees|encoder|volume',
  },
  {
    because: 'the first ones somebody ever has, or their next order',
    before: '(?:your|his|her|their)(?: (?:very )?(?:first|next))?',
    phrase: '^(?:first|next|{some}) ',
  },
  {
    because: 'the first ones the writer ever had',
    before: '(?:got|get|landed|found|won|signed|sold|made)(?: {w})?',
    phrase: '^my (?:very )?first {some}',
  },
  {
    because: 'so much of what is in it',
    after: '(?:-\\d+ ?)?(?:k?cal(?:orie)?s|g|mg|ml|kg|%|grams?|percent|minutes?|volts?|watts?)',
  },
  {
    because: 'where to park, or round the block',
    phrase:
      'circling (?:for (?:an? )?(?:parking|space)|the (?:block|car park|airport|roundabout))|parking space',
  },
  {
    because: 'a month, and another thing about it',
    phrase: '^{month} (?:and|or|but)',
  },
  {
    because: 'money, strength or power that was used up',
    before: '(?:money|savings|cash|battery|signal|light|pain|snow|ice|swelling|fever|smell|stain|hair)',
    phrase: 'gone',
  },
  {
    because: 'a vessel or a disk fills',
    before:
      '(?:tank|bin|bath|bucket|disk|drive|inbox|mailbox|memory|dam|skip|reservoir|drum|moon|landfill|septic)(?: {w})?',
    phrase: 'full',
  },
  {
    because: 'how it went, told afterwards',
    after: ',? (?:and|but) (?:it|he|she|that|they) (?:was|were|had|took|went)',
  },
  {
    because: 'places to work or to train, with nothing for sale',
    draft: '(?:apprenticeships?|internships?|vacanc(?:y|ies)|award wages?)',
    unsold: true,
  },
  {
    because: 'an apology, or money for a cause',
    sentence: 'sorry|apolog\\w+|fundrais\\w+|for the (?:hospice|roof|charity|school)',
  },
  {
    because: 'what a town hands out',
    phrase: '^one per',
    sentence: "(?:city|town|council|county|shire|borough|library|school)(?:'s)?|depot",
  },
  {
    because: 'how long food keeps',
    sentence: 'preservatives?|if (?:bought|opened|kept|left)|in the fridge|(?:best|good) (?:eaten|within)',
  },
  {
    because: 'a word to check before coming',
    sentence:
      '(?:ring|phone|call|check|message)(?: (?:us|me|first|ahead|up|and ask))* before (?:you (?:drive|come|travel|set (?:out|off)|make the trip)|driving|coming|setting)',
  },
  {
    because: 'a plain limit in a report, a law or a fact',
    phrase: 'limited (?:number|run|edition|release)',
    sentence: '(?:study|sample|studies|patients|evidence|liability|data|research|vaccines?|doctors|insulin)',
  },
  {
    because: 'a service in need, not a shop',
    sentence:
      '(?:medicin\\w+|pharmac\\w+|prescri\\w+|give blood|donate|food bank|shelters?|hospital|clinic|evacuat\\w+|vaccin\\w+|blood|donors?|insulin|icu|wheelchairs?|visa)',
  },
  {
    because: 'an exact number with its reason',
    sentence:
      '(?:because|since) (?:the|each|our|my|it|that) [\\w ]+(?:holds?|fits?|seats|takes|only)|next (?:batch|kiln|firing|run) (?:is|in|on)|more (?:on|coming|in|next)|another (?:batch|run)|next batch',
  },
];
