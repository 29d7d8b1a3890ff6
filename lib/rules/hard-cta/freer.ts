import type { Pattern } from '../../engine/rule';

/** Freer wordings, which need more selling around them. */
export const freer: readonly Pattern[] = [
  {
    find: "{order}(?:grab|nab|bag|claim|snap|secure|lock|book|reserve|pop|hop|jump|swing|pick up|swipe|tap|hit|dive|shout|ring|join|download|stream|rush|dash|order|treat|save|cop|feast|taste|slip|nip|scroll|pre-?order|renew|upgrade|switch|swap|adopt|gift|bung|(?:try|pick|pull|roll|step|throw|raise|fill|chop)(?= (?:yours?|yourself|one (?:up|on|today)|up (?:a|one|to)|in (?:today|and|for)|some|us|out|the (?:button|link|page))))(?! it (?:like|as)) (?:\\w+ ){0,2}(?:yours?|yourself|ya|one|in|on|up|over|down|by|along|through|us|me|it|out|them|the (?:link|button|form|list|door|queue|page|wishlist|app|basket|bus|team))(?: [\\w'-]+){0,3}",
    needs: 0.2,
  },
  {
    find: "{order}(?:come|bring|get|go|give|put|make it|let) (?:and |your |the |us |yourself |down |on |over |in |out |along |it |a )(?: ?[\\w'-]+){0,4}{end}",
    among: 2,
  },
  {
    find: "{start}(?:Try|Discover|Meet|Get|Shop|Visit|Explore|Experience|Introducing|Join|Download|Grab|See|Find|Enjoy|Check [Oo]ut|Order|Choose|Book|Stream|Watch|Celebrate|Give|Play|Upgrade to|Switch to|Ask for|Look for|Start with|Go with|Trust|Head to|Hello,?|Say [Hh]ello to|Welcome to|Shop at) [A-Z][\\w'&®™.-]+(?: [A-Z][\\w'&®™.-]+){0,3}",
    needs: 0.5,
    caseSensitive: true,
  },
  {
    find: "{order}(?:get|grab|order|shop|find|reserve|claim|book) (?:yours|one|it|them|mine)(?: [\\w'-]+){0,3}",
    unless: {
      because: 'what to do with somebody',
      phrase:
        '^(?:and )?(?:get (?:it|them) (?:to|in|into|out of|off|done|ready|right|wrong|back|looked|checked|tested|fixed)|find (?:it|them|one) on the)',
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
    find: '{order}(?:{buyVerb}|{joinVerb}|become|check|find|build|create|choose|discover|learn|request|compare|plan|see|give|send|design|watch|explore|enjoy|make|schedule|open|take|write|text|ring|message|bring)(?: {w}){1,9},? (?:today|tonight|now|this (?:{season}|week(?:end)?|month|holiday season)){end}',
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
    find: '{order}(?:give the gift of|give (?:your|the) (?:loved ones|{w} you love|{w} in your life)|treat your|shop for|start (?:your|planning|saving|learning|building|growing|living|streaming)|put your {w} to work|experience the|come (?:enjoy|experience|discover|celebrate)|find (?:your (?:new|next|perfect|dream)|the (?:perfect|right|ideal|best))|get (?:all the|everything you|the most out of|more (?:out of|from)|creative|hooked|inspired|matched|paid (?:to|for)|the {w} you (?:deserve|need|want|love)))(?: {w}){0,4}',
    needs: 0.1,
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
    find: '{order}(?:kindly |faster |quickly |then |go on,? |hey,? )?(?:{nudge}|stock up|skip|swipe|kiss|feel|taste|enjoy|discover|meet|read|wake up)(?! (?:my|our) (?:inbox|dms?)\\b)(?: {w}){1,6}{end}',
    among: 2,
  },
  {
    find: '{order}(?:kindly |faster )?(?:{nudge}|{buyVerb}|get) (?:one|yours?|it|them|me|us|some|in|on|over|down|round|by|up|through|along)(?: {w}){0,4}{end}',
    among: 1.5,
  },
  {
    find: "{start}(?:your|yours|the|a) (?:{w} ){0,2}(?:is|are|'s) (?:waiting|ready|calling|right here|up in|up on|one click|a click|one tap|a tap|a message|{some} clicks)(?: {w}){0,4}|(?:are|is|now) (?:up|live|open|listed) (?:in|on|at) (?:the|my|our) (?:shop|store|site|website|etsy|till|counter)",
    among: 1.5,
  },
  {
    find: '{order}(?:speak|talk|chat|say hello|say hi|book in|check in|sign|get in touch|get on the phone) (?:to|with) (?:sales|us|me|our|one of|the (?:team|office|desk|crew)|an? (?:adviser|advisor|expert|specialist|human|rep))(?: {w}){0,3}|{order}(?:save|keep|store|screenshot) (?:the|our|my|this) (?:number|post|code|date|page)(?: {w}){0,4}',
    among: 1,
  },
  // Hand it to us, give it a try, say the word.
  {
    find: '{order}(?:hand|trust|toss|throw) (?:us|me|it) (?:to |with |the |your )(?:{w})(?: {w}){0,3}|(?:give|have) (?:it|us|me|this) a (?:crack|burl|lash|bash|whirl)|{start}say the word(?: {w}){0,4}|{order}grab (?:a|an|your)(?: {w}){1,4}',
    among: 0.5,
  },
];
