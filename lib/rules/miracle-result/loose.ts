import type { Pattern } from '../../engine/rule';

/** Results as anybody may tell them: gone, in so many days, from this to that. */
export const loose: readonly Pattern[] = [
  {
    find: "(?:(?:my|your|her|his|their|[a-z]+'s) (?!money)(?:{w} ){0,2}{w}(?:'s| is| are| has| have| had) (?:just |all |even |completely )*gone|{w}(?: just| all| even| finally)* (?:vanish(?:ed|es)|melt(?:s|ed) (?:away|off)|regrows?|grew back|gave up|packed (?:up|\\w+ bags)|healed|go(?:es)? quiet|clear(?:s|ed) up|never came back|(?:stopped|quit) (?:snor|hurt|itch|ach|shed|limp|crav)\\w+)|the (?:{w} )?{w} lifts)(?: {w}){0,3}",
    loose: true,
    unless: {
      because: 'somebody, or nothing in particular',
      phrase: '^(?:who|it|you|i|we|they) |(?:knees have|they are) ',
    },
  },
  {
    find: '(?:eras|wip|banish|eliminat|cur|heal|melt|iron|shrink|revers|smooth|sooth|restor|sculpt|tighten|clear|dissolv|plump)(?:e|es|ed|s|ing|pes|ped)?(?: (?:out|away|up|off|and \\w+))? (?:my|your|her|his|their|every(?! name)|all|them|{w}(?= overnight))(?: {w}){1,4}|(?:improv|reduc|minimi[sz]|diminish)\\w* (?:the )?(?:appearance|look|signs)(?: {w}){1,4}|stops? (?!it |us )(?:{w} ){1,2}\\w+ing (?:altogether|forever|for good|completely|instantly|overnight)',
    loose: true,
  },
  {
    find: '(?:{w} ){1,4}(?:(?:in|by|within|after|inside) (?:just |only |under |less than |about |the )*(?:{some}|a|a single|first|second) (?:single |short )?(?:days?|nights?|weeks?|hours|fortnight|sitting|session|weekend|wash|evening|morning|half[ -]term|sessions)|by (?:week|day|lesson|half|month) (?:{some}|term))',
    loose: true,
    unless: {
      because: 'a rule, a plan, or how long it took',
      phrase:
        "(?:^| )(?:if|after|i'm|i'll|we|whether|must|should|let|answer|ends|reply|see|get|want|won't|haven't|eat|or|old|dates?)(?: |$)",
    },
  },
  {
    find: '(?:went )?from (?!{price}|\\d|weekly|an? )(?:{w} ){1,4}to (?:{w} ){1,4}?(?:in (?:{some}|a|under|just|one|less)|by (?!{month})|within|after|overnight)(?: {w}){0,3}',
    loose: true,
  },
  {
    find: '(?:cuts?|reduces?|slash(?:es)?|boosts?|increases?|saves?|lowers?|double[sd]?|triple[sd]?|10x)(?: (?!from){w}){1,4}(?: by| up to)? (?:{percent}|\\d+x)',
    loose: true,
  },
  {
    find: '(?:(?:one|two|a single|{some}) (?:{w} )?|(?:from|after) (?:the|your) (?:very )?first )(?:reading|sip|bite|session|spray|drops?|wash|use|nights?|swipe|coat|dose|cup|pad|visit|chapter|puff|treatment)(?:,| and| to| then)(?! (?:stay|pay|get))(?: {w}){1,4}',
    loose: true,
  },
  {
    find: "(?:i|we|he|she)(?:'ve| have|'s| has)? ?(?:not|n't|never) (?!regret)(?:{w} ){1,4}since{end}|haven't (?!regret)(?:{w} ){1,4}since|\\w+ed (?:{w} ){1,4}overnight{end}|{some} (?:dress sizes?|stone)(?! (?:walls?|steps))(?: {w}){0,3}",
    loose: true,
  },
];
