import type { Cases, RuleLanguage } from '../../engine/rule';
import { loose } from './loose';
import { rewrites } from './rewrites';

export const en: RuleLanguage = {
  text: {
    name: 'Income or get-rich claim',
    line: 'Money promises are where trust breaks fastest. Give typical results, the costs and the losses, or leave the number out.',
    why: 'Misleading earnings claims cost readers real money. The US regulator names them a priority and attaches civil penalties.',
    source: {
      label: 'FTC notice on money-making claims',
      url: 'https://www.ftc.gov/news-events/blogs/business-blog/2021/10/one-money-latest-notice-penalty-offenses-takes-deceptive',
    },
  },
  patterns: [
    {
      find: 'passive income|residual income|generational wealth|financial freedom|financially free|(?:be|become) your own boss|(?:quit|fire|leave|ditch|escape) (?:your|the|my) (?:job|boss|9[- ]?(?:to|-)[- ]?5|day job|rat race)|money[- ]making machine|unlimited (?:earning\\w*|upside|income)|retire early|get rich|cash machine|easy money|money printer|magneti[sz]e (?:\\w+ )?(?:money|clients|10k|abundance|wealth)',
      needs: -0.2,
      unless: {
        because: 'taxes and plain finance',
        sentence: 'taxed|tax rate|marginal|hmrc|irs|economists?|roth|ira|401',
      },
    },
    {
      find: '(?:make|earn|making|earning|generate|generating|create|pull in|bring in|rake in|cleared?|bank|banked|get paid|made|pocket|net)(?: \\w+){0,4}? (?:up to |over |more than |an extra |around |at least )*{price}(?:\\+)?(?: ?(?:-|to) ?{price})? ?(?:[\\w-]+ ){0,3}?(?:a |an |per |every |each |/ ?|in (?:a |one |your |the )?(?:\\w+ )?|from |off |with |by |worth )(?:\\w+)',
      needs: 0.4,
      unless: {
        because: 'own figures with their costs, or pay',
        sentence:
          'after (?:costs|fees|tax|expenses)|salary|wages?|minimum wage|my job pays|an hour at|per hour|rent|mortgage|losses',
      },
    },
    {
      find: '(?:make|earn|making|earning)(?: \\w+)? (?:money|cash|income|dollars|thousands|\\d+k|six figures|a (?:living|fortune|killing)|extra (?:cash|money|income)|serious (?:money|cash))(?: (?:online|for gift|playing|doing|watching|from (?:home|your|anywhere|the)|while you|in your sleep|fast|easily|by|with (?:your|this|our)|on (?:autopilot|the side|demand)|today|working|now|without))',
      needs: -1.2,
    },
    {
      find: '(?:make|earn|making|earning|create|build|generate)(?: \\w+){0,2} (?:more |extra |easy |real |some easy |significantly more |a (?:full-time|meaningful|steady|second|passive|6-figure|six-figure) )(?:money|income|cash)',
      needs: -0.4,
    },
    {
      find: '(?:six|seven|eight|multiple six|multi-six|6|7|8|five)[- ]figures?(?: (?:income|business|months?|launch|year|salary|deals?|a year|earner))?|\\d+k (?:months?|days?|launch|mrr)|(?:\\d+x|2x|3x|10x|100x|double|triple|quadruple|multiply) (?:your |my |their |our )?(?:income|money|revenue|sales|salary|investment|profits?|earnings|rate|rates|returns?|portfolio|business)',
      needs: -0.1,
    },
    {
      find: '{price}\\+? ?(?:[\\w-]+ ){0,2}?(?:in (?:online |product |digital |course |my |a |one |the )*(?:sales|revenue|income|profit|earnings|commissions?|product|launch)|mrr|arr|business(?! (?:coach|class|loan|cards?|account|plan|school|course))|per month online|a month online|a (?:day|week|month) (?:from|online|working|doing))',
      needs: 0.05,
    },
    {
      find: '(?:turn(?:s|ed|ing)?|became|grew|flipped|from) (?:a |my |your |just |those |only )*(?:{price}|leads|followers|\\d+k?|\\d+ lpa|[\\w ]{3,18}) (?:into|to|in to|became) (?:a |an |over |about )*(?:{price}|\\d+ lpa|six figures|\\d+k|cash|income|profit|sales|a (?:\\w+ )?(?:income|business|payday))(?: (?:in|over|within|with))?',
      needs: -1,
    },
    {
      find: '{price} (?:became|turned into)|(?:payout|withdrawal|profit|commission)s? (?:#?\\d+ )?(?:just )?(?:landed|hit|of {price}|in|received)|got (?:paid|wired) {price}|\\+\\$\\d[\\d,]*|(?:woke up|wake up)(?: to)?(?:\\.| and| to)[ \\w.]{0,20}{price}',
      needs: -0.4,
    },
    {
      find: '(?:ready to|want to|how to|start|learn (?:how )?to|help you|ways to|steps to)(?: \\w+){0,3} (?:make money|earn (?:money|more|extra|online|from)|monetize|grow your (?:income|wealth|money)|build wealth|get paid(?: to)?|make more money|earn while)|work from (?:home|anywhere|your phone)(?: and (?:earn|make|get))?',
      needs: 0.4,
    },
    {
      find: '(?:high|big|sky-high|guaranteed|consistent|insane|massive|steady|daily|huge|crazy) (?:returns?|profits?|earnings|commissions?|gains?|payouts?|yields?)|(?:vip|crypto|forex|trading) signals?|{percent} (?:returns?|profit|gains?|roi|yield)(?! rate)|print(?:s|ing)? money|to the moon|self-custody or|stay poor',
      needs: -0.1,
    },
    {
      find: '(?:earn|earning|make|paid|income|salary|money|cash) (?:from|on|with|off) (?:your|their|a|my) (?:phone|laptop|sofa|couch|bed|pyjamas|pajamas|kitchen table|living room|beach)|(?:from|in) (?:my|your) (?:pyjamas|pajamas)|from the beach|i paid (?:cash) for|side (?:thing|hustle|gig) (?:pays?|paid|makes?|made|earns?)|(?:the )?(?:holiday|house|car|life|boat|tesla) (?:you|i) (?:promised|always wanted|deserve|dream)|how i afford(?:ed)?',
      needs: 0.8,
    },
    {
      find: '(?:exact |proven |simple |step-by-step )?(?:process|system|steps?|formula|blueprint|strategy|method|framework|secret)(?: i used)? (?:to|for|of) (?:more )?(?:💰|money|wealth|riches|cash|profit|build(?:ing)? (?:a )?(?:meaningful )?(?:audience and income|income|wealth)|mak(?:e|ing) money|six figures|earning)|more (?:sales|revenue|money|profit) (?:from|with|without|while)',
      needs: 0.05,
    },
    // Freer wordings, which need more selling around them.
    {
      find: "(?:get|got|getting|be|earn|earned|make|made|making) (?:paid|money|cash|income|{price})(?: [\\w'$-]+){0,5} (?:online|from home|at home|easy|easily|fast|daily|weekly|monthly|every day|per day|a day|an hour|extra|side|working|free time|just by|by (?:doing|watching|sharing|posting|typing|clicking|answering|taking)|website|program|link|here)|(?:best|legit|real|easiest|fastest|great) (?:website|way|app|site|program|opportunity|method) to (?:make|earn) (?:{w} ){0,2}(?:money|cash|income|{price}|online|a living|it)|(?:grow|grew|scale|scaled|built|build|bootstrap\\w*|took|take)(?: [\\w'-]+){0,5} (?:to|into|past|from \\$?\\d[\\w,.]*) (?:over |more than |a )?(?:{price}|(?:six|seven)[- ]fig\\w+|\\d+k|\\d+m|1m|millions?)(?: [\\w/-]+){0,3}|{price} (?:in|of) (?:\\w+ )?(?:revenue|sales|profit|income|digital|course|product|online|business)(?: [\\w'-]+){0,2}|(?:what i learned|how i|how we|how to) (?:made |make |earned? |generated? |build |built |got to )+(?:over )?{price}(?: [\\w'-]+){0,4}|(?:your|my|our) (?:income|revenue|earnings|profits?) (?:by|to|2x|10x|goal|stream)(?: [\\w'-]+){0,2}",
      needs: -1,
    },
    {
      find: '{price}\\+? (?:in )?(?:profit|profits|commission|revenue|gains|earnings)(?: {w}){0,2} (?:this|last|per|a|every|today|since)(?: {w}){1,2}|(?:next|easy|potential|another|up|already up|be a) \\d{2,4}x(?: (?:gem|coin|token|gains?|returns?|from here))?|\\d{2,4}x (?:gem|gains?|potential|coin|token|returns?|bags?)|(?:about to|going to|gonna|ready to|set to|primed to|will) (?:explode|moon|pump|go parabolic|\\d+x|skyrocket)',
      needs: 0.1,
      severity: 'warning',
      ownGuardsOnly: true,
    },
    {
      find: '(?:does|do|did|doing) an? \\d+x|smart money (?:is|are|has|knows)(?: {w}){0,4}',
      needs: 0.1,
    },
    {
      find: '(?:rewards?|returns?|yields?|interest|earn|earning|up to) (?:of |up to )?{percent} (?:apy|apr|roi|a (?:day|week|month)|daily|weekly|monthly|returns?)',
      needs: -0.4,
    },
    {
      find: '(?:highest|best|top|high|well)[- ]pa(?:ying|id) (?:jobs?|careers?|roles?|clients?|gigs?|professions?|skills?|industr\\w+)(?: {w}){0,3}|grow (?:your )?(?:wealth|money|nest egg|net worth)|(?:could|may|might) be (?:owed|due|entitled to|sitting on) (?:up to |over )?(?:thousands|hundreds|{price}|money|a small fortune)',
      needs: 0.2,
      severity: 'warning',
    },
    // A house paid off, a wage before breakfast.
    {
      find: '(?:made|earn(?:ed|s)|cover(?:ed|s)|paid|pays|clears?)(?: off)? (?:my|her|his|their|our|your) (?:{w} ){0,2}(?:mortgage|rent|salary|house|car|truck|loan|debts?|fees) (?:before|by|in|from|with|while|off|selling)(?: {w}){1,5}|(?:doubled|tripled) overnight|(?:made|makes?|making) (?:{w} ){1,6}(?:rich|millionaires?|wealthy){end}',
      needs: -0.2,
      ownGuardsOnly: true,
    },
    // In a draft that pushes in other ways too.
    {
      find: '(?:made|make|makes|making|earn(?:s|ed|ing)?|pocket(?:s|ed|ing)?|bank(?:s|ed|ing)?|clear(?:s|ed|ing)?|(?:bring|send)(?:s|ing)? (?:in|home)|brought (?:in|home)|pull(?:s|ed|ing)?(?: in)?|walk(?:s|ed)? into|cash(?:es|ed)? out|rak(?:e|es|ing|ed) in|clos(?:ed|es|ing)|net(?:s|ted|ting)?|tak(?:e|es|ing) home|took home|withdr(?:ew|aw|awn)|collect(?:s|ed|ing)?|doing|does|did|generated?|hit(?:ting)?|do)(?: (?!me|you|us|him|her|one){w}){0,3}? (?:{price}|\\d[\\d,.]*k|(?:{some}|a hundred|forty|twelve) (?:k|lakhs?|crores?|hundred|thousand|mil)|[\\w-]+ (?:grand|figures|digits)|[\\w-]+ times (?:my|his|her|their))(?: {w}){0,6}',
      among: 1,
    },
    {
      find: '(?:turned|took|flipped|grew|from|went from) (?:{w} ){0,2}?(?:{price}|\\d[\\d,.]*k?|zero|nothing|broke|overdraft|minimum wage)(?: {w}){0,3} (?:in)?to (?:{w} ){0,2}?(?:{price}|\\d[\\d,.]*[km]|{some} (?:grand|figures|k)|a (?:house|tesla|mortgage))(?: {w}){0,4}|(?:quit|left|fired|sacked|binned|ditched) (?:my|the|her|his|your|their|our) (?:9[- ]?(?:to|-)[- ]?5|job|boss|day job|bank job|office|salary|career)(?: {w}){0,6}|(?:put|handed|gave) in (?:my|her|his|their|your) notice|(?:bought|buying|buys|went home with) (?:a|the|her|his|my) (?:{w} )?(?:boat|yacht|tesla|bmw|lexus|benz|condo)|(?:pays?|paid|paying|covers?|cleared) (?:for |off )?(?:my|the|her|his|your|our) (?:{w} ){0,2}(?:boat|truck|rent|mortgage|car note|bills|school fees|loan|debts?|car|house|holiday|bond|tuition|patio|wedding|fees)(?: {w}){0,5}|(?:while|whilst|as) (?:i|you|we) (?:slept|sleep|was asleep|napped|nap|snored)(?: {w}){0,3}',
      among: 1,
    },
    {
      find: '(?:{price}|\\d[\\d,.]*k)(?: {w}){0,2} (?:in|by|before|from|since|for|between) (?:{some} |one |a |the |my |her |his )?(?:day|week|month|weekend|hour|morning|night|sale|client|trade|days|weeks|months|hours|sofa|couch|phone|bed|kitchen table|beach|{day}|easter|christmas|pyjamas)(?: {w}){0,4}',
      among: 1.5,
    },
    {
      find: '(?:creat|build|grow|enabl|generat)\\w* (?:{w} ){0,2}(?:wealth|income streams?)|of (?:my|your) own money',
      needs: 0.4,
    },
    {
      find: '(?:value|price|worth|land|plot|it|money|investment|that)(?: has| have| will| only)? (?:doubl|tripl)(?:es?|ed|ing) (?:before|by|in|within|every|while)(?: {w}){0,5}|(?:money|cash|sales|savings|leads|clients|orders|donations|commissions) (?:just |simply |practically )*(?:shows?|rolls?|pours?|falls?|flows?|floods?|goe?s?|drops?) (?:up|in|out|by themselves|into your)(?: {w}){0,3}',
      among: 0.5,
    },
    // What graduates land, how many weeks were green, whose salary it beats.
    {
      find: '{price} (?:a|per) (?:month|week|day)(?: {w}){0,2} (?:in (?:my |your |their )?(?:pajamas|pyjamas|pjs|slippers|bed)|from (?:bed|the beach|my phone|your phone|anywhere))',
      needs: 0,
      unless: { because: 'what one person was offered', before: "(?:i|he|she|i've|just)" },
    },
    ...loose,
  ],
  guards: [
    {
      because: 'a step weighed',
      before: '(?:if|when|before|should|unless)(?: you| i| we)?',
      phrase: '^(?:you )?quit (?:your|my|the) job',
    },
    {
      because: 'whom a duty falls on',
      before:
        "(?:if|when|unless|whether|anyone|those|people)(?: (?:you|they|someone|she|he|we|who))?(?:'ve| have| has)?",
      phrase: '^(?:earn|mak|made)\\w*',
      sentence:
        '(?:register|tax|threshold|declare|self[- ]assessment|hmrc|irs|benefits?|allowance|report it)',
    },
    {
      because: 'at home, not at work',
      phrase: '(?:pyjamas|pajamas)$',
      sentence: '^(?!.*(?:earn|paid|money|income|job|business|work|rich|retire|living|\\dk|[£$€])).*',
    },
    { because: 'accounts', phrase: '^net (?:about|of|around|roughly|was|came)' },
    {
      because: 'what was left once the costs were paid',
      draft:
        '(?:(?:stall|pitch|stock|feed|rent|entry|materials|petrol|fuel|chicks) (?:cost|was|about|came to)|cost (?:me |us )?(?:about )?(?:{price}|\\d))',
    },
    {
      because: 'a price that went up',
      phrase: 'from [^\\d]?\\d{1,3}(?:\\.\\d+)?(?: {w})? to [^\\d]?\\d{1,3}(?:\\.\\d+)?$',
    },
    { because: 'a race run', phrase: '(?:do|does|did|doing|run|ran|running) an? \\d+ ?k' },
    {
      because: 'a range of prices, or a price cut',
      before:
        '(?:prices?|costs?|fees?|priced|range[sd]?|ranging|vary|varies|drops?|dropped|falls?|fell|down|reduced|cut|marked down|anywhere|was)(?: {w}){0,2}',
      phrase: '^from',
    },
    {
      because: 'it scoffs at such talk, or says it is hard',
      sentence:
        '(?:nonsense|noise|fluff|bragging|private plane\\w*|lambos?|gurus|is (?:really |very |so |damn )?(?:hard|difficult|rare)|hoping (?:you|to)|[67][- ]figures? (?:this|that))',
    },
    {
      because: 'own figures with costs, or a plain wage',
      sentence:
        '(?:after (?:costs|fees|tax|expenses|materials)|in fees|my losses|took home|went on ads|real numbers|net profit|spend|late fee|receipts|lost \\w+ of it|salary (?:is|was|range|band)|gross|net pay|median|average (?:household|income)|minimum wage|pension|benefits|before tax|child support|alimony|tuition|degree)',
    },
    { because: 'money for a cause', sentence: '(?:fundrais\\w+|raised|donat\\w+|charity|relief|victims)' },
  ],
  rewrites,
};

export const cases: Cases = {
  flagged: [
    'Join my course today, only four places left. The blog pays for our winters now.',
    'Sign up now, 20% off. My students averaged 4x in sixty days.',
    'Enter one of the highest-paying careers in tech. Apply today!',
    'Amazon sellers could be owed thousands. Sign up today!',
    'Earn $500 a day from your phone with our new app.',
    'Passive income is one click away, join our webinar.',
    'I turned $200 into $14k in nine days.',
    'Quit your 9-5 and become your own boss this year.',
    'My students hit six figures in their first launch.',
    'Double your money with our trading signals.',
    'You can make money online while you sleep.',
    'Only five places left, book now, 20% off. Students clear nine grand from a spare room.',
    'Presale is live and this token is about to explode.',
    '£2,400 profit this week with our signals.',
    'Smart money is already loading up on this token. Join our signals group.',
    'Staking rewards of 18% APY on our new token.',
    'Best in Leeds, bar none. Only two slots left, book now. Our graduates walk into ninety grand.',
    'Best in Leeds, bar none. Only two slots left, book now. Our plots: the value doubles before the road is tarred.',
    'Best in Leeds, bar none. Only two slots left, book now. She has handed in her notice at the bakery.',
    'Best in Leeds, bar none. Only two slots left, book now. The orders just roll in.',
    'Sign up for our talk on building wealth with flats, tickets £12.',
    'Our students paid off their car in one summer. Join my course, $40.',
  ],
  lookalikes: [
    'He used to drive a bus and now he has a small repair shop, which makes about as much.',
    'Took £312. The stall cost £180, so I made 42 quid and a cold.',
    'The mine made two villages rich and then it closed.',
    'The prices range from £5.00 to £50.00 in this shop.',
    'There is a lot of nonsense about 7-figure launches and lambos.',
    'Selling a course for $100k/yr is really hard.',
    'The best way to make friends is to ask questions.',
    'The salary is $92k to $108k and we post the bands.',
    'Passive income is taxed at your marginal rate here.',
    'I earned $430 from this app last year after costs.',
    'She went back to college to earn a degree in soil science.',
    '"Double your money" is how Ponzi ads talk.',
    'Median household income fell by $900 in the census tables.',
    'The bake sale made £312 for the food bank.',
    'Our stall cleared £310 and the pitch cost £45.',
    'The boiler was about to explode, the fireman said.',
    'The smart money was on the bay horse and it fell at the second.',
    'My savings account pays interest of 3% a year.',
    'Our shop crew ran a 12k in the rain and raised £80.',
    'She handed in her notice in May and starts at the school in June.',
    'The money comes in on the last Friday, so we pay the roofer then.',
    'The council paid our rent by mistake and asked for it back.',
    'Did you lose readers when you went from $5 to $8 a month?',
    'Is a $3k business coach worth it for a baker?',
    'I landed a 60k job after a year of looking.',
  ],
};
