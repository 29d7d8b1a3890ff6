import type { RuleLanguage } from '../../engine/rule';
import { loose } from './loose';
import { rewrites } from './rewrites';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: 'Superlative or number-one claim',
    line: 'Best according to whom? Add the measure and the source, or swap it for the one detail that made you think so.',
    why: 'Readers and regulators take "best" as a comparison that needs proof. A detail they can check earns more than a rank they cannot.',
    source: {
      label: 'UK Advertising Standards Authority, matters of opinion',
      url: 'https://www.asa.org.uk/advice-online/matters-of-opinion.html',
    },
  },
  patterns: [
    {
      find: "(?:the |our |their |your |its |simply |by far |easily |hands down |arguably |possibly |probably |\\w+'s )*(?:very |single |absolute )?{super} (?:[\\w'-]+ ){0,4}?{area}",
      needs: 0.6,
    },
    {
      find: "(?:the )?world'?s (?!top \\d)(?:first|only|leading|number one|no\\.? ?1|#1|largest|biggest|fastest|smallest|finest|favou?rite|premier|strongest|{super})",
      needs: -1.2,
    },
    {
      find: "(?:the )?(?:uk|us|usa|america|britain|england|ireland|canada|australia|india|africa|kenya|nigeria|europe|asia|london|new york|texas|california|dublin|yorkshire|scotland|wales|industry|nation|country|planet|internet|city|town|region|valley|state|market|\\w+land)'s (?:first|only|leading|number one|no\\.? ?1|#1|favou?rite|premier|{super})(?: \\w+)?",
      needs: -0.2,
    },
    {
      find: '(?:the |our |a |your )?(?:#1|no\\.? ?1|number one|number 1|nº1|top[- ]rated|highest[- ]rated|best[- ]rated|top[- ]ranked|best[- ]reviewed|most[- ]loved|most[- ]trusted|best[- ]in[- ]class|leading|premier|foremost)(?: (?:choice|brand|provider|name|source|rated|selling|platform|app|company|resource|destination|online|supplier|skill|\\w+ (?:provider|brand|company|platform|supplier|agency|expert|destination|maker|manufacturer)))',
      needs: -0.4,
    },
    {
      find: '(?:#1|no\\.? ?1|number one|number 1|top[- ]rated|highest[- ]rated|world-leading|best-in-class)',
      needs: 0.7,
    },
    {
      find: "undisputed|bar none|(?:there's )?(?:nothing|nobody|no one|nowt)(?: {w}){0,6}? (?:compares|comes? (?:close|near|within)|beats (?:it|us)|like (?:it|ours?)|(?:to|can|could) (?:touch|match|rival|beat) (?:it|this|us|ours?|that|them))|hands down(?: the)?|unrivall?ed|unmatched|unparalleled|unbeaten|gold standard|crème de la crème|cream of the crop|greatest of all time|the goat|in a league of (?:its|their|our|his|her) own|in a class of (?:its|their) own|simply the best|the real deal|the only one you(?:'ll| will)|best of the best|better than (?:anyone|everyone|anything|the rest|ever)|like no other|unlike any(?:thing)?(?: other)?|never (?:been )?(?:a |seen )?(?:anything )?like (?:this|it)",
      needs: -0.7,
      ownGuardsOnly: true,
    },
    {
      find: "(?:the )?(?:one and only|only (?:\\w+ ){1,3}(?:you(?:'ll| will) (?:ever )?(?:need|want|own|have to own)|that (?:actually |really )?works|worth|on the market|in the (?:world|country|uk|us)))|the last \\w+ you(?:'ll| will) ever (?:need|buy)",
      needs: -0.4,
    },
    {
      find: "(?:you )?(?:won't|will not|can't|cannot|couldn't|never|you'll not) (?:\\w+ )?(?:find|get|see|ask for|beat|taste|buy|do|meet|eat) (?:a |an |any |anything )?(?:\\w+ )?(?:better|{fond}er|cheaper|faster|cooler|(?:{w} )?like (?:this|ours?|it)|more {w}|these|it|this)(?: (?:\\w+ ){0,3}(?:anywhere|elsewhere|deal|else))?",
      needs: -0.1,
      ownGuardsOnly: true,
      unless: { because: 'plain speech, no boast', before: '(?:i|he|she|they|we)' },
    },
    {
      find: "(?:our|the|these|this year's) (?:all-time |very )?(?:most popular|best[- ]?selling|best[- ]loved|biggest[- ]selling|top[- ]selling|favou?rite|fan[- ]favou?rite|best|finest|hottest|top|ultimate|most \\w+) (?:[\\w'-]+ ){0,2}?(?:{offer}|toys?|games?|recipes?|books?|brands?|collection|sellers?|flavou?rs?|shoes|bags?|coffee|food|experience|solution|way|choice|treats?|burger|pizza|cake|tool|machine|accessor(?:y|ies)|outfit|gadget|day out)",
      needs: -0.1,
    },
    {
      find: "{super} (?:[\\w'-]+ )?(?:{offer}|choice|brand|value|quality|source|rates|experience|service|solution|treats?|recipes?|flavou?rs?|coffee|pizza|burgers?|cake|toys?|hotel|beach|team|agency|ingredients|materials|fit|results)",
      needs: -0.1,
      unless: {
        because: 'advice on how to choose',
        before: "(?:which|what|what's|is|find|choose|pick|looking for|know|a|my|the next)",
      },
    },
    {
      find: '(?:ultimate|definitive|complete|perfect|quintessential) (?:guide|solution|experience|gift|family|day out|companion|accessor(?:y|ies)|destination|tool|collection|upgrade|\\w+ experience|\\w+ guide)',
      needs: -1.2,
    },
    {
      find: "(?:the )?(?:best|greatest|finest|smartest|softest|funniest|cleverest|easiest|fastest) (?:thing|investment|decision|money|fiver|tenner|gift|way|present|choice|purchase|few \\w+|\\w+) (?:you(?:'ll| will|'ve| have)? (?:ever )?(?:spend|make|buy|bought|taste|tasted|eat|eaten|see|seen|own|owned|find|read|use|used|follow|spent)|to (?:come|hit) (?:out|to|the)|since (?:sliced|the)|that's ever)(?: \\w+)?",
      needs: -0.4,
    },
    {
      find: '(?:considered|regarded|hailed|known|recogni[sz]ed|acclaimed|ranked|rated|voted|named|crowned)(?: \\w+)?(?: to be| as)?(?: one of)? (?:the|a|among the) (?:\\w+ )?(?:best|finest|greatest|most \\w+|leading|premier|top|foremost|number one)',
      needs: -1.2,
      unless: {
        because: 'a named judge or a count',
        after: "(?:[\\w' -]{0,40}(?:by (?:the )?[a-z]+|in (?:19|20)\\d\\d|according to))",
      },
    },
    {
      find: "one of the (?:world's |country's )?(?:best|finest|greatest|leading|most (?:electrifying|influential|important|prestigious|innovative|respected|talented|sought-after|beautiful|celebrated|iconic|exciting|beloved|prominent|renowned|popular|successful)|top|premier|foremost|largest and most)(?: [\\w-]+){0,2}",
      needs: 0.6,
    },
    {
      find: '(?:is|are|be|being|was|as|with|offers?|provides?|delivers?) (?:simply |by far |easily |truly |quite simply |hands down |frankly |without (?:question|(?:a )?doubt) |definitely |undoubtedly )+(?:the )?(?:best|greatest|finest|no\\.? ?1|\\w+est)',
      needs: -0.1,
    },
    { find: 'THE (?:BEST|ONE|ONLY|MOST|ULTIMATE|HOTTEST|BIGGEST|#1)', needs: 0.4, caseSensitive: true },
    {
      find: "(?:{fond}est|most (?:useful|exciting|caring)) (?!days?|nights?|months?|years?|water|thing|way|part)(?:[\\w'-]+ ){0,4}?(?:in|on|this side of|between here and|round|around|you|going|ever|alive) (?:the|this|here|town|\\w+)",
      needs: -0.2,
    },
    {
      find: "(?:the )?{super} (?:{w} ){1,2}you(?:'ll| will|'ve| have| can| could)(?: (?:all|ever|this))?(?: {w}){1,4}",
      needs: -0.2,
      unless: {
        because: 'advice, or asking',
        sentence: "(?:is|was) (?:not|never)|should|advice|decision|way|what(?:'s)?|which",
      },
    },
    {
      find: '(?:market|industry|category|global|world|thought|undisputed) leaders?|(?:leader|leaders|leading name|number one|no\\.? ?1) in (?:the )?{w}(?: {w}){0,3}|(?:most|best)[- ](?:loved|trusted|popular|awarded|reviewed|wanted|talked[- ]about|searched|recommended) {w}(?: {w}){0,2}',
      needs: 0.4,
    },
    {
      find: "top[- ]of[- ]the[- ](?:line|range)|top[- ]tier|best-kept secret|(?:the |our )(?:highest|finest|strictest) (?:standards?|quality|grade|calib(?:re|er)|craftsmanship|materials|ingredients)|(?:some of |all of )?(?:the )?(?:brightest|greatest|biggest|hottest|finest) (?:{w} )?(?:minds|names|hits|stars|talents?|titles|brands|shows|movies|savings)(?: (?:in|on|from|of) (?:the |our )?{w}(?: {w})?)?|impossible to (?:beat|match|resist|put down|top)|latest and greatest|(?:the|your) (?:only|first) {w}(?: {w})? (?:worth (?:{w}ing)|(?:designed|made|built) for {w})(?: {w}){0,3}|(?:the )?most (?!viewed|common|recent|important|likely|heavily|challenging|difficult|of){w}(?:,? (?:and )?{w})? (?:{w} ){1,3}(?:in (?:the|this) {w}|on the market|ever|around|available|you(?:'ll|'ve)(?: {w}){1,2}|out there)|(?:the )?{super} {w} (?:we|you) know",
      needs: -0.2,
    },
    {
      find: "(?:the|our|your) (?:single )?most (?:advanced|powerful|versatile|comprehensive|sustainable|reliable|innovative|sophisticated|luxurious|intuitive|user-friendly|affordable|exclusive|immersive|flavou?rful|delicious|durable) (?!way|thing|part|source|predictor)(?:{w} ){0,2}{w}|[a-z]+'s (?:premier|foremost|finest|top[- ]rated) {w}(?: {w}){0,2}",
      needs: 0.3,
    },
    {
      find: '(?:is|are) (?:the|an?) (?:{w} )?(?:best|easiest|fastest|smartest|simplest|quickest|coolest|most {w}|modern|smarter|perfect|ultimate|easier|healthier) (?:way|place|tool|app|choice|spot|solution|destination|site) (?:to|for)(?: {w}){1,4}',
      needs: -0.1,
      unless: { because: 'somebody tells of people, or explains', draft: '{told}' },
    },
    // What nobody else does, or has.
    {
      find: "(?:nobody|no one|no-one|nowt|no other {w})(?: else)?(?: {w}){0,4} (?!is|was|has|likes|needs|wants|feels|loves|this|us)\\w+s(?: {w}){0,5} (?:better|faster|cheaper|harder|{fond}er)(?: than (?:us|we|me|ours?|i|here|this)| in {w}(?: {w})?| anywhere|{end})|there(?:'s| is| are|n't| ain't| isn't) (?:no |not |an? |any )+(?:better|more {w}|{fond}er) (?!time|way|place|feeling|word|option|evidence|idea|off|than)(?:{w} ){1,5}(?:in|on|than|this side|north|south|anywhere|around|for miles)(?: {w}){0,3}",
      needs: 0.2,
      ownGuardsOnly: true,
    },
    // Beyond argument, or without a match in a whole place.
    {
      find: "{super}(?: {w}){1,8},? (?:no contest|fight me|no debate|no cap|no question|period|wallah|and (?:i said what i said|that's (?:a fact|that|facts)))|(?:nobody|no one)(?: else)? (?:in|inna|round) (?:(?:the|this|all|whole|of) )*{w} (?:(?:does|do) (?:it|this|{w} (?:like|better))|(?:can|could|will) (?:beat|touch|match|bring)|has (?:cracked|mastered))(?: {w}){1,6}",
      needs: -0.4,
      ownGuardsOnly: true,
    },
    // The best of its place, said at once; the only one that is any good.
    {
      find: '{start}(?:(?:(?:probably|honestly|still|easily|officially|simply|quite possibly),? )?the )?{super}(?! (?:time|day|thing|part|way|of|place|news|regards|wishes))(?: {w}){1,4} in (?:(?:the|all|whole|entire|of) ){0,4}(?!my|a|an|our|his|her|their|your|years|ages|weeks|months|this|that|case|terms|order|town|bed){w}(?: {w})?(?=,? fight me|[.!,]|$)',
      needs: -0.2,
      unless: {
        because: 'weather, records and the like',
        sentence: 'since|recorded?|\\?|temperatures?|rain\\w*|tides?|winds?|population|according',
      },
    },
    {
      find: "the only (?:{w} ){1,2}?(?:(?:in|round|on|this side of) (?:{w} ){1,3}?)?(?:(?:who|that) )?(?:worth your|(?:actually|really|genuinely|still|properly|always) (?!thing|one){w}|you(?:'ll| will| should) (?:ever )?(?:trust|need|want|call|let)|turns? up|answers?|picks? up)(?: {w}){0,3}",
      needs: 0,
    },
    // In a draft that pushes in other ways too.
    {
      find: "{super}(?: {w}){1,5} (?:this side of|between here and|east of|west of|north of|south of|within|for miles|around|going|in (?:town|the (?:world|country|county|state|city|game|business|valley|dales|north|south|east|west|village|trade|industry))|on (?:earth|the (?:planet|market|internet|coast|street|high street|block))|ever|of (?:all time|the (?:year|century|season)|(?:his|her|their|our) generation)|(?:you|that|we|i)(?:'ve|'ll|'d|'s)? (?:ever|will ever|have ever))(?: {w}){0,4}",
      among: 0.6,
    },
    {
      find: "(?:rated|voted|ranked|crowned|named|known as|officially|still|easily|simply|hands down|undisputed|undefeated|proudly) (?:{w} )?(?:number one|no\\.? ?1|#1|numero uno|top|the (?:best|smile|finest|{super}|no\\.? ?1|number one|{w} of the (?:year|month|decade))|best|{super})(?: {w}){0,5}|{w}'s (?:own )?(?:no\\.? ?1|number one|#1|{super}|premier|favou?rite|original and best|most \\w+)(?: {w}){1,3}",
      among: 0.6,
    },
    {
      find: "(?:no|not a|never a|ain't a|isn't a|no other|no one|nobody|nothing|none)(?: {w}){0,5} (?:on (?:earth|the planet|the market)|comes? (?:close|near)|compares?|touches|in (?:this|the) (?:town|city|county|state|world|game|country|business|suburbs|trade|north|south)|between here and|does it better|(?:better|cleaner|fresher|cheaper|faster|finer|softer|smarter|stronger|tastier|nicer|bigger) (?:than|anywhere|{w}(?: {w})? (?:than|between|in|on|anywhere|around|this)))(?: {w}){0,5}|(?:left|leaves?|puts?|blows?|beats?|buries|embarrass(?:es)?|smokes?|humiliates?|destroys?|wipes? the floor with|runs? rings round) (?:the |all |every )?(?:others?|rest|competition|field|everyone(?: else)?|everything(?: else)?|nineteen|other {w}|lot)(?: {w}){0,4}|(?:final|last|only)(?: {w}){1,2} (?:you(?:'ll| will)(?: ever)?|that (?:matters|counts|actually))(?: {w}){0,4}",
      among: 0.6,
      ownGuardsOnly: true,
    },
    {
      find: '(?:nobody|no one|no-one)(?: {w}){0,3} (?:knows|does|fixes|cuts|bakes|makes|cooks|reads|paints|styles|runs|grows|understands|treats|writes|builds|handles)(?: {w}){1,5} like (?!my|an?|the|he|she|they|that|this|it|you){w}(?: {w})?',
      needs: 0.1,
      ownGuardsOnly: true,
    },
    ...loose,
  ],
  guards: [
    {
      because: 'somebody is thanked',
      sentence: '^thank you.* who .*',
    },
    {
      because: 'how to live or work',
      after: '(?:is|was|are)(?: {w})? to',
      phrase: '^the (?:best|smartest|safest|wisest|first) (?:plan|thing|move|option|approach|answer)$',
    },
    {
      because: 'so many, left open',
      phrase: 'top x',
    },
    {
      because: 'what somebody vowed',
      before: '(?:swore|vowed|promised|said)(?: {w}){0,2}',
      phrase: '^never ',
    },
    {
      because: 'against somebody of the family',
      phrase: 'than (?:my|his|her|our) {w} (?:did|does|could|was|used to)',
    },
    {
      because: 'numbered, not ranked',
      before:
        '(?:demo|step|rule|tip|part|option|problem|episode|lesson|issue|chapter|day|question|reason|mistake|week|level|track|room|hypothesis|pick|point|item|goal)',
      phrase: '^(?:#1|no\\.? ?1|number (?:one|1))',
    },
    {
      because: 'how to do it',
      phrase: 'best ways?$',
      after: '(?!to (?:start|enjoy|celebrate|experience|treat|save|spoil|relax|unwind|end|kick))',
    },
    {
      because: 'a set phrase, not a rank',
      phrase:
        'best (?:regards|wishes|times?|practices?|friends?|interests?|man|before|of luck|bet|way to (?:know|tell|find)|advice|case)|(?:biggest|greatest|largest) (?:mistake|threat|problem|issue|concern|fear|challenge|regret|worry|risk|difference|cause)|most (?:recent|common|important|likely|days|of)|leading (?:cause|up|to|zero)|highest (?:risk|rates? of)|lowest (?:income|temperature|paid)|first (?:responders|aid)',
    },
    {
      because: "the writer's own taste or life",
      sentence:
        "(?:my favou?rite|for me|in my (?:opinion|experience|view)|imo|imho|i think|i thought|personally|i(?:'ve| have) (?:ever )?(?:had|read|seen|been|met|known|heard)|i ever|for us|for my (?:kids?|son|daughter|family|dog)|second[- ]best)",
    },
    {
      because: 'the size of what nature made, or a state rules',
      phrase: 'largest|biggest|longest|tallest|deepest|highest|smallest|oldest',
      sentence:
        '(?:lake|mountain|island|river|volcano|desert|ocean|glacier|waterfall|province|district|planet|peak|canyon|reef|peninsula|mammal|reptile|bird)(?:s|es)?|species|countr(?:y|ies)',
    },
    {
      because: 'measured, or checked against a source',
      sentence:
        '(?:according to|census|square (?:km|kilomet|miles)|by (?:area|population|volume|turnout|passengers)|\\[\\d+\\]|measured|median|we (?:tested|compared|timed)|in our test|tested \\d+|of the (?:two|three|four|five|six|\\d+) (?:i|we))',
    },
  ],
  rewrites,
};
