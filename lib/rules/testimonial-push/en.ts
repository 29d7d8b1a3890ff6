import type { RuleLanguage } from '../../engine/rule';
import { freer } from './freer';
import { loose } from './loose';

export { cases } from './cases';

/** What a happy buyer says, and anybody may: only a quotation with a name under it makes an ad of it. */
const RAVE =
  "(?:i|we)(?:'m| am|'re| are| was| were) (?:\\w+ )?(?:delighted|thrilled|obsessed|hooked|impressed|in love|blown away|amazed|glad|happy|pleased)(?: {w}){0,3}|(?:i|we|my {w}|our {w}) (?:\\w+ )?(?:loves?|loved|adores?)(?: {w}){1,4}|(?:can't|cannot) (?:recommend|say enough|imagine|live|be without|believe how)(?: {w}){1,5}|(?:until|till|then|when) (?:i|we) (?:found|tried|discovered|switched to|came across|started using)(?: {w}){1,4}|(?:my|our) (?:new )?(?:go-to|favou?rite|saviou?r|lifesaver|holy grail)(?: {w}){0,3}|(?:exceeded|beyond|above) (?:all )?(?:my|our) expectations?|(?:never|not) (?:going|go|looking|looked) back|the best (?:{w} ){1,3}(?:i|we)(?:'ve| have)?(?: ever)? \\w+|so glad (?:i|we)(?: {w}){1,4}|(?:paid|pays) for itself|work(?:s|ed) (?:great|wonders|like a charm|perfectly|so well|beautifully)|fits? (?:perfectly|like a glove)|(?:it's|it is|they're|absolutely|is|are|tastes?|feels?) (?:\\w+ )?(?:{praise}|comfortable|soft|excellent|great|fun|addictive|impossible to match)|no (?:weird|chalky|bad|nasty) (?:after)?taste|(?:no|nothing)(?: {w}){0,2}(?: even)? (?:can compete|comes? close|compares|helped|worked)|now (?:we|i|my {w}|our {w})(?: {w}){1,8}!|(?:saves?|saved|helped|helping) (?:me|us)(?: {w}){1,4}|put a (?:{w} )*?smile(?: {w}){0,4}|easy to (?:use|eat|clean|set up|assemble|wear)|at the heart of(?: {w}){1,5}|such an? {praise} {w}|(?:is|are|it's) (?:\\w+ )?(?:really|so|very) good|(?:way|so much) better than(?: {w}){1,3}|couldn't have done it without(?: {w}){1,2}|(?:best|healthiest|{super}) {w} i know|(?:gave|gives|giving) me (?:{w} ){0,2}(?:peace|hope|confidence|energy|freedom)(?: {w}){0,2}|(?:delightful|brilliant|gripping|atmospheric|a gem|a must|fantastic|obsessed|addicted)(?=[!.,\"])";

export const en: RuleLanguage = {
  text: {
    name: 'Cherry-picked testimonial',
    line: 'One rave is a sales tool; the pattern is information. Share the range, including a complaint you acted on.',
    why: 'One glowing quote hides all the others. US rules ban invented testimonials and those from insiders who do not say so.',
    source: {
      label: 'US rule on reviews and testimonials, 16 CFR 465',
      url: 'https://govinfo.gov/content/pkg/FR-2024-08-22/html/2024-18519.htm',
    },
  },
  patterns: [
    {
      find: "(?:our|my|happy|past|previous|every) (?:\\w+ )?(?:customers?|clients?|members|students?|readers|patients|families|regulars|couples|guests|users|community|girls|ladies|lot|parents|buyers|listeners|followers)(?: \\w+)? (?:say|love|loves|rave|raves|are (?:saying|raving|obsessed|thrilled|literally|in love)|tell (?:us|me)|call|swear|report|keep (?:telling|saying|coming|calling)|can't (?:stop|believe)|agree|describe|cried|cry|dey)(?: (?:it|us|me|this|about|that|our|the|they))?",
      within: 'quotes',
      needs: -0.3,
      severity: 'warning',
    },
    {
      find: "(?:don't|do not) (?:just )?take (?:my|our) word(?: for it)?|real (?:results|reviews)(?: from real (?:people|customers))?|(?:see|read|hear|watch|find out|listen to|check out|look at)(?: \\w+)? what (?:people|others|our (?:customers|clients|members)|customers|clients|everyone|they|parents|some|users|real people)(?: \\w+)? (?:are saying|say|said|think|have to say)|hear (?:it )?(?:straight )?from (?:our|real|happy|other|one of|some of|[\\w-]+'s (?:alumni|customers|clients|students|members))|(?:success|transformation|customer|client|member) (?:story|stories)|here's what (?:some )?(?:[\\w' ]{3,25}) (?:are saying|said|say|have to say)|testimonials?(?: \\w+day)?|rave reviews|glowing reviews",
      within: 'quotes',
      needs: 0.1,
      severity: 'warning',
      ownGuardsOnly: true,
    },
    {
      find: '(?:another|one more|more|so many|yet another) (?:very )?(?:happy|satisfied|delighted|thrilled|proud|success(?:ful)?|five[- ]star|5[- ]star|glowing) (?:\\w+ )?(?:clients?|customers?|couples?|students?|buyers?|reviews?|members?|homeowners?|stor(?:y|ies)|families|family|owner|dog|pup)',
      needs: -1.2,
      within: 'quotes',
      severity: 'warning',
    },
    {
      find: '(?:she|he|they|mum|mom|my \\w+|our \\w+|one \\w+|grown men|people|customers|sellers|ladies|parents|most|people in the pub|bands|designers)(?: \\w+){0,3} (?:cried|screamed|wept|sobbed|burst into tears|in tears|literally weeping|are weeping|dancing in|crying with joy|pleading with us|begging|neither of us could speak|keep calling|keeps calling|ring me crying|rang me)',
      within: 'quotes',
      needs: -1,
    },
    {
      find: "(?:changed|saved|transformed) my (?:life|skin|marriage|business|sleep|hair|garden|mornings|sanity)|(?:completely |totally )transformed (?:the|my|our|their)|best (?:thing|purchase|money|decision|investment|\\w+ quid|day)(?: \\w+){0,3} (?:i|they)(?:'ve)? ever (?:bought|made|spent|had)|can't live without|i was (?:so |really |a bit |very |also )?(?:sk?ceptical|a sk?ceptic|hesitant|on the fence)(?: (?:too|at first|that|but|about))?|i feel so much (?:more|better)|saved (?:me|us|my)(?: \\w+){0,4} (?:from|hours|thousands)|wish i(?:'d| had) (?:found|bought|known|started|done)(?: \\w+){0,2} (?:sooner|years ago|earlier)|life ?saver|worth every (?:penny|cent|pound)|10/10|sk?ceptics become",
      within: 'quotes',
      needs: 0.3,
    },
    {
      find: '(?:before (?:and|&|\\+) after|before/after)(?: (?:pics|photos|pictures|results))?',
      within: 'quotes',
      needs: 1.1,
    },
    {
      find: '(?:students|clients|customers|teams|couples|parents|members|readers|guests|users|regulars)(?: consistently| all| often| always)? (?:describe|tell|report|call|say|credit|rate|thank)(?: \\w+){0,2} (?:it|us|me|that|they|the experience|their|this|as|out)(?: \\w+){0,3}',
      within: 'quotes',
      needs: -0.8,
    },
    {
      find: '(?:lost|dropped|gained|made|earned|saved|landed|booked|closed|signed|doubled|tripled|went up|recovered|won|sold)(?: \\w+){0,4}? (?:{price}|\\d+ ?(?:lbs?|kg|kilos|pounds|stone|clients|deals|grades|figures)|a dress size|at least two grades|her (?:income|business|list)|his (?:income|business|list))(?: \\w+){0,2} (?:in|within|by|after|thanks to|using|with|down|overnight)',
      within: 'quotes',
      needs: 0.8,
      unless: { because: "the writer's own account", before: "(?:i|we|i've)" },
    },
    {
      find: '(?:every|each|all) (?:one |single one )?of my (?:\\w+ )?(?:\\w+ )?(?:students|clients|year \\d+s|girls|lads|kids|customers|pupils|couples)(?: \\w+){0,3}|not one (?:person|client|customer|of them|guest) has|every (?:test \\w+|client|customer|couple|bride|buyer|student|guest|one)(?: \\w+){0,2} (?:came back|went up|cast on|loved|asked|ordered|reordered|cried|books|finished|passed|said|says)(?: \\w+){0,2}|(?:asking|ask) for (?:their|his|her) (?:sisters?|friends?|mums?|whole)|took a \\w+ from|in his inbox by|even (?:her|his|my) (?:\\w+ )?wants one|get snapped up',
      needs: -1.2,
      within: 'quotes',

      severity: 'warning',
      ownGuardsOnly: true,
    },
    {
      find: '["“][^"”]{4,90}["”],?(?: \\w+)? ?(?:(?<!\\w)[-–—]|her words|his words|their words|said (?:a|one|my|our)|says (?:a|one|my|our)|a happy|- [a-z])(?: \\w+){0,3}',
      within: 'quotes',
      needs: 0.4,
    },
    {
      find: '(?:helluva|hell of a) \\w+',
      within: 'quotes',
      needs: 0.6,
    },
    // Freer wordings, which need more selling around them.
    {
      find: "(?:clients|ladies|parents|sellers|customers|students|brides|people|husbands|neighbours|couples|designers|grown men|sceptics|skeptics|regulars|tenants|founders) (?:are |dey |were |have been |literally |keep |all )*(?:weep\\w*|cr(?:y|ied|ying)|scream\\w*|danc\\w+|beg(?:ging|ged)?|message? me|text(?:ing)? me|call(?:ing)? it|swear\\w*|asking|raving|in tears|become|queue\\w*|named|thank\\w*)(?: [\\w'-]+){0,5}|(?:her|his|their) words,? not (?:ours|mine)|(?:actual|real) (?:voice ?note|message|text|words|review|screenshot)s?(?: [\\w'-]+){0,3}|swear (?:on my \\w+|the man|she|he)(?: [\\w'-]+){0,3}|(?:three|two|four|\\d+) (?:dates|offers|clients|deals|interviews|orders|sales|bookings|matches) (?:by|in|within|before|on)(?: [\\w'-]+){1,3}|closed (?:her|his|their) (?:month|books|round|first)(?: [\\w'-]+){0,4}",
      within: 'quotes',
      needs: 0.05,
    },
    // Freer wordings, which need more selling around them.
    {
      find: '[A-Za-z](?=[^"]*\\b(?:I|my|me|we|our|us|this|these|it|easy|love)\\b)[^"]{8,300}(?:[.!?,]"|"(?= ?[-–—~])) ?[-–—~]* ?[A-Z][a-z]+(?: [A-Z][a-z]*\\.?)?',
      needs: 0.2,
      caseSensitive: true,
      within: 'quotes',
    },
    {
      find: "i (?:almost|nearly) (?:gave up|returned|didn't)(?: [\\w'-]+){0,4}|(?:i|we) (?:just |absolutely |really )?(?:love|loved|adore|bought|ordered|am obsessed|swear by|can't stop|keep)(?: [\\w'-]+){0,6} (?:this|these|it|them|product|already|another|second|every)(?: [\\w'-]+){0,4}|(?:this|these|it|they) (?:completely |really |literally |truly |totally )?(?:saved?|changed|transformed|helped|made|blew|exceeded|brought)(?: (?:me|my|us|our|the whole))(?: [\\w'-]+){0,6}|i feel (?:like|so)(?: [\\w'-]+){1,8}|(?:well|so|totally|definitely) worth (?:it|the|every)",
      needs: 0.5,
      within: 'quotes',
    },
    {
      find: `${RAVE}|^"(?=[^"]+(?:"? ?$|" ?[-~]))(?:{w},? ){1,7}(?:i|i'm|i've|i'd|my|me|we|our|us|this|it|it's|these)(?: {w}){0,3}`,
      within: 'quotes',
      needs: -1.5,
      severity: 'warning',
      unless: { because: 'nobody is quoted by name', draft: '^(?![^]*"\\s*[.!?]?\\s*[-–—~]+\\s*[a-z])[^]*' },
    },
    {
      find: "(?:do not|don't|won't|will not|never) regret (?:it|this|one|buying|getting|a thing)(?: {w}){0,3}|(?:can't|cannot) wait (?:for|to (?:try|wear|get|order|open)) (?:the|my|our) (?:next|second|new)(?: {w}){0,2}|(?:will|'ll) (?:definitely |certainly |absolutely |100% )?be (?:buying|ordering|purchasing|recommending|coming back|back)(?: {w}){0,4}|(?:highly|strongly|totally|100%|thoroughly) recommend(?:ed)?(?: {w}){0,3}|always get(?:ting)?(?: so many)? compliments",
      within: 'quotes',
      needs: -0.4,
      unless: { because: 'nobody is quoted', draft: '^[^"]*$' },
    },
    {
      find: "(?<=[:.,] ?)'[^']{6,80}'(?:[ ,]*'[^']{4,80}')+",
      within: 'quotes',
      needs: 0.2,
    },
    {
      find: '(?:my|our) (?:{w} )?(?:{people}|lads|alumni)(?: (?:in|from|across) {w})? are (?:now |all |already |still )*(?!waiting|being|asking|coming|going|getting|learning|doing|having|taking)\\w+ing(?: {w}){1,6}',
      among: 0.5,
      within: 'quotes',
    },
    // In a draft that pushes in other ways too.
    {
      find: '"[^"]{6,200}[.!,?]*"[ ,.]*(?:-+|–|—|~|that\'s|one|told|said|says|texted|wrote|her words|his words|real|actual)(?: {w}){0,4}',
      among: 1,
      within: 'quotes',
    },
    {
      find: "(?:five|5) stars? (?:from|by|across|every|all|on)(?: {w}){1,7}|(?:she|he|they|my client|a client|one client|mum|the bride|his wife|her husband|grown men|clients|customers|students|parents|couples|readers|guests|alumni|members|ladies|brides|sellers|buyers|regulars|patients)(?: {w}){0,2} (?:cried|cries|cry|wept|weep|sobbed|screamed|hugged|tell(?:s)? me|say(?:s)?|call(?:s)? it|are calling|keep|texted|messaged|rang|booked|finished|swear|thank|named|can't stop|came back|went home|sent)(?: {w}){0,9}|just ask (?:the |my |our )?(?:{w})(?: {w}){0,5}|you changed my(?: {w}){1,3}|(?:best|finest) (?:money|thing|decision|gift|\\w+) (?:we|i|she|he|they)(?:'ve)? ever (?:spent|did|made|bought|got|had)(?: {w}){0,4}",
      among: 1,
      within: 'quotes',
    },
    {
      find: "(?:{w}s|people|women|men|one(?: {w}){0,3}|everyone|everybody|last client) (?:always |keep |have |are |literally |already |now )*(?:tell|telling|told|calling|call|reckon|swear|hugged|begged|thanked) (?:me|us|it|it's|i'm|they've|his|her)(?: {w}){0,8}|(?:tells?|told|telling)(?: {w}){0,6}[,:]? (?<flag>\"[^\"]{6,160}\")|(?:{people}|a (?:{w} )?(?:woman|man|lady|guy|fella|bloke|girl|boy|lad|client|student|bride|couple|mum|mom|vp|founder))(?: {w}){0,6}? (?:cried|wept|threw|quit|danced|went home with|walked out|screamed|hugged|sobbed)(?: {w}){0,6}|(?:my|our) (?:{w} )?(?:{people}|learners|regulars|grads|graduates|lads|brides|tenants|pupils|alumni|boys|guys|partners|beta readers|candidates|diners|sellers) (?!(?:can|will|may|who|to|and|or|in|at|of|for|with|on|asks?|asked|is|are|was|were|always|takes|opened?|'s)\\b)(?:{w})(?: {w}){0,8}|(?:is |are )?now (?:(?:she|he|my {w}|our {w}|her|his)(?:'s|'re)? (?!need|want|has to|have to|can)|on (?:his|her|their) )(?:{w})(?: {w}){0,7}",
      among: 0.5,
      within: 'quotes',
    },
    ...freer,
    ...loose,
  ],
  guards: [
    {
      because: 'wording to use, or asked for',
      before: '(?:instead of|rather than|try (?:this|saying|writing)|for example|e\\.g\\.|tell us):?',
      phrase: '^["“]',
    },
    {
      because: 'the name of a thing',
      before:
        '(?:vids?|videos?|songs?|books?|films?|albums?|tracks?|episodes?|channel|cover)(?: {w}){0,3} (?:called|titled|named|entitled):?',
    },
    {
      because: 'where to put them',
      before: '(?:put|add|place|show|use|share|post)(?: {w}){0,4}',
      phrase: 'testimonials?',
    },
    {
      because: 'what the writer likes to do',
      phrase: '^i love to',
    },
    {
      because: 'an oath',
      phrase: '^swear on',
    },
    { because: 'how the writer feels about it', before: 'i|we', phrase: "^(?:do not|don't|never) regret" },
    {
      because: 'why it is told',
      before: '(?:because|since|as)',
      phrase: '^(?:people|everyone|folks|you) ',
    },
    { because: 'whom to ask', before: '(?:ask|asking|find|call|speak|talk)(?: (?:for|to))?(?: {w}){0,2}' },
    {
      because: 'what follows the dash is no name',
      phrase:
        '["”] ?[-–—]+ ?(?!her|his|their|real|actual|an? |one |my |our |said|says)[a-z][^"]*$|["”] ?[-–—]+$',
      after: '(?![A-Z@])',
      caseSensitive: true,
    },
    { because: 'a term', phrase: '^["“][^"”\\s.!?,]+(?: [^"”\\s.!?,]+)?["”]' },
    {
      because: 'what people do and say of themselves',
      phrase: '^(?:she|he|they)(?: {w}){0,2} (?:finished|say|says|booked|named|sent|keep)',
    },
    {
      because: 'how to gather them, not a show of them',
      before: '(?:collect|gather|ask for|get|getting|request|need|want|use|with)(?: {w}){0,2}',
      phrase: 'testimonials?',
    },
    {
      because: 'a court, an office, software or an even account',
      sentence:
        '(?:court|trial|witness|judge|refactor|merge|deploy|unit tests?|commit|mixed|complain\\w*|leaks?|\\d(?:\\.\\d)? of \\d+|asked for changes|refund)',
    },
    {
      because: 'a life, not a sale',
      sentence:
        '(?:funeral|hospital|cancer|divorce|died|passed away|my (?:mom|mum|dad|son|daughter|kids?|husband|wife|baby|toddler|boyfriend|girlfriend|ex))',
    },
  ],
  rewrites: [
    'invite',
    {
      move: 'show',
      replace: 'onward',
      only: '\\b(?:say|says|said|tells?|told|call(?:s|ed)?|swear|swears|loves?|loved|reviews?|rave|raving|clients?|students?|customers?|patients?|husband|wife|mum|mom|neighbou?rs?|friends?|readers?)\\b',
      unless: '[–—-] ?\\p{L}+$|@\\w',
      text: '$here ([who said so])',
    },
    {
      move: 'balance',
      replace: 'sentence',
      only: 'review|customers?|clients?|testimonial|rating|stars?|feedback',
      text: 'Of [how many] reviews this year, [how many] were happy ones; the most common complaint was [what].',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};
