import type { Pattern } from '../../engine/rule';

/** Praise in the words anybody has for it, which its surroundings give away. */
export const loose: readonly Pattern[] = [
  {
    find: "(?:{hype}|(?:beautiful|careful|loving|thoughtful|perfect|wonderful|brilliant|effortless|exquisite|expert|rich|elegant|insane|universal)ly|{w}-(?:packed|clear|approved|worthy|loved|soft|smooth|fresh)|perfected|exciting|exclusive|extravagant|breakthrough|insider|incredible|must-have|authentic|indulgent|decadent|radiant|hydrating)(?! (?:level|good|fine|happy|normal|ok|use|or|licen[cs]es?|time|to|that)\\b)(?:,? {w}){1,2}|everything (?:you(?:'ve)?|an? {w}) (?:love|could|ever)(?: {w}){1,3}",
    loose: true,
  },
  {
    find: "(?:it's|is|are|they're|she's|he's|be) (?:basically|practically|literally|pure|total|nothing short of|an actual|sheer|like)(?: {w}){1,4}|(?:tastes?|feels?|smells?) like (?!(?:you|i|we|they|it|he|she|that|this|people|a chore|your)\\b){w}(?: {w}){0,3}",
    loose: true,
  },
  {
    find: "(?:is|are|it's|they're|meet|'s) (?:an?|the) (?!(?:one|only)\\b){w}(?: {w})? (?:you(?:'ll|'d)|your {w}|every {w}|i(?:'d| wish| always)|(?:that|who) (?:looks?|feels?|makes?|keeps?|gets?|knows?|loves?|turns?|changes?|never|actually|finally|won't|lets?|works?)) {w}(?: {w}){0,3}|whose {w}(?: {w}){2,4}",
    loose: true,
  },
  {
    find: '{w} of your dreams|(?:forever|dream) (?:home|jacket|dress|kitchen|garden|holiday|wedding|{w} home)|fit for (?:an? )?(?:king|queen|royalty|goddess)|envy of(?: {w}){1,2}|holy grail|(?:for life|(?<!takes? )forever){end}',
    loose: true,
  },
  {
    find: "(?!(?:can|can't|will|would|for|good|gain|never|real-life|years|the|an?|have|no|not|work|as|more|any|some|in|of|on|and|this|that|to|my|your|or|use|towards|by)\\b){w}(?:'s)? (?:experience|oasis|retreat|residences?|living|paradise|haven(?!')|difference|magic|escape|elegance|comfort|luxury|treasures?|cheer|visionary|bliss|vibes?|of (?:magic|joy|bliss|luxury|heaven))|the (?:soul|kick|thrill|taste|joy|magic) of {w}(?: {w})?",
    loose: true,
  },
  {
    find: "(?:is|are|'s) where (?!(?:i|we|you|he|she|they|most|mine|the|people)\\b){w}(?: {w}){1,4}|(?:isn't|aren't|not)(?: just)? an? {w}(?: {w})?[,;.–—-]+ ?(?:it's |it is |we're |they're )(?:an? )?{w}|(?:{w}er|better) than (?:an?|your|my) (?!(?:few|year|good|lot|\\w )\\b){w}(?:'s)?(?: {w})?",
    loose: true,
  },
  {
    find: "(?:you|they|everyone|people|strangers|neighbou?rs|mates|friends|your {w})(?:'ll| will| won't|'d)(?: (?:never|all|soon|even))? (?:forget (?!(?:about|the|most)\\b)|want to wait|be (?:the (?:envy|talk)|begging|queu(?:e)?ing|obsessed|hooked|speechless)|treasure|cherish|beg|swear|weep|swoon|drool|rave|fight over)(?: ?{w}){1,4}",
    loose: true,
  },
  // What it does to people.
  {
    find: "(?:melts?|hugs|sings|purrs|glows|slaps|sparkles|shines|explodes?|overflows|bursts|dazzles|should come) (?!(?:the|back|main|in|to)\\b){w}(?: {w}){1,4}|(?<=\\w )so (?!(?:that|far|long|much|many|it|this|if|do)\\b){w} (?:that|even)(?: {w}){1,4}|(?:known|enough) to (?:stop|make (?!(?:ends|sure|it)\\b)|turn)(?: {w}){1,3}|(?:'ll |will |would |'d |could |that |which )makes? (?:an?|any|every|grown|even|men|women|strangers) {w}(?: {w}){0,3}",
    loose: true,
  },
  {
    find: "(?:{start}even (?:my|our|the)|(?:seen|watched) (?:an? )?whole|grown|hardened) {w}(?: {w}){2,7}|(?:has|have|'s) (?:started|stopped|ended|ruined|saved|run out of|given up)(?: {w}){1,5}|you(?:'ll| will) (?:find|catch) yourself(?: {w}){1,4}|the (?:kind|sort) of (?!(?:thing|people|person)\\b){w}(?: {w})? (?:that|you|who)(?: {w}){1,6}|(?:has|have|with) the {w} of (?:an? {w}|some\\w+)(?: {w}){0,3}",
    loose: true,
  },
];
