import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Discount hype',
    line: "The discount is doing all the talking. State the price plainly once, then tell them what they get and for whom it isn't worth it.",
    why: 'Across 106,316 brand messages, talk of prices and deals went with less engagement, although deals did bring clicks. Made-up former prices are also against the rules in many countries.',
    source: {
      label: 'Lee, Hosanagar & Nair 2018, Management Science',
      url: 'https://ssrn.com/abstract=2290802',
    },
  },
  patterns: [
    {
      find: '(?:up to |extra |an extra |additional |an additional |get |take |save |enjoy |at least |over |now |further )*(?:{percent}|half)(?: \\w+)? ?(?:off|discount|reduction|savings?|cheaper|price cut|markdown|bonus|cash ?back)(?: sitewide| storewide| everything| your (?:first |next )?(?:order|purchase))?',
      needs: 0.4,
      severity: 'warning',
    },
    {
      find: '(?:up to |extra |an extra |get |take |save |enjoy )+(?:an? (?:additional |extra )?)?{price}(?: \\w+)? (?:off|discount|cash ?back|savings|rebate|bonus)',
      needs: -1.2,
      severity: 'warning',
    },
    { find: '{price} off', needs: -0.1, severity: 'warning' },
    {
      find: '(?:save|saving|saves)(?: you)?(?: up to| over| an extra| at least| around| more than)? (?:{percent}|{price})',
      needs: 0.1,
      severity: 'warning',
    },
    {
      find: 'save (?:big|more|huge|even more|hundreds|thousands|money on|on (?:all|every|our|your|select|top|everything)|now|today|up to)|save (?:big )?(?:when|as) you',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: '(?:huge|big|massive|crazy|mega|serious|insane|instant|extra|incredible|amazing|exclusive|great|holiday|major|deep|steep|additional|epic|hot) savings',
      needs: -0.1,
      severity: 'warning',
    },
    {
      find: '(?:only|just|now(?: only| just)?|for (?:only|just)|as low as|for as little as|(?:starting|starts|start) (?:at|from)|from (?:only|just)|a mere|yours for|all for|under|for less than|prices? (?:from|start(?:s|ing)? (?:at|from))) {price}',
      needs: 0.6,
      severity: 'warning',
      unless: {
        because: 'money left or earned, not asked',
        after: '(?:left|an hour|per hour|to my name|in (?:my|the) (?:account|bank))',
      },
    },
    {
      find: '(?:was|were|worth|valued at|a value of|normally|usually|rrp|originally|regular(?:ly)?(?: price)?|retail(?:s|ing)?(?: at| for)?|instead of|down from|reduced from|not) {price}',
      needs: 0.6,
      severity: 'warning',
      unless: {
        because: 'a price told as a fact',
        before: '(?:fare|retail|bill|rent|cost|total|launch price|deposit|fine|it)',
      },
    },
    { find: '{price} (?:value|worth of|instead of|down from)', needs: 0.4, severity: 'warning' },
    {
      find: '(?:{season}|{season} {season}) (?:sales?|deals?|offers?|specials?|savings|event|promo(?:tion)?s?|blowout|bargains?|discounts?|clearance|pricing|bonus|giveaway)',
      needs: -0.1,
      severity: 'warning',
    },
    { find: 'black friday|cyber monday|cyber week', needs: 0.8, severity: 'warning' },
    {
      find: "(?:sale|deals?|offer|promo(?:tion)?|discount|savings)(?:'s| is| are)? (?:now )?(?:on now|is on|now on|live|starts?|continues?|here|back|extended|you(?:'ve| have) been waiting|of the (?:year|season|century|day|week))",
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: '(?:on sale|sale (?:price|items?|styles)|sale now on|for sale (?:now|at|price)|now on sale)(?: (?:now|today|for|from))?',
      needs: 1,
    },
    { find: '(?:sitewide|storewide|store-wide|site-wide)', needs: 0.05, severity: 'warning' },
    {
      find: '(?:our|the|their|its) (?:biggest|best|lowest|largest|craziest|hottest|steepest|first) (?:ever |\\w+ )?(?:sale|deals?|offer|price|discount|prices|promo)(?: of the (?:year|season))?(?: ever| yet)?',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: '(?:best|biggest|lowest|cra?z(?:y|iest)|insane|amazing|incredible|exclusive|special|unbeatable|hot(?:test)?|huge|massive|killer|sweet|awesome|early[- ]bird|introductory|limited|holiday|member|factory|wholesale|bargain|rock[- ]bottom|knockdown|throwaway|steal|slashed|reduced|low low|unreal|fantastic|great|top) (?:deals|prices?|pricing|discounts?|offers?|bargains?|bundles?|rates)',
      needs: -0.2,
      severity: 'warning',
      unless: {
        because: 'a report about prices',
        sentence: 'median|average|inflation|house prices|share price|interest rates?|sale price was|mortgage',
      },
    },
    {
      find: '(?:lowest|cheapest|best|unbeatable|rock[- ]bottom|slashed|insane|giveaway) prices?(?: (?:ever|guaranteed|in town|online|anywhere|of the year))?',
      needs: -0.1,
      severity: 'warning',
      unless: {
        because: 'a report about prices',
        sentence: 'median|average|inflation|house prices|share price|gas prices|since (?:19|20)\\d\\d',
      },
    },
    {
      find: "(?:a (?:\\w+ )?|great |best |better |hot |insane |lifetime |exclusive |sweet |amazing |crazy )deal (?:on|for you|of the|alert|ends|yet|ever|right now|around)|(?:steal|bargain)(?: of (?:a|the) \\w+)|lifetime (?:deal|access|licen[cs]e)|deal alert|helluva bargain|(?:what|such|is|are|it's|actually|now|an? (?:absolute|total|complete|real|actual)) (?:a )?(?:bargain|steal)(?! (?:of|the|from|your|my|data|money))|(?:what|such) a deal",
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: 'buy (?:\\d|one|two|any|more),?(?: \\w+)? (?:get|and get|save|for)(?: (?:\\d|one|a|the|your|more|an?other|second|third|\\w+))*(?: (?:free|half price|half off|{percent} off|on us))?|bogof?|(?:\\d|two|three|four) for (?:the price of )?(?:\\d|one|two|{price})|(?:second|third|2nd|3rd) (?:one |item |pair )?(?:free|half price)|for the price of (?:a|one|two|your)',
      needs: -1.2,

      severity: 'warning',
    },
    {
      find: "(?:use|with|enter|apply|using|quote|pop|mention|claim|grab|here is your|here's (?:a|your|our)|our exclusive)(?: (?:the|our|this|your|my|a|exclusive|special))*(?: promo| discount| coupon| voucher| offer| secret| promotional)? codes?:? ?[\"']?(?:[a-z]*\\d+[a-z]*|[a-z]{4,}\\d*)?[\"']?(?: at (?:the )?check-?out| on check-?out)?",
      needs: 0.2,
      severity: 'warning',
      unless: {
        because: 'an access, area or computer code',
        after: '(?:review|base|editor|to the door|for the gate|snippet|example|from the|of conduct)',
      },
    },
    {
      find: '(?:promo|discount|coupon|voucher|offer|promotional) codes?:? ?\\w*',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: '[Cc]ode:? ?["\'“]?[A-Z]{2,}[A-Z0-9]*\\d*["\'”]?(?: at (?:the )?check-?out)?',
      needs: 0.1,
      severity: 'warning',
      caseSensitive: true,
      within: 'quotes',
    },
    {
      find: '["\'“]?[A-Z]{4,}\\d{1,3}["\'”]? (?:at (?:the )?checkout|for \\d+ ?%|gets you|saves you|knocks)',
      needs: -1.2,
      caseSensitive: true,
      severity: 'warning',
      within: 'quotes',
    },
    {
      find: '(?:exclusive|limited|special|early[- ]bird|intro(?:ductory)?|bonus|cash ?back|coupons?|vouchers?|rebates?|discounted|money off|loyalty points|double points|price drop)',
      needs: 1.3,
      unless: {
        because: 'stock, a voucher or an edition as a fact',
        after: '(?:stock of|durability|can be|of \\d|,? expires|edition|evidence|time|liability)',
      },
    },
    {
      find: "(?:special|limited|exclusive|introductory|early[- ]bird|launch|one-time|new year|holiday|amazing|incredible|unmissable|can't-miss|bundle|bonus|birthday|opening) (?:price|pricing|offers?|discounts?|deals?|rates?|bundle|promo(?:tion)?)",
      needs: -0.1,
      severity: 'warning',
    },
    {
      find: "price (?:drops?|slash|cuts?|won't last|goes up)|prices? (?:slashed|dropped|reduced|cut|you(?:'ll| will) love)|slash(?:ed|ing) (?:our )?prices?|mark(?:ed)? ?downs?|rock[- ]bottom|dirt[- ]cheap|won't break the bank|without breaking the bank|pays? for (?:it|them)sel(?:f|ves)|bargain basement|cheap as chips|at a fraction of the (?:price|cost)|fraction of (?:the|what)|unbeatable (?:value|price)|money[- ]saving|price match|best value|great value|incredible value|value for money|budget[- ]friendly|affordable (?:prices?|luxury|rates?)",
      needs: 0.1,
      severity: 'warning',
    },
    {
      find: '(?:less|cheaper) than (?:a |your |one |the price of (?:a |your )?)?(?:daily |weekly |morning |posh |fancy |takeaway |cup of )*(?:coffee|latte|pizza|flat white|pint|takeaway|netflix|gym membership|sandwich|night out|lunch|cocktail|tank of petrol|meal deal)|(?:the )?price of (?:a|one|two|your) (?:\\w+ )?(?:coffees?|lattes?|pizzas?|flat whites?|pints?|takeaways?|sandwich|night out|lunch|cocktails?|meal deal)',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: "(?:enjoy (?:your|the|our|these|more) (?:savings?|discounts?|deals)|(?:knock|shave|take|slice|chop|drop|lop)(?:s|ing)? (?:a bit|a little|another|{price}|{percent}|a chunk|a slice|\\w+ (?:quid|percent|bucks)|us|you)(?: \\w+)? off|(?:drop|slash)(?:s|ing)? the price|we(?:'re| are) (?:giving|offering) (?:you )?(?:{percent}|{price}|[$£€])|how (?:crazy|insane|good|cheap) is that)",
      needs: -1.2,

      severity: 'warning',
    },
    {
      find: '(?:get|receive|earn|claim|win|grab|score|enjoy) (?:a |an |your |up to |over |extra |instant )*(?:{price}|{percent})(?: (?:\\w+ ){0,2}(?:gift card|credit|bonus|voucher|coupon|back|reward|cash|discount))',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: '(?:cra?zy|insane|stupid|silly|unreal|bonkers|ridiculous|unbelievable|generous|double|triple|bumper)(?:[ -]\\w+)? (?:discounts?|savings|bonus(?:es)?|prices?|price tag|deals?|offers?|markdowns?|low)',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: '(?:spend|order) (?:over )?(?:{price}|\\d+)(?: \\w+){0,3} (?:get|and get|and (?:save|receive)|for free)',
      needs: 0.05,
      severity: 'warning',
    },
    {
      find: '{price} for (?:a |your |the first |every |new |all )?(?:\\w+ )?(?:months?|trial|supply|box|bottles?|pack|members|students|bundle)',
      needs: 0.8,
    },
    {
      find: "(?:no one|nobody|you won't|you will not|won't) (?:\\w+ )?(?:beats?|match(?:es)?|find|get)(?: \\w+){0,2} (?:price|prices|deal|cheaper|for less)",
      needs: -1.2,
      ownGuardsOnly: true,
      severity: 'warning',
    },
    // Freer wordings, which need more selling around them.
    {
      find: "(?:silly|stupid|pocket|lunch|beer|basically|practically|literally|daft|mad|bonkers|scandalous|laughable|criminal|indecent)(?:ly)? (?:money|change|cheap|theft|nothing|robbery|prices?|good value|low)(?: (?:tonight|today|this week|money))?|mates'? rates|(?:giving|chucking|throwing|practically giving) (?:it|them|\\w+) (?:away|out the window)|clearing out (?:the|my|our|everything)(?: [\\w'-]+){0,3}|price (?:falls?|fell|drops?|tumbles?)(?: off)?(?: a cliff)?|beat the (?:price )?(?:rise|increase|hike)|(?:joining|booking|setup|set-up|delivery|entry|enrolment|signup|registration) fee (?:waived|is on|scrapped|gone)|locked in (?:at|for)(?: [\\w$\u00a3\u20ac.]+){0,3}|(?:sneaky|special|secret|private|insider|cheeky) (?:rate|price|discount|deal|offer)(?: [\\w'-]+){0,3}",
      needs: -0.3,
      severity: 'warning',
    },
    {
      find: "(?:go(?:es|ing)?|let (?:it|them|one|you in)|yours|have (?:it|one|them)|take (?:it|one)) for (?:only |just )?(?:a |one )?(?:{price}|quid|fiver|tenner|buck|song|fraction)|(?:two|three|four|five|six|\\d+) (?:[\\w'-]+ ){0,3}for (?:the (?:price|cost) of (?:[\\w'-]+)|what (?:others|you|i|they)(?: [\\w'-]+){1,4}|{price}|a (?:tenner|fiver|quid))|(?:third|second|next|last)(?: one)?(?:'s| is) on (?:me|us|the house)|for (?:what|less than what) (?:i|you|others|they|most people) (?:spend|pay|charge|blow|waste)(?: [\\w'-]+){0,4}",
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
      find: "(?:coming|knocked|taken) off (?:for|this|your|the|if|at)(?: [\\w'-]+){0,3}|(?:thank-you|welcome|sign-?up|referral|loyalty) (?:bonus|gift|credit|discount|voucher)|(?:before|beat|ahead of) (?:the )?price (?:rise|hike|increase)|price (?:rise|hike) (?:is|on|coming)|(?:kissed on|rude not to)(?: [\\w'-]+){0,3}",
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
      find: '(?:no|zero|free|waived) (?:call[- ]?out|joining|booking|setup|set-up|delivery|admin|sign-?up|hidden|cancellation|annual|monthly|service|upfront|transaction|enrolment|enrollment|application|membership) (?:charges?|fees?|costs?|payments?)(?: {w}){0,4}|(?:0|zero) ?(?:%|percent) (?:apr|finance|interest|financing|commission|down)(?: {w}){0,4}|nothing to pay (?:until|till|for|today)(?: {w}){0,2}|(?:{price}|zero|nothing) (?:out of pocket|down|upfront|deposit|due today)|lock in (?:your|this|a|the)(?: {w}){1,4}',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: "(?:every|everything|all)(?: {w}){0,2} must go|(?:pay nothing|nothing to pay) (?:for|until|till|today)(?: {w}){0,3}|no credit checks?(?: {w}){0,2}|at prices? (?:you(?:'ll| will)|that|to)(?: {w}){1,3}",
      needs: -0.4,
      severity: 'warning',
    },
    {
      find: "(?:up to (?:-|minus) ?|(?<=\\s)-){percent}(?! (?:of|chance))|up to {percent} (?:on|back|across|savings?)|(?:sale|discounts?|offers?|deals?|savings?|reductions?)(?: {w}){0,2} (?:of )?up to {percent}|low to {price}|(?:bundle|shop|order|switch|book|subscribe|join|stock up|enter|buy more|act now) (?:and|&|\\+|to) save|(?:earn|get|claim|receive|an extra|plus|\\+) (?:a |an |your |extra |\\+ )*(?:{price}|\\d+[$£€]) (?:e-?)?(?:gift cards?|bonus|discount|savings|rebate|credit|voucher)|(?:for|at|now) {percent} (?:less|cheaper)|(?:start(?:s|ing)?|prices?) (?:at |from )(?:just|only|as low as)(?: {price})?|(?:that's|thats|it's|for|costs?|at) (?:just |only )?(?:less than|under) {price} (?:a|per|each) {w}|as (?:low|little) as {price}",
      needs: 0.4,
      severity: 'warning',
    },
    // In a draft that pushes in other ways too.
    {
      find: '(?:knock|shav|slash|chop|hack|lop|slic|whack)(?:ed|s|ing|ped|es|e)?(?: {w}){0,2}? (?:a (?:third|quarter|chunk|fortune|fifth|bit|slice|whole)|half|{price}|{percent}|{some}(?: (?:grand|quid|hundred|bucks))?|the (?:price|fee|cost|rate|deposit|joining|first)|prices?|it)(?: {w}){0,2}? ?(?:off|in half|down|for|just|to)(?: {w}){0,4}',
      among: 1,
      severity: 'warning',
    },
    {
      find: '(?:prices?|fees?|rates?|costs?|the price)(?: {w}){0,3} (?:fallen|dropp\\w*|crash\\w*|tumbl\\w*|plummet\\w*|slash\\w*|melt\\w*|shrunk|fell|fall|jump|climb|rise|go(?:es)? (?:up|north)|nosedive\\w*|collapsed|cut)(?: {w}){0,4}|half (?:what|of what|the (?:price|cost|fee)|price)(?: {w}){0,5}',
      among: 1.5,
      severity: 'warning',
    },
    {
      find: "(?:buy|pay (?:for)?|order|book|take|get|bring) (?:{some}|any)(?: {w}){0,2},? (?:and )?(?:get|stay|we|i|take|have|the|eat|bring|your|a|go|come)(?: {w}){0,5}|(?:{some}|2|3)(?:[- ])for(?:[- ])(?:{some}|\\d)(?: {w}){0,3}|(?:we|i)(?:'ll| will)? (?:throw|chuck|bung|toss|whack|pop|sling) (?:in|{w}(?: {w}){0,3} in)(?: {w}){0,4}",
      among: 1.5,
      severity: 'warning',
    },
    {
      find: "(?:zero|no|nil|waived|half|free) (?:deposit|joining fee|setup|interest|upfront|money down|booking fee|sign-?up fee|admin fee|call-?out)(?: {w}){0,4}|(?:cheaper|less) than (?:a|an|the|your|what|any|most|anyone|half|that|two|one|buying|hiring)(?: {w}){1,5}|(?:that's|it's) not a typo|(?:normally|usually|was|were|rrp|mrp|down from|instead of|everyone else pays|others pay|worth) {price}?(?:[\\d,.]+)?,? ?(?:yours for|now|for you|today|down to|but)(?: {w}){0,4}|yours for (?:only |just )?(?:{price}|\\d[\\d.,]*|nothing|free|a)(?: {w}){0,3}",
      among: 1.5,
      severity: 'warning',
    },
    {
      find: "(?:because|cos|'cos|coz|since|for) (?:it's my birthday|i'm in a good mood|we like you|i like you|we love you|(?:independence|payday|eid|christmas|diwali|new year)|you(?:'re| are)? (?:asked|lot|came|here)|reading this far)(?: {w}){0,3}|(?:a |one )?(?:{price}|tenner|fiver|quid|grand)(?: {w}){0,2} (?:cheaper|less|off|dearer|under)(?: {w}){0,5}|(?:pocket|beer|lunch|silly|daft|stupid|steal|robbery|giveaway|throwaway|basement|trade|cost|mates'?|crazy|insane|family) (?:change|money|price[sd]?|cheap|rates?)(?: {w}){0,3}",
      among: 1.5,
      severity: 'warning',
    },
    {
      find: '(?:from|only|just) (?:only |just )?{price}(?: {w}){0,3}|{price} (?:{w} ){1,2}(?:all (?:night|day|week|month)|tonight|today|every)',
      among: 1.5,
      severity: 'warning',
    },
  ],
  guards: [
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
  ],
  rewrites: [
    {
      move: 'quantify',
      replace: 'sentence',
      text: 'It costs [price] until [date]; before that it was [former price] for [how long].',
    },
    {
      move: 'limits',
      replace: 'sentence',
      text: "It costs [price] and includes [what they get]; it isn't worth it if [who should pass].",
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'End of summer offers, up to -45%. Order today at Fennick and Rowe.',
    'Our winter coats are actually a steal. Shop the range now.',
    'Major savings on every Oakmere bundle, this week only.',
    'Bundle & save: three jars of honey, delivered.',
    'Garden sets, low to $19.99 at Tarnley. Order here.',
    "That's less than $6 a month for every recipe we make. Start today!",
    'Get $10 off with code SPRING10 when you order a Brightloaf box.',
    'Our autumn jackets are 40% off until everything is gone.',
    'Huge savings on every rug in the shop this weekend!',
    'Normally $120, now only $39 for the whole course.',
    'Buy two jars and get one free at Maple & Thyme.',
    'Use code sunny15 for a treat on your first order in our store.',
    'Our biggest sale of the year starts on Friday.',
    'A full month of lessons for less than a coffee a day.',
    'Lowest prices ever on garden furniture at Fernhill.',
    'Black Friday deals are live in the Brightside store.',
    'Save up to £200 when you book two nights at Saltmarsh Cabins.',
    'Only three left, and they never last. Best sofas in Derby, bar none. We knocked half off to make room.',
    'Hurry, book now: pay for five nights, stay for seven. Last few left.',
    'No call-out charge when you book our electricians.',
    '0% finance on every kitchen in our showroom.',
    'Everything must go at our garden centre this weekend.',
    'Only four tables left, order now. Best benches in Bath, bar none. Planters just 99p.',
  ],
  lookalikes: [
    'Our shop band plays tonight with special guests from Cork.',
    'Yearbook forms go home on Friday. Prices start at $14 and the office takes cheques.',
    'Our traffic went down 12% after the update, and -7% the month after.',
    'The county offers the course at a reduced cost at the dental school.',
    'We met at the Spring Savings Event in the town hall.',
    'It was about $400 out of pocket for the whole birth.',
    'The chance of rain is 40% off the coast.',
    'The sale price median in our county was $407k in May, according to the land registry.',
    'The price is $24, posted, and the tin holds 200 grams.',
    'A great deal of research went into the map, all by volunteers.',
    'Student discount: show your card at the desk on Tuesdays.',
    'Prices rose 3% over the year, mostly food and fuel.',
    'I had only $5 left in my account until Friday.',
    'Wait for the sale in January if you can; it is usually cheaper.',
    'There is a 40% chance of rain, so we moved the picnic indoors.',
    'The door code is 4417 and the meter is on the left.',
    'We knocked two walls down and took a third off the height of the hedge.',
    'It saved us about £40 a month to turn the freezer off.',
    'The bank took a booking fee and I never saw it again.',
    'Something must go from the spare room before the cot comes.',
  ],
};
