import type { Cases, Guard, Rewrite, RuleLanguage } from '../../engine/rule';

/** In front of a noun the word can simply go. */
const drop: readonly Rewrite[] = [
  { move: 'delete', replace: 'phrase', text: '' },
  {
    move: 'show',
    replace: 'sentence',
    text: '[One thing you can point at: a number, a material, what a customer did with it].',
  },
];

/** After "is" something has to take its place. */
const measured: readonly Rewrite[] = [
  { move: 'show', replace: 'phrase', text: '[what someone could see or measure]' },
];

/** What an article would call peacock words, people say of what they like. */
const post: Guard = {
  because: 'somebody speaks for themselves, or it is a post',
  draft:
    "(?:i|i'm|i've|my|me|we|our|us|you|your|u|lol|haha|omg|wow|thanks|please|pls|rt|@\\w+|#\\w+|https?:\\S*|victims|police|killed|tragedy)|[!?@#]",
};

/** No adjective stands on these: it ends its sentence there, or tells of a life. */
const ON_A_NOUN =
  "(?=,? (?:(?:and|&) )?(?!\\w+n't|(?:how|that|this|and|or|but|to|in|on|at|of|for|with|from|when|if|is|are|was|as|by|so|than|then|because|what|who|i|you|days?|weeks?|weekend|months?|years?|summer|holidays|time|times|chance|news|relationships?|responses?|conversations?|turnout|weather|feedback|job|jobs|work|video|song|people|group|country|things?|leverage|plan|content|question|angle|knowledge|quake|di|dan|yang|dari|untuk)\\b)[a-z])";
/** Plain good words: one informs, two in a row sell. */
const PLEASANT =
  '(?:soft|warm|easy|simple|comfortable|comfy|healthy|fresh|fun|convenient|portable|affordable|stylish|durable|lightweight|powerful|secure|reliable|crisp|refreshing|creamy|smooth|rich|modern|spacious|nutritious|relaxing|playful|cozy|vibrant|elegant|delicious|tasty|bold|versatile|clean|sturdy|crunchy|juicy|satisfying|natural|effective|fast|unique|beautiful|cute|chic|sleek|innovative|colou?rful)';

export const en: RuleLanguage = {
  text: {
    name: 'Puffed-up praise',
    line: 'Nice words, no facts yet. What would a customer point at to show it?',
    why: 'Wikipedia calls such words peacock terms: they promote without informing. They seldom break a rule; what they cost is belief.',
    source: {
      label: 'Wikipedia, Words to watch (archived)',
      url: 'https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
    },
  },
  patterns: [
    {
      find: "(?<flag>(?:truly |absolutely |simply |most |utterly |so |insanely |crazy |totally |really |genuinely )*{hype})(?= [\\w'-]+)",
      needs: -0.2,
      severity: 'warning',
      rewrites: drop,
    },
    {
      find: "(?:the |a |our |your |makes? )?perfect (?:[\\w'-]+ ){0,2}?(?:gifts?|presents?|stocking (?:stuffer|filler)s?|way|addition|balance|blend|match|finishing touch|fit|companion|choice|solution|place|spot|mix|combination|setting|excuse|antidote|pair|pick|outfit|look|treat|snack|meal|day out|date night|getaway|escape|keepsake|accessory|partner)(?: for| of| to)?|to the next level|like never before|fall(?:ing)? in love with (?:our|this|these|your)|dream come true|everything you need",
      needs: -0.4,
      severity: 'warning',
    },
    {
      find: "{order}(?:(?:introducing|meet|say hello to|say hi to|get ready for|hello) (?:the|our|your|a|an|\\w+:)|welcome to (?:the|our|your|a) (?:(?:new|next|whole new|wonderful) )?(?:world|home|future|era|age|way|place|life|{super}|\\w+est))(?: [\\w'-]+){0,3}",
      needs: -0.7,
      severity: 'warning',
    },
    {
      find: "(?:ready|want|looking|need|love|dream(?:ing)?|wish|in search|searching|hoping|thinking|planning|wondering|craving|interested|did you know|still|bored|fancy)(?: (?:to|for|a|an|of|in|about|your|you|the|that|some))(?: [\\w'$%&-]+){1,9}\\?",
      needs: 0.3,
      severity: 'warning',
    },
    { find: '{hype}', needs: 0.05 },
    {
      find: "(?<flag>(?:truly |absolutely |simply |most |utterly |insanely |totally )*{praise}(?:,? (?:and |& |yet )?{praise})*) (?:[\\w'-]+ )?(?:{offer}|quality|experiences?|results|solutions?|features|flavou?rs?|tastes?|comfort|craftsmanship|design|style|piece|pieces|adventure|journey|memories|moments|views?|setting|venue|destination|atmosphere|ambiance|addition|finish|touch|look|ingredients|service|team|gift|way|options?|artwork|choice|value|performance|sound|details?|materials|home|space|place|day out|meals?|treats?|getaway|retreat|escape|stay|rooms?|night|evening|celebrations?|opportunit(?:y|ies)|community|wardrobe|accessor(?:y|ies)|toy|game|artist|talent|leader|act|voice|performance|ales?|wines?|coffee|dishes|cuisine|bouquets?|furniture|decor|fabric|leather|watch|fragrance|scent|blend)",
      needs: -0.1,
      rewrites: drop,
    },
    {
      find: "(?:is|are|was|were|it's|they're|that's|looks?|feels?|smells?|tastes?|sounds?)(?: \\w+)? (?<flag>(?:truly |absolutely |simply |just |so |insanely |totally |utterly |pure |sheer |nothing short of |beyond )+(?:{hype}|amazing|incredible|insane|stunning|gorgeous|magic|magical|perfect|perfection|bliss|unreal|divine|heaven|heavenly|genius|luxury|brilliant|beautiful|delicious|unique|exceptional|outstanding|wow|irresistible|effortless))",
      rewrites: measured,
      needs: 0.4,
    },
    {
      find: '(?:critically |internationally |highly |globally |universally |world[- ]|nationally |multi[- ]?|emmy |grammy |oscar |widely |much )*(?:award ?- ?winning|acclaimed|renowned|celebrated(?= (?!the|an?|our|their|his|her|my|its|this|that|with|by|in|on|at|as|for|and|every|each|annually|today|yesterday|last)[a-z])|revered|esteemed|prestigious|world-famous|best ?- ?selling)',
      needs: -0.8,
      rewrites: drop,
    },
    {
      find: '(?:a |an |the )?(?:globally|internationally|nationally|universally|critically|widely|highly|globally) (?:recogni[sz]ed|acclaimed|admired|respected|celebrated|sought[- ]after)(?: \\w+)?',
      needs: -1.2,
    },
    {
      find: '(?:has|have|had) (?:truly |completely |forever |single-handedly )*(?:redefined|revolutioni[sz]ed|transformed|reshaped|captivated|touched|inspired|changed|delighted|enchanted|reimagined)(?: (?:the|what|how|millions|countless|thousands|audiences|lives|hearts|generations|his|her|an|every))+',
      needs: -0.8,
    },
    {
      find: '(?:redefin|revolutioni[sz]|reimagin|transform|elevat|reinvent)(?:es?|ing|ed) (?:the way|what|how|your|every|the (?:\\w+ )?(?:industry|landscape|experience|world|art|future)|customer|modern|everyday)',
      needs: -0.8,
    },
    {
      find: "like a pro|(?:the )?hidden gems?|no-brainer|changes? everything|(?:the )?future of|everything you(?:'ll need|'ll want| could want)|something for everyone|so much more|more than just|not just another|worth remembering|beating heart|secret weapon|match made in|made in heaven|what's not to love|pure (?:magic|joy|bliss|luxury|gold|indulgence)|game ?over for|love at first|best of both worlds|out of this world|the finer things|treat for the senses|feast for|icing on",
      needs: -0.4,
    },
    {
      find: "(?:the )?(?:pinnacle|epitome|embodiment|height|hallmark|essence|art|beacon|testament|paragon|symphony|masterclass|powerhouse|treasure trove|paradise|haven|oasis|sanctuary|masterpiece|wonderland)(?: of| to| for) [\\w' -]{3,30}",
      needs: 0.6,
    },
    {
      find: '(?:unparalleled|unmatched|unrivall?ed|exceptional|exquisite|unwavering|impeccable|seamless|effortless|sophisticated|timeless|cutting-edge|innovative|dynamic|vibrant|robust|comprehensive|intuitive|meticulous|thoughtfully|expertly|beautifully|lovingly|carefully|perfectly|masterfully|wonderfully|delightfully|remarkably|stunningly) (?:and |yet )?(?:crafted|curated|designed|tailored|made|brewed|styled|blended|balanced|prepared|handmade|hand-?crafted|[\\w-]+) (?:experience|solutions?|journey|platform|quality|service|elegance|craftsmanship|comfort|collection|designs?|style|performance|features|tools|range|selection|options|[\\w-]+ (?:experience|collection|range))',
      needs: 0.05,
    },
    {
      find: '(?:beautifully|lovingly|expertly|thoughtfully|masterfully|exquisitely|meticulously|painstakingly|perfectly) (?:hand-?)?(?:crafted|curated|designed|made|brewed|styled|blended|balanced|tailored|prepared|finished|restored|engineered)',
      needs: -0.1,
    },
    {
      find: "(?:for those|those|if you(?:'re| are)?|for anyone|for homeowners|for families|for travell?ers|whether you(?:'re| are)?)(?: who)? (?:seek(?:ing)?|crav(?:e|ing)|appreciat(?:e|ing)|revel in|look(?:ing)? for|desire|in search of|who refuse to settle|passionate about|eager to)(?: [\\w'-]+){1,6},? (?:[\\w'&®. -]{2,40} )?(?:offers?|provides?|stands?|is|are|can|delivers|boasts|embod\\w+|consider|look no further|might|could|would)",
      needs: -1.2,
    },
    {
      find: '(?:consider|try|explore|discover|experience|indulge in|immerse yourself in|step into|enter) (?:trying |exploring |using |diving into |the )?(?:an? |the )?(?:\\w+ )?(?:world|realm|magic|art|charm|elegance|luxury|comfort|convenience|power|thrill|joy|beauty|wonder|refreshing|exquisite|premium|innovative|unparalleled|latest in)',
      needs: 0.4,
    },
    {
      find: '(?:boasts?|offers? (?:an? )?(?:unparalleled|exceptional|unique|unforgettable|wide|extensive|seamless|comprehensive|premium|impressive|luxurious|immersive)|showcas(?:es|ing)|renowned for|known for (?:its|their) (?:exceptional|commitment|innovative|quality|unique|outstanding|dedication|high-quality|stylish|iconic)|committed to (?:providing|excellence|delivering|quality)|dedicated to (?:providing|excellence|delivering|bringing)|prides itself|stands? (?:out|as)|sets? (?:the|a new) (?:standard|bar|benchmark)|leaves? (?:nothing|a lasting|you))',
      needs: 0.4,
    },
    {
      find: '(?:nestled|situated) (?:in|among|between) (?:the )?(?:heart|hills|rolling|picturesque|breathtaking|stunning|scenic|lush)|in the heart of|rich (?:cultural )?(?:heritage|history|tapestry)|breathtaking (?:natural )?beauty|vibrant (?:culture|community|city|town)|steeped in history|wild and scenic',
      needs: -0.1,
    },
    {
      find: '(?:a|an|the) (?:natural-born |true |real |genuine |living |modern )*(?:visionary|trailblazer|pioneer|legend|icon|genius|maestro|virtuoso|prodigy|luminary|powerhouse|rockstar|rock star|phenom|guru|thought leader|force of nature|household name|giant of|titan)',
      needs: -0.8,
    },
    {
      find: '(?:live and breathe|lives and breathes|passion for|unwavering (?:commitment|dedication)|entrepreneurial spirit|magic touch|pioneering spirit|inspired leadership|tireless(?:ly)?|larger than life|ahead of (?:his|her|its|their) time|left an indelible|lasting legacy|enduring legacy|cemented (?:his|her|its|their)|immortali[sz]ed|has it all|speaks for itself|makes (?:him|her|it) one of)',
      needs: -0.8,
    },
    {
      find: '(?:like|as if) (?:being )?(?:hugged|kissed|cuddled|wrapped|sleeping|walking|floating|sitting)(?: \\w+)? (?:by|in|on) (?:a |an |the )?(?:cloud|clouds|angels?|silk|velvet|butter|sunshine|air|heaven|warm)|soft as (?:a )?\\w+|like a (?:hug|dream|cloud|warm hug)',
      needs: -0.2,
    },
    {
      find: "(?:could|will|would|might) (?:end wars|blow your mind|change (?:your life|everything|the way)|rearrange|knock your socks|take your breath|make (?:your|the) (?:\\w+ )?(?:jealous|sickened|green|weep|cry|swoon|faint|drool|smile)|have (?:your|the) (?:guests|neighbours|dog|kids|family|whole))|blow(?:n)? (?:your|my) mind|take your breath away|knock your socks off|make your (?:mouth water|jaw drop|heart sing|day)|you(?:'ll| will) (?:love|fall in love|be (?:amazed|blown away|hooked|obsessed|the smug|the envy|glad|delighted)|never want|wonder how|want to (?:hold|live|move|wear|tell)|adore|taste (?:it|the)|wish)(?: \\w+)?",
      needs: -0.4,
    },
    {
      find: '(?:a |the )?(?:cool|fun|fresh|new|smart|smarter|better|easier|modern|whole new|unique) way to (?:\\w+)|made for (?:moms|people who|those|you)|designed (?:with|to|for) (?:the highest|your|you|maximum|every|all-day|ultimate)[\\w -]{0,20}|built to (?:last|impress)|engineered (?:to|for) [\\w -]{3,20}|destroying expectations|beyond (?:your )?(?:expectations|compare|imagination|your wildest)|exceeds? (?:all |your )?expectations|pave(?:s)? the way',
      needs: -1.2,
    },
    {
      find: "(?:simply|just|absolutely|literally|genuinely|seriously) (?:wow|magic|perfect|stunning|gorgeous|delicious|irresistible|obsessed|can't (?:stop|get enough)|cannot shut up)|(?:can't|cannot) get enough|never (?:tasted|looked|felt|sounded|been)(?: \\w+)? (?:so|better|this|sexier|easier) ?\\w*",
      needs: -1,
      ownGuardsOnly: true,
    },
    {
      find: '(?:iconic|legendary|stunning|spectacular|extraordinary|exceptional|outstanding|phenomenal|remarkable|brilliant|incredible|magnificent|prolific|influential|pivotal|beloved|talented|phenomenally successful|extremely successful|highly respected|musically talented|leading|prominent|distinguished|masterful) (?:[\\w-]+ )?(?:american|british|australian|indian|canadian|actor|actress|singer|songwriter|author|writer|artist|painter|musician|guitarist|band|album|song|film|director|player|footballer|journalist|scholar|historian|architect|entrepreneur|businessman|politician|professor|poet|composer|career|performance|venue|building|landmark|university|school|college|institution|company|figure|designer|photographer|philosopher|scientist)',
      needs: -1.2,
      unless: { because: 'somebody talks of what they liked', sentence: '(?:i|my|me|lol|you|your)' },
      rewrites: drop,
    },
    // Freer wordings, which need more selling around them.
    {
      find: "so (?:clean|fast|good|soft|beautiful|tender|easy|simple|fresh|quick|smooth|light|strong|cute|comfy|tasty|clever|crisp|rich|quiet|addictive|dumb|pretty|sharp|creamy|juicy|warm|cosy|cozy|moreish|thin|bright|gentle|real|flaky|crunchy|buttery|calm|slick)(?: that)? (?:you|we|they|it|even|your|my|the|people|he|she)(?:'ll|'d|'ve| could| can| will| would|'re)?(?: [\\w'-]+){1,6}",
      needs: -0.3,
    },
    {
      find: "(?:that(?:'ll| will)|(?:it|he|she|they|this|these|which|and)(?:'ll| will)|will|guaranteed to|going to) (?:make|have|leave|get|keep|put|turn|change|rearrange|blow|stop|ruin|melt|knock|steal|win|set|fix|save) (?:you|your|his|her|the|their|them|heads|everyone|people|any|anyone|mouths|hearts|jaws|guests|mornings|mondays|how)(?: [\\w'-]+){0,5}",
      needs: 0.6,
      unless: {
        because: 'what the writer is going to do',
        before: '(?:i|we|staff)',
        phrase:
          '^(?:will|going to) (?:make|have|leave|get|keep|put|turn|change|stop|set|fix|save) (?:his|her|the|their|them)',
      },
    },
    {
      find: "(?:your|the) (?:dog|cat|kids?|guests|neighbours|neighbors|mother-in-law|mil|ouma|nan|family|friends|mates|boss|team|skin|hair|feet|sofa|kitchen|weekend|mornings?|inbox|future self|past self|in-laws|wife|husband|other half|toddler)(?: [\\w'-]+){0,1} (?:will|won't|would|'ll|could|can|is going to|are going to|gets?|sickened|jealous|speechless|raving|obsessed|drooling|deserves)(?: [\\w'-]+){0,6}",
      needs: -0.7,
    },
    {
      find: "(?:the )?kind of (?:thing|\\w+) (?:that )?(?:makes?|gets?|leaves?|turns?|keeps?|you|people)(?: [\\w'-]+){1,5}|(?:tastes?|feels?|smells?|sounds?|looks?|melts?|runs?|sleeps?|sits|wears|drives) like (?:a|an|the|butter|heaven|home|summer|money|sunday|magic|silk|velvet|sunshine|being|your|someone|christmas)(?: [\\w'-]+){0,6}|(?:full|total|real|serious|proper|instant) glow-?up|butter(?:y)?[- ]?(?:smooth|soft)|(?:softer|smoother|quicker|sweeter|hotter|sharper|lighter|stronger|louder|richer) than (?:your|a|any|the|my)(?: [\\w'-]+){1,4}",
      needs: 0.6,
    },
    {
      find: "(?:leave|leaves|left|leaving) (?:audiences|you|everyone|guests|crowds|them|people|the \\w+) (?:speechless|breathless|wanting more|in awe|hungry|smiling|spellbound|begging|glowing)|(?:genre|category|gravity|age|convention)-(?:defying|bending|breaking|crushing)(?: \\w+)?|(?:mesmeri[sz]ing|spellbinding|haunting|soaring|intoxicating|hypnotic|bewitching|delightful|charismatic|masterful|sublime|dazzling|riveting|enthralling) (?:\\w+ )?(?:debut|album|voice|performances?|live shows?|music|novel|prose|vocals|melodies|storytelling|cuisine|flavou?rs|views|presence|journey)|(?:visionary|boutique|bespoke) (?:\\w+ )?(?:consultancy|agency|studio|firm|brand|leader|approach)|(?:delight|wow|thrill|enchant|captivate|inspire|empower)(?:s|ed|ing)? (?:customers|audiences|clients|guests|listeners|readers|millions|crowds|fans|visitors|generations)|who'?s who of|a journey no|savou?r the (?:magic|moment|taste|flavou?rs)|for those who refuse|has redefined|transformed the lives",
      needs: -1.2,
    },
    {
      find: '(?:a|an|the|his|her|their|its|several|many|some|with|both|most|for|of|by|is|are|was) (?<flag>(?:(?:extremely|highly|very|hugely|truly|most|musically|immensely|widely|remarkably|exceptionally|incredibly|truly) )*(?:beautiful|incredible|spectacular|stunning|influential|pivotal|amazing|fantastic|iconic|prominent|impressive|brilliant|remarkable|famous|talented|delicious|lucrative|elegant|prolific|acclaimed|critically acclaimed|renowned|prestigious|legendary|beloved|pioneering|gifted|magnificent|outstanding|extraordinary|exceptional|superb|breathtaking|charming|picturesque|glorious|wonderful|excellent|distinguished|esteemed|noted|celebrated|revered|illustrious|visionary|trailblazing|ground ?- ?breaking|seminal|masterful|memorable|unforgettable|award ?- ?winning|best ?- ?selling|long ?- ?running|world ?- ?renowned|well ?- ?known|one ?- ?of ?- ?a ?- ?kind)(?: and \\w+)?)(?= (?!how|that|what)[\\w])',
      unless: post,
      rewrites: drop,
    },
    {
      find: '(?:a|an|the|and|his|her|one of the) (?<flag>(?:\\w+ - )?(?:emmy|grammy|oscar|academy|walkley|tony|pulitzer|bafta|golden globe|juno|multiple|multi)(?: award)?(?: -|,)?(?: (?:and|,)? ?(?:emmy|grammy|golden globe|tony) (?:award)?)?(?: -)? (?:award )?(?:- )?(?:winning|nominated|winner)|(?:extremely|highly|very|hugely|critically|commercially|musically|phenomenally|internationally|immensely) (?:successful|popular|influential|significant|talented|acclaimed|regarded|respected|lucrative|important|gifted|rare)|popular (?:comedy|comic|online|television|tv|radio|music|tourist|\\w+ band)|successful (?:child|career|actor|actress|businessman|singer)|very significant|major (?:poet|writer|figure|contributor|influence|force)|leading (?:\\w+ )?(?:scholar|figure|poet|expert|authority|critic|exponent|light)|classic (?:song|hit|film|album|,))(?= ?[\\w,])',
      unless: post,
      rewrites: drop,
    },
    {
      find: '(?:legend|star|icon|giant|maestro|genius|virtuoso|hero|pioneer|luminary|king of \\w+|queen of \\w+|father of \\w+) (?=[a-z]+ [a-z]+|who|and|, )|giving (?:her|him|them|it) an even|of (?:his|her|its|their) time|is (?:therefore )?rich in|is best known as a|at a reasonable price|live and breathe|known worldwide as|with (?:his|her|their) passion for|is a pioneering',
      unless: post,
    },
    // Freer wordings, which need more selling around them.
    {
      find: "(?:the )?(?:modern|new|smart|smarter|better|fun|funnest|simple|safe|natural|delicious|healthy|healthier|affordable|beautiful|creative|ultimate|perfect) way (?:to|for|of)(?: [\\w'-]+){1,3}|(?<!in |in the )(?:the )?(?:future|art|joy|magic|power|beauty|gift|secret|science|soul|heart|spirit|taste|luxury) of (?:[\\w'-]+)(?: [\\w'-]+){0,2}{end}|(?:destroy|defy|exceed|surpass|shatter|redefine|raise|set)(?:s|ing|ied)? (?:all |your |the |every )?(?:expectations?|limits|the bar|standards?|boundaries)|(?:pav|light|lead)(?:e|es|ing|s) the way|(?:brought|brings?|bring) (?:me|you|us|them) (?:the most |so much |endless |pure )?(?:joy|happiness|peace|comfort)|(?:build|built|create|creating|building) a (?:better|stronger|brighter|healthier) (?:future|world|tomorrow|community)|(?:fast|fastest)[- ]growing|(?:truly|totally|absolutely|completely|100%) (?:unique|one of a kind|special|amazing|original|natural|custom)(?: [\\w'-]+){0,4}|we make it easy(?: [\\w'-]+){0,4}|(?:is|are) (?:all|everything) you need|made (?:just )?for you|like no other|one of a kind|you(?:'ll)? (?:love|deserve) (?:it|them|this)",
      needs: 0.4,
    },
    // Freer wordings, which need more selling around them.
    {
      find: "(?:everything|all) (?:you|your [\\w'-]+) (?:loves?|needs?|wants?|craves?|dreams?)(?: about| of)?|has (?:it all|something for everyone|everything(?! (?:it|to|in common|else)))|for the whole family|(?:hours|endless|tons|loads) of (?:fun|entertainment|laughs?|play|joy|possibilities)|so much (?:more|fun)|(?:for|fits) (?:every|any|all) (?:occasion|budget|style|skin|body|taste|mood|age)s?|(?:you )?(?:can't|won't) find (?:anywhere|elsewhere)(?: else)?|won't be able to (?:stop|put|resist|get enough)(?: [\\w'-]+){0,3}|instantly (?:love|fall|feel|transform)|never be the same|(?:the |give the )?gift of (?:[\\w'-]+)|(?<!in |in the )(?:the )?(?:magic|joy|wonders?|comfort|taste|beauty|spirit|thrill) of (?:[\\w'-]+)(?: [\\w'-]+)?",
      needs: 0.4,
      severity: 'warning',
    },
    {
      find: "(?:hello|say hello to) [\\w -]{3,20},? (?:and )?(?:goodbye|bye)(?: [\\w'-]+){0,3}|re-?invented|re-?imagined|just got (?:easier|better|tastier|simpler|cooler|smarter|\\w+er)(?: [\\w'-]+){0,2}|(?:easier|better|bigger|faster|simpler|stronger|more \\w+) than ever(?: before)?|(?:where|when) [\\w]+ meets [\\w]+|[\\w]+ meets (?:style|comfort|function|design|luxury|tech)|like you've never (?:seen|tasted|felt|heard)|(?:made|built|designed|crafted|created|perfect|ideal|great) for (?:you|your|every|anyone|people who|busy|those who|women|men|moms|parents|families|kids|dogs|cats|everyday|all)(?: [\\w'-]+){0,3}|(?:spark|ignite|unleash|inspire|fuel|unlock|unbox|nurture|kindle|awaken)s? (?:your |their |imaginative |creative )?(?:curiosity|creativity|imagination|inspiration|inner|passion|joy|wonder|play|thinking|confidence|potential)(?: [\\w'-]+){0,2}",
      needs: -0.1,
      severity: 'warning',
    },
    {
      find: "(?:insanely|ridiculously|stupidly|crazy|blisteringly|wildly|unbelievably|incredibly|ultra|super|extra|mega|seriously|outrageously|sinfully|dangerously|wickedly|impossibly|absurdly|silky|buttery|cloud-?like|naturally|beautifully|deliciously|irresistibly|perfectly|surprisingly|wonderfully|truly)[ -](?:soft|fast|quick|good|easy|effective|delicious|comfy|comfortable|cute|cozy|cosy|powerful|smooth|light|addictive|versatile|durable|simple|strong|cool|fun|popular|talented|affordable|portable|scalable|rich|creamy|moist|chewy|satisfying|flattering|stylish|luxe|luxurious|lightweight|stretchy|radiant|healthy|fresh|warm|sweet|beautiful|elegant|unique)|(?:effortless(?:ly)?|timeless|irresistible|luxurious(?:ly)?|indulgent|decadent|mesmeri[sz]ing|radiant|nourishing|flawless|premium|hand-?crafted|artisan(?:al)?|small-batch|farm-fresh|award-winning|chic|trendy|must-have|best-selling|limited-edition|exclusive|iconic|signature|bold|sleek|cozy|vibrant|stunning|gorgeous) (?:[\\w'-]+ ){0,2}(?:collection|pieces?|styles?|designs?|look|looks|gifts?|flavou?rs?|treats?|skin|glow|hair|home|living|comfort|finish|taste|blend|recipes?|jewel(?:le)?ry|accessories|shades?|colou?rs|skincare|fashion|scents?|candles?|kit|set|furniture|decor|event|experience|lifestyle|toy|game)",
      needs: -0.1,
      severity: 'warning',
    },
    {
      find: "(?:a|an|the|his|her|its|their|one of the|as|most|several|many|other) (?<flag>(?:(?:very|highly|extremely|hugely|most|widely|internationally|critically) )?(?:popular|successful|leading|notable|significant|important|classic|unique|famed|long ?- ?running|well-known|versatile|accomplished|respected|talented|prolific|best-known|top|star|legendary|iconic|influential|innovative|pioneering|creative|dynamic|passionate|dedicated|nice|fine|great|exciting|powerful|lavish|luxury|exclusive|premier))(?= (?:[\\w'-]+ ){0,3}(?:actor|actress|singer|songwriter|author|writer|artist|painter|musician|guitarist|drummer|band|group|album|song|single|film|movie|series|show|sitcom|drama|book|novel|magazine|newspaper|website|podcast|game|player|footballer|cricketer|coach|journalist|correspondent|presenter|host|scholar|historian|academic|professor|architect|entrepreneur|businessman|businesswoman|politician|poet|composer|comedian|comic|strip|designer|photographer|director|producer|dj|rapper|company|manufacturer|firm|brand|hotel|resort|restaurant|university|school|college|academy|institution|club|festival|venue|museum|career|contracts|politician|lawyer|surgeon|philanthropist|dancer|model|star|work|yachts?|bakeries|family)s?)",
      unless: post,
      rewrites: drop,
    },
    // The register of advertisements.
    {
      find: '{start}(?:finally|at last),? (?:a|an|the|some|your)(?: {w}){1,9}',
      needs: -0.2,
      unless: { because: 'a story has come to its point', sentence: 'i|me|my|he|she|his|her' },
    },
    {
      find: '{order}say (?:goodbye|bye|hello|hi|so long|farewell|yes) to(?: {w}){1,5}',
      needs: -0.7,
      severity: 'warning',
    },
    {
      find: "(?:meet |it's |this is |discover |try |find )?your (?:new|next|ultimate|perfect|ideal) (?:favou?rite|go-to|best friend|secret weapon|must-have|obsession|bestie|addiction|happy place|partner in crime|companion|adventure|escape)(?: {w}){0,3}",
      needs: -0.4,
      severity: 'warning',
    },
    {
      find: '(?:bursting|packed|jam-packed|loaded|brimming|overflowing|dripping|infused|crammed|stuffed|topped off|filled to the brim|jammed) (?:full )?(?:with|of)(?! \\d)(?: {w}){1,3}',
      needs: 0.4,
    },
    {
      find: '{start}(?!made to (?:measure|order))(?:designed|made|built|crafted|engineered|formulated|created|perfect|ideal|great|inspired|handmade|hand-\\w+|powered|tailored|custom-made|proudly made|backed|featuring|introducing|say hello|equipped|packed|loaded|available)(?: {w})? (?:with|for|to|by|in|from)(?: {w}){1,7}',
      needs: 0.5,
    },
    {
      find: "{start}(?:frustrated|tired|struggling|sick|worried|trying|missed|hungry|curious|confused|overwhelmed|stressed|bored|thinking|dreaming|planning|wish|hate|love|always|got|own|run|have you|have a|is your|are your|does your|do your|are you(?! (?:paying|missing|still|wasting|losing|leaving))|do you|can't|need|want|looking|ready|searching|hoping|in need)(?: {w}){1,16}\\?",
      needs: 0.8,
    },
    {
      find: "(?:fun|something|joy|entertainment|great|perfect|adventures?) for (?:the (?:whole|entire) family|all ages|everyone|any occasion|every (?:occasion|skin type|body|taste|budget))|(?:hours|days|years|a lifetime|lots) of (?:fun|entertainment|play|enjoyment|comfort|wear|laughs)|(?:create|capture|make|cherish|treasure)(?: {w}){0,2} (?:precious |lasting |special |magical |unforgettable )*(?:memories|moments)(?: {w}){0,4}|you(?:'ll| will| are going to|'re going to) (?:\\w+ )?(?:thank yourself|thank us|look forward to|never look back|wonder (?:how|why)|see the difference|feel the difference|notice the difference)|(?:feel|see|taste|hear|notice|experience) the difference|made for more|(?:a|the) {w} like no other|all (?:you|your {w}) (?:need|could want)(?: {w}){0,3}|for the {w} in your life|we've got you(?:r {w})? covered|got you covered",
      needs: -0.2,
    },
    {
      find: "{start}(?:the|a|an|our)(?: {w}){1,5} (?:that|which) (?:does|makes?|lets?|keeps?|helps?|turns?|gives?|works?|feels?|looks?|fits?|saves?|pays?|sells?|takes?|brings?|gets?|tastes?|smells?|moves?|grows?|cares?|actually|really|finally|won't|never|doesn't)(?: {w}){1,8}{end}",
      needs: 0.6,
    },
    {
      find: '(?:makes?|keeps?|lets?|helps?|gives?|brings?|turns?|takes?|puts?|saves?|allows?|empowers?|enables?)(?: {w}){0,2} (?:you|your|any|every)(?! (?:know|access|because|if|when|there|to get|on the day|a list))(?: {w}){1,7}{end}',
      needs: 1.6,
      unless: {
        because: 'what the writer, or an order, does',
        before: "(?:hope (?:that|this)(?:'s)?|how long will it|we(?:'ll| will)|i(?:'ll| will))",
      },
    },
    {
      find: '(?:{w} )?turns?(?: {w}){1,4} into(?: an?)?(?: {w}){1,4}(?: in (?:seconds|minutes|no time))?',
      needs: 0.8,
    },
    {
      find: "if you(?:'ve)? (?:love|loved|like|liked|enjoyed|devoured|adore)d?(?: {w}){1,5},? you(?:'ll| will|'re going to)(?: {w}){1,4}|you haven't (?:lived|{w}) (?:until|till) you(?:'ve)?(?: {w}){1,4}|(?:you(?:'ve| have)? (?:always )?(?:dreamed of|always wanted|been dreaming of|been waiting for|been looking for|been craving))(?: {w}){0,2}|the {w} (?:you|your {w}) deserves?s?|never (?:forget|miss|lose|worry about|run out of|wonder|struggle with|settle for)(?: {w}){1,4} again|the wait is (?:finally )?over|(?:it's|they're|she's|he's) finally here|the moment you've been waiting for|made with (?:so much |lots of |real |a lot of |a little |all (?:the|my|our) |pure )*(?:love|passion|heart)",
      needs: -0.2,
      ownGuardsOnly: true,
    },
    {
      find: "the (?:perfect|ideal|ultimate)(?: {w}){1,3} (?:for|to|this|any)(?: {w}){1,3}|an? (?:{w} ){1,2}that (?:stops?|turns|makes|lets|keeps|works|moves|lasts|feels|tastes|smells|actually|really|never|won't|will|grows)(?: {w}){1,6}",
      needs: 0.8,
    },
    {
      find: "so (?!(?:much|many|more|people|far|long|little|few|often|good|also|not|no|i|we|that|you|they|he|she|it|what|if|please|the|this|why|how|when|then|there|here|just|maybe|now|on|in|at|for|to|as|by|be|have|has|had|do|does|did|is|are|was|were|can|will|would|should|could|make|take|keep|bring|get|give|let|try|use|go|any|some|all|each) )[a-z]+ (?:it|they|you|your|even|we)(?:'ll|'d|'re| will| can| could)?(?: {w}){1,5}",
      needs: 0.8,
    },
    {
      find: "(?:is|are|it's|they're|she's|he's|'s) (?:finally |now |officially |almost )+(?:here|back|live)|kiss(?: {w}){1,4} (?:goodbye|good-bye)|(?:your|their) {w}(?: {w})? will (?:thank|love) (?:you|me|us|it)(?: {w}){0,2}|life(?:'s| is) too short (?:for|to)(?: {w}){1,5}|(?:is|are) an understatement|turn(?:s|ing)? heads|(?:keep|keeps|have|leave) you (?:up all night|hooked|guessing|on the edge|reading|turning|coming back|wanting)(?: {w}){0,3}|(?:just|has|have|now) (?:hit the (?:market|shelves|shop|stores?)|landed in store)",
      needs: -0.4,
    },
    {
      find: "(?:the|these|this) (?:{w} )?(?:{w} )?(?:that|which) changed (?:our|my|the|your|how)(?: {w}){1,5}|if you(?:'ve)? (?:ever|always)(?: {w}){1,6},? this(?: {w}){0,2} (?:is|one's)(?: {w})? for you|you(?:'ll| will) never (?:go back|look back|want|need)(?: {w}){1,5}|(?:the secret to|say yes to|the cure for)(?: {w}){1,4} is (?:here|finally)|(?:{w}-proof,? ){2,}",
      needs: -0.4,
      ownGuardsOnly: true,
    },
    // An adjective on whatever is offered: sooner one that hardly anybody but a seller says.
    {
      find: `(?<flag>(?!epic|brilliant|signature|powerful|expert|advanced|visionary|hand|premium|luxury|lovely)(?:{praise}|(?<!an? |also |the )great|exciting|effective|impressive|tasty|invaluable|bold|ideal))${ON_A_NOUN}`,
      needs: 0.4,
      rewrites: drop,
    },
    {
      find: `(?<flag>(?!epic|brilliant|signature|powerful|expert|advanced|visionary|hand|premium|luxury|lovely|amazing|awesome|incredible|insane|unbeliev|beautiful|wonderful|fantastic|perfect|unique|trusted|reliable|prestig|charming|engaging|inspiring|outstanding|remarkable|super-|ultra-|trusted|renowned)(?:{praise}|limitless|endless))${ON_A_NOUN}`,
      needs: -0.05,
      rewrites: drop,
    },
    {
      find: `${PLEASANT}(?:,| and| &|, and) (?:(?:super|so|more) )?${PLEASANT}|(?:softer|smoother|firmer|brighter|healthier|happier|stronger|faster|cleaner|safer|smarter|easier|fresher|lighter|better|simpler|bolder|richer)(?:,| and| &|, and) (?:softer|smoother|clearer|brighter|healthier|happier|stronger|faster|cleaner|safer|smarter|easier|more \\w+ing|fresher|lighter|better|simpler|cozier|bolder|richer)`,
      needs: -0.1,
    },
    {
      find: "(?:museum|resort|hotel|restaurant|salon|spa|barista|studio|professional|gallery|heirloom|chef|wow|drool|swoon|gift|binge|crave|splurge)[- ]?(?:quality|style|grade|worthy|crafted|curated)(?: {w})?|now (?:that|this)(?:'s| is) (?:what we call|an?|the) {w}(?: {w})?!|it doesn't get (?:much |any )?better(?: than {w})?|what more could you (?:want|ask for)|who (?:doesn't|wouldn't) (?:love|want)(?: {w}){1,5}",
      needs: -0.1,
      ownGuardsOnly: true,
    },
    {
      find: "(?:this|these|our|it's|they're)(?: {w}){0,4} ?(?:is|are|it's|they're|looks?|feels?|tastes?|smells?) (?<flag>(?:really |so |too |very |both |super )*(?:{praise}|bold|versatile))",
      needs: 0.5,
      rewrites: measured,
    },
    {
      find: "(?:fans|lovers|readers|admirers|anyone who (?:likes?|loves?|enjoys?|enjoyed|loved)|{w} lovers)(?: of)?(?: {w}){0,7} (?:will|are going to|are sure to|'ll)(?: {w})? (?:love|enjoy|adore|devour|relish)(?: {w}){0,2}|(?:this|that|these|ours)(?:'s| is| are) (?:just |exactly |definitely )?the {w}(?: {w})? for you(?! to)|(?:a must|a must-have|a treat) for (?:fans|anyone|{w} (?:lovers|fans))(?: {w}){0,3}|(?:each|every)(?: {w}){1,3} (?:is|are|tells?|holds?)(?: {w}){0,2} (?:story|art|masterpiece|treasure|adventure|one of a kind|unique|hand-?crafted|made with love|work of art|love of \\w+)(?: {w}){0,2}|(?:good|better|great|kind(?:er)?|gentle) (?:for|to|on) (?:{w} ){1,3}?(?:, ?|and |& )+(?:good|better|great|kind) (?:for|to|on)(?: {w}){1,3}",
      needs: -0.3,
    },
    {
      find: '{start}(?:redefined|reimagined|reinvented|perfected|elevated|done right|but better|without compromise){end}|(?:value|fun|feature|flavou?r|nutrient|protein|power|adventure|joy|adrenaline)-(?:packed|filled|loaded|fuell?ed)(?: {w})?|(?:the |a |an |your |our |ultimate )*(?:eye ?- ?catcher|show-?stopper|head-?turner|crowd-?pleaser|conversation (?:starter|piece)|mood[- ]?booster|statement piece|wow factor|wardrobe (?:staple|essential)|page-?turner|gift that keeps on giving|taste sensation)|(?:at|in) its (?:finest|very best)|(?:crafted|made|cooked|roasted|designed) to perfection|tastes? (?:straight|just|fresh) from(?: {w}){1,4}|tastes? the (?:flavou?r|magic|difference|joy) of(?: {w})?',
      needs: -0.3,
    },
    {
      find: "(?:will|could|can|would|'ll|sure to|that) (?:have|has|keep|keeps|leave|leaves) (?:you|your {w})(?: {w})? (?:{w}ing|speechless|breathless|cozy|entertained|hooked|energized|refreshed|inspired)(?: {w}){0,4}|(?:adds?|adding|brings?|bringing|inject|spread|sprinkle|infuse|spark)(?: {w}){0,4}? (?:joy|sparkle|magic|warmth|charm|elegance|flair|cheer|glamou?r|luxury|comfort|happiness|smiles?|excitement|shine)(?: {w}){0,5}|{order}(?:pamper|spoil|indulge|brighten|elevate|transform|celebrate|surprise|delight|impress|dazzle|spice up|liven up|jazz up|awaken|savou?r|escape to|rediscover|reinvent|rejuvenate|nourish|soothe)(?: {w}){1,5}|the {w} {w} you(?:'ve been| have been|'re)? (?:deserve|need|crave|can (?:trust|count on|feel)|waiting for)(?: to(?: {w}){1,5})?",
      needs: -0.1,
    },
    {
      find: '(?:beautifully|delightfully|wonderfully|deliciously|irresistibly|stunningly|amazingly|unbelievably|exquisitely|elegantly|effortlessly|lovingly|thoughtfully) {w}|(?:a |the )?(?:{w} )?(?:world|taste|burst|feast|splash|sprinkle|wonders) of (?:wonder|discovery|flavou?r|freedom|colou?r|adventure|confidence|home|luxury|{w} and {w})|(?:come|comes|coming|brings?|brought)(?: {w}){0,4} to life|(?<=[.!?|] ?|^)(?:more|less|better) {w}(?=[.!])',
      needs: 0.3,
    },
    {
      find: "not (?:just )?any (?:old )?{w}(?=[.!,])|(?:epic|intense|thrilling|soothing|charming|killer|dope|immersive|wild|addictive|hilarious|action-packed|heart-pounding|bone-chilling|pulse-pounding|unforgettable|magical) (?:[\\w-]+ )?(?:battles?|races?|races|adventures?|experiences?|line-?up|podcast|puzzles|combat|gameplay|worlds?|story(?:line)?|animation|soundtrack|levels|beats|riffs|set|show|performances?|atmosphere)|an? (?:powerful|giant|huge|bold|major|exciting|bright) (?:step|leap) (?:forward|in|into|towards?)(?: {w}){1,4}|(?:gain|get|with|offers?) (?:valuable|exclusive|actionable|unparalleled|priceless|insider) (?:insights?|knowledge|skills|tips)|where every {w} (?:counts|matters|tells)(?: {w}){0,3}|the proven (?:path|way|route|road|formula)(?: to(?: {w}){1,2})?|building an? (?:brighter|better|stronger|healthier|smarter),? (?:(?:more )?{w} )?(?:future|world|tomorrow)|{start}let's make it (?:amazing|unforgettable|magical|epic)|(?:is|it's|as) an? (?:absolute )?must-(?:watch|have|see|try|visit|play|own)",
      needs: 0.1,
    },
    // In a draft that pushes in other ways too.
    {
      find: '(?:one|a single|first|just one) (?:bite|sip|spoon(?:ful)?|taste|wear|step|look|listen|night|ride|spritz|spray|mouthful|lick|whiff|glance|read|stroke|visit|session|touch|drop)(?: {w}){0,6} (?:and|will|is|you|makes?|takes?)(?: {w}){1,7}|{start}(?:spray|wear|pour|taste|try|bite|light|open|walk|step|wake|sink|slip|drive|sleep|sip|dip|smell|hang|play|read|ride|eat)(?: {w}){0,4} (?:and|like|where|as if) (?:your|you|the|a|somebody|strangers|people|everyone|watch|it|they|heads|even)(?: {w}){1,8}',
      among: 1.5,
    },
    {
      find: "(?:this|these|our|the|that|each|every|it|they|she|he|which|and|my)(?: {w}){0,4}? (?:will|'ll|could|can|would|might|gonna|going to|go) (?:ruin|finish|stop|hand|give|turn|leave|melt|steal|make|have|change|haunt|break|bring|knock|blow|rearrange|rewire|outlive|silence|shut|spoil|floor|wreck|transport|carry|set|light|sweep|put|take|slap|convert|humble|cure|raise|seduce|hypnoti[sz]e|outshine|undo|restore|remind|let|win|charm|hug|hold)(?: {w}){0,2}? (?:you|your|the|their|his|her|them|him|everyone|people|strangers|heads?|jaws?|hearts?|traffic|a|any|all|even)(?: {w}){0,7}",
      among: 1.5,
    },
    {
      find: "(?:you|you lot|your {w}|your {w} {w}|u|they|people|strangers|guests|neighbours|heads|grown (?:men|women)|the neighbours|everyone)(?: {w})?(?:'ll| will| would|'d| go| gonna) (?:also |even |all |actually |literally |never |probably )?(?:forget|weep|cry|swoon|faint|propose|beg|stop|stare|turn|text|type|fight|dream|thank|wonder|lick|sniff|drool|notice|wish|scream|gasp|blush|smile|hug|come back|miss|sleep|feel|taste|wake|hear|pretend|adore|melt)(?: {w}){0,8}",
      among: 1.5,
    },
    {
      find: "so (?!it|i |we |you|have|use|the |that|more|for |with |at |from |of |fine|few|little|not |many|much|far|if |they|don't|please|when|this|a |as |your|my |no |what|why|how|just|be |keep|put |go |get |is |are |he |she|there|instead|on |long|in |to )(?:{w} )?{w} (?:that )?(?:you|your|you'd|you'll|it|it's|even|my|the|we|they|people|god|angels|nobody)(?:'ll|'d|'ve)?(?: {w}){1,8}|(?:feels|looks|tastes|smells|sounds|sits|wears|drives|rides|reads|fits|hits|sleeps|glides|melts?|runs|moves|shines|sings|works) (?:exactly |just |a bit |kind of )?(?:like|the way|as if) {w}(?: {w}){0,7}|like (?:being|having|getting|falling|coming|telling|a warm|a hug|wearing|sleeping|a (?:drink|dream|slice|love|holiday|letter|secret|spa))(?: {w}){0,7}",
      among: 1.5,
    },
    {
      find: "(?:the |a |an )*(?:(?:pure |absolute |tiny |living |little |edible |liquid |total |actual |proper |sheer |real |genuine )+(?:{w} )?(?:dream|therapy|movement|joy|happiness|angel|sunshine|magic|phenomenon|glory)|(?:the |a |an |pure |absolute |tiny |living |little |edible |liquid |total |actual |proper |sheer |real |genuine )(?:{w} )?(?:masterpiece|heaven|poetry|sorcery|witchcraft|perfection|bliss|jewel|gem|treasure|love letter|luxury|wizardry|goddess|decadence|elegance|seduction|bottle of \\w+|symphony|work of art|main character|showstopper|heirloom|time machine|superpower|revolution))(?: (?:in|of|for|on|you|at|with)(?: {w}){1,5})?|(?:kindest|sweetest|loveliest|finest|prettiest|softest|best|comfiest|dreamiest|coziest|cosiest|wildest|boldest|cleverest|juiciest|happiest|funniest|smartest)(?: {w}){1,6} (?:you(?:'ll| will|'ve)?|your {w}(?: {w})? will|money|ever|anyone)(?: {w}){0,5}|the (?:one|ones) (?:{w} )?(?:you|your {w}|people|everyone|reps|chefs|teachers|pros|locals|brides|kids|nurses|doctors|insiders|i|we)(?:'ll|'ve|'d)? (?:actually|really|never|always|keep|fight|trust|secretly|wish|will|swear|won't|can't|go|dream|have been|deserve)(?: {w}){0,6}",
      among: 1,
    },
    {
      find: '(?:beloved|adored|cherished|treasured|revered|sought[- ]after|prized) (?:by|among|for|the world|institution|landmark|figure)(?: {w}){0,3}|(?:a |the |true |crown )*(?:jewel|gem|pearl|cornerstone|crown jewel|beacon|titan|giant|stalwart|darling) (?:of|in|for) (?:the )?{w}(?: {w}){0,2}|(?:once|one)[- ]in[- ]a[- ](?:generation|lifetime|million|century)(?: {w})?|boasts?(?: an?| some| over)?(?: {w}){1,4}|prid(?:es|ing) (?:itself|himself|herself|themselves) on(?: {w}){1,4}|push(?:es|ed|ing)?(?: the)? boundaries(?: of(?: {w}){1,3})?|inspir(?:e|es|ed|ing) (?:a |the )?(?:new |next |future |whole )?generations?(?: of)?(?: {w}){0,2}|(?:the )?(?:leaders|champions|stars|innovators|minds|voices) of (?:tomorrow|the future|our time)|weav(?:es?|ing) (?:magic|(?:an? )?(?:{w} )?(?:stor(?:y|ies)|tales?|tapestry|melod(?:y|ies)|spell))(?: {w}){0,3}|(?:enviable|unblemished|illustrious|glittering|stellar|storied|meteoric|unwavering|tireless|indelible|boundless|infectious|towering|indomitable|formidable|masterly|peerless) (?:{w} )?(?:record|career|reputation|rise|commitment|dedication|legacy|mark|energy|talent|presence|figure|history|spirit|work ethic|passion|contributions?|influence|skill|intellect)|discerning (?:{w})|(?:warm and|rich and|lively and|bright and) (?:vibrant|welcoming|inviting|varied|friendly|nurturing)(?: {w})?|touched (?:{w} )?(?:hearts?|lives|souls)(?: {w}){0,3}|(?:soulful|velvety|haunting|ethereal|powerhouse|golden|angelic|incomparable|inimitable|magnetic) (?:voice|vocals|presence|prose|performances?|charm|style)',
      among: 1,
    },
    {
      find: '{start}(?:wake up|walk in|step in(?:to|side)?|come home|welcome|imagine(?! this)|say hello|meet|savou?r|indulge|escape|unwind|treat|embrace|experience|rediscover|celebrate|fall in love)(?: {w}){1,9}{end}',
      among: 2,
    },
    {
      find: "{start}{w}(?: {w})?\\.? (?:redefined|reimagined|reinvented|perfected|upgraded|elevated|done right|done properly|made simple|for real life|with a twist|but better|but make it {w}|transformed|amplified|unleashed)(?: {w}){0,3}|(?:where|when) (?:{w} ){1,4}(?:meets?|comes? to life|goes to|turns? into|does the|becomes?|come alive|unknot\\w*|die)(?: {w}){1,6}|(?:we|i|they)(?:'re| are|'m| am)? (?:not|don't|never) (?:just |simply )?(?:a |an |sell |make |take |do |build )?(?:{w})(?: {w}){0,2}[,.;-]+ ?(?:but )?(?:we|it's|i|they)(?:'re| are|'m| am)?(?: {w}){1,5}",
      among: 2,
      ownGuardsOnly: true,
    },
    {
      find: "{start}(?:{w} ){0,9}(?:you|your|you're|you've|yours|need|want|feeling|ready|tired|got)(?: {w}){0,9}\\?",
      among: 2,
    },
  ],
  guards: [
    {
      because: 'asked of others, or about them',
      before:
        "(?:we(?:'re| are)|i(?:'m| am)|they(?:'re| are))(?: {w})? (?:looking|searching|hiring) for(?: [\\w',-]+){0,6}|(?:what|which)(?:'s| is| are| was)(?: {w}){0,4}",
    },
    {
      because: 'what somebody is said to want',
      before: '(?:getting|would you be|he|she|they|we|i)',
      phrase: '\\?$',
    },
    {
      because: 'how the writer felt, in a life and not at a counter',
      sentence:
        '(?:my (?:mom|mum|dad|wife|husband|son|daughter|kids?|baby|friends?|partner|boyfriend|girlfriend|family|dog|cat|sister|brother)|i (?:feel|felt|am|was)|happened to me|thank you|thanks to (?:everyone|you all)|congrat\\w*|sympath\\w+|prayers)',
    },
    {
      because: 'a name or a term',
      phrase: '(?:revolutionary|premium|luxury|signature|ultimate|advanced|unique)',
      after:
        '(?:war|army|guards?|court|key|constraint|index|identifier|id|tax|goods|bond|tier|plan|is \\$|frisbee|cause|placement|degree|cookie|council|calendar)',
    },
    { because: 'insurance', sentence: 'insurance premium|premiums (?:rose|went|are)' },
  ],
  rewrites: [
    {
      move: 'show',
      replace: 'sentence',
      text: '[One thing you can point at: a number, a material, what a customer did with it].',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Our world-class support team is ready for your order.',
    'Experience an unforgettable night at our stunning lakeside venue.',
    'Every blanket in our new collection is ridiculously soft.',
    'Take your home workouts to the next level with our bands.',
    'The festival is a globally recognised celebration of taste.',
    'She is an iconic singer whose voice has captivated millions.',
    'Lovingly crafted candles and the perfect gift for your mum.',
    'Our award-winning range of ales is back in the shop.',
    'For those who appreciate timeless elegance, Bellmont offers an exquisite selection.',
    'Only nine tins left, hurry and order now. One sip and your in-laws will propose.',
    'Hurry, book now, last few left. It tastes like the summer you never came home.',
    'Say goodbye to soggy boots with our new waders.',
    'Meet your new favourite jam, from £4 in our shop.',
    'Our granola is packed with roasted hazelnuts, from £6 a bag.',
    'Finally, a raincoat for toddlers. See our new range.',
    'Frustrated by flat pillows? Our shop has a new one from £30.',
    "If you loved our plum jam you'll adore the damson.",
    'Our new oven turns leftovers into dinner in minutes, from £80.',
    "The oven glove you've always wanted, now in our shop.",
    'The wait is over: our gelato cart is back on the pier.',
    'Our figs, so ripe they melt on your tongue, from £4 at our stall.',
    'Kiss cold toes goodbye with our felt slippers.',
    'This is the kettle that changed my mornings. Now in our shop.',
    "You'll never go back to shop candles after ours.",
    'Our stall has impressive chutneys for your table, from £5 a jar.',
    'Great paper lanterns from £9, order yours today.',
    'Our mead is bold, and it is back in the shop from £12.',
    'The perfect Easter basket gift, from our shop.',
    'Fans of slow sea novels will devour this one.',
    'Love maps? Then this is the atlas for you!',
    'Each mug is a little story. From £14 in our shop.',
    'Good for bees and good for your borders.',
    'Sleep. Redefined. Our new pillow is in the shop.',
    'Bring some sparkle to the hallway with our new lamps.',
    'Exquisite rye loaves, baked at four each morning.',
    'Blankets that are warm, soft and made in Leith.',
    'Smoother, brighter walls in one coat, from £18.',
    'A wow-worthy hallway with our new tiles.',
    'Pamper your paws with our new balm.',
    'Our wardrobes bring your bedroom to life, from £300.',
    'Welcome to the new home of honest sausages, from £5 in our shop.',
    'Not just any cider. Ours is out now in the shop.',
    'A magical lantern show with our troupe, tickets £6.',
  ],
  lookalikes: [
    'The museum has a room on the Revolutionary War and a map of the camps.',
    'My insurance premium went up by £41 this year.',
    'An amazing thing happened to me today: a stranger returned my wallet.',
    'The critic called it "dazzling", and I mostly agree.',
    'The premium tier of the plan is $12 and adds two seats.',
    'Add a unique key on the email column before you import.',
    'The view from the ward window was beautiful and it kept my dad going.',
    'I felt incredible after the first night of real sleep.',
    'One bite and the dog spat it out.',
    'Finally, a day without rain, so I dug the bed over.',
    'Are you walking to the meeting or shall I pick you up?',
    'I said goodbye to my sister at the station and cried all the way home.',
    'The rain turned the lane into a river and we had to wait.',
    'So have your number ready before you ring, they ask for it twice.',
    'Your neighbour will thank you if the alarm stops, it went off all night.',
    'The storm that changed the coast took the old pier with it.',
    'So many brilliant people doubt themselves. Have a wonderful week, all of you.',
    'It is amazing how quiet the road is since the bypass.',
    'There is a great library in the next town, and it lends tools.',
    'Every story is the same if you ask my uncle.',
    'The curtains are made to measure, the blinds are not.',
    'The flat is warm and the landlord is kind.',
    'She cooks at a hotel that is better for staff than the last.',
    'Bring some water and a hat, the hill has no shade.',
    'Less sugar. That is all I changed in the recipe.',
    'Welcome to the allotment club, our shop opens at nine.',
    'The harvest was celebrated with a supper in our shop.',
    'The bus was late, so we went weaving through the market to our shop, £3 each.',
    'We are looking for a patient, reliable tutor for our course.',
    'We had a wonderful year in our shop, thank you.',
    'We will keep the side door of our shop shut until the painter is done.',
    'Any cider will do for the stew, the shop has a dry one.',
  ],
};
