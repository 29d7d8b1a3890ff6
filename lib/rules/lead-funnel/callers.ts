import type { Pattern } from '../../engine/rule';

/** Whom the reader is to ring, write to or answer, in any trade's words; firm, whatever else is told around it. */
export const callers: readonly Pattern[] = [
  // A first name and nothing more is the seller's: advice names an office, or gives a reason.
  {
    find: '(?:{start}|(?<=\\w so ))(?:(?:[Pp]lease|[Ss]o|[Aa]nd|[Jj]ust|[Oo]r|[Kk]indly) )?(?:[Rr]ing|[Cc]all|[Pp]hone|[Tt]ext|[Ww]hats[Aa]pp|[Mm]essage|[Ee]mail|[Bb]ell|[Bb]uzz|[Pp]ing|[Nn]udge|[Pp]oke|[Ww]rite to|[Ii]nbox|DM|[Aa]sk(?: for)?|[Ss]peak to|[Ss]ee|[Hh]oller at|[Ff]ind)(?: (?:Auntie|Aunty|Mama|Baba|Madam|Sister|Pastor|Oga|Engineer|Nurse|Sir|Uncle|Big|Mrs?|Miss|Ms|Dr|Coach|Chef|Kak|Ate|Kuya|our|my))? (?!(?:Mum|Mom|Dad|Nan|Gran|Child|Poison|Samaritans|Crime|Apple|Google|Microsoft|Amazon|God|Me|The|You|It)\\b)[A-Z][a-z]+(?= ?(?:{end}|at|on|\\(?\\+?\\d{3,}|before|afore|now|today|tonight|for|to|and|or|fast(?:er)?|quick|sharp)\\b|{end})(?: (?:today|tonight|now|at the (?:desk|office)))?',
    caseSensitive: true,
    needs: -2,
    severity: 'warning',
  },
  {
    find: '(?:(?:give|drop|shoot|send|chuck|bung|lob|ping|fire|flick) (?!(?:them|him|her|it|mum|mom|dad|nan|gran|someone|somebody|people|everyone|yourself|you)\\b){w}|gimme|gizza) a (?:{w} )?(?:call|ring|bell|jingle|tinkle|holler|buzz|shout|message|msg|dm|pm|line|text|voice note|wave|knock)',
    needs: -1.2,
    severity: 'warning',
  },
  // An answer in exchange for a comment.
  {
    find: "{order}(?:comment|reply|type|dm|inbox|rt|repost|retweet|share|drop (?:a|your|ur|the)|leave (?:a|your))(?: [\"']?{w}[\"']?){0,6},? (?:and|&|n) (?!you|it|th|he|she|every|what)(?:{w}(?:'ll| will)|ill|i can|we get) {w}",
    severity: 'warning',
    within: 'quotes',
  },
  {
    find: '(?:hit|raid|flood|slide (?:up )?in(?:to)?) (?:my|our|the|mi) (?:dms?|inbox|phone|whatsapp|messages)|(?:go(?:es)?|going|is|are) to whoever|first (?:one |person )?to (?:message|dm|inbox|shout|comment|text|claim|say|type|reply)(?: {w}){0,2}',
    severity: 'warning',
  },
  {
    find: '(?:book|grab|steal|spend|take|find|put|spare(?: me)?|block) (?:{some}|half an|a quick) ?(?:minutes?|mins?|hours?|time|slot|call|chat)(?: {w})? (?:with|in|on|off) (?:me|us|you|my|our)|{some}[- ]?min(?:ute)?s?,? my calendar|(?:hop|jump) on an? (?:{w} )?(?:call|zoom|chat)',
    needs: -1.2,
    severity: 'warning',
  },
  {
    find: '(?:revert|reply|come back) with (?:your|ur) {w}|(?:through|see|check|visit|via|in) (?:my )?profile{end}|(?:me|us) (?:up )?in chat|(?:link|chat|ping|inbox|pm|dm) (?:me )?(?:mi|po|na|pon|karein|cepat)|{order}(?:(?:write to|nudge|poke|prod) (?:us|me)|(?:message|inbox|dm|pm|msg|text) (?:the|our|this) page|(?:ping|text|message|msg|dm|inbox|call|whatsapp) (?:me|us) (?:quick(?:ly)?|fast|sharp(?:ish)?|asap)|(?:text|sms) {w} to \\+?\\d[\\d ]{6,})',
    needs: -2,
    severity: 'warning',
  },
  {
    find: "(?:link|form|calend(?:ar|ly)|booking page|price ?list|details|deets|slots?|number|dates|shop|deposits?)(?:'s| is| are| lives?| sits?| dey| deh| thru| through| via)? ?(?:in|on|at|under|pon)?(?: (?:the|my|our|mi|wor|di|bottom|top|of|first|pinned|usual)){0,4} (?:bio|profile|first comment|pinned|usual (?:spot|place))|(?:in|thru|via|hit|tap|dey|pon|wor) (?:{w} )?bio(?= link|{end})|{start}(?:bio|pinned post|profile)(?: has|, (?:quick|off|now|go|fast))",
    severity: 'warning',
  },
];
