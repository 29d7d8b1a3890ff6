import type { Pattern } from '../../engine/rule';

/** Freer English wordings, which need more selling, or other pushes, around them. */
export const freer: readonly Pattern[] = [
  // Freer wordings, which need more selling around them.
  {
    find: "(?:silly|stupid|pocket|lunch|beer|basically|practically|literally|daft|mad|bonkers|scandalous|laughable|criminal|indecent)(?:ly)? (?:money|change|cheap|theft|nothing|robbery|prices?|good value|low)(?: (?:tonight|today|this week|money))?|mates'? rates|(?:giving|chucking|throwing|practically giving) (?:it|them|\\w+) (?:away|out the window)|clearing out (?:the|my|our|everything)(?: [\\w'-]+){0,3}|price (?:falls?|fell|drops?|tumbles?)(?: off)?(?: a cliff)?|(?:joining|booking|setup|set-up|delivery|entry|enrolment|signup|registration) fee (?:waived|is on|scrapped|gone)|locked in (?:at|for)(?: [\\w$\u00a3\u20ac.]+){0,3}|(?:sneaky|special|secret|private|insider|cheeky) (?:rate|price|discount|deal|offer)(?: [\\w'-]+){0,3}",
    needs: -0.3,
    severity: 'warning',
  },
  {
    find: "(?:go(?:es|ing)?|let (?:it|them|one|you in)|yours|have (?:it|one|them)|take (?:it|one)) for (?:only |just )?(?:a |one )?(?:{price}|quid|fiver|tenner|buck|song|fraction)|(?:two|three|four|five|six|\\d+) (?:[\\w'-]+ ){0,3}for (?:the (?:price|cost) of (?:[\\w'-]+)|what (?:others|you|i|they)(?: [\\w'-]+){1,4}|{price}|a (?:tenner|fiver|quid))|(?:third|second|next|last)(?: one)?(?:'s| is) on (?:me|us|the house)|for (?:less than )?what (?:(?:the|your|a|most|some) )?{w} (?:spends?|pays?|charges?|blows?|wastes?|wants?|asks?)(?: [\\w'-]+){0,4}",
    needs: -0.8,
    severity: 'warning',
  },
  {
    find: "(?:for |costs? |it's |that's |at )?(?:less|cheaper|for the (?:cost|price)) (?:than|of) (?:a|an|one|two|your|you'll|what|my|most|the)(?: [\\w'-]+){1,5}",
    unless: {
      because: 'a span of time',
      phrase:
        'than (?:an?|one|two) (?:{w} )?(?:days?|hours?|minutes?|weeks?|months?|years?|seconds?|miles?)$',
      before: '(?:in|within|takes?|took|after|for)',
    },
    needs: -0.6,
    severity: 'warning',
  },
  {
    find: "(?:that's|works out at|comes to|it's|only|just|about) (?:only |just |about |barely |under )?(?:{price}|[\\w-]+ (?:pence|cents|rupees|rand|quid|bucks|dollars|pounds)) (?:a|per|each) (?:day|week|month|head|meal|class|session|year|glass|wash|night)(?: [\\w'-]+){0,4}",
    needs: 0.4,
    severity: 'warning',
  },
  {
    find: "(?:coming|knocked|taken) off (?:for|this|your|the|if|at)(?: [\\w'-]+){0,3}|(?:thank-you|welcome|sign-?up|referral|loyalty) (?:bonus|gift|credit|discount|voucher)|(?:before|beat|ahead of) (?:the )?price (?:rise|hike|increase)|price (?:rise|hike) (?:is|on|coming)",
    needs: 0,
    severity: 'warning',
  },
  // Freer wordings, which need more selling around them.
  {
    find: "at (?:an? |the )?(?:very |really |most )?(?:affordable|great|low|lowest|unbeatable|right|amazing|fair|incredible|special|discounted|reasonable|reduced|fantastic|best) (?:price|rate|cost)s?|surprisingly affordable|(?:one|single) low price|for (?:any|every) budget|(?:low|lower|lowest|0%|zero) (?:monthly )?(?:payments?|apr|interest|fees?|rates?|down)|(?:no|zero) (?:money down|interest|annual fee|hidden fees)|(?:get|earn|receive|claim) (?:up to )?(?:{percent}|{price}|\\d+x)(?: [\\w'-]+){0,3}|(?:free|fast|same[- ]day|next[- ]day|free and fast) (?:shipping|delivery|returns)|delivered(?: [\\w]+)? (?:straight |right |directly |free )?to (?:your|you)(?: [\\w'-]+)?",
    needs: -0.2,
    severity: 'warning',
  },
  {
    find: '(?:no|zero|free|waived) (?:call[- ]?out|joining|booking|setup|set-up|delivery|admin|sign-?up|hidden|cancellation|annual|monthly|service|upfront|transaction|enrolment|enrollment|application|membership) (?:charges?|fees?|costs?|payments?)(?: {w}){0,4}|(?:0|zero) ?(?:%|percent) (?:apr|finance|interest|financing|commission|down)(?: {w}){0,4}|(?:{price}|zero|nothing) (?:out of pocket|down|upfront|deposit|due today)|lock in (?:your|this|a|the)(?: {w}){1,4}',
    needs: -0.2,
    severity: 'warning',
  },
  {
    find: "(?:every|everything|all)(?: {w}){0,2} must go|(?:pay nothing|nothing to pay) (?:for|until|till|today)(?: {w}){0,3}|no credit checks?(?: {w}){0,2}|at prices? (?:you(?:'ll| will)|that|to)(?: {w}){1,3}",
    needs: -0.4,
    severity: 'warning',
  },
  {
    find: "(?:up to (?:-|minus) ?|(?<=\\s)-){percent}(?! (?:of|chance))|up to {percent} (?:on|back|across|savings?)|(?:sale|discounts?|offers?|deals?|savings?|reductions?)(?: {w}){0,2} (?:of )?up to {percent}|low to {price}|(?:bundle|shop|order|switch|book|subscribe|join|stock up|enter|buy more|act now) (?:and|&|\\+|to) save|(?:earn|get|claim|receive|an extra|plus|\\+) (?:a |an |your |extra |\\+ )*(?:{price}|\\d+[$£€]) (?:e-?)?(?:gift cards?|bonus|discount|savings|rebate|credit|voucher)|(?:for|at|now) {percent} (?:less|cheaper)|(?:start(?:s|ing)?|prices?) (?:at |from )(?:just|only|as low as)(?: {price})?|(?:that's|it's|for|costs?|at) (?:just |only )?(?:less than|under) {price} (?:a|per|each) {w}|as (?:low|little) as (?:{price}|{percent})|{price} (?:discount|rebate|credit|bonus|cash ?back|in (?:savings|free {w}))|(?:fees?|charges?|deposit) waived|(?:you|u) (?:could|may|can|might) (?:be able to )?(?:save|earn) (?:money|{price}|up to|big|hundreds|thousands|even more)",
    needs: 0.4,
    severity: 'warning',
  },
  // So cheap that somebody suffers, and what is knocked off in everyday words.
  {
    find: "(?:tenner|fiver|{some} (?:quid|bucks)|{percent}|half)(?: (?:gone|knocked|taken|chopped))? off|(?:practically|basically|nearly|almost|literally) (?:paying (?:you|people)|giv\\w+ (?:it|them|these|this) away|free|stealing|a gift)(?: {w}){0,3}|saves? (?:you |yourself )?an? (?:{w} )?(?:bomb|fortune|packet|bundle|mint)|(?:prices?|deals?|rate|discount|offer)(?: so {w})?,? (?:even |that )?(?:my|our|the|his|i'd|he'd|she'd|they'd|you'd)(?: {w}){0,2} (?:wants?|thinks?|sack|fire|kill|regret|cry|cries|faint\\w*|lose|shout\\w*|divorce|hate)(?: {w}){0,4}|mates'? rates?|make (?:me|us) an offer",
    needs: -0.1,
    severity: 'warning',
    ownGuardsOnly: true,
  },
  // A seller who must be mad, what it was before, what else the money buys.
  {
    find: "(?:we|i)(?:'ve| have)? (?:lost (?:our|my|the) (?:minds?|marbles|heads?|plot)|gone (?:soft|mad|daft|mental|crazy|nuts))|(?:thinks?|says?|reckons?) (?:i|we)(?:'ve|'m|'re| am| are| have) (?:gone |being )?(?:soft|mad|daft|nuts|crazy|mental|lost)(?: {w}){0,2}|you (?:read|heard) (?:it|that) right|(?:slashed|chopped|cut|dropped|down) to (?:just |only )?(?:a )?(?:{price}|tenner|fiver|{some} (?:quid|bucks))(?: {w}){0,2}|(?:{price}|\\d[\\d,.]*k?),? (?:was|instead of|down from|used to be|not) (?:the )?(?:{price}|\\d{3,}[\\d,.]*k?|\\d+k)",
    needs: 0.3,
    severity: 'warning',
    ownGuardsOnly: true,
  },
  // In a draft that pushes in other ways too.
  {
    find: '(?:knock|shav|slash|chop|hack|lop|slic|whack)(?:ed|s|ing|ped|es|e)?(?: off)?(?: {w}){0,2}? (?:a (?:third|quarter|chunk|fortune|fifth|bit|slice|whole)|half|{price}|{percent}|{some}(?: (?:grand|quid|hundred|bucks))?|the (?:price|fee|cost|rate|deposit|joining|first)|prices?|it)(?: {w}){0,2}? ?(?:off|in half|down|for|just|to)(?: {w}){0,4}',
    among: 1,
    severity: 'warning',
  },
  {
    find: '(?:prices?|fees?|rates?|costs?|the price)(?: {w}){0,3} (?:fallen|dropp\\w*|crash\\w*|tumbl\\w*|plummet\\w*|slash\\w*|melt\\w*|shrunk|fell|fall|jump|climb|rise|go(?:es)? (?:up|north)|nosedive\\w*|collapsed|cut)(?: {w}){0,4}|half (?:what|of what|the (?:price|cost|fee)|price)(?: {w}){0,5}',
    among: 1.5,
    severity: 'warning',
  },
  {
    find: "(?:buy|pay (?:for)?|order|book|take|get|bring) (?:{some}|any)(?! (?:minutes?|mins|hours?|days?|weeks?|months?|years?))(?: {w}){0,2},? (?:and )?(?:get|stay|we|i|take|have|the|eat|bring|your|a|go|come)(?: {w}){0,5}|(?:{some}|2|3)(?:[- ])for(?:[- ])(?:{some}|\\d)(?: {w}){0,3}|(?:we|i)(?:'ll| will)? (?:throw|chuck|bung|toss|whack|pop|sling) (?:in|{w}(?: {w}){0,3} in)(?: {w}){0,4}",
    among: 1.5,
    severity: 'warning',
  },
  {
    find: "(?:zero|no|nil|waived|half|free) (?:deposit|joining fee|setup|interest|upfront|money down|booking fee|sign-?up fee|admin fee|call-?out)(?: {w}){0,4}|(?:cheaper|less) than (?:a|an|the|your|what|any|most|anyone|half|that|two|one|buying|hiring)(?: {w}){1,5}|(?:that's|it's) not a typo|(?:normally|usually|was|were|rrp|mrp|down from|instead of|everyone else pays|others pay|worth) {price}?(?:[\\d,.]+)?,? ?(?:yours for|now|for you|today|down to|but)(?: {w}){0,4}|yours for (?:only |just )?(?:{price}|\\d[\\d.,]*|nothing|free|a)(?: {w}){0,3}",
    among: 1.5,
    severity: 'warning',
  },
  {
    find: "(?:because|cause|cos|'cos|coz|since|for) (?:it's my birthday|i'm in a good mood|we like you|i like you|we love you|(?:independence|payday|eid|christmas|diwali|new year)|you(?:'re| are)? (?:asked|lot|came|here)|reading this far)(?: {w}){0,3}|(?:a |one )?(?:{price}|tenner|fiver|quid|grand)(?: {w}){0,2} (?:cheaper|less|off|dearer|under)(?: {w}){0,5}|(?:pocket|beer|lunch|silly|daft|stupid|steal|robbery|giveaway|throwaway|basement|trade|cost|mates'?|crazy|insane|family) (?:change|money|price[sd]?|cheap|rates?)(?: {w}){0,3}",
    among: 1.5,
    severity: 'warning',
  },
  {
    find: '(?:from|only|just) (?:only |just )?{price}(?: {w}){0,3}|{price} (?:{w} ){1,2}(?:all (?:night|day|week|month)|tonight|today|every)',
    among: 1.5,
    severity: 'warning',
  },
  // The usual price in figures, any quote beaten, rates chopped.
  {
    find: '(?:u\\.p\\.|usual price|srp|rrp|msrp|mrp):? ?(?:{price}|\\d[\\d,.]*)',
    needs: -0.6,
    severity: 'warning',
  },
];
