import type { RuleLanguage } from '../../engine/rule';
import { freer } from './freer';
import { loose } from './loose';
import { rewrites } from './rewrites';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: 'Too-easy promise',
    line: "If it were that easy readers would have done it. Name the hard part; that's where you help.",
    why: 'Promises of no effort clash with experience, so readers start to argue back in their heads. Joined to money or health they are a known pattern of scams.',
    source: {
      label: 'Rains 2013, reactance meta-analysis',
      url: 'https://vdocuments.mx/the-nature-of-psychological-reactance-revisited-a-meta-dillard-and-shen.html',
    },
  },
  patterns: [
    {
      find: '(?:effortless(?:ly)?|with (?:zero|no|minimal|little) effort|(?:zero|no|minimal) effort(?: on your (?:side|part))?|no[- ]?(?:fuss|hassle|mess|sweat|stress|headaches?|brainer|drama)|(?:hassle|worry)[- ]free|fuss[- ]free|stress[- ]free|mess[- ]free|without the (?:hassle|headache|stress|fuss|faff|effort)|pain-?free|painless(?:ly)?|hakuna stress)',
      needs: 0.6,
      ownGuardsOnly: true,
    },
    {
      find: 'no (?:experience|skills?|training|coding|tech skills?|followers|diet|gym|exercise|equipment|ring light|degree|investment|talent|tools|drawing|prior \\w+|design skills?|selling|cold calls?|commitment|contracts?|required|needle|printer)(?:,? (?:no|or|and) (?:\\w+ )?\\w+)*(?: (?:needed|required|necessary|ever))?',
      needs: 0.1,
      ownGuardsOnly: true,
      unless: {
        because: 'a fact about somebody',
        before: "(?:i have|i had|i've|has|with|there (?:is|was|are)|he has|she has|there's)",
      },
    },
    {
      find: '(?:(?:in|within|takes?) (?:just |only |less than |under |as little as )+|(?:under|takes|only|just) )(?:\\d+|a few|five|ten|two|three|one|a couple of|60) (?:easy |simple |short |quick )*(?:minutes?|seconds|steps?|clicks?|taps?|mins?|days)(?: (?:a day|flat|or less|per day|to|and you))?',
      needs: 1.6,
    },
    {
      find: '(?:\\d+|three|five|a few|six|four) (?:easy|simple|quick) (?:steps|ways|tricks|tips|clicks|moves)(?: to)?|in (?:just |only |as little as )?(?:one|a single|two|three|four|\\d) (?:easy |simple |quick )?(?:clicks?|taps?|steps?)',
      needs: -0.1,
    },
    {
      find: "(?:it's|it is|that's|really|just|so) (?:that|so|as|this|really|super) (?:easy|simple)(?: (?:to|as|that|even|you|with))?|(?:it's )?(?:as )?(?:easy|simple) as (?:that|\\d|pie|one|abc|a|{w}ing)|never been (?:easier|simpler|faster)(?: to {w})?|(?:see|discover|find out|look) how (?:easy|simple) (?:it )?(?:is|can)|easy peasy|piece of cake|made (?:easy|simple|effortless)|(?:has )?never been (?:easier|simpler|this easy|so easy)|(?:the )?easy way(?: to)?|could not be (?:easier|simpler)|couldn't be (?:easier|simpler)|easier than (?:ever|you think)",
      needs: 0.3,
      ownGuardsOnly: true,
    },
    {
      find: '(?:anyone|anybody|everyone|a child|even (?:you|your \\w+|my \\w+|beginners|a)) can (?:do|learn|use|make|build|master|earn|start|cook|play|be)(?: \\w+){0,3}|if you can (?:\\w+ ){1,5}you can (?:do|use|run|make)|perfect for beginners|(?:(?:beginner|idiot)-friendly|(?:kid|idiot)-proof)',
      needs: 0.4,
    },
    {
      find: "(?:without|never) (?:ever )?(?:lift(?:ing|ed)?) a finger|without leaving (?:the|your) (?:house|home|sofa|couch|bed|desk)|from the comfort of|in your sleep|(?:while|whilst) (?:you(?:'re| are)?|the kids) (?:{w} )?(?:asleep|sleep|snooze|relax|nap|snore|sip|scroll|in the (?:bath|shower|tub|pub))|whilst lying|on autopilot|hands[- ]free|plug[- ]and[- ]play|you (?:copy|just|simply),? (?:you )?(?:paste|sit back|show up|relax|turn up)|sit back|put your feet up|all you (?:have to|need to|gotta) do is|all you do is|just (?:show up|turn up|plug it|press play|add water|relax)",
      needs: -0.4,
      ownGuardsOnly: true,
    },
    {
      find: "(?:we|it|i|she|he|they|our \\w+|who)(?:'ll| will| can| does| do)? (?:handle|handles|take care of|takes care of|do|does|sort|sorts|manage|manages|think|thinks)(?: \\w+){0,2} (?:everything|it all|all (?:of )?(?:it|that|the \\w+)|the (?:rest|hard (?:bit|part|work)|heavy lifting|boring bit|work|thinking|lot)|so you don't have to|for you)(?: else)?|so you don't have to|(?:leave|hand) (?:it|the \\w+|everything|me|us)(?: \\w+){0,4} (?:to us|to me|at home|and (?:go|relax|get on))",
      needs: -0.2,
      ownGuardsOnly: true,
    },
    {
      find: '(?:practically|basically|almost|literally|pretty much) (?:\\w+ )?(?:themselves|itself|yourself)|(?:writes?|grows?|sells?|cooks?|cleans?|runs?|files?|pays?|answers?|builds?) (?:itself|themselves)(?: \\w+)?|(?:jobs|clients|customers|leads|sales|money) (?:find|come to|chase|finds|comes to) (?:you|them)|(?:i|we) just said yes|just (?:chuck|throw|send) everything (?:at|to)|without (?:the |any )?(?:diet(?:ing)?|exercis\\w+|experience|coding|effort|trying|skills|training|stress)|save yourself the (?:headache|hassle|trouble|faff)|nothing (?:else )?to (?:change|learn|install)',
      needs: -1.2,

      ownGuardsOnly: true,
    },
    {
      find: "(?:before|in the time it takes|while|faster than|quicker than)(?: \\w+){0,4} (?:kettle|tea|coffee|noodle|microwave|lunch|toast|cold|teatime)(?: \\w+){0,3}|(?:wrapped up|sorted|done|ready|fixed|live|finished|set up) (?:by|before|in) (?:teatime|lunch|dinner|an afternoon|minutes|seconds|no time|the weekend|a flash|your (?:tea|coffee))|in (?:no time|a (?:snap|flash|blink|jiffy|tick)|two shakes|minutes|seconds|record time)|takes (?:just |only |about )?{some} (?:secs|seconds|clicks|taps){end}|(?:only|just) (?:a|one) (?:click|tap|call) away|with (?:a|one) simple (?:click|tap|step|swipe|touch)|(?:learn|master|speak|play|build|launch|lose|get|become)(?: [\\w'-]+){1,4} (?:overnight|fast|in (?:days|minutes|a (?:day|week|weekend)|weeks|hours))",
      needs: -1.2,
    },
    {
      find: '(?:one|this|a|simple) (?:simple|weird|easy|little|quick|tiny) (?:trick|hack|step|habit|change|tip|system|secret)|simplest route|(?:low|no|zero)[- ]maintenance|easy (?:instructions|to (?:use|install|assemble|clean|wear|apply|set up|make|follow))|no more {w}(?: {w}){0,2}(?: ever| again|{end})|say goodbye to|get rid of [\\w"\' ]{3,25} (?:forever|for good|once)|with ease|(?:with|at) (?:just )?(?:one|a single|the) (?:click|tap|touch|push|swipe)(?: of (?:a|the|your) (?:button|finger|screen))|with (?:just )?(?:one|a|a single) (?:click|tap|swipe)|whenever you want|quick and easy|fast and easy|simple and easy|{start}instantly|instantly{end}',
      needs: -0.2,
      ownGuardsOnly: true,
    },
    {
      find: '(?:nine|ten|two|five|\\d+|hours|days|weeks|months|years) (?:days? |hours? |weeks? )?of (?!experience|these|them|those|the )(?:\\w+) (?:in|into|for you|, done)|you (?:take|get) the credit|no clue required',
      needs: -0.8,
    },
    // Freer wordings, which need more selling around them.
    {
      find: "(?:i|we|it|they|he|she)(?:'ll| will|'ve| have| has)? (?:do|does|done|handle|handled|sort|sorted|take|deal with|worry about)(?: [\\w'-]+){0,3} (?:hard|boring|heavy|dull|ugly|fiddly|scary|thinking|paperwork|rest|lot|faff|worrying)(?: (?:bits?|parts?|lifting|work|stuff))?(?: for you)?|you (?:just )?(?:show up|turn up|nap|float|relax|sip|sleep|chill|press play|sit there|point)(?:,| and|\\.)|without (?:leaving|getting off|touching|opening|thinking|lifting|breaking)(?: [\\w'-]+){1,4}|simplest route|no (?:effort|followers|boss|commute|ring light)(?: [\\w'-]+){0,4}",
      needs: -0.1,
      ownGuardsOnly: true,
    },
    // Freer wordings, which need more selling around them.
    {
      find: "no [\\w'-]+(?: [\\w'-]+)?,? (?:and )?no [\\w'-]+(?: [\\w'-]+)?(?:,? (?:and |just )?no [\\w'-]+(?: [\\w'-]+)?)*|(?<!rattled |came |comes |come |thinking |think |fresh )(?:straight |right )?out of the box(?! (?:\\w+ )?(?:support|configur\\w+|settings?|experience|thinking|and))|in (?:just )?(?:minutes|seconds|no time|a few clicks)|all in one (?:place|app)|(?:quick|fast|simple|easy|quickly)(?: and|,) (?:easy|easily|simple|affordable|fun|secure|free|painless)(?: [\\w'-]+){0,2}|(?<!(?:to|i|not|n't) )(?:makes?|making|made) it (?:(?:so|super|really|incredibly|ridiculously) )?(?:easy|easier|simple|fun)(?: (?:to|for) (?:you|your|anyone|everyone|any|every|love|get|buy|shop|save|find|grow|enjoy|stay|start|keep|switch)| for)(?: [\\w'-]+){0,2}",
      needs: 1.2,
      severity: 'warning',
      ownGuardsOnly: true,
    },
    {
      find: '(?:in |with )?(?:just|only) (?:a few|a couple of|one|two|three|{some}) (?:quick |simple |easy |short )*(?:clicks?|taps?|steps?|minutes|questions|swipes)|(?:it )?(?:takes|only takes) (?:(?:just |only |under |less than )+(?:{some}|a|60|30) (?:minutes?|seconds?|mins?|moment)|(?:{some}|60|30) (?:minutes?|seconds?|mins?) to (?:check|apply|book|join|sign up|see|find out|order|qualify|set up))|(?:apply|book|order|sign up|join|set up|ready|done|online|quote) in (?:just |only |under |less than |as little as )*(?:{some}|a|60|30) (?:minutes?|seconds?|mins?)|(?:take|get|leave|remove|cut|skip) (?:all )?the (?:stress|guesswork|hassle|hard work|headache|pain|mess|fuss|worry)(?: {w}){0,3}|(?:do(?:es)?|did) (?:all )?the (?:hard |heavy |dirty )?work for you|(?:without|no need for) (?:leaving|setting foot|the need|having to)(?: {w}){1,4}|(?:bad|poor|no) credit(?:\\?|,)? (?:no problem|ok|okay|welcome)|no (?:job|task|project|budget|{w}) (?:is )?too (?:small|big|big or small|large)',
      needs: 0.4,
      ownGuardsOnly: true,
    },
    {
      find: "(?:instant|same[- ]day|on-the-spot) (?:decision|approval|quote|cash|payout|results?)|(?:let us|let me|we'll|leave it to us to) (?:handle|take care of|do|sort|eat|carry|worry about|deal with|chase|fight)(?: {w}){1,4}",
      needs: 0.4,
      ownGuardsOnly: true,
    },
    {
      find: "no (?!purchase|reservations?|need|response|action|reply)(?:{w} ){1,3}(?:needed|required|necessary)|(?:don't|do not|needn't) (?:even )?(?:need|have to have) (?:any |a |an |to (?:have|know|be) )*(?:{w} ){0,2}(?:skills?|experience|training|degree|talent|background|equipment|expert|pro)|(?:makes|making|keeps) (?!(?:it|sure|me|him|her|them|us) )(?:{w} ){1,4}?(?:simple|easy|effortless|painless|a breeze|a snap|hassle-free|stress-free){end}|(?:just|only) (?:a few|{some}) (?:short |quick )?(?:minutes?|mins|hours?) (?:a|per|each|every) (?:day|week|night|month|session)|{some} (?:minutes?|mins) daily",
      needs: 0.1,
      ownGuardsOnly: true,
    },
    {
      find: "{start}(?:simply|just) {w}(?:, {w}){1,3},? (?:and|&|then) {w}|(?<!said )and (?:you're |it's )?(?:done|sorted|voila|boom){end}|in (?:just |only )?(?:under |less than |as little as )(?:{some}|60|30) (?:minutes?|seconds?|mins?|hours?)|no {w}(?: {w})?[.!] no {w}(?: {w})?(?:[.!] no {w}(?: {w})?)*",
      needs: -0.1,
      ownGuardsOnly: true,
    },
    {
      find: "(?:all )?in (?:just |only )?{some} short (?:weeks|days|months|sessions|lessons)|in {some} days,? you(?:'re|'ll| are| will)(?: {w}){1,4}|you (?:don't|won't) even (?:need|have) to (?:know|think|go through|worry)(?: {w}){1,4}",
      needs: 0.1,
      ownGuardsOnly: true,
    },
    // Done while you do something else, and by anybody at all.
    {
      find: "(?:i|we|it|they|she|he)(?:'ll| will)? (?:{w} ){1,5}(?:while|whilst) you(?:'re| are)? (?!wait|were|can)(?:{w})(?: {w}){0,3}|any(?:one|body) with (?:an? |just )?(?:{w} )?(?:pulse|phone|laptop|kitchen|keyboard|internet|wifi|heartbeat)(?: {w}){0,4}|(?:before|by the time) (?:you|you've|your|the)(?: {w}){0,3} (?:finish(?:ed|es)?|cools?|dries|boils|brews|fades)(?: {w}){0,4}",
      needs: 0,
      ownGuardsOnly: true,
    },
    // In a draft that pushes in other ways too.
    {
      find: "(?:set|plug|click|paste|tap|press|pop|stick|switch|turn|sign|drop|pour|spray|wipe|wear|swallow|stir)(?: {w}){0,3}? (?:once|in|on|up|go|and)(?: {w}){0,2}? (?:and |then )?(?:it|your|the|you|we|everything|scroll|go|relax|forget|watch|wait|smile|done|sleep|walk away|chill|let)(?: {w}){0,6}|(?:{some}|one|a|single) (?:{w} )?(?:line|click|tap|button|button press|call|form|swipe|photo|message|scoop|spray|minutes?|mins)(?: of {w})?(?:,| and)? (?:and )?(?:you're|you are|it's|we're|done|that's|we|between|before|while|a day)(?: {w}){0,5}",
      among: 1.5,
      ownGuardsOnly: true,
    },
    {
      find: '(?:doing|do|did|with|lift\\w*|changed?|for) (?:absolutely |literally |next to |exactly |nearly )?(?:nothing(?: else| at all)?|zilch|sweet nothing|bugger all|zero (?:work|effort))(?: {w}){0,4}|(?:my|your|a|even (?:my|your|a)|if my|if your) (?:{w} )?(?:dog|cat|nan|gran|granny|grandma|grandad|nana|child|kid|mum|mom|dad|toddler|boss|uncle|father|mother|mil|goldfish|husband|auntie|grandmother)(?: {w}){0,2} (?:could|can|did|does|managed|manages|runs|built|made)(?: {w}){0,5}',
      among: 1.5,
      ownGuardsOnly: true,
    },
    {
      find: "no {w}(?: {w})?,? (?:and )?no {w}(?: {w}){0,2},? (?:(?:and )?no {w}(?: {w})?,? )?(?:just|only|simply|all|we|you|and)(?: {w}){1,6}|(?:runs|writes|cooks|cleans|books|pays|sells|sorts|files|plans|trains|fills|manages|does) (?:itself|themselves|it all|everything|the lot|the whole thing|the thinking|the rest|your {w} for you)(?: {w}){0,4}|(?:you )?(?:don't|won't|needn't|never|do not) (?:even )?(?:need|have to|lift|touch|think|open|learn|know|move|leave)(?: to)? (?:{w} ){0,3}(?:plan|skills?|experience|thing|finger|degree|maths?|code|gym|diet|equipment|talent|followers|sofa|house|clue|wallet|again)(?: {w}){0,3}|in (?:one|a single|two|three) (?:keystroke|click|tap|swipe|bite|evening|breath|go)(?: {w}){0,3}",
      among: 1.5,
      ownGuardsOnly: true,
    },
    {
      find: "do(?:es)? (?:all )?(?:the|your) (?:talking|selling|heavy lifting|thinking|worrying|chasing)|(?:a|any|your) (?:child|kid|toddler|nan|grandma) (?:could|can) (?:do|run|use) (?:it|this|that)|(?:and|then|can|,) (?:just )?forget {w}(?: {w})? (?:ever )?exist(?:s|ed)?|(?<!(?:i|i'll|we|she|he|they|i'd) )never {w}(?: {w}){1,5} (?:again|in your life){end}|(?:faster|quicker) than you can (?:say|blink|spell)(?: {w}){0,3}",
      needs: 0.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?<!(?:if|when|because|that|what|once|do|did|so|like|where|why|how) )you (?:just|simply|only) (?!need|have|had|never|can|know|want|got|gotta|didn|think|feel|see|made|were|are|did)(?:{w})(?: {w}){0,5}|(?:live|hired|done|approved|ready|sorted|driving|paid|fixed|home|truck) (?:by|before) (?:your |the )?(?:lunch\\w*|supper|dinner|teatime|tea|breakfast|bedtime|you|{w} (?:cools|boils|dries))(?: {w}){0,4}|(?:by (?:themselves|itself)|in (?:its|their) sleep){end}|without (?:ever |really )?(?:giving up|ditching|sacrificing|starving|counting)(?: {w}){0,3}|like (?:it's nothing|nothing|anything|clockwork|magic){end}",
      among: 0.5,
      ownGuardsOnly: true,
    },
    ...freer,
    ...loose,
  ],
  guards: [
    {
      because: 'what an employer does not ask',
      phrase: '(?:cover letter|degree|cv|references)',
      draft: '(?:appl(?:y|ications?)|interviews?|salary|full[- ]time|part[- ]time)',
      unsold: true,
    },
    {
      because: 'the terms of a discount',
      phrase: '^no (?:promo |discount |coupon |voucher )?codes?',
    },
    {
      because: 'at most so much',
      phrase: '^no more (?:than|of)',
    },
    {
      because: 'one in a numbered row',
      phrase: '^\\d+ of \\d+',
    },
    {
      because: 'what somebody does for a living',
      before: '(?:i|we|they)',
      phrase: '^(?:plug|set|click|paste|switch|drop|pour|spray|wipe|wear|sign|turn|stick) ',
    },
    {
      because: 'how fast it went, told',
      after: ",? (?:i|we|they|he|she)(?:'ve|'d| have| had| got| was| were)",
      phrase: '^in (?:just |only )?(?:under|less)',
    },
    {
      because: 'a name in the middle of a sentence',
      before: '[a-z]+',
      phrase: '^(?:[A-Z]\\w+ )+[A-Z]\\w+$',
      caseSensitive: true,
    },
    {
      because: 'when to come',
      after: '(?:after|before|at|between|from|on|any|with) ',
      phrase: '^just (?:turn|show) up$',
    },
    {
      because: 'money or a thing that is lost',
      phrase:
        '^never (?:see|get) (?:that|the|your|my|his|her|any of (?:it|the|that)) (?:money|deposit|cash|savings|bike|phone|parcel|refund)',
    },
    {
      because: 'what an office or a clinic does not ask',
      phrase: '^no (?:lawyer|agent|solicitor|doctor|referral|appointment|registration|ticket|booking)',
      sentence: '^(?!.*\\b(?:our|we)\\b).*',
    },
    {
      because: 'a fact of one thing, told as it is',
      before: '(?:mine|ours|hers|his|theirs)',
      phrase: '^takes',
    },
    {
      because: 'somebody tried it, and tells',
      phrase: "so you don't have to",
      sentence: "^(?:(?:i|we)(?:'ve| have)? )?(?:\\w+ed|read|spent|ate|bought|drove|wore|took|ran|went)",
    },
    {
      because: 'it says it is hard',
      sentence:
        "(?:not (?:as|that|so) (?:easy|simple)|wasn't easy|isn't easy|harder than|easier said|took me \\d|it took|easy to (?:break|forget|miss|get lost))",
    },
    {
      because: 'cooking, walking, or a child',
      sentence:
        "(?:boil|simmer|oven|minutes' walk|minute walk|walk from|drive from|my (?:son|daughter|kids?|baby|toddler)|bedtime|nap time|he|she|time-?out)",
    },
  ],
  rewrites,
};
