import type { RuleLanguage } from '../../engine/rule';
import { loose } from './loose';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: 'Talking about how great we are',
    line: 'Let the help show the skill. Swap the praise for one thing you learned that the reader can use.',
    why: 'Praise of oneself is discounted, and wrapping it in modesty is worse. In nine studies humblebragging made people less liked and seemed insincere.',
    source: {
      label: 'Sezer, Gino & Norton 2018, on humblebragging',
      url: 'https://vdocument.in/humblebragging-a-distinctaand-ineffectiveaself-presentation-filessezer-gino.html',
    },
  },
  patterns: [
    {
      find: "(?:we|i)(?:'re|'m| are| am) (?:an? |the |your |one of the )?(?:(?!not |no )\\w+ )?(?:award-?winning|leading|premier|passionate|visionary|trusted|top|best|number one|world-class|proud|results-driven|rockstar|dedicated|renowned|expert|#1|fastest-growing|sought-after|multi-award-winning|5-star|five-star)(?: [\\w-]+){0,3}",
      needs: 0.1,
    },
    {
      find: "(?:(?:i'm|i am|we're|we are|so|very|truly|deeply|beyond|incredibly) )+(?:humbled|honou?red|thrilled|excited|proud|delighted|blessed|grateful|overjoyed|stoked)(?: beyond words)? (?:to (?:announce|share(?! (?:your|his|her|their))|be (?:named|recogni[sz]ed|featured|the|part|leading|a)|lead|introduce|present|have (?:been|won)|launch|say|join|offer|reveal|bring|tell)|that (?:we|our)|by the)(?: \\w+)?",
      needs: 0.1,
    },
    {
      find: '(?:thrilled|humbled|honou?red|proud|blessed|excited) (?:beyond words|to (?:announce|share(?! (?:your|his|her|their))|be named|be recogni[sz]ed|introduce|reveal|launch))',
      needs: -0.4,
    },
    {
      find: "(?:we|i)(?:'re|'m| are| am) (?:so |all |truly |deeply |really |absolutely )?(?:passionate about|obsessed with|committed to|dedicated to|on a mission to|here to (?:help you|change|revolutioni[sz]e|serve)|redefining|revolutioni[sz]ing|changing (?:the|how)|leading the|known for|(?:rather |kind of )?brilliant at|(?:really |very )?good at|rated|unmatched)(?: [\\w-]+){0,3}",
      needs: -0.4,
    },
    {
      find: "our (?:mission|passion|vision|promise|commitment|dna|expertise|purpose|values)(?: \\w+)?(?: (?:is|are|to|has))(?: \\w+){0,2}|(?:is|are) in our (?:dna|blood|bones)|(?:we )?pride ourselves|our (?:expert|dedicated|passionate|talented|world-class|award-winning|friendly|experienced|amazing|incredible|highly trained|professional|rockstar|dream) (?:team|staff|chefs?|trainers|crew|squad|stylists|coaches|artisans|craftsmen|instructors)|a-players|(?:over |with |combined )*(?:\\d+\\+?|decades of|many|combined|twenty|thirty) (?:years(?:' of| of|')? |combined years of )?(?:of )?(?:combined |industry |hands-on |proven )?(?:experience|expertise|excellence)|trusted (?:since|leader|partner|advisor|name|expert)|(?:family[- ]owned|proudly serving|serving \\w+|making [\\w ]{3,25}|in business|trusted|handmade|baking|brewing) (?:and operated )?since (?:18|19|20)\\d\\d|a name you can trust|leaders? in (?:the|our|his|her) (?:field|industry|space)",
      needs: -0.4,
    },
    {
      find: "(?:nobody|no one|no other \\w+|not many|few people|nothing)(?: \\w+){0,5} (?:(?:does|do) it (?:like|better|the way)|like (?:i|we) (?:do|can)|better than (?:me|us|i do|we do)|knows? (?:\\w+ )?(?:better|like)|as (?:well|good) as (?:me|us))|better than (?:anyone|anybody)(?: (?:alive|else|i know|in \\w+))?|(?:if (?:we|i) (?:do|may|must) say so (?:ourselves|myself))|modesty aside|not to brag|(?:not gonna|not going to) lie,? (?:we|i)(?:'re|'m)|that's us|(?:we|i) happen to be|speaks for itself|being the goat|goat 🐐",
      needs: -1.2,

      ownGuardsOnly: true,
    },
    {
      find: "(?:my|our) (?:success rate|track record|results|portfolio|reputation|reviews|numbers|work|clients?|record|pedigree|hands?)(?: \\w+)? (?:speaks?|speak for|tell|prove|shows?|is unmatched|is legendary|get|don't|dey|are the|stays?|precedes)(?: [\\w'-]+){0,4}|(?:clients|parents|people|customers|they|colleagues|everyone|patients|brides|founders) (?:call|calls|come to|turn to|know|trust|rely on|keep calling) (?:me|us)(?: (?:the|a|when|for|because|to|their)(?: [\\w'-]+){0,3})?",
      needs: -1.2,
    },
    {
      find: "(?:my|the|our) (?:incredible |amazing |inspiring |crazy |wild )*(?:journey (?:to|from|of|as)|story of (?:how|success)|success story|rise (?:to|from)|path to)(?: (?:success|the top|greatness|zero|rags|entrepreneurship|freedom|six|seven|becoming|nothing))+|from (?:zero|nothing|broke|rags|scratch) to(?: \\w+){1,3}|(?:i|we)(?:'ve| have)? (?:been )?(?:guided|helped|coached|transformed|trained|served|worked with|rescued|taught|mentored|scaled|styled|consulted|advised|empowered)(?: \\w+){0,2} (?:hundreds|thousands|countless|millions|dozens|over \\d+|more than \\d+|\\d{2,}\\+?|some of the (?:world|biggest|best))(?: (?:of )?[\\w-]+){0,3}",
      needs: -0.4,
    },
    {
      find: '(?:as (?:a|an|the) |a )?(?:visionary|serial|award-winning|seasoned|multi-award-winning|self-made|disruptive|celebrity|world-renowned|sought-after|thought-leading|internationally acclaimed|tedx|forbes) (?:founder|entrepreneur|leader|coach|speaker|ceo|agency|author|expert|artist|designer|photographer|chef|consultant|stylist|attorney)|(?:listed|named|featured|ranked|recogni[sz]ed)(?: \\w+)? (?:among|as one of|in|by|on)(?: the)? (?:forbes|top \\d+|\\d+ (?:under|most)|\\d+ most|inc\\.?|best)(?: [\\w-]+){0,3}|(?:miracle workers?|baby whisperer|\\w+ whisperer|gladiator|secret weapon|worst nightmare|wizards?|magicians?|rockstars?|ninjas?|superheroes?) (?:in|for) (?:their|your) (?:corner|\\w+)',
      needs: -0.8,
    },
    {
      find: "(?:i|we)(?:'ve| have)? (?:never|not once) (?:lost|missed|failed) (?:a|one|to|an)(?: [\\w'-]+){0,3}|(?:i|we) (?:have )?(?:rescued|seen|fixed|handled) worse|(?:i've|we've|i have|we have) (?:prevented|done|fixed|delivered|completed|handled|solved|sold|written)(?: \\w+)? \\d+(?! (?:years?|months?|weeks?))(?: \\w+)?|(?:what|who) (?:sets|makes) us (?:apart|different|special|unique)|(?:it's )?(?:borderline|almost|practically) unfair",
      needs: -1,
      ownGuardsOnly: true,
    },
    // Freer wordings, which need more selling around them.
    {
      find: "(?:i|we) (?:make|made|turn|turned)(?: [\\w'-]+){1,3} (?:sound|look|feel) like(?: [\\w'-]+){1,4}|(?:my|our) (?:girls|lads|team|crew|boys|guys|chefs?|bakers?|stylists?|coaches?) (?:are|is) (?:\\w+ )?(?:miracle|magic|wizards?|legends?|the best|unreal|geniuses|artists|machines)(?: \\w+)?|we(?:'re| are) (?:the )?(?:[\\w'-]+ ){0,3}(?:nightmare|dream team|specialists|experts|leaders|originals|answer|secret)|(?:i|we) (?:could|can) (?:announce|sell|do|fix|bake|write|teach)(?: [\\w'-]+){1,6} (?:in my sleep|blindfolded|and (?:still )?get|better than)(?: [\\w'-]+){0,4}|(?:listed|named|featured|ranked|voted) (?:among|in|as one of|by)(?! (?:our|my|your|the (?:release|notes|changelog|docs|minutes|table|comments?|thread|description|readme|faq|post)))(?: the)?(?: [\\w'-]+){1,5}",
      needs: 0,
    },
    {
      find: '(?:coaches|trainers|staff|teachers|agents|experts|tutors|stylists) who (?:actually|really|truly|genuinely) (?:care|listen|get it|know|show up)',
      needs: -0.2,
    },
    { find: 'you asked(?: for it)?,? (?:and |so )?we (?:listened|delivered|answered|heard)', needs: -0.8 },
    {
      find: "we (?:believe in|care about|are dedicated to|'re dedicated to|are committed to|'re committed to|pride ourselves|stand behind|go above|go the extra|put you first|know how|understand how)(?: {w}){1,7}|(?:our|a) (?:friendly|dedicated|experienced|expert|gentle|passionate|award-winning|certified|knowledgeable|professional|talented|world-class|local|trusted) (?:team|staff|experts?|crew|technicians?|tutors?|trainers?|agents?|stylists?|coaches|chefs?|doctors?|instructors?|engineers?|advisers|advisors|designers?)(?: {w}){0,4}|(?:we(?:'re| are)|i(?:'m| am)) (?:the|your) (?:go-to|one-stop|local|trusted|number one|leading|premier)(?: {w}){1,4}|(?:exciting|amazing|incredible|fantastic|dream|rare|unique|golden) (?:new )?(?:opportunity|career|role|position|job)(?: alert)?|(?:uncapped|unlimited) (?:commission|earnings?|potential)|(?:amazing|incredible|awesome|great|fantastic|vibrant|inclusive|fun) (?:company )?(?:culture|perks|benefits|team environment)",
      needs: 0.4,
    },
    {
      find: "(?:i|we)(?:'ve| have)? (?:already |personally |proudly )?(?:helped|coached|trained|placed|served|fitted|shipped|mentored|transformed|styled|matched|supported|guided|worked with) (?:over |more than |nearly |almost )?(?:{many}|{some})(?: {w}){1,5}|(?:i|we)(?:'ve| have)? sold (?:over |more than )?(?:{many}|{some}) (?:homes|houses|properties|copies|units|cars|boxes|bottles)(?: {w}){0,5}",
      needs: 0.4,
    },
    {
      find: "(?:can't|cannot|can not) wait (?:for you )?to (?:show|share|see|meet|welcome|have|hear)(?: {w}){0,5}",
      needs: 0.3,
    },
    {
      find: "(?:{percent}|{some} out of {some}) (?:success|placement|pass|win|approval|retention|satisfaction) rate|(?:success|placement|pass|approval|satisfaction) rate of {percent}|(?:we're|we are|i'm) (?:building|creating|redefining|shaping) the (?:future|next)(?: {w}){1,4}|(?:not just|more than) another {w}",
      needs: 0.1,
      ownGuardsOnly: true,
    },
    {
      find: "(?:your|our customers'?) (?:{w} )?{w} (?:is|are|comes?|will be)(?: always)? (?:our (?:first |top |number one |#1 |only |main |greatest |highest )?(?:priority|focus|mission|passion|goal|success|promise|business|concern)|first)|we(?:'ve| have| will|'ll)? (?:always |never |don't |only |truly |proudly )?(?:spare no|cut (?:no )?corners|compromise on|skimp|settle for|take (?:great |so much )?pride|bring (?:you )?the|put (?:{w} ){1,5}into (?:every|each|all)|go (?:above|the extra)|live and breathe|stand (?:behind|by) (?:our|every)|do it all|do things differently|work tirelessly|love what we|set the (?:bar|standard)|raise the bar|have your back|'ve got your back|hand-?(?:pick|select|craft)|pour our|spent (?:{w} ){1,3}(?:perfecting|developing|crafting|refining))(?: {w}){0,6}|proudly (?:made|serving|presents?|presenting|offers?|offering|american|family|veteran|owned|hand-?\\w+|crafted|brewed|roasted|independent|introduces?)(?: {w}){0,3}|(?:family|veteran|woman|women|black|locally|employee)[- ]?owned(?: (?:and|&) operated| business| company)|that's where we come in|led by (?:our |the |a )?(?:{w} ){0,2}(?:experts?|pros|specialists)|(?:team|community|network) of (?:{w} )?(?:experts|professionals|specialists|pros|artisans)|(?:is|are) (?:fully |deeply )?(?:committed|dedicated|devoted) to (?:your|our|quality|excellence|bringing|providing|reliability|helping you)(?: {w}){0,4}",
      needs: -0.4,
      ownGuardsOnly: true,
    },
    {
      find: 'our (?:secret|patented|exclusive|proven|renowned|famous|certified|talented|dedicated|skilled|passionate|seasoned|world-famous) {w}(?: {w})?',
      needs: -0.1,
    },
    {
      find: 'our (?:{w} )?(?:team|staff|crew|instructors?|teachers?|coaches|trainers|tutors|drivers|chefs?|therapists?|technicians?|guides|agents|community|customer service)(?: here)? (?:is|are)(?: all| so| super| very| incredibly| really| truly| always| extremely)* (?:friendly|approachable|knowledgeable|welcoming|amazing|passionate|dedicated|experienced|the best|caring|talented|fantastic|incredible|skilled|professional|awesome|second to none)(?: {w}){0,2}|our (?:friendly|knowledgeable|caring|skilled|welcoming|experienced|professional|dedicated|talented),? and (?:{w}) (?:team|staff|crew|instructors?|experts?)|as (?:the )?(?:innovators|leaders|pioneers|experts|specialists|trailblazers) (?:in|of)(?: {w}){1,4}|(?:have|has|with) the right (?:knowledge|tools|skills|experience|equipment|expertise) and(?: {w}){1,4}',
      needs: 0.2,
    },
    {
      find: "(?:is|are|we're) here to (?:help (?:you|with)|save the day|serve|share|make|bring|give|support|guide)(?: {w}){0,4}|(?:excited|proud|thrilled|happy|delighted) to (?:offer|welcome|introduce|announce|present|launch|have you|bring)(?: {w}){0,4}|look forward to (?:welcoming|serving|hosting)(?: {w}){0,3}|we (?:create|craft|design|build|deliver|provide) (?:{w} ){1,6}?(?:that|to help|to make|so you)(?: {w}){1,3}",
      needs: 0,
      unless: { because: 'somebody tells of people, or explains', draft: '{told}' },
    },
    // What others say, do or fail to do for want of us.
    {
      find: "(?:i(?:'ve)?|we(?:'ve)?|i have|we have|has|and|team|still) (?:never|yet to|not once)(?: once)? (?:have |has )?(?:had|have|met|meet|seen|sent|lost) (?:a|an|one|any) (?:single )?(?:client|customer|student|bride|couple|guest|patient|learner|pupil|buyer|{w} (?:who|that|fail|walk|leave|come back|complain|ask)|complaint|callback|call-back|refund|return|no-show|leak|bad review|comeback|dud)(?: {w}){0,5}|(?:i(?:'ve)?|we(?:'ve)?|i have|we have|and|my {w}|our {w}(?: has| have)?|{start}) ?(?:personally )?(?!need|want|got|get|know|see|had){w} more (?:{w} ){1,5}than (?:anyone|anybody|any other|every other|the rest)(?: {w}){1,4}|the (?!number|line|day|thing|way|word|song|book|game|place){w} (?:that |who )?(?:everyone|everybody|(?:the )?other {w}|half (?:of )?{w}|the pros|{w}'s {w})(?: {w}){0,3} (?:calls?|rings?|turns? to|trusts?|copy|copies|follows?|whispers?|asks?|recommends?|sends?|raves?|swears? by|envy|envies|wish(?:es)?|talks?)(?: {w}){0,3}",
      needs: -0.3,
      ownGuardsOnly: true,
    },
    {
      find: '(?:on|in) (?:another|a different) (?:level|league|planet)|(?:i|we) make (?:{w} ){1,4}(?:almost |actually )+{w}',
      needs: 0.2,
    },
    // A dare.
    {
      find: "(?:fight me|i(?:'ll)? wait){end}",
      needs: 0,
      ownGuardsOnly: true,
    },
    // In a draft that pushes in other ways too.
    {
      find: '(?:nobody|no one|no other {w}|not another {w}|nobody else|no-one|few people)(?: {w}){0,7} (?:like (?:us|me|we|i|this|our|my)|(?:better|cleaner|faster|harder|sharper|deeper) than (?:us|me|my|our|we|i)(?: {w})?|(?:this|so|as) (?:honest|good|well|clean|careful|fast|fresh)(?: {w})?|touching (?:me|us)|as (?:we|i) do|(?:touch|beat|match|outwork|outcook|outsell)(?:es)? (?:me|us|our|my)(?: {w})?)',
      among: 1,
      ownGuardsOnly: true,
    },
    {
      find: "(?:we're|we are|i'm|i am|still|you're looking at|you've found|meet) (?:the|your|officially the|proudly the|probably the|easily the) (?:only|first|original|last|{super}|few|real|one|go-to)(?: {w}){1,9}|(?:i|we)(?:'ve| have)? (?:never|not once|yet to)(?: once)? (?:been|had|lost|failed|missed|met|seen|let|disappointed|heard)(?: {w}){1,6}|(?:{some}|two|three|four|five) generations (?:of|in)(?: {w}){1,5}|(?:they|people|clients|everyone|customers|the press|folks|mates)(?: {w})? (?:don't |always |all |keep |still |used to )?(?:call(?:s|ed|ing)?|know|name[sd]?|dubbed) (?:me|us)(?: {w}){1,6}|(?:i|we) (?:wrote|invented|pioneered|perfected|mastered|cracked|bottle|rewrote|redefined?|reinvented|own|live) (?:the|it|this|forever|what|how|every|for)(?: {w}){0,5}|(?:has|have) (?:rewritten|redefined|changed|reinvented|disrupted|transformed|set|raised) (?:the|how|what)(?: {w}){1,5}|(?:my|our)(?: {w})? (?:team|crew|staff|people|chefs?|hands|results|work|reputation|record|students|stylists?|builders?|food|cakes?)(?: {w}){0,3} (?:speak|speaks|best|magic|legendary|obsessives|genius(?:es)?|artists|unmatched|second to none|miracle|famous|sought|perfectionists|drop jaws|untouchable|obsessed)(?: {w}){0,4}",
      among: 1.5,
      ownGuardsOnly: true,
    },
    {
      find: '(?:humbled|honou?red|proud|chuffed|thrilled|blessed|grateful|buzzing|stoked|flattered) (?:and \\w+ )?to (?:be|have been|announce|share|say|join|receive|unveil)(?: {w}){0,3} (?:named|listed|featured|among|recogni[sz]ed|nominated|awarded|selected|crowned|invited|most|top|{w} under|world|stage|{w} {w})(?: {w}){0,6}|(?:testing|tested|built|sold|seen|fixed|baked|cut|read|written|made|done|eaten) more (?:{w} ){0,3}than (?:anyone|anybody|any other|every|most|all|the whole)(?: {w}){0,5}|ask anyone(?: {w}){0,4}|doing it (?:right|properly|proper|better)(?: {w}){0,4}',
      among: 1.5,
      severity: 'warning',
    },
    {
      find: "{start}we(?:(?:'ll| will) (?:never|always|make sure|go)| make| don't do| never| always| only(?! (?:cover|deliver|ship|open|have|take|work))|'ve got| go)(?: {w}){1,9}{end}",
      among: 2,
      ownGuardsOnly: true,
    },
    // Sums made for others, schools named, others turned away.
    {
      find: '(?:after|having|from) (?:placing|coaching|helping|training|teaching|interviewing|reviewing|auditing|building|styling|writing|launching|mentoring|advising|shooting) (?:over |more than )?{many} (?:{w} )?{w}',
      needs: 0,
      ownGuardsOnly: true,
    },
    {
      find: '(?:an?|one|the only) (?:{w} ){0,2}(?:who|that) (?:actually|really|truly|genuinely) (?:gives? a (?:damn|toss|stuff|crap)|cares?|listens?|shows? up|answers?|turns? up|delivers?|replies|calls? (?:you )?back|picks? up)(?: {w}){0,2}',
      needs: 0,
      unless: {
        because: 'what somebody looks for',
        before:
          '(?:looking for|need|want|find|know|recommend|finding|be|had|have|having|to have|with|for)(?: {w})?',
      },
    },
    {
      find: "(?:we|i) (?:{w} ){1,3}for a living{end}|(?:i'm|i am|we're|i've been|we've been) (?:told|called|named|dubbed|nicknamed) (?:(?:that )?(?:i'm|we're) )?(?:the|an?|one of)(?! (?:few|lot|liar|couple|bit))(?: {w}){1,6}",
      among: 1,
    },
    ...loose,
  ],
  guards: [
    {
      because: 'a newcomer is welcomed',
      phrase: 'to welcome (?!you)',
    },
    {
      because: 'set apart for one use',
      phrase:
        'dedicated (?:{w} )?(?:language|server|page|line|folder|channel|space|lane|room|desk|hosting|time)',
    },
    {
      because: 'people sorted into kinds, or what is often asked',
      phrase: '^the (?:leader|boss|colleague|person|type|bit|part|question) everyone',
    },
    {
      because: 'a life, a family, a colleague',
      sentence:
        '(?:proud of (?:my|her|him|them|you|our (?:son|daughter|kids?|volunteers))|my (?:son|daughter|kids?|mom|mum|dad|wife|husband|baby|toddler|therapist)|(?:engaged|pregnant|married|sober|retire)|years? of experience (?:required|needed|in|as)|we were wrong|i was wrong)',
    },
    {
      because: 'help in an emergency',
      sentence: '(?:victims|relief|prayers|survivors|rescue|volunteers|red ?cross|firefighters)',
    },
  ],
  rewrites: [
    {
      move: 'plain',
      replace: 'found',
      find: "(?<who>we|i)(?:['’]re|['’]m| are| am)? (?:so |very |truly |super |beyond )*(?:proud|thrilled|excited|delighted|honou?red|pleased|humbled|happy|stoked) to (?:announce|share|introduce|present|unveil|reveal|say|report)(?: that)?:?",
      text: 'news:',
    },
    {
      move: 'plain',
      replace: 'found',
      find: "(?<who>we|i)(?:['’]re|['’]m| are| am) (?:so |very |truly |super |beyond )*(?:proud|thrilled|excited|delighted|honou?red|pleased|humbled|happy|stoked) to(?= \\p{L}+)(?! be)",
      text: '$<who>',
    },
    'invite',
    { move: 'delete', replace: 'clause', text: '' },
    {
      move: 'quantify',
      replace: 'found',
      find: '(?:(?:over |more than )?(?:tens of thousands|thousands|hundreds|millions|dozens) of|countless)(?= \\p{L})',
      text: '[how many]',
    },
    {
      move: 'show',
      replace: 'onward',
      only: "^(?=\\S+ \\S+ \\S+ \\S+).*\\b(?:we|our|i|my|us|is|are|i['’]m|we['’]re)\\b",
      text: '$here (for instance, [one thing a reader can check])',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};
