import type { Pattern } from '../../engine/rule';
import { drop, measured } from './sparing';

/** No adjective stands on these: it ends its sentence there, or tells of a life. */
const ON_A_NOUN =
  "(?=,? (?:(?:and|&) )?(?!\\w+n't|(?:how|that|this|and|or|but|to|in|on|at|of|for|with|from|when|if|is|are|was|as|by|so|than|then|because|what|who|i|you|days?|weeks?|weekend|months?|years?|summer|holidays|time|times|chance|news|relationships?|responses?|conversations?|turnout|weather|feedback|job|jobs|work|video|song|people|group|country|things?|leverage|plan|content|question|angle|knowledge|quake|di|dan|yang|dari|untuk)\\b)[a-z])";

/** Plain good words: one informs, two in a row sell. */
const PLEASANT =
  '(?:soft|warm|easy|simple|comfortable|comfy|healthy|fresh|fun|convenient|portable|affordable|stylish|durable|lightweight|powerful|secure|reliable|crisp|refreshing|creamy|smooth|rich|modern|spacious|nutritious|relaxing|playful|cozy|vibrant|elegant|delicious|tasty|bold|versatile|clean|sturdy|crunchy|juicy|satisfying|natural|effective|fast|unique|beautiful|cute|chic|sleek|innovative|colou?rful)';

/** English adjectives on whatever is offered: sooner those that hardly anybody but a seller says. */
export const adjectives: readonly Pattern[] = [
  // An adjective on whatever is offered: sooner one that hardly anybody but a seller says.
  {
    find: `(?<flag>(?!epic|brilliant|signature|powerful|expert|advanced|visionary|hand|premium|luxury|lovely)(?:{praise}|(?<!an? |also |the )great(?! (?:britain|barrier|lakes|plains|war|depression))|exciting|effective|impressive|tasty|invaluable|bold|ideal))${ON_A_NOUN}`,
    needs: 0.4,
    rewrites: drop,
  },
  {
    find: `(?<flag>(?!epic|brilliant|signature|powerful|expert|advanced|visionary|hand|premium|luxury|lovely|amazing|awesome|incredible|insane|unbeliev|beautiful|wonderful|fantastic|perfect|unique|trusted|reliable|prestig|charming|engaging|inspiring|outstanding|remarkable|super-|ultra-|renowned)(?:{praise}|limitless|endless))${ON_A_NOUN}`,
    needs: -0.05,
    rewrites: drop,
  },
  {
    find: `${PLEASANT}(?:,| and| &|, and) (?:(?:super|so|more) )?${PLEASANT}|(?:softer|smoother|firmer|brighter|healthier|happier|stronger|faster|cleaner|safer|smarter|easier|fresher|lighter|better|simpler|bolder|richer)(?:,| and| &|, and) (?:softer|smoother|clearer|brighter|healthier|happier|stronger|faster|cleaner|safer|smarter|easier|more \\w+ing|fresher|lighter|better|simpler|cozier|bolder|richer)`,
    needs: -0.1,
  },
  {
    find: "(?:museum|resort|hotel|restaurant|salon|spa|barista|studio|professional|gallery|heirloom|chef|wow|drool|swoon|gift|binge|crave|splurge)[- ]?(?:quality|style|grade|worthy|crafted|curated)(?: {w})?|it doesn't get (?:much |any )?better(?: than {w})?|what more could you (?:want|ask for)|who (?:doesn't|wouldn't) (?:love|want)(?: {w}){1,5}",
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
    find: "(?:will|could|can|would|'ll|sure to|that) (?:have|has|keep|keeps|leave|leaves) (?:you|your {w})(?: {w})? (?:{w}ing|speechless|breathless|cozy|entertained|hooked|energized|refreshed|inspired)(?: {w}){0,4}|(?:adds?|adding|brings?|bringing|inject|spread|sprinkle|infuse|spark)(?: {w}){0,4}? (?:joy|sparkle|magic|warmth|charm|elegance|flair|cheer|glamou?r|luxury|comfort|happiness|smiles?|excitement|shine)(?: {w}){0,5}|{order}(?:pamper|spoil|indulge|brighten|elevate|transform|celebrate|surprise|delight|impress|dazzle|spice up|liven up|jazz up|awaken|savou?r|escape to|rediscover|reinvent|rejuvenate|nourish|soothe)(?: {w}){1,5}|the {w} (?!if|when|where|before|unless|and|or|so|because|but|until|as|than|what|how){w} you(?:'ve been| have been|'re)? (?:deserve|need|crave|can (?:trust|count on|feel)|waiting for)(?: to(?: {w}){1,5})?",
    needs: -0.1,
  },
  {
    find: '(?:beautifully|delightfully|wonderfully|deliciously|irresistibly|stunningly|amazingly|unbelievably|exquisitely|elegantly|effortlessly|lovingly|thoughtfully) {w}|(?:a |the )?(?:{w} )?(?:world|taste|burst|feast|splash|sprinkle|wonders) of (?:wonder|discovery|flavou?r|freedom|colou?r|adventure|confidence|home|luxury|{w} and {w})|(?:come|comes|coming|brings?|brought)(?: {w}){0,4} to life|(?<=[.!?|] ?|^)(?:more|less|better) {w}(?=[.!])',
    needs: 0.3,
  },
  {
    find: "not (?:just )?any (?:old )?{w}(?=[.!,])|(?:epic|intense|thrilling|soothing|charming|killer|dope|immersive|wild|addictive|hilarious|action-packed|heart-pounding|bone-chilling|pulse-pounding|unforgettable|magical) (?:[\\w-]+ )?(?:battles?|races?|races|adventures?|experiences?|line-?up|podcast|puzzles|combat|gameplay|worlds?|story(?:line)?|animation|soundtrack|levels|beats|riffs|set|show|performances?|atmosphere)|an? (?:powerful|giant|huge|bold|major|exciting|bright) (?:step|leap) (?:forward|in|into|towards?)(?: {w}){1,4}|(?:gain|get|with|offers?) (?:valuable|exclusive|actionable|unparalleled|priceless|insider) (?:insights?|knowledge|skills|tips)|the proven (?:path|way|route|road|formula)(?: to(?: {w}){1,2})?|(?:is|it's|as) an? (?:absolute )?must-(?:watch|have|see|try|visit|play|own)",
    needs: 0.1,
  },
];
