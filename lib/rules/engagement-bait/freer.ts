import type { Pattern } from '../../engine/rule';

/** Freer English wordings, which need more selling, or other pushes, around them. */
export const freer: readonly Pattern[] = [
  // Freer wordings, which need more selling around them.
  {
    find: "(?:who's|who is|who wants|who else|anyone|any takers|who dares|who's brave|hands up)(?: [\\w'-]+){0,7}\\?+ ?[\\p{Extended_Pictographic}\\uFE0F]*|(?:{order}|\\d\\W{0,3} ?)(?:double tap|story it|quote this|bookmark this|save this|repost|upvote|screenshot this|click,? upvote)(?: [\\w'-]+){0,4}|(?:share|spread|drop|post|blast) (?:the |this |it )?(?:live|link|post|word)? ?(?:in|to|on|with) (?:\\d|three|two|your|ten|five|all)(?: [\\w'-]+){0,4}",
    needs: 0.8,
  },
  // Freer wordings, which need more selling around them.
  {
    find: "(?:please|pls|plz|plss|plizz|pleas|plese|kindly|can (?:you|u)(?: guys| all)?|could (?:you|u)(?: guys| all)?|if (?:you|u|ya|yall)(?: guys)?(?: could| can| would)|would (?:you|u)|help me|i need (?:you|u) to|let's|everyone)(?: [\\w'-]+){0,5}? (?:sub|subs|subscribe|subscribing|suscribe|subcribe|like|likes|upvote|share|vote|retweet|rt|follow|thumbs|repost|comment)(?: [\\w'-]+){0,4}",
    unless: {
      because: 'a wish, or an invitation to speak',
      phrase:
        '^(?:if (?:you|u)(?: would)? like|would you like|(?:please |kindly )?feel free to)|would like (?:to|your|more|a)|share (?:your|any) (?:opinions?|views?|thoughts|experiences?|ideas|stor(?:y|ies)|feedback)',
    },
    needs: 0.1,
    severity: 'warning',
  },
  {
    find: "(?:subscribe|sub|suscribe|subscribing|subcribe)(?: [\\w'-]+){0,3} (?:channel|channels|me|back|vids?|videos?|now|too|4)|subscribe,? (?:like|comment|share|and)(?:,| \\w+){0,4}|(?:put|throw|drop|hit|smash|give|leave)(?: [\\w'-]+){0,3} (?:a |the |some )?(?:sub|like|likes|subs|thumbs? ?up|subscribe)(?: [\\w'-]+){0,4}|(?:first|1st) (?:\\d+|person|one|\\w+) to (?:like|sub|comment|subscribe|follow)",
    needs: -0.7,
    severity: 'warning',
  },
  // Freer wordings, which need more selling around them.
  {
    find: "(?:it(?:'d| would)|would|that would) (?:really )?mean (?:the (?:whole )?(?:world|absolute world)|so much|everything|a lot(?! of))(?: (?:to (?:me|us)|if))?(?: {w}){0,6}|so you never miss(?: {w}){1,4}|leave (?:us |me )?a (?:{w} )?(?:{some} )?(?:star )?(?:rating|review)",
    needs: 0.1,
  },
  {
    find: '(?:which|what)(?: {w}){0,3} (?:are you|would you|is your|will you|do you|should (?:we|i))(?: {w}){1,6}\\?|where will you(?: {w}){0,4}\\?',
    among: 2,
  },
  // In a draft that pushes in other ways too.
  {
    find: '{order}(?:repost|retweet|rt|bookmark|upvote|double tap|stitch|duet|like and|heart) ?(?: {w}){1,6}|{order}(?:share|save|like|tag|follow|favou?rite|screenshot|vote|subscribe|smash|rate|run it)(?: (?:and {w}|this|me|us|it|up|for|to|a|your|someone|the|three|{some}|five|if|with|in)){1,2}(?: {w}){0,6}|{order}(?:comment|drop|type|pop|write|reply|shout|say|leave|name) (?:"\\w+"|below|a (?:comment|like|heart|review|fire|emoji)|(?:your|yours|the {w}|a {w}) (?:below|in the comments)|(?:five|5) stars|{w} (?:below|in the comments|and (?:i|we)))(?: {w}){0,5}',
    unless: {
      because: 'advice',
      phrase:
        '^(?:follow (?:a|an) (?!page)|(?:save|share) (?:the|your|some) (?:{w} ){1,2}for|(?:share|save) your (?:expertise|knowledge|skills|work|ideas|screen))',
    },
    among: 1,
  },
  {
    find: "who(?:'s| is| else)? (?:in|brave|ready|with me|wants|fancies|hungry|game|down|up for|needs|coming|joining)(?: {w}){0,5}\\?*|(?:notifs?|notifications?|post notifications) (?:on|up)|help (?:this|it|us|me|the algorithm)(?: {w}){0,2} (?:reach|find|travel|get|beat)(?: {w}){0,5}|(?:agree|thoughts|yes or no|am i wrong|who agrees|prove me wrong|change my mind)\\?",
    unless: {
      because: 'the people one lives with',
      phrase:
        '^(?:those|everyone|anyone) who shares? (?:it|this|that|our|my) (?:with|world|life|home|planet)',
    },
    among: 1.5,
  },
  {
    find: "(?:who(?:'s| is| wants| else|s)|anyone|hands up|show of hands|raise your hand|guess)(?: [\\w'-]+){0,5}\\? ?(?:\\p{Extended_Pictographic}|\\uFE0F)+",
    needs: -0.3,
  },
  {
    find: '{start}(?:rt|retweet|repost)(?: (?:this|it))?(?= (?:and|n|so|if|for)|{end})|{order}(?:comment|reply with|type|throw) \\p{Extended_Pictographic}|(?:raise|stick|put) (?:a|your|ur) hands?(?: up)?(?= (?:below|in the)| ?\\p{Extended_Pictographic})|(?:a|the) (?:like|follow|share|rt|repost) (?:and|\\+|&) (?:a )?(?:like|follow|share|rt|comment|save)|must be following|(?:double[- ]tap|hit like|smash like) if (?:you|u)|thumbs? (?:this|it|me) up|{start}thumbs up(?=,| ?!| so| if)|(?:spread|share) (?:my|our) (?:{w} ){0,2}(?:around|covers?|songs?|music|page|work|live)',
    needs: -0.7,
  },
  // As it is written in comments.
  {
    find: 'thumbs? up (?:if|of|so) (?:you|u|your|ur|ya|it|more|that|people)(?: {w}){0,4}|(?:a |one |just a )?(?:simple |single |quick )?thumbs up (?:to|on|for) (?:my|this|our|me)(?: {w}){0,2}|(?:lik|liek) (?:dis|diz|this|if)(?: {w}){1,4}|{start}like if (?:u|ur|ya|yall)(?: {w}){1,4}|(?:please|pls|plz) (?:{w} ){0,4}like (?:this|my|our) (?:picture|poster|photo|page|video|song|comment)',
    needs: -1.2,
    unless: {
      because: 'what others do, or how one feels',
      before: "(?:i|we|they|he|she|people|feel|looks?|sounds?|seems?|it's|is|not|be|would|just|don't)",
    },
  },
  {
    find: '(?:{start}|please |pls |plz |plea+s+e* |watch and |come |like (?:and|n|&) |and then )su[bs]*c?s?cri?b(?:e|le|el|)(?: (?:and|to|my|me|chan+el+|plz|pls|please|guys|for|4))*(?= ?[!.,]|$|.?https?)|(?:anybody|anyone|everyone|whoever|people) (?:who |that )?(?:subs|subscribes)(?: {w}){1,5}',
    needs: -0.6,
  },
  {
    find: '(?:please|pls|plz|everybody|everyone|guys|go|link and|and|{start})(?: please| pls)? vote(?: for)? (?:me|us|my|our|him|her|{w}(?= (?:please|pls|plz|guys|at ))|{w}(?: {w})? (?:at|please|pls|plz))(?: {w}){0,3}|vote vote(?: vote)*|give (?:it|us|me|this) (?:5|five|{some}) stars',
    needs: -2.4,
    ownGuardsOnly: true,
    unless: {
      because: 'an election',
      sentence:
        'ballots?|elections?|polls|polling|council|senat\\w+|mayor|governor|president|party|candidates?|tories|labou?r|democrats?|republicans?|trump|biden|clinton|bernie|congress|propositions?|referendum|brexit|union',
    },
  },
  {
    find: '{call}follow (?:us|me|@?{w}|{w} {w}|{w} {w} {w}) (?:for (?:more|updates?|news|the latest|daily|tips)|to (?:stay|keep|see|get|learn))(?: {w}){0,4}',
    needs: 0.2,
  },
];
