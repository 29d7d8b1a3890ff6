import type { Pattern } from '../../engine/rule';

/** Any word of when: what surrounds it tells a push from a plan. */
export const loose: readonly Pattern[] = [
  {
    find: "(?:before|afore|until|till|'til|by the time) (?:the|they|our|my|we|i|it|it's|this|mods?|some\\w+|everyone) (?!\\w+ed |was |had |found |got |did|do |am |expires?|\\d|mortgage|tax)(?:{w} ){0,3}?{w}{end}",
    loose: true,
  },
  {
    find: '(?:cut-?off|deadline|launch(?:es|ing)?|lands?|landing|arriv\\w+|meets|rolls? out|go(?:es|ing)? (?:live|up|back)|gone|off the \\w+|drops|dropping|opens|starts|begins|enrol\\w+|comes? down|wraps|vanish\\w*|locks?|leaves|finishes)(?: (?:at|in|by|on|from|within|for|is|till|come)(?: about| the| under)?)? (?:{some} (?:hours?|hrs?|days?|min(?:ute)?s)|(?:this )?{day}|(?!season|\\w+ season){when}|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m)',
    loose: true,
  },
  {
    find: '(?:final|closing|{start}last) (?:moments?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|orders) (?:to|for|of) {w}|(?:within (?:the |an |{some} )?|(?:in|for|over) (?:just |only |the )?next (?:{some} )?|in {some} )(?:hours?|24h|48h|hrs|minutes?|mins)|within days',
    loose: true,
  },
  {
    find: '{call}(?:set|mark|clear|save|cancel|pencil)(?: in)? (?:the|those|your|an?|{some}) (?:{w} )?(?:alarms?|date|calendars?|diar(?:y|ies)|reminders?|plans)|so (?:run|go|move|read|come|get|ring|act|jump)(?: {w})?(?: (?:quick|fast|now|in))?{end}',
    loose: true,
  },
  {
    find: "it(?:'s| is) time (?:to|you|we)(?: {w}){1,3}|(?:all|everything) (?:must|has to|have to|gotta) (?:go|sell|clear|leave)|(?:so|this|that) close to(?: {w}){1,3}",
    loose: true,
  },
  {
    find: '(?<!(?:film|book|story|song|play) )(?:expires?|ends?|closes?|dies|goes|gone|shuts?|over|stops?|locks?|pulled|disappears?) (?:when|once|as soon as|the (?:second|minute|moment|day))(?: {w}){2,4}',
    loose: true,
  },
  {
    find: "(?:back|rises?|jumps?|increases?|go(?:es|ing) up|climbs?|reverts?|returns?) (?:up )?to (?:{price}|\\d{2,}|full|normal|usual|double)(?: {w}){0,2}|{start}after (?:that|this|then|{day}|{when}),? (?:no|i|we|it|it's|prices?|never|full|don't|back|that's|you'll)(?: {w}){0,3}",
    loose: true,
  },
  {
    find: "(?:won't|doesn't|don't|isn't|aren't) (?:wait|care|slow down|getting any)(?: {w}){1,5}|(?:nearer|closer|sooner|here|gone|dearer|cost you) (?:before|than|when|by|an?|more)(?: {w}){1,4}",
    loose: true,
    ownGuardsOnly: true,
  },
  {
    find: '(?:every|each) (?:day|evening|week|hour|month) you(?: {w}){1,5}|(?:old|cheap|silly|this|my) (?:price|rate|mood|patience)(?: {w}){0,3} (?:is|are|was|goes|runs|ends?|dies|until|till)(?: {w}){1,4}|(?:put(?:ting)? (?:it|this|that) off|dither\\w*|still (?:thinking|deciding))(?: {w}){0,4}',
    loose: true,
  },
];
