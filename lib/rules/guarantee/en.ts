import type { RuleLanguage } from '../../engine/rule';
import { loose } from './loose';
import { rewrites } from './rewrites';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: 'Absolute promise',
    line: "Nobody can promise that for every reader. Say what usually happens, when it doesn't, and what you do then.",
    why: 'A certainty nobody can deliver is what deceives. Across 5.9 million Yelp reviews, those that voiced some doubt were rated more useful.',
    source: {
      label: 'Evans et al. 2021, doubt and trust in online reviews',
      url: 'https://go.gale.com/ps/retrieve.do?docId=GALE%7CA680774843',
    },
  },
  patterns: [
    {
      find: "(?:100% |fully |absolutely |always |lifetime |satisfaction |results |success |money[- ]back |quality |delivery |we |i |is |are |personally )*guaranteed(?: (?:to|results|success|satisfaction|or your money back|delivery|or it's free|approval|winner))?",
      needs: 0.4,
      unless: {
        because: 'a right or a fact by law',
        sentence: 'by law|constitution|guaranteed (?:by|under|minimum|hours|income|loan)|fscs|fdic|statutory',
      },
    },
    {
      find: '(?:i|we|our \\w+) (?:can |will |personally |absolutely |fully )*guarantee(?:s)?(?: (?:you|it|that|your|results|the))?|guarantees (?:an?|you|your|the) {w}',
      needs: -0.2,
    },
    {
      find: "(?:money[- ]back|satisfaction|happiness|no[- ]questions[- ]asked|lifetime|iron-?clad|full refund|100%|\\d+[- ]day|love it or) (?:money[- ]back )?guarantee|or your money back|no[- ]questions[- ]asked|if (?:you(?:'re| are)? )?not (?:\\w+ )?satisf(?:ied|action)",
      needs: -1.2,

      severity: 'warning',
    },
    {
      find: "(?:100% |totally |completely |absolutely |virtually )*(?:risk[- ]free|no[- ]risk|zero[- ]risk|without (?:any )?risk|foolproof|fail-?proof|bulletproof|untraceable|undetectable)|nothing to lose|can't (?:lose|go wrong|fail)",
      needs: 1.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?:works? every time|(?<!(?:must|should|to|will|not|n't|doesn't|didn't) )always works?|never fails(?! to)|never failed|never lets? you down|works for everyone|cannot (?:fail|lose)|(?:won't|doesn't|will not|never) (?:ever )?disappoints?|zero (?:downtime|story|bots|side effects|drips|tears)|no (?:side effects|fails?)|won't (?:ever )?(?:break(?! the bank)|fade|let you down|be disappointed|regret)|(?:you )?(?:won't|will not|'ll never|will never) (?:ever )?(?:regret|be (?:disappointed|sorry)|have to (?:think|worry)|need another|look back)(?: \\w+ it again)?)",
      needs: -0.2,
      ownGuardsOnly: true,
    },
    {
      find: '(?:(?<!clinically |scientifically )proven|sure|bound|certain) to (?!happen|be (?:some|more|a lot|in|there)|check|read|ask|follow|look){w}',
      needs: 0.1,
      severity: 'warning',
    },
    {
      find: '(?:you|they|your \\w+|he|she) (?:will|will (?:definitely|absolutely|certainly|100%)|are (?:definitely|absolutely|100%) going to) (?:love|adore|thank|be (?:amazed|blown|hooked|obsessed|delighted|thrilled|glad|impressed|begging|back|asking)|feel|look|sleep|win|succeed|pass|lose|gain|earn|notice|never|always|fall in love|go (?:crazy|wild|nuts)|appreciate|enjoy)(?: {w}){0,3}',
      needs: 1,
      severity: 'warning',
    },
    {
      find: "(?:i|we)(?:'ll| will)? (?:promise|swear)(?: you)?(?:'ll| will| that|:)?(?: (?:you(?:'ll| will)|it(?:'ll| will)|results|never|it))?|(?:{start}|, |- )(?:pinky )?promise{end}|you have my word",
      needs: 0.6,
      severity: 'warning',
    },
    {
      find: "(?:no|zero) (?:results?|win|weight loss|sale|growth|clients?|pass|leads),? (?:no|zero) (?:fee|pay(?:ment)?|charge|invoice|bill|cost)|or you don't pay(?: \\w+){0,2}|(?:i|we)(?:'ll| will)? (?:hand|give|pay|send|refund)(?: you)? (?:you |the |your |back )*(?:money|every (?:cent|penny)|cash|double) (?:back|of it)|eat (?:my|our) hat|dinner(?:'s| is) on (?:me|us)|or (?:i|we) (?:coach|work|keep|fix|redo|do it)(?: \\w+){0,3} (?:until|free|for free)",
      needs: -0.8,
      ownGuardsOnly: true,
    },
    {
      find: "(?:not (?:one|a single)|none|nobody|no one|no (?:client|student|customer))(?: (?:person|client|student|customer|one))? (?:on my course|of (?:my|our)|from my|(?:has |have )?(?:ever |had )(?:an?|any|fail\\w*|complain\\w*|left|leaves?|regret\\w*|lost|quit|walked|sent|ask\\w*|return\\w*|c[ao]me back))(?: \\w+){0,5}|(?:my|our) (?:students|clients|kids|learners|lads|girls|customers) (?:don't|never|do not) (?:fail|lose|miss|sit|drop|struggle|quit|get (?:left|knocked|stuck))",
      needs: -1.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?:we|i) (?:don't|never|do not) (?:lose|fail|miss|disappoint|let (?:you|anyone) down)(?! (?:it|them|my|the|sleep|hope|a))|nobody gets turned away|always have,? always will|(?:everyone|everybody|100% of \\w+) (?:passes|succeeds|wins|gets results|gets in)|pass (?:first time|or)",
      needs: -1.2,
      ownGuardsOnly: true,
    },
    {
      find: '(?:takes? out|kills?|removes?|eliminates?|stops?|blocks?|eradicates?|prevents?) (?:100%|99\\.9+%|all|every|every last|every single)(?: of)?(?: the)? (?:\\w+)',
      needs: 0.8,
      severity: 'warning',
    },
    {
      find: '100% (?:{w} success|error-free|safe|effective|legit|satisfaction|success|real|secure|original|authentic|natural|pure|unique|working|achievable|doable|accurate|undetectable|money|results|confidence)(?: \\w+)?',
      needs: -0.1,
      severity: 'warning',
    },
    {
      find: '(?:a|into a|makes? (?:them|it|\\w+)) (?:a )?thing of the past|once and for all|for good{end}|will (?:always|never) (?:lighten|let|take|fade|break|need|fail)|(?:by|within|in) (?:lunch|teatime|the weekend|a week|one session|24 hours),? (?:promise|or|guaranteed)',
      needs: 0.1,
      severity: 'warning',
    },
    // Freer wordings, which need more selling around them.
    { find: "you WILL \\w+(?: [\\w'-]+){0,5}", needs: 0, caseSensitive: true },
    {
      find: "(?:no(?:t)?|zero|without a) (?:bots|drips|leaks|breakages|fails|refund drama|story|fuss|tears|complaints|returns|surprises)(?:,|{end}| ever)|(?:simply|just) (?:do(?:es)? not|doesn't|don't|won't|never) (?:get {w}ed|drip|fail|break|leak|fade|miss|lose|shrink|wear out)(?:, ever)?|never (?:drips?|leaks?|shrinks?|fades?|sticks?|cracks?|lets you down|misses)|(?:by|before) (?:the weekend|friday|monday|tonight|lunch|teatime),? (?:promise|guaranteed|or)|not satisfied|(?:hand|give|send) (?:you )?(?:back )?every (?:cent|penny)(?: \\w+)?",
      needs: 0,
      ownGuardsOnly: true,
    },
    // Plain promises to a buyer.
    {
      find: '(?:100%|results|satisfaction|success|fully) (?:100% )?guaranteed|guaranteed (?:results|success|to work)|(?:completely|totally|100%|absolutely) risk[- ]free',
      needs: -0.5,
      ownGuardsOnly: true,
    },
    {
      find: "(?:work|results?|satisfaction|quality|fit|delivery|replacement|repairs?|freshness|happiness|success|passes?|grades?|best (?:price|rates?)|lowest price)(?: {w}){0,3} (?:is |are )?guaranteed|guaranteed (?:results?|a?[*]?\\d\\+?|pass|grade|income|approval|acceptance|weight loss|delivery|fit|best|lowest)(?: {w}){0,3}|or (?:we(?:'ll| will)?|i(?:'ll| will)?) (?:pay|refund|cover|work for free|redo)(?: {w}){1,5}|(?:{many} )?(?:{people}|dogs|cats|kids) can't be wrong|(?:i|we) promise you(?: {w}){1,5}",
      needs: 0.2,
      severity: 'warning',
      ownGuardsOnly: true,
    },
    {
      find: '{percent} (?:{w} ){1,4}guarantee|(?:get|receive|give(?: you)?|offer(?:ing)?|issue|for|with) (?:you )?a (?:full|complete|100%|total) refund(?: {w}){0,3}|(?:keep (?:it|them|everything)|yours to keep) (?:free|either way|no matter|regardless|anyway)|(?:{people}|customers|kids|neighbou?rs|guests|everyone) will (?:line up|be lining up|queue|fight|beg|love you|flock|rave|come running|be begging|envy|be jealous)(?: {w}){0,4}',
      needs: -0.2,
      severity: 'warning',
    },
    // Nobody is ever let down, or the seller will eat his hat.
    {
      find: "(?:nobody|no one|no {w}) (?:ever )?(?:leaves?|walks? (?:out|away)|goes home)(?: {w}){0,3} (?:disappointed|unhappy|hungry|sad|empty-handed|the same)|(?:zero|not one) (?:unhappy|disappointed|dissatisfied|angry) {w}|(?:i|we)(?:'ll| will) eat (?:(?:my|our) {w}|the (?:van|hat|mop|box))|(?:100%|confirm) sure",
      needs: -0.4,
      ownGuardsOnly: true,
    },
    // In a draft that pushes in other ways too.
    {
      find: "(?:or|else|otherwise|if (?:not|it doesn't|you don't|you're not|e no|they don't|i'm wrong)(?: {w}){0,4},?) (?:i|we|you|your|it's|the|fees?|money|don't|take)(?:'ll| will| go)? (?:{w} )?(?:pay|come back|come|eat|swallow|work|coach|give|hand|refund|buy|shave|keep|redo|money|cash|fees?|back|free|full|nothing|don't pay|owe|wear|fix|return|replace|tear|rip)(?: {w}){0,6}",
      among: 1,
      severity: 'warning',
    },
    {
      find: "(?:or|else) (?:(?:your|the|full|a full) (?:money|fees?|cash|refund)|it's free|free|it's on us|you pay nothing|you don't pay)(?: back)?(?: {w}){0,3}|(?:gone|fixed|sorted|cured|solved|done|ended|dealt with) for good(?: {w}){0,6}|say yes to (?:everybody|everyone|anyone|all)(?: {w}){0,3}|(?:sure shot|confirm (?:plus chop|can|get|pass|creamy)|bank on it|mark my words|on my mother|cross my heart|you have my word|no ifs|put my name on it|stake my|never (?:once )?(?:failed|missed|been wrong|let)|(?:drop|lose|pass|win|sell|rank|gain|double|land|hit|get)(?: {w}){1,6} or (?:i|we|you|your))(?: {w}){0,5}",
      among: 1,
      severity: 'warning',
    },
    {
      find: "(?:we|i|they|it|(?:our|my) {w}(?: {w})?)(?:'ve| have| has)? never (?:once |yet |so much as |ever |had an? )+(?:{w} ){0,3}?(?:wrong|fail\\w*|miss\\w*|lost|refus\\w+|reject\\w+|complain\\w*|claims?|returns?|crash\\w*|brok\\w+|leak\\w*|stall\\w*|jam\\w*|chipped|late|declin\\w+)(?: {w}){0,4}|or (?:you|i)(?:'ll| will)? (?:take|keep|have|eat|shave|give you) my {w}|your (?:{w} ){0,2}(?:(?:goes|becomes?|drops?|is|will|falls|be|down|to) )+(?:zero|nought|nil|history)|(?:be|rest) assured(?: {w}){0,4}|every (?:single )?{w}(?: {w}){0,7}? (?:passe[sd]|clear(?:s|ed)|gone up|went up|wins|won|approved|placed)(?: {w}){0,3}",
      needs: 0.05,
      severity: 'warning',
      ownGuardsOnly: true,
    },
    {
      find: "(?:(?:my|our) (?:{w} ){1,3}?(?:has|have) never|(?:nobody|no one|no {w}|not (?:one|a single) {w})(?: {w}){1,5} (?:has|have)(?: ever| once))(?: {w}){1,5}|(?<=[,.] ?)(?:every (?:single )?time|without fail|no exceptions?|not one|never|in writing|take (?:it|that) to the bank|(?:we|i) (?:swear|promise)){end}|(?:mathematically|physically|virtually|literally) impossible(?: {w}){0,4}|(?:we|i)(?:'ll| will) have (?:you|it|her|him|them|(?:your|the) {w}(?: {w})?) (?:{w}ing|{w}er|sorted|fixed|like)(?: {w}){0,6}",
      among: 0.5,
      severity: 'warning',
      ownGuardsOnly: true,
    },
    ...loose,
  ],
  guards: [
    { because: 'told, not promised', before: 'until', phrase: '(?:stopped|ended|went|vanished|healed)' },
    {
      because: 'asked about, or told',
      before: '(?:asked|asks|asking|if|whether|i said|we said)(?: {w}){0,2}',
      phrase: '^(?:i|we) guarantee',
    },
    {
      because: 'what is owed anyway',
      phrase: 'back$',
      sentence: '(?:gift )?vouchers?|deposits? (?:is|are|will|can)|overpaid|overcharged',
    },
    { because: 'a saying', phrase: '^(?:nobody|no one) ever {w} by' },
    {
      because: 'advice on a life',
      phrase: 'never regret (?!(?:buy|gett|choos|pick|order|book|join)\\w*ing)\\w+ing',
    },
    {
      because: 'a life, not a purchase',
      phrase: 'regret$',
      after: '(?!(?:buy|gett|choos|pick|invest|order|book|join|switch|say)\\w*ing)(?:{w}ing|it, but|:)',
    },
    { because: 'a timetable', phrase: '^stops every' },
    {
      because: 'over and done with',
      before:
        '(?:clos(?:ed?|ing)|shut|gone|go(?:es)?|going|left|leaving|leave|moved?|mov(?:ing|ed)|over|quit|retired?|back)(?: down)?',
      phrase: '^for good',
    },
    { because: 'what one swears by', phrase: '^i swear', after: 'by' },
    { because: 'a way of speaking', phrase: '^everyone gets in', after: 'a' },
    {
      because: 'care to be taken',
      before: '(?:make|making|made|be|just|for|not)',
      phrase: '^(?:sure|certain) to',
    },
    {
      because: 'how the world goes',
      before: '(?:there|life|it|that|this)',
      phrase: '^will (?:never|always) be',
    },
    {
      because: 'it says there is none',
      before:
        "(?:no|not|never|isn't|aren't|can't|cannot|won't|doesn't|don't|nobody can|no one can|without|there's no|there is no|nothing is)(?: [\\w'-]+){0,3}",
      phrase: 'guarantee',
    },
    {
      because: 'a warranty with its terms, or a loan',
      sentence:
        '(?:warranty covers|years? warranty|premium|deferral|reviewable|loan guarantee|guarantee scheme|guarantor|within \\d+ days|shipping not included|past (?:results|performance)|terms are)',
    },
  ],
  rewrites,
};
