import type { Pattern } from '../../engine/rule';

/** Invitations to buy told as an idiom, a dare or a joke. */
export const idioms: readonly Pattern[] = [
  {
    find: "(?:this is|here's|consider this) your (?:sign|cue|reminder(?= to (?:{buyVerb}|{joinVerb}|treat|give|shop|look after))|excuse|permission)(?: to)?(?! check)",
    needs: -0.2,
  },
  {
    find: 'what are you waiting for|look no further|you know (?:the drill|the number|what to do|(?:where|who|how) to (?:find|go|ring|call|ask|text|message|reach)|where (?:i am|we are))|thank (?:me|us) (?:later|from)',
    needs: -1.2,
  },
  { find: "run,? don't walk|don't walk,? run", needs: -1.2, ownGuardsOnly: true },
  {
    find: "(?:you|everyone|everybody|y'all|your (?:\\w+ )?(?:home|dog|cat|kitchen|wardrobe|bathroom|desk|skin|face))(?: all| really| absolutely| literally| seriously)? (?:need|needs|have to have|has to have|must have|needs? to (?:try|get|buy|own|grab|see|check(?: out)?))(?: to check out)? (?:this|these|it|them|one|our|my|a)(?:(?: {w}){1,3} in your (?:life|home|kitchen|wardrobe|bag|routine))?",
    needs: 0.6,
  },
  {
    find: 'must[- ]haves?|must[- ]buy|must[- ]own|must[- ]try|must[- ]reads?|must[- ]visit',
    needs: -0.1,
    unless: {
      because: 'a condition, not a praise',
      before: '(?:you|we|they|it|he|she|who|that|someone|somebody|there|i)',
    },
  },
  { find: 'do yourself (?:a|the|and \\w+ a) favou?r', needs: -0.4 },
  {
    find: '(?:get|put|pop|add|write|throw|stick) (?:your|ya|yer) (?:name|names) (?:on|in|down|into|to|onto)',
    needs: 0,
  },
  {
    find: "(?:seat|spot|chair|table|mug|one|bed|desk|space)(?:'s| is)? (?:with|that has) your name on(?: it)?|(?:has|got) your name (?:on|all over) it",
    needs: -1.2,
  },
  {
    find: 'snap (?:one|yours|it|them|some) up|(?:pop|put|stick|leave) (?:a|your|the) (?:deposit|card|offer) (?:on|down)',
    needs: -1.2,
  },
  {
    find: 'bums on seats|roll up,? roll up|hop aboard|all aboard',
    needs: 0,
  },
  {
    find: '{order}come (?:and )?(?:get (?:it|yours|one|some|them)|grab|bag|rummage|haggle|see us|say (?:hi|hello)|hungry|on (?:in|out|down)|find (?:us|me)|eat|shop|try|taste|meet|melt|be (?:peaceful|part)|camp|down|visit|check|join)',
    needs: -0.1,
  },
  {
    find: "you(?:'d be|'d have to be| would be| are) (?:mad|daft|crazy|bonkers|silly|insane) (?:not to|to (?:miss|skip|pass|walk past|leave))",
    needs: 0,
    ownGuardsOnly: true,
  },
  {
    find: "you in or (?:are you )?out|are you in\\?|who(?:'s| is) in\\?|(?:who|anyone) wants? (?:one|in|a (?:slot|spot|seat|go))",
    needs: -0.2,
  },
  {
    find: "(?:it's|they're|she's|he's|one's|yours is|yours are) (?:just )?(?:sitting|waiting)(?: right)?(?: there)? (?:for you|in the shop|with your name|to be yours)|(?:could|can|will|might) be yours|make it yours|and (?:she|he|it|they)(?:'s|'re| is| are) yours",
    needs: -1.2,
  },
  {
    find: '(?:sign|signing) on the dotted line|(?:pick up|lift) the phone|skip the (?:sorry|queue|wait|line|faff|drama|headaches?|heartbreak|tears|stress|guesswork|pain|wrestling)|lock (?:one|it|yours|(?:your|that) (?:{w} )?(?:{place}|spot|rate|price|weekend|{day}|{month})) in',
    needs: -1.2,
  },
  {
    find: '(?:just |go )?switch(?:ing)? (?:to \\w+ )?already|(?:scoot|skip|nip|pop|jump|run|race|hop) (?:on )?over to (?:the|our|my)',
    needs: 0.1,
  },
  {
    find: '{order}(?!make|find|work|feel|fight|eat|lost?)\\w+ your way (?:over|in|down|to|round)(?: {w}){0,3}|(?:save|keep|store) (?:my|our|this) number',
    needs: -0.6,
  },
  {
    find: '(?:families|guests|buyers|clients|couples|readers|collectors|applicants|parents|members|you) (?:are|is) (?:warmly |strongly |kindly )?(?:encouraged|invited|welcome) to (?:book|arrange|apply|reserve|secure|visit|register|order|contact)',
    needs: 0,
  },
  {
    find: 'take (?:my|our) money|shut up and take|all i ask is (?:that )?you buy|the (?:wishlist|buy|order|checkout|subscribe) button|(?:smash|hit|press) (?:the|that) (?:buy|order|wishlist|link|button)',
    needs: 0,
  },
  {
    find: 'help (?:me|us|a \\w+) (?:out )?(?:get (?:to|vip|noticed|famous|\\d)|sell out|hit \\d|reach \\d|clear|fill|empty)|(?:find|give) (?:it|them|him|her) a (?:new |loving |good )?home',
    needs: -0.8,
  },
  {
    find: '(?:honesty box|till|kettle|door|shop) is (?:hungry|open|waiting|on)(?! (?:from|mon|tue|wed|thu|fri|sat|sun|until|\\d))',
    needs: 0.4,
  },
];
