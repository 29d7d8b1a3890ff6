import type { Pattern } from '../../engine/rule';

/** Orders that name buying, booking or joining, and when. */
export const commands: readonly Pattern[] = [
  {
    find: "{order}(?:{buyVerb}|{joinVerb})(?: (?!now|today|to|on|with)[\\w'$%-]+){0,3} {now}",
    needs: -0.7,
  },
  {
    find: '(?:shop|order|buy|book|sign up|enroll|register|subscribe|pre-?order|call|apply|join|donate|download|grab yours|get yours|get it|try it|get started|act|enter|install|stock up|reserve yours) (?:now|today|right now|asap|this instant|(?:on)?line today)',
    needs: -0.4,
  },
  { find: '(?:buy|shop|order|act|call) now!', needs: -1.2 },
  {
    find: '(?:shop|order|buy|book|sign up|enroll|register|subscribe|join|grab it|grab yours|get it|get yours|apply|pre-?order|donate|download|enter|start|get one|get them) (?:here|below|online|free|at(?! (?:\\d|least|around|about|all|home|the (?:age|end|top|bottom|side|back|front|surgery|clinic|latest))))(?! (?:for (?:me|him|her|them)|in))',
    unless: {
      because: 'it tells where somebody buys',
      before: '(?:able|used|like|want(?:s|ed)?|love) to|i|we|they|who|people|always|never',
    },
    needs: 0.6,
  },
  {
    find: '{order}(?:shop|grab|claim|order|get|nab|snap up|bag|secure|reserve|pick up|download|cop|score|hold|take home|bring home|choose|find|pick|discover|create|design|build|make|reveal) (?:yours|yours truly|one of (?:these|our|my)|one (?:today|now|up|here|before|while)|some (?:today|now|here|for)|it (?:here|now|today|on|before|while|from)|them (?:here|now|today|before|while)|mine)',
    needs: -0.4,
  },
  {
    find: "{order}shop(?: our| the| all| at| with us| in| new| local| early| by| this| small| for| online| today's| from| up| till| via| more| every| now)(?: {offer})?",
    needs: 0.3,
  },
  {
    find: "{order}(?:order|buy|stock up|pre-?order|purchase)(?: on| in)? (?:up|yours?|a|an|the|one|two|some|from|online|direct|directly|before|via|through|any|\\d+|this|these|our|more|tickets|by|today's|early|here|bulk|with)",
    needs: 0.6,
  },
  {
    find: "{order}(?:book|reserve|secure|claim|lock in|nab|bag|grab|hold|save|schedule|request|arrange|redeem|guarantee|pick|choose) (?:your|yourself a|a|my|one of|the last|one|this|our|an?|your own|some) (?:[\\w'-]+ ){0,2}{place}",
    needs: -0.4,
  },
  { find: '{order}(?:(?:book|reserve|claim|grab|secure) (?:your|yours)|save yours)', needs: -0.1 },
  {
    find: '{order}(?:give|gain|earn|build|start|kick-?start|keep|create|find|make|transform) (?:your|our|the (?:new|best|full|ultimate|perfect|\\w+ed))',
    needs: 1.8,
  },
  {
    find: '{order}(?:get|grab|receive|enjoy|claim|unlock|take|score|win|gift|pick up|download|access|request) (?:your|our|the (?:new|best|full|ultimate|perfect|only|latest|gift|most|free|complete|\\w+ed)|access|instant|early|unlimited|exclusive|extra|free|up to|started|\\d+ (?!minutes|hours|of|years|times|days)[\\w-]+|a (?:free|new|chance|\\w+ (?:gift|kit|box|guide|quote|demo|trial|bundle|discount|copy|plan)))',
    needs: 0.6,
  },
  {
    find: '{order}(?:try|discover|explore|meet|experience|taste|enjoy|indulge in|browse|visit|see|view|watch|check out|take a look at|have a look at|feast on|fall in love with|stream|play|read|follow|preview) (?:our|the (?:new|all-new|latest|best|world|full|perfect|ultimate|range|collection|\\w+est)|this (?:new|amazing|awesome|cool|incredible|limited)|these|all (?:the|our)|more (?:at|from)|what (?:the new|we)|how (?:we|our))',
    needs: -0.4,
  },
  {
    find: '{order}(?:check out|visit|see|watch|browse|follow|explore|support|read|hear|listen to|stream) (?:my|our) (?:\\w+ ){0,2}(?:{offer}|{mine})',
    needs: -0.2,
  },
  { find: '{order}check (?:it|these|this|them|us|me) out(?: (?:now|here|today|at|on))?', needs: 0.8 },
  {
    find: '{order}(?:join|come join|come and join) (?:us|me|our|here|free|for free|the (?:\\w+ )?(?:club|community|movement|conversation|waiting list|family|fun|team|challenge|newsletter|list|crew|party|others|thousands|gang|vip)|thousands|over|more than|hundreds|\\d[\\d,.]*[km]?\\+?)',
    needs: -0.4,
  },
  {
    find: '{order}(?:sign[- ]?up|subscribe|register|enroll|apply|opt in)(?: free| online)?(?: for| to| here| at| via| below| with| through| and| using)? (?:our|my|the|your|a|free|here|below|on|at|this|https?\\S+|w+\\.\\S+)',
    needs: 0.3,
  },
  {
    find: 'you can (?:sign up|subscribe|register|enroll|learn|grab|get|buy|order|book|pre-?order|join|find) (?:\\w+ ){0,5}?here',
    needs: 0.1,
  },
  {
    find: '{order}(?:click|tap|press|hit|swipe)(?: on)? (?:here|below|(?:the |my |our |that )?(?:link|button|image|photo|pic|picture|banner|video|orange|ad|yellow|big)|up|to (?:shop|buy|get|order|learn|see|find|claim|start|join|sign|watch|read|download|book|view|discover|register|apply|enter|check|subscribe|play|save)|"?(?:shop|learn more|sign up|buy|order|get offer))',
    needs: -0.4,
  },
  {
    find: '{order}(?:add (?:it|this|one|yours|them|me|us|a \\w+) to (?:your |the )?(?:basket|bag|wish-?list|list|order|tbr|calendar|collection)|wish-?list (?:it|us|now|today))',
    needs: 0,
  },
  {
    find: '(?:request|get|book|schedule|ask for|try|claim|watch|start) (?:a |an |your |the |our |my )?(?:free |personal |live |14-day |7-day |30-day )*(?:demo|quote|trial|consultation|estimate|test drive|fitting|valuation|discovery call|strategy call|tour|sample|audit)(?: (?:now|today))?',
    needs: 0.2,
  },
  {
    find: '{order}(?:start|begin|kick-?start|launch|fast-track|plan|level up|upgrade|transform|elevate|boost|protect|give|treat|spoil|pamper|celebrate|refresh|complete|change|simplify|personali[sz]e|style|dress|fuel|power|master|unleash|unlock|embrace|renew|grow|improve|maximi[sz]e|accelerate|indulge|nourish|light up|bring|send|make) (?:up )?(?:your|yourself|the one you love|someone|mom|dad|him|her|them|loved ones|every)',
    needs: 1,
  },
  { find: '{order}(?:donate|give|pledge) (?:money|now|to my|to me|via paypal)', needs: 0.05 },
  {
    find: '(?:go|head)(?: on)?(?: over)? (?:and |to our |to my |and have a )?(?:get|grab|order|buy|subscribe|follow|stream|pre-?order|download|press|shop|check out|check it out|store|website|page)(?: (?:it|one|yours|them|some|on|from|now))?',
    needs: 0.3,
  },
  {
    find: '{order}(?:call|ring|phone|text|email|message|contact|visit|find|come to|come in to|drop in|pop in|stop by|swing by|speak to|talk to) (?:us|our|me|today|now|one of our|in today|the team)(?: (?:now|today|at|on|for))?',
    needs: 0.3,
  },
  {
    find: "(?:don't forget|make sure|be sure|remember|feel free)(?: to| you| and)? (?:check(?: it| us| me| them)? out|check|grab|get (?:your|yours|one)|order|use (?:the )?code|visit (?:my|our)|stream|buy|pre-?order|book|join|sign up|subscribe|follow|stop by|enter)",
    needs: 0.1,
    ownGuardsOnly: true,
  },
  {
    find: '{order}(?:give (?:it|us|them|this|her|him|your \\w+|the gift|the \\w+) (?:a (?:try|go|shot|whirl|spin)|of)|treat (?:yourself|someone|him|her|mom|dad|them|your))',
    needs: 0.1,
  },
  {
    find: '{order}(?:stream|pre-?save|listen (?:now|to)|watch (?:now|it|the)|buy or stream|play (?:now|it|for free)|vote (?:for )?(?:me|us|now)) (?:it |now |the )?(?:on|at|here|new|full|now|free|wherever)',
    needs: 0.3,
  },
  {
    find: "{order}(?:get|grab|order|buy|try|save|shop|win|enter|learn|use|find|see|read)(?: [\\w'$%-]+){0,6}? (?:here|at|@|below|now|today) ?(?::|=+>|>+|->|👉|👇|➡|↓|https?:|www)",
    needs: -0.1,
  },
];
