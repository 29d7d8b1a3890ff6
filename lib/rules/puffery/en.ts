import type { RuleLanguage } from '../../engine/rule';
import { adjectives } from './adjectives';
import { adverts } from './adverts';
import { among } from './among';
import { claims } from './claims';
import { figures } from './figures';
import { freer } from './freer';
import { loose } from './loose';
import { rewrites } from './rewrites';
import { drop, measured } from './sparing';

export { cases } from './cases';

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
      find: '(?:a |an |the )?(?:globally|internationally|nationally|universally|critically|widely|highly) (?:recogni[sz]ed|acclaimed|admired|respected|celebrated|sought[- ]after)(?: \\w+)?',
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
      find: "like a pro|(?:the )?hidden gems?|no-brainer|changes? everything|(?:the )?future of|everything you(?:'ll need|'ll want| could want)|something for everyone|so much more|more than just|not just another|beating heart|secret weapon|match made in|made in heaven|what's not to love|pure (?:magic|joy|bliss|luxury|gold|indulgence)|game ?over for|love at first|best of both worlds|out of this world|the finer things|feast for|icing on",
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
      find: '(?:a|an|the) (?:natural-born |true |real |genuine |living |modern )*(?:visionary|trailblazer|pioneer|legend|icon|genius|maestro|virtuoso|prodigy|luminary|powerhouse|rockstar|rock star|phenom|guru|thought leader|force of nature|household name|giant of|titan)',
      needs: -0.8,
    },
    {
      find: '(?:live and breathe|lives and breathes|passion for|unwavering (?:commitment|dedication)|entrepreneurial spirit|magic touch|pioneering spirit|inspired leadership|tireless(?:ly)?|larger than life|ahead of (?:his|her|its|their) time|left an indelible|lasting legacy|enduring legacy|cemented (?:his|her|its|their)|immortali[sz]ed|has it all|speaks for itself|makes (?:him|her|it) one of)',
      needs: -0.8,
    },
    {
      find: '(?:a |the )?(?:cool|fun|fresh|new|smart|smarter|better|easier|modern|whole new|unique) way to (?:\\w+)|made for (?:moms|people who|those|you)|designed (?:with|to|for) (?:the highest|your|you|maximum|every|all-day|ultimate)[\\w -]{0,20}|built to (?:last|impress)|engineered (?:to|for) [\\w -]{3,20}|destroying expectations|beyond (?:your )?(?:expectations|compare|imagination|your wildest)|exceeds? (?:all |your )?expectations|pave(?:s)? the way',
      needs: -1.2,
    },
    ...freer,
    ...adverts,
    ...adjectives,
    ...figures,
    ...claims,
    ...among,
    ...loose,
  ],
  guards: [
    {
      because: 'an offer to answer',
      phrase: '^(?:have|got) (?:an? |any )?questions?',
    },
    {
      because: 'what a list or a letter is for, said plainly',
      before:
        '(?:guidance|tips|advice|ways|articles|resources|guides?|(?:check|cheat)[ -]?(?:list|sheet)s?|ideas|exercises|treasure|notes|steps)(?: {w}){0,2} to',
      phrase: '^help ',
    },
    {
      because: 'a name in the middle of a sentence',
      before: '[a-z]+,?',
      phrase: "^(?:the|at|by) (?:(?:of|and|the|for|[A-Z][\\w'’-]*) ?){2,}$",
      caseSensitive: true,
    },
    {
      because: 'a kind word for what somebody else made, or about reviews',
      after: '(?:vids?|videos?|songs?|job|posts?|questions?|points?|comments?|testimonials?|reviews?)',
      phrase: '^(?:great|amazing|awesome|beautiful|nice|lovely|wonderful|cool|glowing)$',
    },
    {
      because: 'somebody by name',
      before: '(?:mrs?|ms|miss)\\.?',
      phrase: '^\\w+$',
    },
    {
      because: 'one thing was good, and another was not',
      after: ",? (?:and|but|though|yet) (?:{w} ){1,3}(?:(?:was|were|is|are) not|(?:was|were|is|are)n't)",
    },
    {
      because: 'what a job or a course gives or asks',
      phrase:
        '^\\W*(?:(?:practical|work|working|relevant|previous|prior|teaching|professional|lived|first-hand|years) )?experience$',
    },
    {
      because: 'it leaves you worse off',
      phrase:
        'leaves? you (?:feeling |with )?(?:a bit |a little |so |quite |rather )?(?:lost|tired|worse|confused|empty|sick|stuck|exposed|vulnerable|short|stranded|anxious|drained)',
    },
    {
      because: 'a bad smell, or feeling bad',
      phrase:
        '(?:smells?|tastes?) like (?:an? )?(?:nail varnish|acetone|vinegar|rotten|burn\\w*|petrol|plastic|wet|feet|bleach|metal|gas|damp|soap|chlorine|eggs?|socks|mould|sick)|feels? like (?:an? )?(?:fool|idiot|fraud|failure|impostor|imposter|mess|chore|burden|zombie)',
    },
    {
      because: 'to say, think or hope so',
      before: '(?:say|says|said|think|thinks|thought|hope|hoped|do|did|does)',
      phrase: '^so ',
    },
    {
      because: 'what to do about it',
      phrase: '^so (?:tell|turn|ask|report|switch|close|lock|unplug|wash|mind|watch)',
    },
    {
      because: 'what somebody likes or has to do',
      before: '(?:things?|what|stuff|people|places) (?:that )?(?:you|they|we|i)',
      phrase: '^(?:love|want|need|like) ',
    },
    {
      because: 'how somebody else did it',
      before: '(?:made|let|had)(?: {w}){1,2}',
      phrase: '^stand ',
    },
    {
      because: 'what an office or a supplier will do',
      phrase:
        '^your (?:{w} )?(?:company|supplier|provider|council|gp|landlord|employer|bank|insurer|doctor|dentist|pharmacist|library|university|solicitor|lender|union|airline) will (?:test|tell|check|send|ask|help|charge|refund|pay|give|let|fix|replace|do)',
    },
    {
      because: 'a review that has found a fault',
      sentence:
        '(?:was|were|is|are)(?: a bit)? (?:cold|slow|dry|bland|late|overpriced|average|burnt|soggy|rude|noisy|awful|poor|tiny)',
    },
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
  rewrites,
};
