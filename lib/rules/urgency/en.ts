import type { RuleLanguage } from '../../engine/rule';
import { freer } from './freer';
import { guards } from './guards';
import { loose } from './loose';
import { rewrites } from './rewrites';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: 'Time pressure',
    line: "You're asking readers to rush. If the date is real, give it and the reason; if not, let it go.",
    why: 'A push to decide at once reads as an attempt to stop people thinking. In an experiment, fake countdown timers were judged manipulative, even though they did lift interest.',
    source: {
      label: 'Deceptive timers, CHI 2023 (245 people)',
      url: 'https://doi.org/10.1145/3544549.3585735',
    },
  },
  patterns: [
    {
      find: '(?:act|move|be) (?:now|fast|quick|quickly|quick about it)(?! (?:to|in the|and safe|with the))',
      unless: {
        because: 'how somebody works',
        before: '(?:built|made|designed|how|used|able) to|who|that|they|we|teams?|startups',
      },
      needs: 1.2,
    },
    {
      find: 'hurry(?: up)?(?:,| (?:dears?|people|guys|folks|ladies|abeg|now|o|oh)|,? hurry| and| before| while|!|\\.|$)',
      needs: 0.4,
    },
    { find: 'hurry', needs: 0.8 },
    { find: 'hurry(?: up)? and (?:pay|{buyVerb}|{joinVerb})', needs: -0.8 },
    {
      find: '(?:last|final) (?:chance|call|few (?:hours|days)|hours|reminder|push|shot)(?: (?:to|for|of|before|on|at|alert))*(?: (?:get|grab|join|save|win|buy|order|shop|book|register|enroll|sign up))?',
      needs: 0.1,
    },
    {
      find: "(?:your|this is your|it's your|the|a) (?:last|final|only) (?:chance|opportunity|call)|(?:only )?(?:happens|comes(?: a?round)?|returns|runs) (?:only |just )?once (?:a|every|in) {w}|only available (?:for|until|till|through) (?:the next |a |one |{day}|{month}|\\d)(?: ?{w}){0,2}|{start}last {some} (?:days?|hours|weeks?)|before (?:this|the|our|cyber|black) (?:{w} ){1,2}(?:ends|runs out|expires|closes|sells out)|once[- ]a[- ]year (?:sale|offer|event|deal|chance|prices?)",
      needs: -0.1,
    },
    {
      find: '(?:today|tonight|tomorrow|this weekend|this week|one day|1 day|24 hours|48 hours|limited time|friday|saturday|sunday|now|two days|72 hours) only',
      unless: {
        because: 'nowadays',
        phrase: '^now',
        before: '(?:we|i|they|he|she|it|you|is|are|who|which|that|and|but|has|have)',
      },
      needs: -0.1,
    },
    {
      find: '(?:only|just) (?:today|tonight|this weekend|until|till|til) ?(?:midnight|tonight|sunday|friday|monday|tomorrow)?',
      needs: 0.6,
    },
    {
      find: '(?:for (?:a|an) |this is a |our )?(?:very |strictly |extremely )?(?:limited|(?<=for a |for a very )short)[- ](?:time|period)(?: only)?(?: (?:offer|deal|sale|price|pricing|discount|only|bonus|promo(?:tion)?|opportunity|special|run))?',
      needs: -0.2,
    },
    {
      find: '(?:sale|offers?|deals?|promo(?:tion)?|discount|price|pricing|forms?|admissions?|bonus|coupon|code|early[- ]bird(?: \\w+)?|cart|doors?|gates?|window|enrol?l?ment|registration|books|pre-?orders?|list|intake|flash sale|tickets|waitlist|bundle|savings|event|giveaway|applications?|bookings?|shop)(?: \\w+)? (?:officially )?(?:ends?|ending|expires?|closes?|closing|shuts?|stops?|disappears?|goes (?:up|away)|jumps?|doubles?|climbs?|finish(?:es)?|vanishes|runs out|comes down|is over)(?: (?:soon|today|tonight|tomorrow|at|on|in|this|when|by|after|for good|forever|sunday|monday|tuesday|wednesday|thursday|friday|saturday|midnight|\\d[\\w/:]*|before|once|week|month))+',
      needs: -0.4,
    },
    {
      find: '(?<!it |doors? |show |match |concert )(?:ends?|ending|expires?|closes?|closing) (?:soon|tonight|today|at midnight|in \\d+ (?:hours|days|minutes)|tomorrow)',
      needs: -0.4,
    },
    {
      find: "(?:closing|ending|ends|gone|going) (?:soon|forever|for good)|before (?:it|they|the (?:sale|offer|deal|doors?|price|list|cart|timer|clock|window)|we|prices?|enrol?lment)(?:'s|'re| is| are)? (?:gone|ends?|expires?|closes?|close|doubles?|goes? (?:up|back)|runs? out|sells? out|jumps?|too late|strikes|disappears?|vanish(?:es)?|over|climbs?|shuts?|rises?|hits?)",
      needs: -0.2,
    },
    {
      find: "(?:it|they|this|that|we|doors|cart|the \\w+)(?:'ll| will)? close(?:s)? (?:forever|for good|tonight|at midnight|when)|(?:prices?|costs?|rates?|fees?|tickets) (?:will |is |are )?(?:now )?(?:only )?(?:go(?:es|ing)? (?:back )?up|doubl(?:e|es|ing)|ris(?:e|es|ing)|jump(?:s|ing)?|increas(?:e|es|ing)|climb(?:s|ing)?)(?: (?:soon|tonight|tomorrow|at midnight|on|in|every|after))",
      needs: -0.8,
    },
    {
      find: "before (?:midnight|the clock|time runs out|it's too late|you finish reading|the timer|i (?:wake up|change my mind|come to my senses|offer it|open it|tell|take (?:it|this) down)|(?:the )?price (?:goes|doubles|jumps|rises))",
      needs: -0.4,
    },
    {
      find: '(?:for |in |within |over )?(?:the )?next (?:\\d+|few|two|three|24|48|72|twenty-four|forty-eight) (?:hours?|minutes|days)(?: only)?',
      unless: {
        because: 'when something is done',
        before: '(?:live|ready|back|fixed|done|online|reply|up)',
      },
      needs: 0.8,
    },
    {
      find: "(?:only |just |under |less than |barely )?{some} (?:more )?(?:hours?|days?|minutes|mins|hrs|weeks?|sleeps) (?:left|remaining|to go|only|on the clock)|(?:you have|you've got|got) (?:only |just )?(?:\\d+|ten|five|a few|twenty) (?:hours?|minutes?|mins|seconds|days) (?:to|left|before)?",
      needs: -0.4,
    },
    {
      find: "time(?:'s| is)? (?:is )?running out|clock(?:'s| is)? (?:is )?ticking|tick[ -]?tock|time is (?:of the essence|almost up)|running out of time|countdown (?:is on|has (?:started|begun))|it(?:'s| is) (?:now|almost) or never",
      needs: 0.6,
    },
    {
      find: "(?:don't|do not) (?:wait|delay|hesitate|sleep on (?:it|this)|sit on (?:it|this)|procrastinate|dawdle|hang about|faff|blink|let (?:it|this) slip)|no time to (?:waste|lose)|why wait",
      needs: 0.2,
      ownGuardsOnly: true,
      unless: {
        because: 'a safety order',
        sentence:
          'call (?:911|999|111|112)|emergency|hospital|doctor|gp|symptoms|police|evacuat|ambulance|if you (?:feel|smell)|questions',
      },
    },
    {
      find: "(?:there's|there is|there has|has) never (?:been )?(?:a )?better (?:time|moment|chance|day)|(?:now|today|this)(?:'s| is) (?:the|your|a good|a great) (?:perfect |best |ideal |right )?(?:time|moment|day|opportunity|chance|week) (?:to|for)|no better time|(?:perfect|best) time to(?! visit)",
      needs: 0.1,
      ownGuardsOnly: true,
    },
    {
      find: "while (?:it|they|this|stocks?|supplies?|the (?:offer|price|sale|sun|diary|going)) ?(?:still |'s |is )?(?:lasts?|is hot|open|quiet)|while (?:it's|they're|we're|i'm|it is) still (?:open|here|on|available|daft enough|this (?:low|cheap))",
      needs: -0.2,
    },
    {
      find: "(?:won't|will not|doesn't|can't|isn't going to|not gonna) (?:last|be (?:(?<!(?:i|we|he|she|you|they)(?: [\\w']+){1,2} be )t?here|around|available|repeated|this (?:low|cheap|price)))(?: (?:long|forever|much longer|the (?:week|weekend|day|night)|till|until|for long|past))*",
      needs: -0.1,
      ownGuardsOnly: true,
    },
    {
      find: "(?:never|not) (?:be )?(?:repeated|coming back|to be repeated|run this \\w+ (?:ever )?again|offer(?:ed)? (?:this )?again|doing (?:this|it) again|happen(?:ing)? again|reopen(?:ing)?)(?: (?:again|ever))?|one[- ](?:time|night|day)(?: only)? (?:offer|deal|only|sale|chance|event)|once (?:it|they|this|these|the \\w+)(?:'s|'re| is| are)? (?:gone|over|closed|shut|fills?|full|sold)",
      needs: 0.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?:[£$€r]?\\d+|\\w+ (?:quid|bucks)) (?:today|tonight|now|til \\w+|till \\w+|until \\w+|this week),? (?:then|and|but)?,? ?(?:[£$€r]?\\d+|it (?:doubles|jumps|climbs)|double)(?: (?:tomorrow|once|after|on|next|when))?|then it(?:'s)? (?:is )?(?:over|gone|doubles|jumps|climbs|goes up|back (?:up|to))",
      needs: -1.2,
    },
    {
      find: '(?:until|till|til|by|before) (?:payday|sunday teatime|i wake up|london close|lunch|the (?:clock|page|timer|weekend|bell|whistle))(?! (?:meeting|break))',
      needs: 0.2,
    },
    {
      find: "(?:hours?|days?|weeks?|minutes|nights?|weekends?) only{end}|(?:the )?(?:door|doors|window|gate|book|books)(?: \\w+){0,3} (?:shuts?|closes?|slams?|is closing|swings shut|won't stay open)",
      needs: -0.2,
    },
    {
      find: 'you snooze you lose|first come,? first served?|early bird(?:s)? (?:gets?|catch)|strike while|jump (?:in|on it) before|get in (?:quick|fast|early|before|now)|be quick|quick(?:ly)? before|sooner (?:rather|the better)|be (?:first|early|fast)|blink and',
      needs: -0.1,
    },
    {
      find: '(?:flash|lightning|24[- ]hour|one-day|48-hour|weekend|pop-up) (?:sale|deal|offer|drop)|countdown',
      needs: 1.2,
    },
    {
      find: '(?:available|valid|good|open|live|yours|running|half price|in stores|back) (?:only )?(?:until|till|til|through|for) (?:the )?(?:\\d[\\w/.]*|sunday|monday|friday|saturday|tomorrow|midnight|tonight|next|a (?:limited|short)|end of|one week|this|january|february|march|april|may|june|july|august|september|october|november|december)',
      needs: 1.2,
    },
    {
      find: "(?:who knows|i don't know|not sure|no idea|can't say|i doubt)(?: \\w+)? (?:how long|when (?:i|we)'ll|if (?:i|we)'ll|it'll (?:last|be)|it will last)(?: (?:it|this|they|the \\w+|i|we|last|keep))?",
      needs: -0.1,
      ownGuardsOnly: true,
    },
    {
      find: "(?:tomorrow|tonight)'?s? (?:is )?(?:the )?(?:last|final)|(?:is|are) (?:now )?live",
      unless: {
        because: 'a system at work',
        phrase: 'live$',
        after: '(?:, )?(?:operational|and (?:running|working)|with|near|in)',
      },
      needs: 0.6,
    },
    ...freer,
    ...loose,
  ],
  guards,
  rewrites,
};
