import type { Pattern } from '../../engine/rule';

/** Freer English wordings, which need more selling, or other pushes, around them. */
export const freer: readonly Pattern[] = [
  // Freer wordings, which need more selling around them.
  {
    find: "(?:a )?(?:handful|few|couple|small pile|last (?:few|of|\\w+)|tiny batch|box|dozen) (?:of )?(?:[\\w'-]+ ){0,2}(?:left|under my|by my (?:bed|door)|on the shelf|in the (?:van|shop|freezer|boot|back|oven)|to go|going)|down to (?:the|my|our) last(?: [\\w'-]+){1,3}|there (?:are|is) (?:just|only) {some}(?: [\\w'-]+){1,2}|room for (?:[\\w'-]+ ){0,3}more|{some} (?:[\\w'-]+ ){0,2}(?:still )?(?:standing|going spare|up for grabs|not spoken for|to fill|to give away|looking for)",
    needs: 0.8,
  },
  {
    find: "(?:only |just )?(?:the )?first (?:[\\w'-]+ ){1,6}(?:gets? (?:a|the|it|them|one|in|first)|wins?|takes?|bags|through the door|in the door|eats?|claims?|land|rides?|drives?|walks? (?:off|out|away)|leaves with|owns?)(?: [\\w'-]+){0,3}|(?:my|our|his|her) (?:wife|husband|sister|aunties?|neighbours?|dog|kids|sister-in-law|mum|mate|colleagues?|regulars)(?: \\w+)? (?:has|have|is|are|wants?|keeps?)(?: already)? (?:her|his|their|an)? ?(?:eye|fighting|circling|asking|pinch\\w*)(?: [\\w'-]+){0,3}|(?:sells?|sold|selling) (?:them|it|us|out)(?: \\w+)? (?:out|again|every)|already (?:looking|filling|half|gone|taken|spoken|booked(?! your))(?: [\\w'-]+){0,4}",
    needs: -0.6,
  },
  {
    find: "before (?:your(?= (?:neighbou?rs?|friends?|competit\\w+|rivals?|mates?|sister|colleagues?|ex|boss))|someone|somebody|another|the (?:next|neighbours?|others?|rest|school run|crowd|queue)|one of|my|our|his|her|it's in|everyone)(?: [\\w'-]+){1,6}",
    needs: -0.4,
  },
  {
    find: 'only (?:accepting|taking|opening|looking for|making|releasing|offering|{some} (?:memberships?|spaces?|more|people|members|women|men|clients|students|founders|homeowners|businesses|families))(?: {w}){0,6}',
    needs: -0.2,
  },
  {
    find: 'only {some} (?:{w} ){0,2}(?:brewed|made|printed|produced|available|released|baked|built|left|remaining|ever|of (?:these|them)|per {w}|in stock|each)|(?:always|usually|tends? to|keeps?|never fails? to) sell(?:s|ing)? out(?: {w}){0,4}|sold out (?:in|within|last|twice|almost|before|every|so fast)(?: {w}){0,4}|(?:back|available|here) for (?:a|one) (?:limited|short|final|last)(?: {w}){1,3}|(?:group|list|room|class|cohort|waitlist|calendar|diary|book|schedule) (?:is full|fills up|is filling|fills fast|is nearly full|gets full)(?: {w}){0,2}',
    needs: -0.2,
  },
  {
    find: "{w} like (?:this|these|it) (?:go|sell|don't|won't|never|disappear|get|rarely)(?: {w}){1,4}|(?:are|is|'re) (?:already |quickly |nearly )?filling up|{some} (?:scholarships?|beta|charter|founding|early[- ]bird|discounted|free) (?:spots?|seats?|places?|members?|testers?)(?: {w}){0,4}",
    needs: -0.2,
  },
  {
    find: "(?:they|these|it|slots|spots|tickets|dates)(?:'ll| will)? (?:always )?(?:fly|go)(?: {w})? (?:in (?:a|an|one|under|minutes)|off the|fast|quick(?:ly)?)(?: {w}){0,3}|(?:last|final) few (?!years|months|decades){w}(?: {w}){0,4}|(?:we're|i'm|we are|i am) not (?:getting|making|ordering|doing|restocking|printing)(?: any)? more(?: of (?:these|them|this)|{end})",
    needs: -0.2,
    ownGuardsOnly: true,
  },
  // What is gone is gone, how fast it goes, who else has an eye on it, and how few are taken.
  {
    find: "(?:once|when|whin) (?:{w} ){1,4}?(?<x>\\w{3,}),? (?:it|they|she|he|we|the \\w+)(?:'s|'re| is| are)? (?:{w} the )?\\k<x>|(?:once|when) (?:it|they|she|these|those|the {w}(?: in the {w})?)(?:'s|'re|'ve| is| are| have)? (?:gone|empty|bare|sold|finished|walks?|out the door|crossed off),? (?:that's|you'll|it's|they're|we're|(?:i|we) (?:can't|won't)|i'm)(?: {w}){0,5}",
    needs: -0.9,
    ownGuardsOnly: true,
  },
  {
    find: '(?:go(?:es|ing)?|fl(?:y|ies|ying)|sell(?:s|ing)?|mov(?:es|ing)|vanish(?:es|ing)?|disappear(?:s|ing)?|fill(?:s|ing)?(?: up)?)(?: out| off| outta here)? like (?!to|this|that|it|they|me|you){w}(?: {w}){0,4}|(?:eyeing|circling|hovering|lurking|measuring (?:up|curtains)|fighting over)(?: {w}){0,5}|last (?:time|year|month|week|batch),? (?:{w} ){0,5}(?:gone|sold|went(?! (?:up|down|to|by|from|in|on|into|over|for|and))|did a runner|vanished|disappeared|lasted)(?: {w}){0,4}|whoever(?:.s)?(?: {w}){1,5} (?:wins|first|gets it|takes it)|lasted \\d+ (?:minutes|mins|hours)(?: {w}){0,3}',
    needs: -0.2,
  },
  {
    find: "{some} (?:{w} ){0,2}(?:{stock}|{place}|mats?|women|clients|teams)(?: (?:are|is|just|has|of {w}))* (?:left|between now|opened(?: up)?|going|in the diary|this (?:month|week))(?: {w}){0,4}|(?:i|we|he|she)(?:'m|'re|'ll|'s|'ve)?(?: only| just| got)* (?:taking(?: on)?|take (?:on|only)|say yes to|cap it at|teach(?:ing)?|talking to|work with|accept(?:ing)?|open(?:ed|ing)?|room for) (?:only |just |about )?{some}(?! (?:to \\d|minutes?|hours?|days?|weeks?|months?|years?|mg|of (?:my|the|them)|or|more thing|thing|bags?))(?: {w}){1,5}",
    needs: -0.4,
  },
  // What is left after what is gone, a diary that fills, who else is after it, and that no more will come.
  {
    find: "{some} {w}(?: {w})?[,:;.] (?:(?:i|we)(?:'ve| have)? )?(?:(?:promised|sold|lost|given away) {some}|{some} (?:{w} ){0,2}(?:gone|taken|promised|claimed|sold|names|spoken for|booked))(?: {w}){0,3}|(?:gone|sold|up|shut|over|{some}|taken|empty)(?: {w}){0,2} by the time(?: {w}){1,6}",
    needs: -0.6,
  },
  {
    find: "(?:diary|calendar|books|dates?|bookings?|weekends?|{month}|{stock}|bench(?:es)?|tour|cohort|release)(?:'s| is| are) (?:{w} ){0,2}(?:filling|melting|shrinking|chocker\\w*|rammed|jammed|tight(?:er)?|a bloodbath|carnage|cleaned out|evaporating|vanishing)(?: {w}){0,4}",
    needs: 0.1,
  },
  {
    find: "(?:they|these|it|those|this)(?:'ll| will)(?: all)? be (?:gone|away|sold|off|snapped up|history|taken) (?:by|before|in|within|come)(?: {w}){1,5}|{start}(?:only |just |last )*{some} (?:{w} ){0,2}?(?:{stock}|{place}) (?:left|open|free|(?:na )?lang|still)(?: {w}){0,3}|(?:i|we)(?:'ve| have)?(?: got)? only (?:got )?(?:the )?{some} (?:{w} )?(?:{stock}|{place}|{day}s)(?: {w}){0,3}",
    needs: -0.4,
  },
  {
    find: '{start}(?:only |just |last )+{some} (?:{w} ){0,2}(?:{stock}|{place}) (?:for|in) (?:{w}){1,2}|(?<!the ){some} (?:{w} )?(?:{people}|messages|calls|viewings|offers|dms)(?: {w}){0,6} since (?:{when}|{day}|i)|(?:say|saying|said) no to (?:most|you|half|plenty|people)',
    needs: 0.2,
  },
  {
    find: "(?:won't|will not|not|can't|cannot|never)(?: be)? (?:add|squeez|fit|tak|mak|open)(?:e|ing|ting)?(?: in)? (?:a (?:second|third|fourth|fifth|\\w+th)|one more|another one)",
    needs: -0.4,
    ownGuardsOnly: true,
  },
  // The shelf empties, the diary fills, the room holds so many.
  {
    find: "(?:trucks?|lorry|shel(?:f|ves)|trays?|boxes|tanks?|stock|store|warehouse|pallets?|container|freezers?|barrels?|racks?|rails?|forms?|tokens?|{place})(?:'s| is| are)? (?:{w} )?(?:empty(?:ing)?|emptied|finish(?:ing|ed)?|running (?:out|low)|clearing)(?! (?:its|their|the|at|by|by|in|on|up|school)\\b)|(?:{stock}|{place}) (?:don't|never|won't|rarely|do not|no dey) last(?: {w}){0,4}",
    needs: -0.6,
    ownGuardsOnly: true,
  },
  // A gap told in passing: a month with one hole in it, a seat nobody has claimed, a booking that fell through.
  {
    find: '(?:{some}|an?|one)(?: {w}){0,2} (?:{day}|slot|date|booking|spot|weekend|space|chair|seat|place|bride|wedding)(?:s| has| have)? (?:just )?(?:fell through|c[ao]me (?:free|up)|dropped out|opened up)|{some} (?:{w} ){1,2}(?:still )?(?:unclaimed|unspoken for|untaken|unsold|homeless)',
    needs: -1,
  },
  // In a draft that pushes in other ways too.
  {
    find: "(?:only |just |there(?:'s|'re| are| is) (?:only |just )?|i(?:'ve| have)?(?: got)? (?:only |just )?|we(?:'ve| have)?(?: got)? (?:only |just )?|with )?{some} (?:{w} ){0,3}?(?:left|remain|to go|still (?:open|free|going|available)|up for grabs|open|spare|not taken|standing)(?: {w}){0,3}",
    unless: {
      because: 'opening hours',
      phrase: "^(?:{w} )?\\d+ ?[ap]m|(?:we|i|they)(?: a|'|i)?(?:re|s|m)? open",
    },
    among: 1.5,
  },
  {
    find: "(?:is |are |'s |was |were |dey |don |getting |got |almost )*(?:nearly|almost|practically|basically|all but|mostly|half|already|don|getting|as good as|pretty much|virtually) (?:full|fully booked|gone|sold(?: out)?|taken|named|spoken for|booked(?: up| out| solid)?|over|finish(?:ed)?|filled|empty|bare|done|packed)(?: {w}){0,2}",
    among: 1.5,
  },
  {
    find: 'down to (?:the |our |my |a )?(?:last|final|crumbs|{some}|single|bones)(?: {w}){0,3}|barely (?:a|any|enough|half)(?: {w}){1,3}|{some} (?:{w} ){0,2}(?:claimed|went|sold|walked|flew|vanished)(?: out| off)? (?:while|before|in|since|as|overnight|already|this|by)(?: {w}){0,4}',
    among: 1.5,
  },
  {
    find: "(?:diary|calendar|books?|bookings?|slots?|dates?|weekends?|{stock}|tables?|{month}|{day}s?|summer|winter|spring|autumn|term|cohort|list|round|batch|shelf|dinner|sizes|group|class)(?: {w}){0,3}? (?:is|are|'s|don|dey|get(?:s|ting)?|going|go|keeps?|looks?|looking|look|smell)(?: {w}){0,2} (?:filling|full|fill\\w*|fast|quick\\w*|over|gone|going|tight|thin|up|packed|bursting|spoken|vanish\\w*|flying|finish\\w*|dying|crumbs|chock\\w*|booked)(?: {w}){0,4}",
    among: 1.5,
  },
  {
    find: "(?:never|won't|don't|doesn't|didn't|not going to|wouldn't|cannot|can't|rarely|will not) (?:ever )?(?:lasts?|hang(?:s)? (?:about|around)|stick around|stay(?:s)? (?:long|on)|survives?|sits? (?:long|around)|see (?:the )?(?:{day}|weekend|end|christmas|morning|lunch|bank)|be (?:here|around|back|on the (?:market|shelf))|make it (?:to|past|till)|come(?:s)? (?:back|round|again)|happen again|reach|wait up)(?: {w}){0,5}",
    among: 1.5,
    ownGuardsOnly: true,
  },
  {
    find: "{start}(?:i'm |we're |i |we |and i'm |but i'm )?(?:only |just )(?:doing|taking|picking|choosing|accepting|letting|making|made|opening|open|carry|carrying|hired|want|need|invited|inviting|printed|printing|baked|have|got|sitting down with|keeping|kept|work with|working with|run|running|bring|brought|released?)(?: {w}){0,4}? (?:{some}|small|tiny|few)(?: {w}){0,4}",
    among: 2,
  },
  {
    find: "(?:room|space|places?|seats?|spots?|slots?) for (?:{w} )?{some}(?: {w}){0,4}|{some} (?:{w} ){0,3}(?:,| and)? ?(?:no more|and no more|and not one more|max|tops|that's it|never (?:one )?more|and then (?:that's|it's|i|we))(?: {w}){0,5}|(?:for|to|with) (?:the )?(?:first|next|only|just|exactly) {some}(?! (?:hours?|days?|weeks?|minutes|months?|years?|times?))(?: {w}){0,4}",
    among: 1.5,
  },
  {
    find: '(?:invite|invitation|members?|whitelist|vip|early|pre-?sale|private|closed|secret)[- ](?:only|spots?|list|access|link|door|sale|drop)(?: {w}){0,4}|(?:jump|skip|cut|beat|hop) (?:the |to the front of the )?(?:queue|line|list|pile|rush)|(?:off-the-books|back pocket|under the counter|set aside|held back|kept back)(?: {w}){0,3}',
    among: 1.5,
  },
  // So few that they are counted out loud.
  {
    find: '{some} lucky (?!enough|number|to\\b){w}',
    needs: 0,
  },
  {
    find: '(?:open|run|do|offer|release|launch|drop)(?:s|es|ed|ing)? (?:(?:it|this|these|them|up|the|our|new|{w}s) ){0,3}(?:only |just )?(?:a couple(?: of)?(?: times)?|once|twice|once or twice|(?:two|three|a few) times) (?:a|per|every) (?:year|month|quarter|season)',
    needs: 0.2,
  },
  {
    find: '(?:capped|cap(?:ping)? (?:it|this|them|the {w})) at {some}(?! ?%| percent)(?: {w}){0,2}',
    among: 1,
  },
];
