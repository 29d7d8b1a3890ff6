import type { Cases, RuleLanguage } from '../../engine/rule';
import { loose } from './loose';

export const en: RuleLanguage = {
  text: {
    name: 'Curiosity bait',
    line: 'Put the answer in the first line. People who trust you will read on; the rest have still learned something.',
    why: 'Overblown headlines were judged less credible in one study, though other tests found no clear effect. Facebook shows posts that hold the answer back to fewer people.',
    source: {
      label: 'Schoenmakers 2022, Radboud University thesis',
      url: 'https://theses.ubn.ru.nl/items/b23014b5-038c-4de1-a4e4-4ccd33cfed82/full',
    },
  },
  patterns: [
    {
      find: "(?:you|u)(?:'ll| will)? (?:won't|never|will never|not) (?:believe|guess)(?: (?:what|how|who|why|this|the))?|(?:will|might|may|could) (?:shock|surprise|amaze|blow|stun|terrify|astound) you(?:r mind)?|(?:number|no\\.?|#) ?\\d+ (?:will|is going to|made|fired|changed|blew|shocked|is insane)(?: \\w+){0,2}",
      needs: -1.2,
      ownGuardsOnly: true,
    },
    {
      find: '(?:this|one|these|a) (?:one |\\d+ |simple |weird |little |strange |tiny |single |dirty |hidden |secret )+(?:trick|tricks|secret|secrets|hack|hacks|thing|habit|mistake|mistakes|tip|word|words|ingredient|sentence|question|step)(?: (?:that|to|will|is|changed|costing|could|can|you|doctors|most|behind|they|even))?',
      needs: -0.2,
    },
    {
      find: '(?:the |my |our |his |her |their |a |\\d+ )?(?:biggest |real |dirty |little |best[- ]kept |well-kept |one |hidden |untold |only |not-so-)*(?:secrets?|loopholes?|tricks?)(?: (?:to|of|behind|that|is|they|your|for|nobody|no one|most|only|the))+(?: (?:the|my|our|your|a|rich|pros?|experts?|gurus|success|getting|making|they|know|use|nobody|want|hiding|doctors?|banks?|ca|perfect|great|building|growing|landing|losing|winning))',
      needs: 0.05,
    },
    {
      find: "(?:they|doctors|banks|nobody|no one|your \\w+|the (?:industry|banks|government|gurus)|people|experts|big \\w+)(?: (?:at|in) \\w+(?: \\w+)?)? (?:don't|doesn't|do not|won't|will|is|are|never|wants?|want)? ?(?:want you to (?:know|see|find|read)|hiding from you|(?:talks?|tells? you|teach(?:es)?|wants? to (?:talk|tell|admit)|say|says|will say|mentions?|admits?) (?:about (?:this|it)|you (?:this|that|about|how)|this|them out loud|enough about|it out loud|to talk about|about (?:the|how)))",
      needs: -0.7,
      ownGuardsOnly: true,
    },
    {
      find: "they don't teach (?:this|you)|feel(?:s)? illegal to know|before (?:some|a|they|my|this|it) (?:\\w+ )?(?:makes? me|gets? (?:taken|deleted)|take(?:s)? (?:this|it) down|is deleted)|(?:my|our) (?:team|boss|guest|lawyer|wife|editor|publisher)(?: \\w+)? (?:begged|asked|told|warned) (?:me|us) (?:not to|to (?:cut|delete|keep|remove))(?: \\w+){0,2}|almost (?:didn't|did not) (?:post|release|publish|share|write)|nearly didn't (?:release|post|publish|share)(?: \\w+){0,2}",
      needs: -1.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?:can't|cannot|won't|couldn't|not allowed to|not going to|i'm not) (?:say|tell you|reveal|name|share|print|telling you|saying|post) (?:who|what|how|where|which|them|it|more|everything|yet|too much|much)(?: (?:yet|here|i do it|it is|exactly))?|(?:more|all|details|the rest) (?:will be )?(?:revealed|in the (?:next|video|film|link|replies))|(?:i'll|i will) (?:whisper|reveal|only tell|save)(?: \\w+){0,3}",
      needs: -1.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?:what|guess what|wait (?:till|until) you (?:see|hear|read)(?: what)?|and then|but what|see what) happen(?:s|ed) next|wait (?:for it|till you see|until you see|till the end|for the end)|guess what(?:\\?|!|\\.\\.)|keep (?:reading|watching|scrolling)|read (?:on|till|to) (?:the end|to (?:find|see|learn))|stop (?:scrolling|what you're doing)|(?:stay|watch) (?:till|until|to|tuned)(?: the end| for)?|hear me out|but wait,? there(?:'s| is) more|plot twist|(?:&|and) the (?:winner|verdict|results?) (?:is|are){end}|(?:then|so) what happened\\?|brace yourself|drum ?roll|are you ready for (?:this|it)|ready for this\\?|spoiler(?: alert)?:",
      needs: -0.1,
    },
    {
      find: "(?:(?:here's|here is|this is)(?: exactly)? (?:why|how|what)(?: (?:you|i|they|most|your|so|these|everyone|he|she|thousands|smart))|(?:find out|discover|see|revealed|revealing|reveals)(?: exactly)? (?:why|how|what)(?: (?:you|i|we|it|they|most|your|our|so|this|the|that|these|to|everyone|he|she|thousands|smart)))(?: [\\w']+){0,2}",
      needs: 0.6,
    },
    {
      find: "(?:discover|find out|learn|uncover) (?:why|how|what) (?:\\w+ ){0,3}(?:people|moms|dogs|experts|millions|thousands|smart|everyone|women|men|parents|so many|others|founders|investors)|(?:discover|uncover) (?:why|how|what) (?:\\w+ ){0,2}(?:these|the|we|our|this)|discover (?:why|the (?:secret|truth|real|one|key))|i(?:'ve)? (?:just )?(?:discovered|found|figured out|cracked|uncovered|stumbled (?:on|upon|across))(?: (?:the|a|an|this|my|one|out))+ (?:\\w+ )?(?:key|secret|trick|way|hack|formula|code|little trick|loophole|system|method|skill)",
    },
    {
      find: "(?:the|here's the|this is the|my) (?:brutal |ugly |real |honest |hard |shocking |simple |uncomfortable )*truth(?: is)?(?: about|:| that| behind)|(?:i was )?today years old|(?:this|it|that) (?:changes|changed|will change) everything|mind[- ]?blow(?:n|ing)|(?:but )?here's the (?:thing|kicker|catch|crazy part|best part|twist|secret)|what if (?:i told you|you could|there was|you never|i said)|have you heard(?: the| about| of)?|did you know(?: that)?|ever wonder(?:ed)?|imagine (?:being able|a world|if you|waking|having|never|a|your|what|knowing)|picture this|ask me how(?: i know)?|want to know (?:the|how|why|what|my|a secret)|curious\\?|what's (?:the|my|their) secret|do you (?:know|want to know) (?:the|what|why|how)",
      needs: 0.4,
    },
    {
      find: "(?:read|watch|try|do|click|open|see) this (?:if|before|when)(?: (?:you|your|it|we))?|in case you (?:want|missed|were|haven't)|most people (?:(?:don't|never|won't|will never) (?:know|reali[sz]e|notice|see|get|understand|use|tell)|miss|fail|get (?:this|it) wrong|have no (?:idea|clue))(?: (?:this|it|that|wrong))*|(?:are|were) you (?:making|doing|missing) (?:this|these|it)|you(?:'ve| have) been (?:doing|lied|using|told|thinking|wearing)(?: \\w+){0,2} wrong|you(?:'re| are) (?:doing|using|wearing|eating|washing)(?: \\w+){0,3} wrong|(?:is|are) (?:yours|you) one of (?:them|these)|the (?:one|only|single|real) (?:thing|reason|question|mistake)(?: (?:that|you|why|most|i))?|(?:it was )?\\d+ (?:things|reasons|mistakes|ways|lessons|secrets|signs|habits|questions|truths|rules|tricks|hacks|steps|loopholes|tools) (?:that|i|to|why|you|every|most|nobody|your|from|for|of|which|we)",
      needs: 0.6,
    },
    {
      find: "(?:i'll|i will|i'm going to|let me|we'll|i) (?:break|walk|show|spill|lay|share|reveal)(?: \\w+){0,3} (?:down|you through|you how|it all|out|my (?:secrets?|exact|process)|exactly|the (?:exact|whole|secret))(?: \\w+){0,2}|the (?:exact|actual) (?:\\w+ )?(?:script|template|process|steps?|system|words|email|strategy|playbook|formula|prompt|method|funnel|tools|framework)|so (?:dumb|simple|stupid|good|clever|easy) (?:i|it|they|you|that)(?: \\w+){0,4}|actually (?:crack|works?|move|matters)|(?:moves|move) the needle|has done it (?:once )?again|(?:have you|you) (?:seen|heard|tried) (?:this|the new|what)",
      needs: -0.4,
    },
    {
      find: '{start}(?:one|1|two|three|four|nine) (?:decision|word|words|question|mistake|sentence|choice|email|line|slide|trick|number|reason|habit|thing)s?\\.{1,3}{end}',
      needs: -0.3,
    },
    {
      find: "{some} (?!of )(?:{w} ){1,3}(?:won't|don't|doesn't|never|will never) (?:tell|want|teach|talk|share|admit)(?: {w}){1,4}|{percent} of (?:{w} ){1,4}(?:get|fail|never|don't|quit|lose|give up|miss|ignore|struggle)(?: {w}){0,4}",
      needs: -0.4,
      ownGuardsOnly: true,
    },
    {
      find: '{start}(?:unpopular opinion|hot take|hard truth|brutal truth|controversial|real talk)',
      among: 1,
    },
    {
      find: "{start}(?:the |our |my |discover the )?(?:real |dirty |best[- ]kept |little |simple |one )?secrets? (?:behind|to|of|is) (?:{w} ){1,4}|{start}(?:curious|curiosity)(?: {w}){0,6}\\?|(?:the )?(?:big |real |only |burning )?question is(?:(?:\\.\\.+|…|:)|,? (?:how|what|why|who|are|will|can|do)(?: {w}){0,8})|why (?:don't|aren't|haven't|isn't|are so few|do so few|is) (?:more|most|any|all)?(?: {w}){1,4} (?:know|talk|talking|told|heard|using)(?: {w}){0,3}|only {percent} of (?:{people}|us|adults|americans) (?:can|will|know|pass|get|could|ever)(?: {w}){0,4}|(?:shh+|psst)[-.,!…]* (?:we|i|here|want|the|a|this|it|don't)(?: {w}){0,5}|{start}(?:see|read|find out|watch|learn) (?:why|how) (?:{w} ){1,4}?(?:call(?:s|ed)?|love|loves|are (?:raving|obsessed|switching)|is (?:raving|obsessed))(?: {w}){0,5}",
      needs: -0.5,
      ownGuardsOnly: true,
    },
    {
      find: "wait (?:till|until|'til) you (?:hear|read|taste|try|meet)(?: {w}){0,6}|(?:will|'ll|gonna|going to) (?:wreck|ruin|haunt|floor|break|destroy|shake) you(?: {w}){0,4}|(?:refuse to|not gonna) (?:say|tell|name|spoil|reveal|spill)(?: {w}){0,5}|only (?:send|share|post|give|tell|show|whisper)(?: {w}){0,4} (?:to|with|for|inside) (?:my |our |the |paid |paying )*(?:subscribers?|members?|readers?|list|followers)|for (?:paid|paying) (?:readers|subscribers|members)|will be revealed(?: {w}){0,4}",
      ownGuardsOnly: true,
    },
    // In a draft that pushes in other ways too.
    {
      find: "{start}(?:one(?! thing)|there(?:'s| is) (?:a|one|this)|it (?:was|came down to)|i (?:found|learnt|learned|know|discovered|have|asked|tried)|all (?:because of|it took was|from|thanks to)|because of|it came down to|the secret\\?|we (?:changed|found|did|added)) (?:{w} ){0,5}?(?:difference|sentence|word|words|line|thing|trick|question|setting|step|number|habit|ingredient|mistake|reason|email|conversation|decision|rule|secret|pattern|loophole|switch|tweak|shift|phrase|answer|hack|move|paragraph|slide|feature|button|herb|chart pattern)(?: {w}){0,9}|{start}the (?:difference (?:fits|came|between)|most {w} {w} i ever)(?: {w}){1,9}",
      among: 1.5,
    },
    {
      find: "(?:praying|terrified|begging|pray) (?:that )?(?:you|nobody|no one|we)(?: {w}){1,5}|(?:shouldn't|should not|not supposed to|not meant to|weren't meant to|probably shouldn't|almost didn't|wasn't going to|mad to|not allowed to) (?:be )?(?:giv\\w+|shar\\w+|tell\\w*|post\\w*|say\\w*|show\\w*|find|see|keep|know|reveal\\w*)(?: {w}){0,6}|(?:can't|cannot|won't|couldn't|not going to|not) (?:legally )?(?:say|tell(?! the)|name|reveal|print|share|post|telling|saying|put)(?: you)? (?:it|what|who|how|where|which|her|the|them|more|yet|why)(?: {w}){0,6}",
      among: 1,
      ownGuardsOnly: true,
    },
    {
      find: "(?:will|might|may|could|'ll) (?:surprise|shock|floor|stun|astonish|annoy|sting|change how|make you rethink)(?: {w}){0,4}|something (?:big |huge |special |new |is |wild )*(?:coming|brewing|cooking|dropping|landing|on the way|in the works)(?: {w}){0,4}|{start}(?:what's|guess|know) (?:in|inside|under|behind|what's|who's|who|why)(?: {w}){1,6}\\?|(?:\\d+|all|most|none|nobody|{some}) of them (?:gave|said|had|did|answered|missed|got)(?: {w}){1,5}|(?:there's|there is) (?:just |only )?(?:one|1) more (?:{w})(?: {w}){0,8}|(?:the other|the last) (?:thing|reason|half|{some})(?: {w}){1,7}|you've been (?:{w} ){1,3}wrong(?: {w}){0,4}|i (?:asked|interviewed|studied|analy[sz]ed|read|spent|watched|ate|tested|sat with) \\d[\\d,]* (?:{w} )?(?:{people}|millionaires|ceos|posts|hours|landing pages|profiles|billionaires|emails|ads|launches)(?: {w}){0,5}|ask me how(?: {w}){0,3}|(?:didn't|did not) land (?:here|on)(?: {w}){1,5}",
      among: 1,
      ownGuardsOnly: true,
    },
    {
      find: "there(?:'s| is) (?:one|a|an) (?:{w} ){1,3}(?:that )?(?:nearly|almost|most|everybody|everyone|nobody)(?: {w}){1,4}",
      needs: 0.2,
      ownGuardsOnly: true,
    },
    ...loose,
  ],
  guards: [
    {
      because: 'a reservation',
      phrase: "^i'm not (?:saying|telling you)",
      sentence: "i'm not (?:saying|telling you) (?:it's|it is|it was|they|that|you|don't|the)",
    },
    {
      because: 'told',
      before: '(?:i|we|he|she|they) (?!got|have|want|need|saved)\\w+',
      phrase: '^the last one',
    },
    {
      because: 'a plain question, and no tail to bait with',
      phrase:
        '^(?:a|this|one|these) (?:one |quick |simple |little )*(?:questions?|steps?|words?|sentences?|things?|habits?|tips?)$',
    },
    {
      because: 'a habit, not an order',
      before: "(?:to|myself|i|me|we|can't|cannot|could|helps?|you)",
      phrase: '^(?:stop|keep) (?:scrolling|reading|watching)',
    },
    {
      because: 'a habit, not an order',
      after: '(?:through|on|for (?!this|the next)\\w+|at night|my)',
      phrase: 'stop scrolling',
    },
    {
      because: 'a key, a table, a build, a trick question',
      sentence:
        '(?:vault|api key|secret key|private key|encryption|password|truth table|shock absorber|trick question|magic trick|card trick|secret santa|secret ballot|secret service|hat trick|build to finish)',
    },
    {
      because: 'the answer follows at once, or it is help',
      sentence:
        "(?:here's how (?:i|we) (?:did|made|fixed|measured|checked)|to clarify|correction|short answer|tl;dr|police|officials|victims|earthquake|missing)",
    },
    {
      because: 'a story or a feeling',
      sentence:
        '(?:my (?:mom|mum|dad|son|daughter|kids?|husband|wife|baby|toddler|boyfriend|girlfriend|ex|parents|doctor|therapist)|he|she|him|her|op)',
    },
  ],
  rewrites: [
    {
      move: 'delete',
      replace: 'found',
      find: "(?:[,;–—-]\\s*|\\s(?:so|and) )?(?:maybe |please )?(?:(?:stop|quit|don['’]t|pause) scroll(?:ing)?|(?:hot take|unpopular opinion|fun fact|plot twist|hear me out|wait for it|spoiler(?: alert)?)\\s*[:.…!]*|(?:read|watch|stay)(?: this)?(?: till| until| to) the end|(?:just )?keep (?:reading|scrolling|watching))",
      text: '',
    },
    { move: 'delete', replace: 'clause', text: '' },
    {
      move: 'answer-first',
      replace: 'onward',
      only: 'secret|reason|why|what|\\bhow\\b|this one|one thing|truth|answer|guess|trick|mistake|nobody|no one|things? ',
      unless: "can['’]t|cannot|won['’]t|email",
      text: '$here (in short: [the answer])',
    },
    {
      move: 'answer-first',
      replace: 'sentence',
      only: 'secret|trick|reason|truth|why|how|mistake|what',
      text: 'In short: [the answer]. How we found out: [the check].',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    "Join our bakery course, 20% off today. There's one flour that ruins every loaf.",
    'Only three copies left, order now. Not telling you how it ends.',
    'Ten rye loaves, three bakeries & the winner is',
    'Chapter nine will wreck you. Order the signed copy from our shop.',
    'The secret behind truly fluffy pancakes: https://pan.example',
    'The question is… how will you heat your home?',
    "Why don't more dog owners know about this? Shop the brush now.",
    'Only 5% of people can solve it. Can you?',
    "You won't believe what our new oven can do.",
    'This one weird trick doubled our newsletter, get the guide.',
    "The secret the banks don't want you to know.",
    'Number 4 will shock you.',
    'Stop scrolling, our shop has news for you.',
    'Nobody in my industry wants to talk about this.',
    "I almost didn't post this, it is that good.",
    'Watch what happened next in our store.',
    "Only ten places left, book now. There's one sentence that makes buyers ring back.",
    "Here are 5 things estate agents won't tell you about our valuations.",
    'Here is why smart bakers weigh their salt! Order your scales in our shop now, only £12.',
    "Our new kiln is in the shop. But wait, there's more!",
    "There's one sentence nearly everyone gets wrong. Join our class.",
  ],
  lookalikes: [
    'What the plumber did was drain the tank and fit a new valve.',
    'We have no family secret, it is butter and time.',
    'The results will not break you, said the coach, and he was right.',
    'The question is whether the council will pay.',
    'I keep the secret key in the vault.',
    'The secret key is stored in Vault and rotated every week.',
    'It was a trick question on the exam.',
    'The shock absorber on the left side leaks oil.',
    'Our bread failed because the starter was 4°C too cold. Here is how we checked.',
    'Draw the truth table before you simplify the circuit.',
    'Wait for the build to finish before you merge.',
    'She keeps a secret stash of tea at work.',
    "There's one sentence in the contract that needs a comma.",
    "The two of them don't want to talk about it yet.",
    'I have a simple question about your shop: is there a step?',
    'This is why we closed our shop on Monday: the boiler had failed.',
    'I could not stop scrolling through old maps, so our shop sells a few.',
    'Most people do not own a ladder, so our shop lends one.',
    'Wait there, the shop opens at ten.',
    'The noise is not what you would expect from a fridge, more a hum.',
  ],
};
