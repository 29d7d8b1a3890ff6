/** Slots of the trust signals. Members are regular-expression source. */
const words = (list: string) => list.trim().split(/\s*\|\s*|\s*\n\s*/);

export const trustClasses: Readonly<Record<string, readonly string[]>> = {
  // What advice tells a reader to do with their hands, eyes or settings; nothing a shop would ask.
  doing: words(
    `add|aim|end|stop|allow|apply|ask|attach|avoid|bake|bill|bin|blanch|bleach|block|blot|boil|bring|brush|budget|bury|cancel
    |carry|change|charge|check|chill|chop|clamp|clean|clear|clip|compare|cook|cool|copy|count|cover|crack|crop|curl|cut
    |dab|dampen|debug|decide|defrost|delete|dice|dig|dilute|disable|divide|double|double-check|drag|drain|drape|draw|drill
    |drop|dry|dust|empty|enable|export|fast|feed|fill|film|filter|flip|flush|fold|freeze|glue|grate|grease|grind|hang|heat
    |hide|hold|ice|insert|iron|keep|kill|knead|label|lay|leave|lie|lift|line|list|listen|lock|log|loosen|lower|lubricate
    |mark|mash|mask|measure|melt|merge|microwave|mix|mount|move|mow|mulch|mute|note|oil|open|pack|paint|park|paste|pat|peel
    |photograph|pin|pinch|plan|plant|play|plug|poke|pound|pour|practise|practice|preheat|press|prime|print|prune|pull|push
    |put|raise|rake|read|reboot|record|reduce|refrigerate|reload|remember|remove|rename|repeat|replace|rest|restart|rinse
    |roll|rotate|rub|run|salt|sand|scrape|screenshot|scrub|seal|search|season|separate|set|shake|sharpen|shut|sieve|sift
    |simmer|sit|skip|slice|slide|slow|smell|soak|sort|spin|split|spoon|spray|spread|sprinkle|squeeze|stack|stake|stand
    |start with|start by|steam|steep|stick|stir|store|strain|stretch|strip|submerge|subtract|swap|sweep|switch|take|tap|tape
    |test|thaw|thin|throw|tie|tighten|tilt|time|toast|toss|touch|track|transfer|trim|turn|twist|undo|unplug|unscrew|use|wait
    |walk|warm|wash|water|wear|weigh|wet|whisk|wipe|wrap|write`,
  ),
  // A unit that makes a number something to check.
  unit: words(
    `%|percent|per cent|pct|degrees?|deg|°\\s?[cf]?|mm|cm|m|km|in|inch(?:es)?|ft|feet|foot|yards?|miles?|mi|acres?|hectares?
    |mg|g|kg|kgs|grams?|kilos?|tonnes?|tons?|oz|ounces?|lbs?|pounds?|stone|ml|l|litres?|liters?|pints?|cups?|tbsp|tsp
    |teaspoons?|tablespoons?|gallons?|ms|kwh|kw|watts?|volts?|v|amps?|mah|mb|gb|tb|kb|fps|rpm|mph|kph|psi
    |bar|hz|khz|mhz|ghz|db|dpi|px|pt|cents?|pence|p|quid|bucks?|dollars?|euros?|pounds|rand|naira|k|m|bn|million|billion
    |thousand|grand|calories|kcal`,
  ),
  stretch: words(
    `s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|nights?|weeks?|wks?|weekends?|months?|quarters?|yrs?|years?|decades?`,
  ),
  // No reply to one person: it sells, links, lists, tags, or goes on too long.
  noreply: [
    '[@#]\\w|https?:|www\\.|\\.(?:com|org|example)|%|[$£€]\\d|[\\s\\S]{750}|(?:^|\\s)(?:[-•]|\\d[.)]) ',
    '\\b(?:shop|sale|free|discount|coupon|order|buy|subscribe|channel|video|song|linkedin|business|brand|sign up|register|join|promo|giveaway|tickets|customers|clients|content|followers|our|we|us|perfect for|gifts?|toys?|sold|invite)\\b',
  ],
  spelled: words(
    `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen
    |nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a dozen|half a dozen`,
  ),
  // Past deeds of one's own that a reader could picture.
  did: words(
    `[a-z]{2,}ed|began|bent|bit|blew|bought|broke|brought|built|burnt|came|caught|chose|cut|did|drank|drew|drove|ate|fell
    |felt|fed|found|flew|forgot|froze|gave|grew|had|heard|held|hit|hurt|kept|knew|laid|learnt|left|lent|lit|lost|made|met
    |messed up|paid|put|quit|ran|rang|read|rode|said|sat|saw|sent|set|shot|showed|shut|slept|sold|spent|split|spoke|stood
    |stuck|swam|swapped|swore|taught|thought|told|took|tore|tried|typed|understood|used to|went|woke|won|wore|wound|wrote`,
  ),
  // Nobody's experience: feelings about oneself, promises, launches.
  boast: words(
    `humbled|honou?red|thrilled|excited|blessed|delighted|pleased|guaranteed|promised|launched|announced|created|dropped
    |partnered|curated|designed|crafted|wanted|needed|loved|hoped|wished|supposed|proud`,
  ),
  often: words(
    `also|just|actually|only|once|first|finally|never|always|still|really|recently|then|even|personally|eventually|nearly|almost|already|both|all|probably|once again|usually|mostly`,
  ),
  trade: words(
    `accountant|actuary|adviser|advisor|architect|audiologist|auditor|baker|barber|barista|barrister|beekeeper|biologist
    |bookkeeper|botanist|brewer|bricklayer|broker|builder|buyer|carpenter|chef|chemist|civil servant|cleaner|clinician|coach
    |coder|conservator|consultant|cook|copywriter|counsell?or|data scientist|dba|dentist|designer|developer|dietit?cian
    |dispatcher|doctor|dog trainer|driver|economist|editor|electrician|engineer|estate agent|farmer|farrier|firefighter
    |fitter|florist|gardener|geologist|gp|groomer|hairdresser|historian|horticulturist|hygienist|instructor|interpreter
    |inspector|joiner|journalist|lawyer|lecturer|librarian|loss adjuster|machinist|maintainer|mechanic|medic|meteorologist
    |midwife|musician|nurse|nutritionist|occupational therapist|optician|optometrist|paralegal|paramedic|pharmacist|photographer
    |physician|physicist|physio|physiotherapist|pilot|planner|plasterer|plumber|police officer|postie|potter|principal
    |producer|professor|project manager|psychiatrist|psychologist|quantity surveyor|ranger|recruiter|researcher|roofer|sailor
    |scientist|seamstress|security researcher|social worker|software engineer|solicitor|speech therapist|statistician|surgeon
    |surveyor|sysadmin|tailor|tax adviser|tax preparer|teacher|teaching assistant|technician|therapist|trainer|translator
    |translator|tree surgeon|tutor|underwriter|upholsterer|vet|vet nurse|vet tech|veterinarian|volunteer|welder|writer`,
  ),
  // An instruction beside one of these asks the reader to buy, join or click, or is a slogan: no help.
  asking: [
    'shop (?:now|the|our)',
    'buy (?:now|yours)',
    'order (?:now|yours)',
    'subscribe',
    'sign up',
    'book (?:now|your|a|today)',
    'use code',
    'code [a-z]*\\d+',
    'dm (?:me|us)',
    'deals?',
    'sale',
    'checkout',
    'cart',
    'giveaway',
    'link in',
    'in (?:my )?bio',
    'click',
    'today only',
    'our (?:new|range|latest|team|store|website)',
    'take (?:advantage|control|your .{3,20} to the next)',
    'check (?:out|us|it out)',
    'ring us',
    'call us',
    'visit us',
    'turn heads',
    'stay tuned',
    '(?:leave|hand) (?:it|the rest|me) ',
    'listen to my',
    'watch my',
    'hit the',
    'drop a',
    'tag (?:a|your)',
    'like (?:and|this)',
    'repost',
    '\\d+% off',
    '(?:pack|unpack) your',
    'pick up your',
    'bring the (?:friend|whole|family)',
    'be (?:the|quick|a clever)',
    'write "\\w+"',
    'type "?[a-z]+"?$',
    'say [a-z]+ at',
  ],
};
