import type { Cases, Pattern, RuleLanguage } from '../../engine/rule';
import { adverts } from './adverts';

/** Orders that name buying, booking or joining, and when. */
const commands: readonly Pattern[] = [
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
    find: '(?:shop|order|buy|book|sign up|enroll|register|subscribe|join|grab it|grab yours|get it|get yours|apply|pre-?order|donate|download|enter|start|get one|get them) (?:here|below|online|free|at)(?! (?:for (?:me|him|her|them)|in))',
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
  { find: '{order}invest (?:in|with|now|today|alongside)', needs: 1.2 },
  { find: '{order}(?:donate|give|pledge) (?:money|now|to my|to me|via paypal)', needs: 0.05 },
  {
    find: '(?:go|head)(?: on)?(?: over)? (?:and |to our |to my |and have a )?(?:get|grab|order|buy|subscribe|follow|stream|pre-?order|download|press|shop|check out|check it out|store|shop|website|page)(?: (?:it|one|yours|them|some|on|from|now))?',
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

/** Invitations to buy told as an idiom, a dare or a joke. */
const idioms: readonly Pattern[] = [
  {
    find: "(?:this is|here's|consider this) your (?:sign|cue|reminder|excuse|permission)(?: to)?(?! check)",
    needs: -0.2,
  },
  {
    find: 'what are you waiting for|look no further|you know (?:the drill|what to do|where to (?:find|go))|thank (?:me|us) (?:later|from)',
    needs: -1.2,
  },
  { find: "run,? don't walk|don't walk,? run", needs: -1.2, ownGuardsOnly: true },
  {
    find: "(?:you|everyone|everybody|y'all|your (?:\\w+ )?(?:home|dog|cat|kitchen|wardrobe|bathroom|desk|skin|face))(?: all| really| absolutely| literally| seriously)? (?:need|needs|have to have|has to have|must have|needs? to (?:try|get|buy|own|grab|see|check(?: out)?))(?: to check out)? (?:this|these|it|them|one|our|my|a)",
    needs: 0.6,
  },
  {
    find: 'must[- ]haves?|must[- ]buy|must[- ]own|must[- ]try|must[- ]reads?|must[- ]visit',
    needs: -0.1,
    unless: {
      because: 'a condition, not a praise',
      before: '(?:you|we|they|it|he|she|who|that|someone|somebody|there|i)',
    },
  },
  { find: 'do yourself (?:a|the|and \\w+ a) favou?r', needs: -0.4 },
  {
    find: '(?:get|put|pop|add|write|throw|stick) (?:your|ya|yer) (?:name|names) (?:on|in|down|into|to|onto)',
    needs: 0,
  },
  {
    find: "(?:seat|spot|chair|table|mug|one|bed|desk|space)(?:'s| is)? (?:with|that has) your name on(?: it)?|(?:has|got) your name (?:on|all over) it",
    needs: -1.2,
  },
  {
    find: 'snap (?:one|yours|it|them|some) up|(?:pop|put|stick|leave) (?:a|your|the) (?:deposit|card|offer) (?:on|down)',
    needs: -1.2,
  },
  {
    find: '(?:get|drag|take) (?:yourself|ya) (?:a |one |some |down|over|in|to|here|along)',
    needs: -0.2,
  },
  {
    find: '{order}bring (?:your|a) (?:chequebook|wallet|empty bag|big bag|cash|bag|mates|coins)|(?:trolleys|wallets|cards|cameras) (?:at the )?ready|bums on seats|roll up,? roll up|hop aboard|all aboard',
    needs: 0,
  },
  {
    find: '{order}come (?:and )?(?:get (?:it|yours|one|some|them)|grab|bag|rummage|haggle|see us|say (?:hi|hello)|hungry|on (?:in|out|down)|find (?:us|me)|eat|shop|try|taste|meet|melt|be (?:peaceful|part)|camp|down|visit|check|join)',
    needs: -0.1,
  },
  {
    find: "you(?:'d be|'d have to be| would be| are) (?:mad|daft|crazy|bonkers|silly|insane) (?:not to|to (?:miss|skip|pass|walk past|leave))",
    needs: 0,
    ownGuardsOnly: true,
  },
  {
    find: "you in or (?:are you )?out|are you in\\?|who(?:'s| is) in\\?|(?:who|anyone) wants? (?:one|in|a (?:slot|spot|seat|go))",
    needs: -0.2,
  },
  {
    find: "(?:it's|they're|she's|he's|one's|yours is|yours are) (?:just )?(?:sitting|waiting)(?: right)?(?: there)? (?:for you|in the shop|with your name|to be yours)|(?:could|can|will|might) be yours|make it yours|and (?:she|he|it|they)(?:'s|'re| is| are) yours",
    needs: -1.2,
  },
  {
    find: '(?:sign|signing) on the dotted line|pick up the phone|skip the (?:sorry|queue|wait|line|faff)|jump on(?:line|board| it| this)(?: and)?|lock (?:one|it|yours) in',
    needs: -1.2,
  },
  {
    find: '(?:just |go )?switch(?:ing)? (?:to \\w+ )?already|(?:scoot|skip|nip|pop|jump|run|race|hop) (?:on )?over to (?:the|our|my)',
    needs: 0.1,
  },
  {
    find: '(?:families|guests|buyers|clients|couples|readers|collectors|applicants|parents|members|you) (?:are|is) (?:warmly |strongly |kindly )?(?:encouraged|invited|welcome) to (?:book|arrange|apply|reserve|secure|visit|register|order|contact)|should (?:secure|book|reserve) (?:tickets|places|their|well)',
    needs: 0,
  },
  {
    find: 'take (?:my|our) money|shut up and take|all i ask is (?:that )?you buy|the (?:wishlist|buy|order|checkout|subscribe) button|(?:smash|hit|press) (?:the|that) (?:buy|order|wishlist|link|button)',
    needs: 0,
  },
  {
    find: 'help (?:me|us|a \\w+) (?:out )?(?:get (?:to|vip|noticed|famous|\\d)|sell out|hit \\d|reach \\d|clear|fill|empty)|(?:i|we) (?:want|need) (?:to (?:wake up to|see) (?:a |an )?(?:bare|empty)|(?:these|them|it) gone)|(?:find|give) (?:it|them|him|her) a (?:new |loving |good )?home',
    needs: -0.8,
  },
  {
    find: '(?:honesty box|till|kettle|door|shop) is (?:hungry|open|waiting|on)(?! (?:from|mon|tue|wed|thu|fri|sat|sun|until|\\d))',
    needs: 0.4,
  },
];

/** Freer wordings, which need more selling around them. */
const free: readonly Pattern[] = [
  {
    find: "{order}(?:grab|nab|bag|claim|snap|secure|lock|book|reserve|pop|hop|jump|swing|pick up|swipe|tap|hit|dive|shout|ring|join|download|stream|rush|dash|order|treat|save|cop|feast|taste|slip|nip|scroll|pre-?order|renew|upgrade|switch|swap|adopt|gift|bung|(?:try|pick|pull|roll|step|throw|raise|fill|chop)(?= (?:yours?|yourself|one (?:up|on|today)|up (?:a|one|to)|in (?:today|and|for)|some|us|out|the (?:button|link|page))))(?! it (?:like|as)) (?:\\w+ ){0,2}(?:yours?|yourself|ya|one|in|on|up|over|down|by|along|through|us|me|it|out|them|the (?:link|button|form|list|door|queue|page|wishlist|app|basket|bus|team))(?: [\\w'-]+){0,3}",
    needs: 0.2,
  },
  {
    find: "{order}(?:come|bring|get|go|give|put|make it|let) (?:and |your |the |us |yourself |down |on |over |in |out |along |it |a )(?: ?[\\w'-]+){0,4}{end}",
    among: 2,
  },
  {
    find: "{start}(?:Try|Discover|Meet|Get|Shop|Visit|Explore|Experience|Introducing|Join|Download|Grab|See|Find|Enjoy|Check [Oo]ut|Order|Choose|Book|Stream|Watch|Celebrate|Give|Play|Upgrade to|Switch to|Ask for|Look for|Start with|Go with|Trust|Choose|Head to|Hello,?|Say [Hh]ello to|Welcome to|Shop at) [A-Z][\\w'&®™.-]+(?: [A-Z][\\w'&®™.-]+){0,3}",
    needs: 0.5,
    caseSensitive: true,
  },
  {
    find: "{order}(?:get|grab|order|shop|find|reserve|claim|book) (?:yours|one|it|them|mine)(?: [\\w'-]+){0,3}",
    unless: {
      because: 'what to do with somebody',
      phrase: '^(?:and )?get (?:it|them) (?:to|into|out of|off|done|ready|right|wrong|back)',
    },
    needs: -0.2,
  },
  {
    find: '(?:sign (?:them|him|her|your \\w+) up|(?:visit|see|go to|check out|head to|stop by|stop in(?:to)?|swing by|find us at) (?:our|the|your (?:local|nearest)) (?:\\w+ )?(?:website|site|store|shop|page|dealer|pharmacy|branch|location|link|bio|profile)s?|find (?:the|a|your) (?:\\w+ )?(?:store|dealer|location|branch)(?: \\w+)?|(?:get|check|see|find out|compare) your (?:\\w+ )?(?:rate|quote|score|savings|price|estimate|results|offer|options|eligibility)|(?:you|u) (?:should|have to|need to|must|really should) (?:try|get|see|buy|own|watch|hear|visit|check(?: out)?) (?:this|these|it|them|our|my|one))',
    unless: {
      because: 'a condition',
      before: '(?:if|when|once|before|after|unless) (?:you|they|people|i|we)',
    },
    needs: 0.4,
  },
  {
    find: "{order}(?:get|try|start|join|find|visit|create|build|design|learn|discover|play|make|bring|give|add|choose|explore|enjoy|sign|see|take|save|send|collect|customi[sz]e|celebrate|upgrade|apply|listen|watch|read|stay|meet|treat|protect|connect|experience|stream|donate|embrace|keep)(?: [\\w'&®™-]+){1,7}!+",
    needs: 0.3,
  },
  {
    find: "{order}(?:get|try|start|join|find|visit|create|build|design|learn|discover|play|make|choose|explore|sign|see(?! (?:terms|full|official))|take|save|apply|listen|watch|read|experience|stream|donate|check|view|shop|order|buy|grab|download|enter|vote|pledge|book)(?: [\\w'&\u00ae\u2122-]+){0,7}? ?:? ?[-=]*>* ?https?:",
    needs: 0.3,
    within: 'links',
  },
  // The register of advertisements.
  {
    find: '{order}(?:{buyVerb}|{joinVerb}|become|check|find|build|create|choose|discover|learn|request|compare|plan|see|give|send|design|watch|explore|enjoy|make|schedule)(?: {w}){1,9},? (?:today|tonight|now|this (?:{season}|week(?:end)?|month|holiday season)){end}',
    needs: -0.1,
  },
  {
    find: '{order}(?:choose|pick|select|shop|browse|pick and choose) from (?:over|more than|our|a|an|these|hundreds|thousands|dozens|{some}|all)(?: {w}){0,3}',
    needs: -0.2,
  },
  {
    find: "{start}(?:Stream|Watch|Shop|Find|Buy|Get|Order|Listen to|Discover|See|Play|Pre-?order|Download|Read)(?! (?:one|two|any|you|\\d))(?: [\\w'&®™-]+){1,7} (?:only |exclusively |now |free )?(?:on|at|in) (?:[A-Z][\\w+]+|[\\w-]+\\.(?:com|co|org|net|io|tv|example))",
    needs: 0.2,
    caseSensitive: true,
    within: 'links',
  },
  {
    find: '{order}(?:give the gift of|give (?:your|the) (?:loved ones|{w} you love|{w} in your life)|treat your|shop for|start (?:your|planning|saving|earning|learning|building|growing|living|streaming)|put your {w} to work|experience the|come (?:enjoy|experience|discover|celebrate)|find (?:your (?:new|next|perfect|dream)|the (?:perfect|right|ideal|best))|get (?:access|all the|everything you|the most out of|more (?:out of|from)|rewarded|creative|hooked|inspired|matched|paid (?:to|for)|the {w} you (?:deserve|need|want|love)))(?: {w}){0,4}',
    needs: 0.1,
  },
  {
    find: '(?:ask|talk to|speak to|see) your (?:dentist|doctor|vet|pharmacist|stylist|local {w}|agent|dealer|retailer|optician) (?:about|for) {w}',
    needs: 0.6,
  },
  {
    find: '{order}(?:enjoy|receive|take advantage of|benefit from)(?: {w}){0,3} (?:free|unlimited|exclusive|instant|early|complimentary|premium)(?: {w}){1,4}',
    needs: 0.1,
  },
  {
    find: '{order}(?:become|be) (?:a|an|one of our|part of)(?: {w}){1,6} (?:with|at|in (?:just|only|as little)|through|on)(?: {w}){1,4}',
    needs: 0.2,
  },
  {
    find: '(?:now |finally |officially |just )?available (?:now|today|everywhere|exclusively|only|for a limited time|for pre-?order|wherever you)(?: {w}){0,3}|now (?:in stock|open|streaming|shipping|playing|booking|enrolling|hiring|casting|on (?:tap|sale|demand|itunes|amazon|spotify|netflix))(?: {w}){0,3}|only on (?:kickstarter|netflix|amazon|prime|hulu|disney\\+|spotify|youtube|audible|{w} tv)|out now(?: (?:on|at|in|from|everywhere)(?: {w}){1,3})?',
    needs: 0.2,
    unless: {
      because: 'a notice of a service',
      sentence:
        '{civic}|hotline|helpline|road|line|tickets are|parking|free (?:for|to) (?:everyone|everybody|all|anyone)',
    },
  },
  {
    find: "{start}(?:Stop by|Swing by|Pop into|Pop in to|Head to|Head over to|Come see|Come visit|Come down to|Visit us at|Come on down to|Find us at|Call into) (?:[A-Z][\\w'&-]+|us|our)(?: [\\w'&-]+){0,5}",
    needs: 0.1,
    caseSensitive: true,
  },
  {
    find: '(?:now booking|booking now|bookings? (?:are )?(?:now )?open|(?:now )?taking (?:bookings|orders|pre-?orders)|(?:pre-?)?orders? (?:are )?(?:now )?open)(?: (?:for|until|from)(?: {w}){1,2})?',
    unless: { because: 'an outing of a club', phrase: '(?:trip|outing|walk|talk|lunch)$' },
    needs: 0.2,
  },
  {
    find: '{order}(?:add to (?:cart|bag|basket)|compare now|pop in|drop in|enquire (?:via|today|now|at)|see it in (?:store|person)|pack your bags|switch today|book with confidence|cancel any ?time|start free)(?: {w}){0,5}',
    needs: -0.2,
  },
  // In a draft that pushes in other ways too.
  {
    find: '{order}(?:kindly |faster |quickly |then |go on,? |hey,? )?(?:{nudge}|stock up|skip|swipe|kiss|feel|taste|enjoy|discover|meet|read|wake up)(?: {w}){1,6}{end}',
    among: 2,
  },
  {
    find: '{order}(?:kindly |faster )?(?:{nudge}|{buyVerb}|get) (?:one|yours?|it|them|me|us|some|in|on|over|down|round|by|up|through|along)(?: {w}){0,4}{end}',
    among: 1.5,
  },
  {
    find: "{start}(?:your|yours|the|a) (?:{w} ){0,2}(?:is|are|'s) (?:waiting|ready|calling|right here|up in|up on|one click|a click|one tap|a tap|a message|{some} clicks)(?: {w}){0,4}|(?:baskets?|wallets?|cards|trolleys|boots) (?:ready|out|open|at the ready)|(?:are|is|now) (?:up|live|open|listed) (?:in|on|at) (?:the|my|our) (?:shop|store|site|website|etsy|till|counter)",
    among: 1.5,
  },
  {
    find: '{order}(?:come|go|get|head|run|race|hop|pop|nip|swing|roll|dash|sprint|leg it|drop|stop) (?:on )?(?:and |in |down |over |along |by |round |up |out )*(?:(?:to|at|into) (?:the|our|my|us)|(?:see|meet|taste|try|grab|get|rescue|claim|bag|nab|find|ask|say|shop|eat|feel|hear|press|tap|click|put|look)) ?(?: {w}){0,5}',
    among: 1,
  },
  {
    find: '{order}(?:speak|talk|chat|say hello|say hi|book in|check in|sign|get in touch|get on the phone) (?:to|with) (?:sales|us|me|our|one of|the (?:team|office|desk|crew)|an? (?:adviser|advisor|expert|specialist|human|rep))(?: {w}){0,3}|{order}(?:save|keep|store|screenshot) (?:the|our|my|this) (?:number|post|code|date|page)(?: {w}){0,4}',
    among: 1,
  },
  {
    find: "{start}(?:your move|your call|you know (?:where|how|who|what)|what's stopping you|say yes|go on|say when|see you (?:there|inside|at the)|you in|treat (?:yourself|her|him|them)|all (?:it takes|you need) is)(?: {w}){0,4}",
    among: 1.5,
  },
];

export const en: RuleLanguage = {
  text: {
    name: 'Order command',
    line: "That's an instruction to buy. An open door works better than a push; readers know where to find you.",
    why: 'Orders make people push back: in an experiment, controlling wording was received worse than wording that left the choice open. On social media direct selling is what people resist most.',
    source: {
      label: 'Miller et al. 2007, Human Communication Research',
      url: 'https://onlinelibrary.wiley.com/doi/10.1111/j.1468-2958.2007.00297.x/full',
    },
  },
  patterns: [...commands, ...idioms, ...free, ...adverts],
  guards: [
    {
      because: 'a good wish',
      phrase: '^enjoy your',
      sentence:
        'enjoy your (?:last |new )?(?:meal|drinks?|weekend|day|evening|holidays?|trip|stay|puzzles|year|food|lunch|dinner|coffee|time)',
    },
    {
      because: 'a parting, or what is done with somebody',
      phrase:
        '^(?:see you(?: (?:soon|again|later|then|all|next|on|in))|(?:send|bring) them|(?:now )?get (?:out|up) and)',
    },
    {
      because: 'what to take along',
      phrase: '^(?:and )?bring (?:your|a|an)',
      after: '(?:{w} ){0,2}(?:ids?|passport|cards?|questions?|shoes?|projects?|lunch|papers?)',
    },
    {
      because: 'when or where to come, in plain words',
      phrase:
        '^(?:please |so )?come (?:in |along |down |back )?(?:(?:on|at|by|after|before) (?:{day}|{when}|\\d)|to (?:gate|room|desk))',
    },
    {
      because: 'asked for, with the reason',
      phrase: '^(?:so please|please (?:reserve|book))',
      sentence: 'ahead of time|in advance|so please',
    },
    {
      because: 'a public body or a club asks its people in',
      phrase: '^(?:please |so |now )*(?:(?:come )?join|pick up|drop|pop|visit|bring|come|reserve)',
      draft:
        '^(?!.*(?:{percent} off|{saleWord}|order now|in bio|our (?:shop|store|clients|customers|courses?)|dm me)).*(?:{community}).*(?:{community}).*',
    },
    { because: 'time to wait', phrase: '^give (?:it|them) {some} (?:weeks?|days?|minutes?|hours?|months?)' },
    {
      because: 'a thing in the house, not on a page',
      sentence: 'smoke alarms?|fuse box|trip switch|stopcock',
    },
    {
      because: 'a condition, or an advice on when',
      before: '(?:if|when|unless|until|should|because|whether)',
      phrase: '^(?:you|they|everyone|everybody) ',
    },
    { because: 'an advice on when', sentence: '(?:book|order|buy|apply|register|start|leave) early if' },
    {
      because: 'one of a list of things to do',
      before: '^(?:-|\u2022|\\d{1,2}[)/]) ',
      draft:
        '^(?!.*(?:{price}|shop now|link in bio|use code|{percent} off)).*(?: (?:-|\u2022|\\d{1,2}[)/]) \\w.*){3}',
    },
    {
      because: 'one of a numbered list',
      before: '^',
      draft:
        '^(?!.*(?:{price}|shop now|link in bio|use code|{percent} off)).*(?:(?:^|[.!?:;,)\\n])\\s*\\d{1,2}\\. .*){3}',
    },
    {
      because: 'medicine, safety or a game, not a shop',
      sentence: '(?:your repeat|prescriptions?|pharmacy|antidotes|cutscene|boss fight|old (?:qr )?codes?)',
    },
    {
      because: 'advice against, or before, buying, or a name for paying later',
      sentence:
        "buy now,? pay later|buy here,? pay here|bnpl|buy now,? pay later|buy here,? pay here|bnpl|(?:don't|do not|never|wouldn't|shouldn't|rather than|instead of|before you|before|if you|when you|whether to|unless you|no need to|think before you) (?:buy|order|purchase|shop|sign up|book|pay|invest|get one|click|download|subscribe)",
    },
    {
      because: 'an office, an election or a clinic, not a shop',
      sentence:
        "(?:register|sign up|apply|enrol|enroll|book|call|visit|get)(?: [\\w'-]+){0,4} (?:to vote|vaccin\\w+|flu (?:jab|shot)|jabs?|(?:blood )?donor\\w*|council|gp|111|112|911|999|clinic|polling|ballot|census|benefits|unemployment|asylum|school board|library card|tested|passport|police|hotline|helpline|samaritans)",
    },
    {
      because: 'steps in a program',
      sentence:
        '(?:click|tap|press|select|choose)(?: [\\w\'">-]+){0,6} (?:settings|menu|tab|preferences|column|cell|folder|file|properties|toolbar|dropdown|checkbox|indexes|ok|cancel|save as|terminal|shift|ctrl|enter)',
    },
  ],
  rewrites: [
    {
      move: 'invitation',
      replace: 'sentence',
      text: 'If it sounds useful, the details and the price are at [where to find it]; if not, no reply needed.',
    },
    {
      move: 'show',
      replace: 'sentence',
      text: 'It does this: [one thing you saw it do]. It is at [where to find it], whenever that suits you.',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Our new planner is out now on Amazon, from $12. Shop here!',
    // Numbers that end sentences make no list.
    'The crumb opened on day 1.\nBuy now, everyone.\nWe baked on day 2.\nIt rose on day 3.\nNobody rushed on day 4.',
    'Our linen aprons are back in four colours. Shop now at pinwheelpantry.example and get free delivery.',
    'Book your table for Sunday lunch before the terrace fills up, our customers love it.',
    'The beta of Ledgerly is open for small teams. Sign up today and your first month costs nothing.',
    'Do yourself a favour and try the plum chutney from our stall this weekend.',
    'Candle kits from $18 at the Wick & Willow shop. Order yours here: wickwillow.example/kits',
    'This is your sign to treat the dog to a new bed, our shop has every size.',
    'You need this bottle in your life: our new flask keeps ice all day for $24.',
    'There is a chair with your name on it in the spring pottery class.',
    'Look no further, the Harrow Lane bakery does wedding cakes for every budget.',
    'Buy now and get 20% off our spring collection.',
    'Hurry, 20% off ends tonight. Our pies are the best in Kent, bar none. Nip down and rescue one.',
    'Our gazebos are the best in Essex, bar none. Last few left. Kindly visit the yard.',
    'Our wool socks are back. Choose from over thirty colours in the shop.',
    'Find your new favourite teapot at our summer market.',
    'Build a birthday hamper with our team today!',
    'Our new cordial is now in stock, made with Kent elderflower.',
    'Enjoy unlimited free refills with every breakfast at our cafe.',
    'Stop by Kettle & Crumb this weekend, our scones are back.',
    'Pre-orders are now open for our winter box.',
    'See it in store: our new range of mugs.',
    'Stock up on wool blankets for the cold. Our looms are in Kendal.',
    'Get the Dovetail Planner for calmer mornings.',
    'Grow more herbs all year with Sproutly.',
    'Keep loaves soft for days with our linen bags.',
    'Update your winter wardrobe, plus sizes too',
    'This lamp looks just like a moon GET YOURS https://moonlit.example',
    'Surprise your gran with this cosy pillow Order yours here https://pillowy.example',
    'Get tickets for the lantern walk. Family discounts on Sundays.',
    'Check out this mystery novel, it is perfect for the beach.',
    'Learn to bake in three online courses. Apply!',
    'Support your local bookshop today.',
    'Not sure it fits? See for yourself with our free trial.',
    'Smarter snacking starts at nutcrate.example',
    'Our sale is on. Sign up to receive a code.',
  ],
  lookalikes: [
    'The market hall has late hours now. I always wanted to shop here after work.',
    'Bring your library card and sit anywhere you like.',
    'To miss the queue at the baths, come in on Tuesday.',
    'Thanks for reading, our shop is back on Monday. See you soon!',
    'If you check out our website you will notice the old prices are still there.',
    'Our report on tides is out now, free for everyone.',
    "Don't buy it this month; the new model lands in March and the old one drops in price.",
    'Before you buy a used car, check the VIN and ask for the service book.',
    'In order to vote by post you need to register by 5 May.',
    'My landlord got a court order last week and I have no idea what to do now.',
    'Sign up is not required to read the guide, and the PDF is open.',
    'Click the table, choose Indexes, then add one on customer_id.',
    'Buy versus rent: in our town renting came out cheaper for the first nine years.',
    'She should book an appointment with her GP about the headaches.',
    'Get some sleep and call your sister tomorrow, it will look different.',
    'Register to vote by Friday at the town hall; bring one proof of address.',
    'Pop the lid on and roll the dough while the oven heats.',
    '- Build your vocabulary\n- Take notes by hand\n- Give your draft a day\n- Read it aloud\nThat is all I do.',
    'Pick one habit and leave the other two for the spring.',
    'The 7.40 is now available as a stopping service on the coast line.',
    'Try posting this in the allotment group, they know more about blight.',
    'Book early if your visa runs out in June, they had two slots left.',
    'Orders of service are open on the pew by the door.',
    'Give it two weeks before you paint over the plaster.',
    'Press the button on the smoke alarm once a month.',
    'Ask at the desk if the lift is out, they have a ramp.',
    'Get some rest, talk to Anna at the clinic, and find another gig if it stays like this.',
    'You can explore a wide range of bikes there, compare prices, and order spare parts online.',
    'Explore their website for the opening hours.',
    "They told me to GET OUT and I still don't get it.",
    'Get your licence first and a steady job, the rest can wait.',
    'Keep a copy with VAT shown, the shop needs it for refunds.',
    'Apply by 5 May; the discount for members is at the office.',
    'Shop hours are on the door, ten to five.',
    'Check out the wiki first, the sizes are all in there.',
    'Shop closed from the 4th, back on the 9th. Soap is £3.20.',
    'Enjoy your meal at the hall, there are discounts for pensioners.',
    'Start small: learn how to do it from YouTube and build one thing.',
    'Find your own pace, it is a long walk from the station to the fort.',
  ],
};
