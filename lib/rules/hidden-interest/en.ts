import type { Cases, RuleLanguage } from '../../engine/rule';
import { loose } from './loose';

export const en: RuleLanguage = {
  text: {
    name: 'Undisclosed interest',
    line: 'Readers will forgive an interest, not a hidden one. Add a plain line at the top: paid, gifted, mine, or my employer.',
    why: 'When a link, code, gift or job could colour a post, readers must be told. X, Meta and the US and UK regulators all ask for it, and a hidden tie costs more trust than an open one.',
    source: {
      label: 'X paid partnerships policy',
      url: 'https://help.x.com/en/rules-and-policies/paid-partnerships-policy',
    },
  },
  patterns: [
    {
      find: '(?:use|using|with|enter|try|pop|apply|drop|grab|type|take|thru|through|via|click|hit|swipe|and|my|go (?:thru|through)|sign up (?:with|through|via|using)|order (?:with|through|via))(?: (?:with|through|the|via|at|on|in))? (?:my|mi|his|her) (?:(?:discount|promo|referral|affiliate|creator|invite|personal|exclusive|special|amazon|partner|ref|coupon) )*(?:codes?|links?|referral|storefront|coupon)(?: [a-z\\d]+)?(?: (?:at|for|to|and|in|on|below)(?: \\w+)?)?',
    },
    {
      find: '(?:my|our) (?:referral|affiliate|ref|invite|promo|discount|creator|partner) (?:code|link)s?|(?:referral|affiliate|invite) (?:links?|codes?)|(?:amazon|ltk|liketoknow\\.it|shopmy) (?:storefront|finds|links?|favou?rites)',
      unless: {
        because: 'said that there is none, or explained',
        sentence:
          "(?:no (?:referral|affiliate)|not an? (?:affiliate|referral)|without|aren't|isn't|explain|policy|banned|commission if)",
      },
    },
    {
      find: '(?:https?:\\S*|[\\w-]+\\.\\w{2,8}/?[^\\s?]*)[?&](?:ref|tag|aff|affid|aff_id|campid|refid|referrer|referral|utm_source=aff|via|partner|coupon|invite|irclickid|affiliate)=[\\w-]+',
      within: 'links',
    },
    {
      find: '(?:https?://)?[\\w-]{1,40}(?:\\.[\\w-]{1,40}){1,4}/(?:r|ref|i|go|invite|aff|refer|join|get|partner|a|u)/[\\w-]{1,60}',
      within: 'links',
      needs: -1,
    },
    {
      find: '(?:sign up|join|register|order|book|buy|go|come|apply|open (?:an|your) account)(?: \\w+){0,3} (?:through|thru|via|with|using|under|from) (?:me|my (?:link|page|profile|name|team)|the (?:link|button) (?:on|in|below|underneath) (?:my)?)',
    },
    {
      find: '(?:mention|tell (?:them|him|her|\\w+)|say|quote|drop|give them)(?: that)? (?:my name|i sent (?:you|ya)|(?:you (?:came|come) from|this (?:answer|post|thread|video)|(?!we)[\\w]+ sent (?:you|ya))|(?:you saw|you read) (?:this|me))(?: \\w+){0,3}',
    },
    {
      find: '(?:thanks|thank you|shout ?out|big love|cheers|props|grateful) (?:so much )?to (?:my (?:friends|pals|mates|fam|people|partners?)|the (?:lovely |amazing |kind )?(?:folks|team|people|guys|friends|girls)|our (?:friends|partners?)) (?:at|over at|from|in) (?:\\w+)(?: for (?:sending|the|having|hosting|gifting|hooking|this|my)(?: \\w+){0,2})?|(?:no affiliation|not sponsored|not an ad) (?:lol|haha|wink|😉|;\\)|i swear|but)|(?:partnering|partnered|teamed up|collab(?:ing|orating)?|working) with (?:@?\\w+ )(?:on|to|for)(?: \\w+){0,3}',
      needs: -0.6,
    },
    {
      find: '[A-Z]{3,}\\d{1,3}(?: at (?:checkout|sign[- ]?up|the (?:till|end))| when (?:you|u|ya)| knocks| gets (?:you|u|ya|me)| for \\d+%| saves| takes| will get| shaves)(?: \\w+){0,4}|(?:code|CODE|Code) (?:[A-Z]{3,}\\d{1,3}|[A-Z]{4,}(?= at the))',
      caseSensitive: true,
      unless: {
        because: "a shop's own code",
        sentence:
          '(?:[Ww]e|[Oo]ur|[Uu]s|[Ss]itewide|[Ss]torewide|[Bb]lack [Ff]riday|[Ss]ale|[Oo]rders?|[Ff]ree [Ss]hipping|EVERYTHING|OFF)',
      },
    },
    {
      find: '[A-Z]{4,}\\d{0,3} (?:at (?:the )?(?:checkout|check-out|end)|gets you|knocks|shaves|in(?:to)? the box at)(?: (?:a bit|\\w+))*|(?:[Uu]se|[Pp]op|[Tt]ype|[Ss]tick|[Ww]hack|[Pp]ut) [A-Z]{3,}[-\\dA-Z]* (?:at|in|into)(?: the)?(?: (?:end|checkout|box|basket|till))+(?: at checkout)?',
      caseSensitive: true,
    },
    {
      find: "(?:mine's|mine is) the (?:orange|first|top|big|green|blue)? ?(?:button|link|one)|(?:the )?(?:button|link|banner) (?:underneath|below|above) takes you(?: \\w+){0,3}|(?:they|he|she) (?:shave|knock|take|give)(?:s)?(?: \\w+){0,4} off (?:if|when) you (?:mention|say|use)|we both (?:get|win|earn|receive)(?: \\w+){0,3}|(?:i|you and i) (?:both )?get (?:a )?(?:credit|bonus|free \\w+|a little something) (?:if|when|too)|(?:(?:was |were |got |been )gifted (?:this|these|by|a|my)|kindly sent|pr package|pr box|unboxing my|hosted us|treated us|sent me (?:this|these|a (?:box|package|bottle|parcel)))(?: \\w+){0,3}",
      needs: 0.4,
    },
    // In a draft that pushes in other ways too.
    {
      find: "(?:through|via|with|using|under|on|hit|tap|use|click|press) (?:with )?(?:the|this|that|my) (?:little |orange |green |big |blue |yellow |special |secret |shiny |red )*(?:button|banner|link|code|photo|box)(?: (?:under|below|beneath|in|at|here|on|above|so|for|and|it)(?: {w}){0,5})?|(?:we|us) both (?:get|win|earn|save|score|pocket)(?: {w}){1,4}|(?:a |an |my )?(?:special|secret|private|sneaky|cheeky|exclusive|readers'?|insider) (?:link|rate|code|door|page|price|discount|url)(?: {w}){0,7}|code [a-z]+\\d+(?: {w}){0,5}",
      among: 1,
    },
    {
      find: '(?:a|my) (?:{w} )?(?:buddy|friend|mate|cousin|colleague|roommate|flatmate|neighbour|neighbor|coworker|sister|brother|uncle)(?: {w}){0,2} (?:showed|put|got|turned|introduced|pointed|told) me (?:this|on to|onto|about|to|a)(?: {w}){0,6}',
      among: 1.5,
    },
    ...loose,
  ],
  guards: [
    {
      because: "a shop's own code: a discount, no recommendation",
      phrase: '^(?:[\\w$]+ )?\\w*(?:\\d+|[A-Z]{4,})|^code ',
      draft:
        "^(?!.*(?:^|[^\\w'])(?:i|i'm|i've|my|me|mine)[^\\w]).*(?:{percent}|{price}|save|shipping|sale|discount|deals?|(?:your|any) (?:first )?(?:order|purchase|box|bag)|checkout\\.)",
    },
    {
      because: 'one company with another',
      before: '(?:they|it|we|has|have|is|are|{w}) ?(?:have|has|is|are)?',
      phrase: '^(?:partner|team|collab|working)',
      draft: "^(?!.*(?:^|[^\\w'])(?:i|i'm|i've|my|me)[^\\w]).*",
    },
    {
      because: 'said openly',
      draft:
        "#(?:ad|sponsored|gifted|paid|advert|partner)|(?:i|we) (?:get|earn|receive|make|am paid|'m paid) (?:a |an )?(?:small |little )?(?:commission|cut|percentage|\\d+%|paid)|(?:i )?(?:work|consult) (?:at|for)|my own (?:shop|company|product|app|book|business|brand)|i (?:own|run|founded|built|made|maintain)|i'm (?:the )?(?:maintainer|founder|owner|author)|sponsored by|paid (?:partnership|ad|promotion)|gifted,? (?:no|not)|affiliate (?:links?|commission)[^.]{0,40}(?:commission|cut|paid|earn)|disclosure|disclaimer|full disclosure|so i'm biased|bought (?:it|this) myself",
    },
    {
      because: 'a code or link of another kind',
      sentence:
        '(?:area|zip|post|postal|qr|access|door|gate|error|status|country|dress|source|otp|verification|security|git|commit|branch|pull request|regex) ?(?:code|ref)?|facebook\\.com/\\S*ref=|youtube\\.com',
    },
  ],
  rewrites: [
    { move: 'disclose', replace: 'onward', text: '$here (ad: I get [what] from this)' },
    {
      move: 'disclose',
      replace: 'sentence',
      text: '#ad: [who] pays me [what] for this. $sentence',
    },
    {
      move: 'disclose',
      replace: 'sentence',
      text: 'I have a stake here: [paid, gifted, mine, or my employer]. $sentence',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'I adore these boots, use code MARTA15 at checkout.',
    'This bottle is brilliant, use my code RIVER15 for 15% off.',
    'Sign up through my link and the first month is half price.',
    'I found the kettle here: https://shop.example/kettle?tag=mira-21',
    'Mention my name at the till and they knock a bit off.',
    'I sleep like a stone on this pillow. Type WILMA20 when you sign up.',
    'I moved my savings here: oakvault.example/?via=petra',
    'My referral link is on my page if you want the same broker.',
    'Best blender ever, BLEND20 at checkout gets you twenty off.',
    'Thanks to my friends at Lumaworks for the new chair!',
    'Best app on the market, hands down. Use the little button under the photo and we both get ten quid.',
    'This balm is unreal and nearly sold out. Use OTTIE12 before the weekend. Best thing I ever bought.',
    'You need this tent, only a few left, order now. Put in my username and we both get a tenner.',
  ],
  lookalikes: [
    'Enjoy 15% off with code FALL15.',
    'Save $40 when you spend $100 with code NEWYEAR40 at checkout.',
    'They have partnered with a charity to provide gem kits.',
    '#ad thanks to my friends at Sepatoe for paying me to test these.',
    'I work at Figmint, so weigh this as you like; the link is https://figmint.example/?ref=post',
    '#gifted, no payment: the code LUNA10 is theirs and I earn nothing.',
    'It is my own shop, so I am biased; the mugs are $18.',
    'The area code changed last year, so check your contacts.',
    'Scan the QR code at the gate and keep the ticket.',
    'Use the git commit ref in the release notes.',
    'Press the button under the photo to rotate it.',
  ],
};
