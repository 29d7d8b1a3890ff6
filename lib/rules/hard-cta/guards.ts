import type { Guard } from '../../engine/rule';

/** When English words of this kind are no pressure. */
export const guards: readonly Guard[] = [
  { because: 'the door is left open', before: '{opened}' },
  { because: 'the door is left open', after: ',? if you like' },
  {
    because: 'news',
    phrase: '^(?:please )?(?:get|listen|watch|see|read|follow|save|donate|join|pray)\\b',
    draft: '{disaster}',
    unsold: true,
  },
  {
    because: 'whom the reader has already',
    phrase:
      '^(?:please |just )?(?:ring|call|phone|contact|email|ask) your (?:airline|bank|gp|doctor|vet|landlord|insurer|school|council|provider|supplier|dentist|union|hotel|boss|manager|teacher|midwife|pharmacist|lender|parents)\\b',
  },
  { because: 'let do, not ordered', before: 'let (?:us|me|them|him|her|the {w})(?:,? {w})?,? ?' },
  { because: 'the part of a body', phrase: '^head$' },
  {
    because: 'a cause',
    phrase:
      '^(?:please )?save (?:the|our) (?:bees|planet|whales|nhs|library|park|earth|oceans?|turtles|forests?|trees|country|philippines|pub|village)\\b',
  },
  {
    because: 'health, school, or how to go about a thing',
    phrase:
      '^(?:and |just |then )?(?:get your (?:ged|gcses|jabs?|bloods?|eyes|ears|mole|smear|blood pressure)|(?:go|come) in(?:to it)? with (?:an? )?(?:open|clear|low|no)|lock (?:up|the (?:door|gate|house|car))|try (?:anyway|again|harder)|put your (?:headphones|seat ?belt|helmet|phone (?:down|away))|go on an? (?:date|walk|run|hike|diet))\\b',
  },
  {
    because: 'somebody of the trade, whoever it is',
    phrase:
      '^(?:and |so |then |just )*(?:get|hire|see|ask|find|call|try) (?:an?|your) (?:{w} ){0,2}?(?:electrician|agent|professional|plumber|vet|doctor|gp|dentist|lawyer|solicitor|accountant|surveyor|mechanic|engineer|roofer|builder|gardener|architect|notary|therapist|counsellor|physio|pharmacist|locksmith|second opinion|survey)\\b',
    sentence: '^(?!.*\\b(?:near you|today|now|in your area|for free|our|we|us)\\b).*',
  },
  {
    because: 'which way in',
    phrase:
      '^(?:and |so |then )?(?:come|go|get) (?:in |up |down |out )?(?:by|from|through|via|round|around) (?:the|our|{w} (?:gate|door|side|entrance))',
  },
  {
    because: 'what to take along, for comfort',
    phrase:
      '^(?:and |so )?bring (?:(?:an?|your|some|plenty of) )?(?:{w} )?(?:books?|bags?|cash|change|drinks?|popcorn|water|snacks?|torch|coats?|chairs?|mugs?|towels?|pens?|hats?|layers|wellies|blankets?|(?:sales )?questions)\\b',
  },
  {
    because: 'an exercise or a trick to try at home',
    phrase:
      '^(?:just |then )?try (?:this before (?:you )?buy(?:ing)?|(?!(?:some|any|every|no)thing)\\w+ing (?!us|our))',
  },
  { because: 'a wording, or a drill, that follows', phrase: '^try this$', after: ' ?: ?["\'].*' },
  {
    because: 'what to do first',
    phrase: '^(?:and |so |then |just )*(?:have|ring|get|ask|check|read|call|find)\\b',
    sentence: 'before you (?:apply|ring|call|file|sign|submit)\\b',
  },
  {
    because: 'the writer weighs it for themself',
    phrase: '^(?:or |and )?(?:just )?(?:get|buy|try|go)\\b',
    sentence: "i'd (?:go|look|get|buy|start|say|rather|try)|as far as i (?:can tell|know)",
  },
  {
    because: 'a shop, not shopping; a show',
    phrase:
      '^(?:shop (?:vac|hours|floor|rags?|lights?|talk|towels?|class|windows?|assistants?|keepers?|owners?|front|steward|stools?)|tap (?:takeover|water|room|list|dance|shoes?))\\b',
  },
  {
    because: 'a line for whoever is in need',
    phrase:
      '^(?:so |then )?(?:ring|call|phone|dial) (?:the (?:{w} )?(?:line|number|hospital|ward|desk)|0\\d{2,} ?\\d)',
    sentence:
      '(?:gas|leak|dog has|cat has|eaten|swallowed|fever|bleeding|chest pain|night line|out of hours)',
  },
  {
    because: 'the small print',
    phrase: '^see (?:the |our |full )*(?:conditions|terms|t&cs|rules|small print|in-?store)\\b',
  },
  {
    because: 'one of the things that something does for a person',
    before:
      '(?:push(?:es|ed)?|helps?|lets?|teach(?:es)?|forces?|allows?|enables?|encourages?|taught|made?|makes) (?:you|us|me|them)(?: to)?(?: {w}){1,5}, ?',
  },
  {
    because: 'what the writer will do',
    before: "i(?:'ll| will)(?: {w}){2,5}, ?",
    phrase:
      '^(?:and )?(?!get|grab|order|book|shop|buy|join|call|ring|message|dm|come)\\w+ (?:your|the) {w} and {w}',
  },
  { because: 'said so that it is heard', after: 'loud' },
  {
    because: 'a thing found',
    before: 'if (?:it|this|that|she|he|one|they)',
    phrase: '^(?:might|could) be yours?$',
  },
  {
    because: 'the terms of a deposit',
    phrase: '^(?:holds|secures|reserves|locks|bags)',
    sentence: 'cancel\\w*|comes? back|refundable|the (?:rest|balance)|due (?:on|by)',
  },
  {
    because: 'where an office or a blood bank takes bookings',
    phrase: '^(?:book|register|apply|sign up|order|check) (?:at|on|via|through|with)',
    sentence: '\\.gov\\b|(?:gov|nhs|police)\\.uk|blood\\.co|redcross',
  },
  {
    because: 'a scolding, or advice on a life',
    phrase:
      '^(?:and )?(?:get (?:yo?u?r?|ur|the) (?:facts|story|act|head|priorities|house)|(?:go|get) back to (?:your|the|work|bed|sleep)|(?:embrace|enjoy|love) your (?:new )?(?:job|life|age|body)|give yourself (?:an? )?(?:better )?(?:reason|time|grace|credit|permission))\\b',
  },
  {
    because: 'steps at a machine',
    phrase: '^(?:and |then |so )?(?:put|test|set|run|turn|switch|go|pick|use|play|try)\\b',
    sentence:
      '(?:fullscreen|full-screen|encoder|mouse|keyboard|bitrate|fps|firmware|drivers?(?= (?:update|version))|lookahead|exclusive mode|gpu|vsync|ctrl|cache|cursor|codec|plug-?ins?|terminal)',
  },
  {
    because: 'what was written down',
    phrase:
      '^put (?:the|it|my|all|everything)(?: {w}){0,3} in an? (?:pdf|video|thread|doc|spreadsheet|folder|sheet)',
  },
  { because: 'a path through menus', before: '(?:[^]*\\w )?>' },
  {
    because: 'a rest, or a bite',
    phrase: '^(?:then |and )?go (?:get|grab)',
    after:
      '(?:an? |some |your |the )?(?:coffee|tea|drink|snack|lunch|dinner|beer|sleep|rest|water|tested|checked)',
  },
  { because: 'a number anybody may ring in need', phrase: '^(?:call|ring|phone|dial) \\d{3,4}(?! ?\\d)' },
  {
    because: 'weighed, or urged by another',
    before:
      '(?:(?:would|could|might) (?:make|get|have) {w}|(?:i|we) should|should (?:i|we)|(?:crazy|wise|smart|better|whether|wants? (?:me|us)|(?:tells?|told|telling) (?:me|us)) to)(?: just)?',
  },
  {
    because: 'a good wish',
    phrase: '^(?:just |please )?enjoy (?:your|our)',
    sentence:
      'enjoy (?:your|our) (?:last |new )?(?:baby|pregnancy|retirement|christmas|family|kids|meal|drinks?|weekend|day|evening|holidays?|trip|stay|puzzles|year|food|lunch|dinner|coffee|time)',
  },
  {
    because: 'a parting, or what is done with somebody',
    phrase:
      '^(?:see you(?: (?:soon|again|later|then|all|next|on|in))|(?:send|bring) them|(?:now )?get (?:out|up) and)',
  },
  {
    because: 'what to take along',
    phrase: '^(?:and )?bring (?:your|a|an)',
    after: '(?:{w} ){0,2}(?:ids?|passport|cards?|questions?|shoes?|projects?|lunch|papers?)',
  },
  {
    because: 'when or where to come, in plain words',
    phrase:
      '^(?:please |so )?come (?:in |along |down |back )?(?:(?:on|at|by|after|before) (?:{day}|{when}|\\d)|to (?:gate|room|desk))',
  },
  {
    because: 'asked for, with the reason',
    phrase: '^(?:so please|please (?:reserve|book))',
    sentence: 'ahead of time|in advance|so please',
  },
  {
    because: 'somebody else is recommended, or it is a thing to have been had cheaply',
    phrase: '^(?:try|ask|ring|call|see|buy|get) ',
    sentence:
      '(?:,|and) (?:she|he|they) (?:trained|does|did|is|are|do|will|can|has|have|might)|though|(?:is|are) (?:plenty|enough)|will do',
  },
  {
    because: 'a noun, not an order',
    before: '(?:an?|the|this|that|my|your|his|her|their)(?: {w})?',
    phrase: '^(?:shop|order|book|call|buy) (?:now|here|at|online|below|today|tonight|this)',
    caseSensitive: true,
  },
  {
    because: 'an office, not a shop',
    phrase: '^(?:you can )?register',
    sentence: 'business name|companies house|portal|passports?|land registry|ecitizen',
  },
  { because: 'time to wait', phrase: '^give (?:it|them) {some} (?:weeks?|days?|minutes?|hours?|months?)' },
  {
    because: 'a thing in the house, not on a page',
    sentence: 'smoke alarms?|fuse box|trip switch|stopcock',
  },
  {
    because: 'a condition, or an advice on when',
    before: '(?:if|when|unless|until|should|because|whether)',
    phrase: '^(?:you|they|everyone|everybody) ',
  },
  {
    because: 'a post to fill, with its hours or pay',
    phrase: '^(?:apply|send|email) ',
    draft:
      "^(?!.*!).*\\b(?:vacanc(?:y|ies)|{price} (?:per|an) hour|{some} hours|salary|cv|dbs|interviews?|(?:part|full)[- ]time|permanent|(?:we(?:'re| are)|i(?:'m| am)) (?:looking for|hiring))\\b.*",
    unsold: true,
  },
  { because: 'an advice on when', sentence: '(?:book|order|buy|apply|register|start|leave) early if' },
  {
    because: 'one of a list of things to do',
    before: '^(?:-|\u2022|\\d{1,2}[)/]) ',
    draft:
      '^(?!.*(?:{price}|shop now|link in bio|use code|{percent} off)).*(?: (?:-|\u2022|\\d{1,2}[)/]) \\w.*){3}',
  },
  {
    because: 'one of a numbered list',
    before: '^',
    draft:
      '^(?!.*(?:{price}|shop now|link in bio|use code|{percent} off)).*(?:(?:^|[.!?:;,)\\n])\\s*\\d{1,2}\\. .*){3}',
  },
  {
    because: 'medicine, safety or a game, not a shop',
    sentence: '(?:your repeat|prescriptions?|pharmacy|antidotes|cutscene|boss fight|old (?:qr )?codes?)',
  },
  {
    because: 'advice against, or before, buying, or a name for paying later',
    sentence:
      "buy now,? pay later|buy here,? pay here|bnpl|(?:don't|do not|never|wouldn't|shouldn't|rather than|instead of|before you|before|if you|when you|whether to|unless you|no need to|think before you) (?:buy|order|purchase|shop|sign up|book|pay|invest|get one|click|download|subscribe)",
  },
  {
    because: 'an office, an election or a clinic, not a shop',
    sentence:
      "(?:register|sign up|apply|enrol|enroll|book|call|visit|get)(?: [\\w'-]+){0,4} (?:to vote|vaccin\\w+|flu (?:jab|shot)|jabs?|(?:blood )?donor\\w*|council|gp|111|112|911|999|clinic|polling|ballot|census|benefits|unemployment|asylum|school board|library card|tested|passport|police|hotline|helpline|samaritans)",
  },
  {
    because: 'steps in a program',
    sentence:
      '(?:click|tap|press|select|choose)(?: [\\w\'">-]+){0,6} (?:settings|menu|tab|preferences|column|cell|folder|file|properties|toolbar|dropdown|checkbox|indexes|ok|cancel|save as|terminal|shift|ctrl|enter)',
  },
];
