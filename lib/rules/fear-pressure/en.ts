import type { RuleLanguage } from '../../engine/rule';
import { freer } from './freer';
import { loose } from './loose';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: 'Fear, guilt or FOMO',
    line: 'This leans on worry. Tell people the risk plainly and what helps, then let them choose.',
    why: 'A threat joined to a push is felt as a loss of freedom. Readers answer it with anger and counter-arguments more than with trust.',
    source: {
      label: 'Reynolds-Tylus 2019, review of reactance research',
      url: 'https://www.frontiersin.org/articles/10.3389/fcomm.2019.00056',
    },
  },
  patterns: [
    {
      find: "(?:don't|do not|doh|never|you (?:don't|won't|will not|do not|wouldn't) want to|can't|why) (?:let (?:yourself )?)?miss(?: (?:it|out|this|the|our|your|a|any|these|that|on|another|my))*(?: (?:on|chance|deal|boat|opportunity|sale|offer|issue|one|anything))?",
      needs: 0.1,
      ownGuardsOnly: true,
      unless: {
        because: 'help, events and people',
        sentence:
          "(?:appointment|dose|school|bus|train|meds|medication|deadline|he|she|him|my (?:son|daughter|mom|mum|dad|friends?|family)|i (?:don't|do) miss|miss you)",
      },
    },
    {
      find: "(?:you(?:'ll| will|'d| would| might|'re going to)|they'll|who waited|before you) (?:\\w+ )?(?:regret|be sorry|kick yourself|hate yourself|wish (?:you(?:'d| had)|they hadn't)|feel (?:slightly )?ill|miss out|lose out|wonder why)(?: (?:it|this|missing|not|at|nobody|if))*",
      needs: 0.8,
      ownGuardsOnly: true,
      unless: {
        because: 'advice about a life',
        sentence:
          '(?:relationship|marriage|divorce|kids?|baby|him|her|therapy|abort\\w*|tattoo|quit|college|degree)',
      },
    },
    {
      find: "(?:don't|do not|doh|please don't|never|won't|without|nobody wants to) (?:be|become|get|make) (?:the (?:one|last|only|odd|person|band|family|mum|mom|dad|guy|kid)|left (?:behind|out|with|without|waiting|standing|in the)|stuck|that \\w+|caught (?:out|without)|a victim)(?: (?:one|to|who|that|out|in|with|left|without|know|finds?|scrolled|slipping))*",
      needs: -0.8,
      ownGuardsOnly: true,
    },
    {
      find: "(?:don't|do not|doh|dinna|never) (?:let|mek|gamble|settle|suffer|risk|go home|phone me|waste|put up|fall for|end up|take chances)(?: [\\w'-]+){1,7}",
      needs: 0.8,
      ownGuardsOnly: true,
      unless: {
        because: 'plain advice',
        sentence:
          '(?:he|she|him|her|op|kids?|child|baby|toddler|parents?|therap\\w+|lawyer|hope|up on|yourself be|guilt|anyone tell|them get to you|it get|that stop)',
      },
    },
    {
      find: "(?:can you|you can(?:'t|not)|who can|you could not|can't) afford (?:to (?:miss|skip|ignore|wait|lose|not|sleep|pass|be without)|not to|another)(?: \\w+)?|(?:fall(?:ing)?|left|lag(?:ging)?|get(?:ting)? left|slip(?:ping)?) behind(?: (?:the|your|while|if))?|last one (?:to|left|without)|too late(?: (?:to|for|when))?|miss(?:ing|ed)? (?:out|the boat|the train)(?: on)?|fomo|left (?:out|behind)|sleep(?:ing)? on (?:this|it|us)",
      needs: 0.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?:your|the) (?:competitors?|competition|rivals?|neighbours?(?:'s \\w+)?|neighbors?|agemates?|opponents?|coursemates?|agency|insurer|landlord|lender|accountant|ca)(?: \\w+)? (?:already|is already|are already|has already|have already|don|quietly|has had|are (?:in|doing|using|ahead|laughing|reading)|is (?:reading|doing|laughing)|will (?:be|thank|see|have)|won't|on stage|pricing)(?: \\w+){0,3}",
      needs: -1.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?:you(?:'ve| have) (?:been )?(?:warned|earned|no excuse|got passengers|not lived)|you owe (?:it to|me|yourself|them|your)|you(?:'re| are) (?:being )?(?:manipulated|losing|leaving|wasting|missing|falling|doing it wrong|next|worth (?:more|it)|throwing|bleeding|one \\w+ away|already late|mowing)|you(?:'d| would)(?: have to)? be (?:mad|daft|crazy|bonkers|foolish)|you(?:'ll| will) (?:still be|be (?:left|the (?:only|one|last)|watching|explaining|reading|crying|spending|stuck|single|wishing|paying)|see your|end up|never (?:forgive|know|get)|spend the)|you could (?:be (?:watching|losing|missing|the)|lose|miss|end up)|you deserve (?:better|more|a|to|this|it|the|an?)|are you next|are you (?:still|one of|tired|sick|ready to lose|serious|awake|really|prepared|protected|covered))(?: \\w+){0,4}",
      needs: -0.1,
      ownGuardsOnly: true,
    },
    {
      find: "(?:still(?! (?:an?|the|your|all|not) )|tired of|sick of|fed up with|had enough of|stop|quit|done with|no more|bored of|struggling (?:to|with)|worried about|embarrassed by|frustrated (?:with|by)|afraid of|scared of|ashamed of|suffering from|stressed about) (?:paying|using|wasting|losing|wearing|living|struggling|guessing|staring|babysitting|buying|being|asking|your|the|doing|dealing|feeling|seeing|trying|waiting|hiding|settling|overpaying|feeding|throwing|sitting|letting|leaving|suffering|scrolling|same|missing|dull|dry|boring|frizzy|putting|having|running|working|getting|not|hearing|a|an|all|low|bad|messy)(?: [\\w'-]+){0,6}\\??",
      needs: 0.2,
      ownGuardsOnly: true,
      unless: { because: 'a life told, not a lure', sentence: "(?:he|she|him|her|my|i|i'm|we|op|they)" },
    },
    {
      find: "(?:how much longer|how many more|what if|could you live with|can you (?:really )?live with|what will you|who will|who have you got|what happens when|what are you going to|when was the last time you|imagine (?:losing|explaining|missing|if your)|would you rather|is your (?:\\w+ )?(?:safe|protected|ready|at risk|making you)|did you know your)(?: [\\w'-]+){1,9}\\?",
      needs: 0.3,
    },
    {
      find: "(?:if|unless) you(?:'re| are)? (?:sleep on|scroll past|keep scrolling|skip|don't (?:care|act)|ignore|tired of being|serious about|snooze|wait(?:ing)? (?:for|until)|really (?:care|want|love|cared)|have a heart|love your \\w+|still|walk past|pass on|bloat|miss)(?: [\\w'-]+){0,7}",
      needs: 0.4,
      ownGuardsOnly: true,
      unless: {
        because: 'an exit offered, or advice',
        sentence:
          "(?:skip (?:it|this)|no pressure|that's fine|then don't|he|she|him|her|doctor|therapist|lawyer)",
      },
    },
    {
      find: "(?:every|each) (?:day|week|month|minute|hour|night|morning|second|year) (?:you (?:wait|scroll|sit|delay|put (?:it|this) off|don't|go without|ignore|spend|stay|skip)|that passes|without (?:a|an|it|this|one))(?: [\\w'-]+){0,6}|(?:is|are|it's|it is) (?:costing|killing|robbing|draining|quietly|slowly|secretly|ruining|stealing|eating)(?: [\\w'-]+){0,2} (?:you|your)(?: \\w+)?|(?:handing|giving|throwing|leaving|burning|losing)(?: \\w+)? (?:five figures|money|thousands|hundreds|cash|your \\w+|{price})(?: (?:on the table|away|down|every|to))+",
      needs: -0.2,
    },
    {
      find: "(?:your|his|her|their|the) (?:kids?|child|children|little ones?|little one|baby|family|dog|cat|fur baby|house|home|future self|future|business|mum|mom|wife|daughter|son|parents|grandkids|skin|hair|lungs|toes|feet|heart|loved ones)(?: \\w+)? (?:deserves?|will thank|are worth|is worth|shouldn't|won't (?:forgive|stay|be|wait)|can't (?:google|wait|afford)|is (?:sitting|counting|at risk|waiting)|depends? on|will (?:remember|notice|thank|never)|at risk|needs? (?:you|this|better|it))(?: \\w+){0,3}",
      needs: -0.2,
      ownGuardsOnly: true,
      unless: {
        because: 'family advice',
        sentence: '(?:he|she|him|op|therap\\w+|custody|divorce|school|doctor)',
      },
    },
    {
      find: "(?:silence|waiting|doing nothing|hope|\"?i'll[^\"]{2,25}\"?) (?:is|isn't) (?:a |an )?(?:look|option|plan|strategy|choice|costing|not a)(?: \\w+){0,2}|(?:leave|left) (?:it|that) to chance|is not a want|it's a need|the (?:smart|fast|clever|quick|savvy|wise) (?:ones?|parents|people|money|owners)(?: \\w+){0,2}|not for (?:people who|everyone who|the) (?:need|weak|faint|timid)(?: \\w+)?|like (?:an animal|a caveman|a martyr|it's (?:19|20)\\d\\d)",
      needs: -1.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?:could|can|might|will|may) (?:be|cost you|be costing you|kill|ruin|destroy|wreck|lose you|damage)(?: [\\w'-]+){0,3} (?:your (?:health|skin|business|career|marriage|future|life|home|kids?|family|phone|teeth|last)|everything|thousands|the difference between)|(?:dangerous|toxic|deadly|harmful|nasty|hidden|silent) (?:toxins?|chemicals?|truth|killer|dangers?|bacteria|germs|costs?|ingredients)|protect (?:your(?:self| \\w+)|what matters)(?: (?:from|against|before))?|(?:peace of mind|sleep (?:easy|better|soundly)(?: tonight| at night| knowing)?)|before (?:disaster|something|it happens|the worst|one of your)(?: \\w+)?|rest easy",
      needs: -0.1,
    },
    {
      find: "(?:was(?:n't|nt)?|were) (?:made|built|designed|meant) to be ignored|counting on you|(?:songs?|posts?|art|work|it) (?:like this )?(?:don't|doesn't) deserve \\d+|least you can do|we were never really friends|help a (?:girl|guy|brother|sister|mate) out",
      needs: -1.2,
      ownGuardsOnly: true,
    },
    ...freer,
    ...loose,
  ],
  guards: [
    {
      because: 'advice on a life',
      phrase:
        'regret (?:(?:the )?things|what you|not (?!buy|gett|join|book|order|grab|sign|com|try|act|invest)\\w+ing)',
    },
    {
      because: 'how it is with somebody else',
      before:
        "(?:#\\w+|he|she|they|i|we|(?:my|his|her|the|our) \\w+)(?: is|'s| are|'re| am|'m| was| were)(?: so| really| very| getting| just)?",
      phrase: '^(?:sick|tired|fed up|bored|scared|afraid|worried)',
    },
    {
      because: 'it will come again',
      before: '(?:this|it|that)(?: probably| surely| certainly| almost certainly)?',
      phrase: "^won't be the last",
    },
    {
      because: 'a recipe',
      phrase: '^(?:if you (?:skip|leave out|forget|wait)|let (?:the|it|them|your))',
      sentence:
        '(?:sugar|dairy|gluten|nut)-free|\\b(?:butter|dough|batter|tbsp|tsp|oven|simmer|marinade|flour)\\b',
    },
    {
      because: 'a thing found',
      before: 'if (?:it|this|that|she|he|one|they)',
      phrase: '^(?:might|could) be yours?$',
    },
    {
      because: 'the last train',
      phrase: "^(?:please )?don't miss it",
      sentence:
        '(?:no (?:later|other) (?:service|train|bus|ferry)|replacement bus|last (?:train|bus|ferry|boat|tram)|connection)',
    },
    {
      because: 'a habit at a machine',
      phrase: '^stop (?:scroll|hunt|look|search|click)ing (?:for|through) ',
    },
    {
      because: 'a plea',
      before: 'please|pls|kindly',
      phrase: '^(?:stop|quit) (?!pay|wast|los|settl|struggl)',
    },
    { because: 'how it is with the writer', phrase: '^still \\w+ing (?:it|them|mine)$' },
    {
      because: 'advice, with its condition',
      before: 'if [^.!?]{3,90},',
      phrase: '^(?:then )?(?:stay|keep|carry on|continue|go on) ',
    },
    { because: 'advice on a life', phrase: 'regret$', after: '(?:{w}ing|:)' },
    { because: 'what a thing would fetch', before: '(?:what|how much)', phrase: '(?:is|are) worth' },
    { because: "the writer's own habit", before: '(?:i|we|they|who|always|and)', phrase: '^never' },
    {
      because: 'a state of things',
      phrase: '^still (?:low|being|having|running|working|going|getting|hearing|not|a|an|all)',
    },
    {
      because: 'a life told, or advice against it',
      before: "(?:i|we|they|don't|do not|never|not|millions|people|families|many|those)(?: #?{w}){0,4}",
      phrase: '^(?:still|stop|quit|tired|sick)',
    },
    { because: 'asking colleagues', before: 'what', phrase: '^are you still' },
    {
      because: 'a title, not a bill',
      phrase: '^(?:Every|every|Each|each) \\w+ [A-Z][a-z]+ [A-Z]\\w*',
      caseSensitive: true,
    },
    { because: 'how to, in advice', phrase: '^stop trying', after: '{w}' },
    {
      because: 'how to, not what you suffer',
      before: '(?:to|how to|helps?|will|can|would|and)',
      phrase: '^(?:stop|quit)',
    },
    {
      because: 'safety, health or the law, with nothing to buy',
      sentence:
        '(?:call (?:111|112|911|999)|if you feel unsafe|storm warning|evacuat\\w+|gas leak|poison|ambulance|seek (?:medical|help)|suicid\\w+|therap\\w+|restraining order|custody|hotline|helpline|flood|wildfire|earthquake|recall)',
    },
    {
      because: 'the notion itself is the subject',
      sentence:
        "(?:fear of (?:heights|flying|missing)|fomo (?:is|as|marketing|study|research)|i regret|i(?:'m| am) (?:scared|afraid|tired|sick)|i (?:was|felt) (?:scared|afraid))",
    },
  ],
  rewrites: [
    'calm',
    {
      move: 'soften',
      replace: 'found',
      find: "(?<![\\p{L}\\p{N}])(?:so )?(?:you )?(?:don['’]t (?:want to |you dare )?|never |you (?:can['’]t|won['’]t want to|wouldn['’]t want to) (?:afford to )?)(?:miss(?: out)?(?: on)?|sleep on|pass up|overlook)(?= (?:these|those)\\b)",
      text: 'here are',
    },
    {
      move: 'soften',
      replace: 'found',
      find: "(?<![\\p{L}\\p{N}])(?:so )?(?:you )?(?:don['’]t (?:want to |you dare )?|never |you (?:can['’]t|won['’]t want to|wouldn['’]t want to) (?:afford to )?)(?:miss(?: out)?(?: on)?|pass up)(?: on)? (?:your|the|this|a|an|our)(?: \\p{L}+)? (?:chance|opportunity|shot)",
      text: "here's a chance",
    },
    {
      move: 'soften',
      replace: 'found',
      find: "(?<![\\p{L}\\p{N}])(?:so )?(?:you )?(?:don['’]t (?:want to |you dare )?|never |you (?:can['’]t|won['’]t want to|wouldn['’]t want to) (?:afford to )?)(?:miss(?: out)?(?: on)?|sleep on|pass up|overlook)(?= (?:the|this|our|my|your|an?|another)\\b)",
      text: "here's",
    },
    'questions',
    'invite',
    { move: 'delete', replace: 'clause', text: '' },
    {
      move: 'inform',
      replace: 'sentence',
      only: 'risk|danger|damage|disease|lose|losing|cost you|fail|harm|toxic|hack|burgl|fine|penalt|kill|die|sick|broke',
      text: 'The risk is [what, and how often it happens]; what helps is [the step], whether or not you buy anything.',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};
