import type { Pattern } from '../../engine/rule';
import { drop, post } from './sparing';

/** English wordings that need more selling around them, or an article. */
export const freer: readonly Pattern[] = [
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
    find: "(?:your|the) (?:dog|cat|kids?|guests|neighbours|neighbors|mother-in-law|mil|ouma|nan|family|friends|mates|boss|team|skin|hair|feet|sofa|kitchen|weekend|mornings?|inbox|future self|past self|in-laws|wife|husband|other half|toddler)(?: [\\w'-]+){0,1} (?:will|won't|would|'ll|(?:could|can)(?!n?'t| ?not)|is going to|are going to|gets?|sickened|jealous|speechless|raving|obsessed|drooling|deserves)(?: [\\w'-]+){0,6}",
    needs: -0.7,
  },
  {
    find: "(?:the )?kind of (?:thing|\\w+) (?:that )?(?:makes?|gets?|leaves?|turns?|keeps?|you|people)(?: [\\w'-]+){1,5}|(?:tastes?|feels?|smells?|sounds?|looks?|melts?|runs?|sleeps?|sits|wears|drives) like (?:a|an|the|butter|heaven|home|summer|money|sunday|magic|silk|velvet|sunshine|being|your|someone|christmas)(?: [\\w'-]+){0,6}|(?:full|total|real|serious|proper|instant) glow-?up|butter(?:y)?[- ]?(?:smooth|soft)|(?:softer|smoother|quicker|sweeter|hotter|sharper|lighter|stronger|louder|richer) than (?:your|a|any|the|my)(?: [\\w'-]+){1,4}",
    needs: 0.6,
  },
  {
    find: "(?:leave|leaves|left|leaving) (?:audiences|you|everyone|guests|crowds|them|people|the \\w+) (?:speechless|breathless|wanting more|in awe|hungry|smiling|spellbound|begging|glowing)|(?:genre|category|gravity|age|convention)-(?:defying|bending|breaking|crushing)(?: \\w+)?|(?:mesmeri[sz]ing|spellbinding|haunting|soaring|intoxicating|hypnotic|bewitching|delightful|charismatic|masterful|sublime|dazzling|riveting|enthralling) (?:\\w+ )?(?:debut|album|voice|performances?|live shows?|music|novel|prose|vocals|melodies|storytelling|cuisine|flavou?rs|views|presence|journey)|(?:visionary|boutique|bespoke) (?:\\w+ )?(?:consultancy|agency|studio|firm|brand|leader|approach)|(?:delight|wow|thrill|enchant|captivate|inspire|empower)(?:s|ed|ing)? (?:customers|audiences|clients|guests|listeners|readers|millions|crowds|fans|visitors|generations)|who'?s who of|for those who refuse|transformed the lives",
    needs: -1.2,
  },
  {
    find: '(?:a|an|the|his|her|their|its|several|many|some|with|both|most|for|of|by|is|are|was) (?<flag>(?:(?:extremely|highly|very|hugely|truly|most|musically|immensely|widely|remarkably|exceptionally|incredibly) )*(?:beautiful|incredible|spectacular|stunning|influential|pivotal|amazing|fantastic|iconic|prominent|impressive|brilliant|remarkable|famous|talented|delicious|lucrative|elegant|prolific|acclaimed|critically acclaimed|renowned|prestigious|legendary|beloved|pioneering|gifted|magnificent|outstanding|extraordinary|exceptional|superb|breathtaking|charming|picturesque|glorious|wonderful|excellent|distinguished|esteemed|noted|celebrated|revered|illustrious|visionary|trailblazing|ground ?- ?breaking|seminal|masterful|memorable|unforgettable|award ?- ?winning|best ?- ?selling|long ?- ?running|world ?- ?renowned|well ?- ?known|one ?- ?of ?- ?a ?- ?kind)(?: and \\w+)?)(?= (?!how|that|what)[\\w])',
    unless: post,
    rewrites: drop,
  },
  {
    find: '(?:a|an|the|and|his|her|one of the) (?<flag>(?:\\w+ - )?(?:emmy|grammy|oscar|academy|walkley|tony|pulitzer|bafta|golden globe|juno|multiple|multi)(?: award)?(?: -|,)?(?: (?:and|,)? ?(?:emmy|grammy|golden globe|tony) (?:award)?)?(?: -)? (?:award )?(?:- )?(?:winning|nominated|winner)|(?:extremely|highly|very|hugely|critically|commercially|musically|phenomenally|internationally|immensely) (?:successful|popular|influential|significant|talented|acclaimed|regarded|respected|lucrative|important|gifted|rare)|popular (?:comedy|comic|online|television|tv|radio|music|tourist|\\w+ band)|successful (?:child|career|actor|actress|businessman|singer)|very significant|major (?:poet|writer|figure|contributor|influence|force)|leading (?:\\w+ )?(?:scholar|figure|poet|expert|authority|critic|exponent|light)|classic (?:song|hit|film|album|,))(?= ?[\\w,])',
    unless: post,
    rewrites: drop,
  },
  {
    find: '(?:legend|star|icon|giant|maestro|genius|virtuoso|hero|pioneer|luminary|king of \\w+|queen of \\w+|father of \\w+) (?=[a-z]+ [a-z]+|who|and|, )|of (?:his|her|its|their) time|is (?:therefore )?rich in|live and breathe',
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
    find: "(?:hello|say hello to) [\\w -]{3,20},? (?:and )?(?:goodbye|bye)(?: [\\w'-]+){0,3}|re-?invented|just got (?:easier|better|tastier|simpler|cooler|smarter|\\w+er)(?: [\\w'-]+){0,2}|(?:easier|better|bigger|faster|simpler|stronger|more \\w+) than ever(?: before)?|(?:where|when) [\\w]+ meets [\\w]+|like you've never (?:seen|tasted|felt|heard)|(?:made|built|designed|crafted|created|perfect|ideal|great) for (?:you|your|every|anyone|people who|busy|those who|women|men|moms|parents|families|kids|dogs|cats|everyday|all)(?: [\\w'-]+){0,3}|(?:spark|ignite|unleash|inspire|fuel|unlock|unbox|nurture|kindle|awaken)s? (?:your |their |imaginative |creative )?(?:curiosity|creativity|imagination|inspiration|inner|passion|joy|wonder|play|thinking|confidence|potential)(?: [\\w'-]+){0,2}",
    needs: -0.1,
    severity: 'warning',
  },
  {
    find: "(?:insanely|ridiculously|stupidly|criminally|indecently|obscenely|illegally|unfairly|offensively|disgustingly|unreasonably|annoyingly|scandalously|life-\\w+ly|crazy|blisteringly|wildly|unbelievably|incredibly|ultra|super|extra|mega|seriously|outrageously|sinfully|dangerously|wickedly|impossibly|absurdly|silky|buttery|cloud-?like|naturally|beautifully|deliciously|irresistibly|perfectly|surprisingly|wonderfully|truly)[ -](?:soft|fast|quick|good|easy|effective|delicious|comfy|comfortable|cute|cozy|cosy|powerful|smooth|light|addictive|versatile|durable|simple|strong|cool|fun|popular|talented|underrated|tender|fresh|tasty|affordable|portable|scalable|rich|creamy|moist|chewy|satisfying|flattering|stylish|luxe|luxurious|lightweight|stretchy|radiant|healthy|fresh|warm|sweet|beautiful|elegant|unique)|(?:effortless(?:ly)?|timeless|irresistible|luxurious(?:ly)?|indulgent|decadent|mesmeri[sz]ing|radiant|nourishing|flawless|premium|hand-?crafted|artisan(?:al)?|small-batch|farm-fresh|award-winning|chic|trendy|must-have|best-selling|limited-edition|exclusive|iconic|signature|bold|sleek|cozy|vibrant|stunning|gorgeous) (?:[\\w'-]+ ){0,2}(?:collection|pieces?|styles?|designs?|look|looks|gifts?|flavou?rs?|treats?|skin|glow|hair|home|living|comfort|finish|taste|blend|recipes?|jewel(?:le)?ry|accessories|shades?|colou?rs|skincare|fashion|scents?|candles?|kit|set|furniture|decor|event|experience|lifestyle|toy|game)",
    needs: -0.1,
    severity: 'warning',
  },
  {
    find: "(?:a|an|the|his|her|its|their|one of the|as|most|several|many|other) (?<flag>(?:(?:very|highly|extremely|hugely|most|widely|internationally|critically) )?(?:popular|successful|leading|notable|significant|important|classic|unique|famed|long ?- ?running|well-known|versatile|accomplished|respected|talented|prolific|best-known|top|star|legendary|iconic|influential|innovative|pioneering|creative|dynamic|passionate|dedicated|nice|fine|great|exciting|powerful|lavish|luxury|exclusive|premier))(?= (?:[\\w'-]+ ){0,3}(?:actor|actress|singer|songwriter|author|writer|artist|painter|musician|guitarist|drummer|band|group|album|song|single|film|movie|series|show|sitcom|drama|book|novel|magazine|newspaper|website|podcast|game|player|footballer|cricketer|coach|journalist|correspondent|presenter|host|scholar|historian|academic|professor|architect|entrepreneur|businessman|businesswoman|politician|poet|composer|comedian|comic|strip|designer|photographer|director|producer|dj|rapper|company|manufacturer|firm|brand|hotel|resort|restaurant|university|school|college|academy|institution|club|festival|venue|museum|career|contracts|lawyer|surgeon|philanthropist|dancer|model|star|work|yachts?|bakeries|family)s?)",
    unless: post,
    rewrites: drop,
  },
  {
    find: 'in the heart of|rich (?:cultural )?(?:heritage|history|tapestry)|breathtaking (?:natural )?beauty|vibrant (?:culture|community|city|town)|steeped in history|wild and scenic',
    needs: -0.1,
  },
  {
    find: '(?:iconic|legendary|stunning|spectacular|extraordinary|exceptional|outstanding|phenomenal|remarkable|brilliant|incredible|magnificent|prolific|influential|pivotal|beloved|talented|phenomenally successful|extremely successful|highly respected|musically talented|leading|prominent|distinguished|masterful) (?:[\\w-]+ )?(?:american|british|australian|indian|canadian|actor|actress|singer|songwriter|author|writer|artist|painter|musician|guitarist|band|album|song|film|director|player|footballer|journalist|scholar|historian|architect|entrepreneur|businessman|politician|professor|poet|composer|career|performance|venue|building|landmark|university|school|college|institution|company|figure|designer|photographer|philosopher|scientist)',
    needs: -1.2,
    unless: { because: 'somebody talks of what they liked', sentence: '(?:i|my|me|lol|you|your)' },
    rewrites: drop,
  },
];
