import type { RuleLanguage } from '../../engine/rule';
import { freer } from './freer';
import { loose } from './loose';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: 'Engagement bait',
    line: "You're asking for a click, not a conversation. Ask one question you'd honestly like answered.",
    why: 'Facebook shows posts that beg for votes, shares, tags or comments to fewer people. Calls for help, missing people and fundraising are exempt.',
    source: {
      label: 'Gizbot on how Facebook demotes engagement bait',
      url: 'https://www.gizbot.com/social-media/news/facebook-to-demote-posts-that-use-engagement-bait-for-greater-reach-046509.html',
    },
  },
  patterns: [
    {
      find: "(?:{order}|{start}@? ?|and |then |to |or |must )tag (?:(?:a|your|the|someone|somebody|\\d+|two|three|one|five|us|me|who|that|another|any|'em|them|all|ur|every)(?: (?:[\\w-]+)){0,3})",
      needs: -1.2,
    },
    {
      find: '(?:{order}|hey guys |guys |everyone |must |and |pls |please |to )(?:sub|suscribe|subscribe|subcribe|subscrib)(?: (?:to|me|my|us|our|too|for|plz|pls|please|back|now|if|so|here|at|and|guys|4|it|her|his|channel|on))+',
      needs: -1.2,
    },
    {
      find: "(?:please|pls|plz|pleas|plizz|plss|kindly|don't forget to|remember to|make sure to|make sure you|be sure to|go|must) (?:sub|subscribe|suscribe|like|share|follow|retweet|rt|comment|vote|upvote|repost|leave (?:a )?(?:like|comment))(?: (?:this|to|me|my|us|our|and|the|it|back|if|&|for))*",
      needs: 0.4,
      ownGuardsOnly: true,
      unless: {
        because: 'a call for help',
        sentence:
          'missing|lost|last seen|found|amber|donat|victims|relief|shelter|red ?cross|police|rescue|flood|fire|earthquake|storm|hotline|emergency|blood',
      },
    },
    {
      find: "(?:i'?ll|i will|we'?ll|will|i|and i) (?:sub|subscribe|follow|like)(?: (?:to )?(?:you|u))? ?(?:back|to you|to u)|(?:sub|follow|like|f|l|s)(?: ?)(?:4|for)(?: ?)(?:sub|follow|like|f|l|s)|follow ?back|f4f|l4l|sub4sub",
      needs: -1.2,
    },
    {
      find: '(?:{order}|if (?:you|u) \\w+,? |then )(?:like|share|retweet|rt|repost|upvote|bookmark|save|smash|double[- ]tap|follow|comment|quote|thumbs up)(?:(?:,? (?:and|&|n|or|\\+)|,) (?:like|share|retweet|rt|repost|subscribe|comment|follow|save|tag|bookmark))+(?: (?:this|my|our|below|if|to|for|me|us|more))?',
      needs: -1.2,
    },
    {
      find: '(?:like|share|retweet|rt|repost|save|bookmark|upvote|quote|pin|screenshot|story|forward|stitch|duet) (?:this|dis|my|our|the|it|that)(?: (?:post|tweet|thread|video|comment|reel|page|pin|one|status|vid|pic|photo|with (?:your|a|someone|the)|if|for (?:later|more|a)|to (?:your|win|help|spread)))+(?: (?:network|please|pls|plz|friends|\\w+ friend))?',
      needs: -1.2,
      unless: {
        because: 'not asked of the reader',
        before: "(?:i|we|they|you|he|she|who|people|to|would|don't|didn't|does|really|just|i'd)",
      },
    },
    {
      find: '(?:{start}|please |pls |plz |and |just )(?:like|share|save|bookmark) (?:this|dis)(?= ?(?:$|[!.,:;]| if| pls| plz| please| for| with| to))',
      needs: -1.2,
    },
    {
      find: "(?:like|share|rt|retweet|thumbs up|double[- ]tap|comment|react|vote|clap|heart|repost|subscribe|sub|say (?:yes|amen)|hit like|upvote)(?: this| it| below)? if (?:you|u|your|ur|you're|we)(?: (?:also|still|really|would|are|r|can|too|ever))* ?(?:agree|love|like|loved|want|think|know|remember|see|believe|miss|relate|watch\\w*|hear\\w*|need|care|enjoy|hate|support|read|feel|came|come|listen\\w*|broke|have (?:a heart|ever)|in (?:19|20)\\d\\d|here|found|got|were|get|understand)(?: \\w+){0,3}",
      needs: 0.1,
      unless: {
        because: 'how one feels, not what to press',
        before: "(?:feel|i|would|looks?|sounds?|seems?|it's|he|she|they|him|her|i'd|not)",
      },
    },
    {
      find: '(?:give|leave|drop|hit|smash|press|click)(?: (?:me|us|it|this|a|the|that))* (?:thumbs up|like button|thumbs|like|likes|subscribe button|bell|follow button|follow|star|upvote|reaction|comment|heart|emoji|notification bell)(?: (?:and|&|below|if|button|for|please|plz)(?: \\w+)?)*',
      needs: -0.4,
      unless: {
        because: 'not asked of the reader',
        before: "(?:i|we|they|you|he|she|who|people|will|would|didn't|does|never)",
      },
    },
    {
      find: 'thumbs up (?:if|guys|so|please|pls|plz|for|for (?:this|me)|this)|(?:put|turn|switch)(?: (?:your|on|the|my))* (?:post )?(?:notifs?|notifications)(?: on)?|hit the bell',
      needs: 1,
    },
    {
      find: '(?:comment|type|reply|write|drop|say|pop|put|leave|post|shout)(?: me| us)? (?:(?:a|an|your|the|some|ur) )?(?:[\\w\'"-]+ ){0,3}?(?:below|down below|in (?:the |my |our )?(?:comments?|replies|chat|thread|section)|👇|⬇|↓)(?: (?:and|to|if|for))?',
      needs: -2,
      within: 'quotes',
      unless: {
        because: 'a real question',
        sentence: '(?:what|how|which|where|why|who)\\b[^?]{10,}\\?|questions? (?:below|in the comments)|ask',
      },
    },
    {
      find: '(?:{order}|to win,? |below,? |first (?:10|ten|person|five|20|twenty|50)?(?: people)? to |just |kindly )(?:comment|type|reply|say|drop|write|put|pop|bas|send)(?: me| us| with| the word)? (?:["\'][^"\']{1,25}["\']|yes|info|amen|done|ready|interested|mine)(?: (?:below|likh|in the comments|and|to|if|for|for the))?',
      needs: -1.2,
      within: 'quotes',
    },
    {
      find: '(?:[Cc]omment|[Tt]ype|[Rr]eply|[Ss]ay|[Dd]rop|[Ww]rite|[Pp]op|[Pp]ut|[Ss]end|COMMENT|TYPE|REPLY|DROP|SAY|to (?:comment|say|type|reply))(?: me| with| the word)? ["“\']?[A-Z]{2,}(?: [A-Z]{2,})?["”\']?(?= |[.!,]|$)(?: (?:below|in the comments))?',
      needs: -0.6,
      caseSensitive: true,
      within: 'quotes',
    },
    {
      find: '(?:drop|leave|pop|put|give me|send(?: me)?) (?:a |an |some |me a |your )?(?:\\p{Extended_Pictographic}\\S*|\\w+ emoji|emoji|🔥|❤|💯|a \\w+ in the (?:comments|chat))(?: \\w+){0,3}|(?:a )?\\w+ emoji (?:in|below)',
      needs: -1.2,
    },
    {
      find: '(?:retweet|rt|repost|share|quote|♻)(?: this)? (?:to|if|and|for (?:a chance|reach)|with (?:your|a friend|someone)|for a chance)(?: (?:win|enter|be|get|help|save|your|you|spread|network))+|repost ♻|♻️? ?repost',
      needs: -0.7,
    },
    {
      find: '(?:{order}|pls |plz |please |and |to win,? )(?:follow|like)(?: (?:me|us|our|my|@\\w+|this))+(?: (?:page|account|and|on|for|to|here|everyone|back|\\w+ page|i follow))*',
      needs: 0.6,
      unless: {
        because: 'not an order to the reader',
        before:
          "(?:i|we|they|you|he|she|who|people|to|would|don't|didn't|does|really|just|i'd|looks?|feels?|sounds?|not|more|exactly|seem|seems|be|is|was|are|act)",
      },
    },
    {
      find: '(?:share|send|forward|pass|show|spread)(?: (?:this|it|the \\w+))? (?:with|to|on to) (?:your (?:\\w+ )?(?:network|friends?|family|followers|mates?|group|partner|boss|crew|sister|mum|team|everyone)|a (?:friend|mate|\\w+ friend)|someone(?: who)?|friends|everyone|anyone who|the (?:friend|mate|boss|person) who|at least|\\d+ people|\\d+ \\w+)',
      needs: -0.2,
    },
    {
      find: "(?:let's|help (?:me|us)|we need|i (?:need|want|just need)|need|only|goal(?: is)?|trying to (?:get|reach|hit)|shoot for|can we (?:get|hit|reach)|road to|aiming for|if (?:i|we) get)(?: \\w+){0,3} (?:\\d[\\d,.]*k? |more |some |a few |{some} )+(?:subs?|subscribers?|likes?|followers?|views|shares|retweets|comments|rts|upvotes)(?: \\w+){0,3}",
      needs: -1.2,
    },
    {
      find: '(?:every|each|extra|more|most|biggest|loudest|funniest|best|highest) (?:\\w+ )?(?:comments?|shares?|tags?|likes?|table|team|answer|caption|replies|retweets?|follow)(?:,| is| =| gets?| counts?| wins| more)(?: (?:luck|wins?|another|entry|entries|ticket|a|the|more|an|one))*|more shares more luck|@ (?:five|three|two|\\d+|your|a|the) (?:mates?|friends?|\\w+)|name your \\w+, bring',
      needs: -0.7,
    },
    {
      find: '(?:a |ur |your |one |any )(?:sub|subs|subscription|like|follow)(?: (?:and|or|would|will|really|from) \\w+)* (?:would|will|really|means?|helps?|appreciated|be appreciated|help)(?: \\w+){0,2}|(?:subscribe|subscribing|subs?|likes?)(?:,? (?:likes?|comments?|shares?|and|subs?|follows?))*,? (?:is|are|would be|will be) (?:much |greatly |very |really |highly )?(?:appreciated|welcome)|it only takes \\d+ seconds|(?:just )?one (?:click|like|sub) (?:away|could|would|can)',
      needs: -0.3,
    },
    {
      find: '{start}(?:subscribe|retweet|repost ♻?️?|double tap|sub 4 sub|like and share|follow me|subscribe me|sub me)(?:{end}| please| plz| pls| guys)',
      needs: -1.2,
    },
    ...freer,
    ...loose,
  ],
  guards: [
    { because: 'the door is left open', before: '{opened}' },
    { because: 'the door is left open', after: ',? if you like' },
    { because: "a mark that these are another's words", phrase: '^rt$', after: '@\\w+' },
    {
      because: 'news of a disaster',
      phrase: '^(?:please |pls |plz )?(?:rt|retweet|share|follow)',
      draft:
        '(?:{disaster}|affected by|stay safe|thoughts (?:are|today|and)|pray(?:ers|ing)?|#\\w*flood\\w*)',
      unsold: true,
    },
    { because: 'a likeness', phrase: '^just like (?:this|it|that) (?:is|was)\\b' },
    {
      because: 'evidence',
      phrase: '^(?:screenshot|save) ',
      sentence:
        '(?:report (?:it|them|this)|evidence|tribunal|solicitor|trading standards|citizens advice|dispute)',
    },
    {
      because: 'a measurement, or a rehearsal',
      phrase: '^run it',
      sentence: 'run it (?:(?:{some}|\\d+) times|again|twice|with|through|past|by|under)\\b',
    },
    { because: 'a likeness', phrase: '^like an? (?!post|video|comment|pic|photo|page|reel|few|couple)' },
    {
      because: 'a likeness',
      phrase: '^just like (?:us|me|my|our|this)',
      before: '(?:.*\\w)',
      after: '(?:$|[,.!?;:)]|who|that)',
    },
    {
      because: 'blood is wanted',
      draft:
        '(?:blood (?:bank|type|service|donation)|(?:give|giving|donate|donating) blood|platelets|o[- ]neg(?:ative)?)',
    },
    {
      because: 'a warning of what goes round',
      draft:
        "(?:(?:post|message|page|account|text|email)s? (?:is |are )?(?:going|doing the) (?:a?round|rounds)|isn't (?:ours|us)|not from us)",
      unsold: true,
    },
    {
      because: 'done already',
      before: '(?:if|when|that) (?:you|u|they|he|she|i|we) (?:already|have|had|did)',
      phrase: '^(?:put|type|send|write|say|comment)',
    },
    {
      because: 'a wording to use',
      phrase:
        "^(?:just )?(?:write|say|reply|type|put|send) [\"'](?:i'|i'?(?:ll|d|ve)|we'|could |can |would |hi |hello |thanks)",
    },
    {
      because: 'those who follow',
      before: '(?:your|my|a|their|our|the|his|her|big|bigger|larger|loyal|an audience or)',
      phrase: '^following',
    },
    {
      because: "the writer's own wish",
      before:
        '(?:i|we|just|really)(?: just| really)? (?:want to|wanna|would like to|love to|like to|hope to|trying to|am trying to|get to|try to)',
      phrase: '^share my',
    },
    {
      because: "other people's doing",
      before: '(?:(?!comment)\\w+ing|asked|told|dragged|roasted)',
      phrase: '^(?:me|us|this|it) (?:in|below|under)',
    },
    { because: 'what a job asks for', phrase: '^must like', after: '(?!this|my|our|it|and|to|the)' },
    { because: 'an offer of help', phrase: '^say so' },
    {
      because: 'one of a list of things to do',
      before: '^(?:-|\u2022|\\d{1,2}[)/]) ',
      draft:
        '^(?!.*(?:{price}|shop now|link in bio|use code|{percent} off)).*(?: (?:-|\u2022|\\d{1,2}[)/]) \\w.*){3}',
    },
    {
      because: 'one of a numbered list',
      before: '^',
      draft: '^(?!.*(?:{price}|shop now|link in bio|use code|{percent} off)).*(?: \\d{1,2}\\. .*){3}',
    },
    {
      because: 'a call for help: missing, hurt, in need',
      sentence:
        '(?:missing (?:dog|cat|person|child|woman|man|girl|boy|teen)|(?:lost|found) (?:(?:a|the|this|these|some|my|his|her) )?(?:[\\w-]+ )?(?:dog|cat|child|keys?|wallet|phone|purse|bag|ring|glasses)|know (?:who|someone who|whose)|last seen|amber alert|relief fund|red ?cross|shelters?|evacuat\\w+|donor|blood type|hotline|emergency|victims|recall(?:ed)?|crimestoppers|reunit\\w+|find (?:him|her|them|my)|scam|police)',
    },
    {
      because: 'a call for help, advice or funds, which Facebook spares too',
      draft:
        'missing (?:person|child|girl|boy|man|woman|dog|cat)|last seen|went missing|rais(?:e|ing) (?:money|funds)|fundrais\\w+|gofundme|crowdfund\\w*|(?:can|could|does|would) (?:anyone|anybody|someone|somebody) (?:recommend|suggest|know (?:a|of|where|who))|looking for (?:recommendations|suggestions|advice|a foster)|any (?:recommendations|suggestions|advice)|blood (?:drive|donors?)|rehom\\w+',
    },
    {
      because: 'code, money or law',
      sentence:
        '(?:git|commit|version \\d|v\\d|line \\d+|share (?:price|capital|holders?)|html|sql|function|<\\w+>|`)',
    },
    {
      because: 'what others do',
      before:
        '(?:people|they|he|she|who|everyone|always|never|ads|youtubers|i|we|you|comments?|saying|asking|beg(?:ging)?|those|stop)(?: (?:who|that|saying|keep|to|for|just|always|can|only|will|would|all|like))*',
    },
  ],
  rewrites: [
    'order',
    {
      move: 'question',
      replace: 'sentence',
      only: 'agree|who else|thoughts|comment|tell (?:us|me)|which|what|drop|below|relate|yes or no',
      text: 'Which [part of this] has been hardest for you, and what did you do?',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};
