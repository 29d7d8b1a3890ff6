import type { RuleLanguage } from '../../engine/rule';
import { freer } from './freer';
import { guards } from './guards';
import { loose } from './loose';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: 'Scarcity push',
    line: '"Almost gone" sounds like pressure. Say how many there are and why, and when more will come.',
    why: 'In an experiment with 202 people, limited-time and limited-stock cues made the seller seem less well-meaning and frustrated shoppers.',
    source: {
      label: 'Tuncer et al. 2024, Aalto University',
      url: 'https://research.aalto.fi/en/publications/running-out-of-timers-effects-of-scarcity-cues-on-perceived-task-',
    },
  },
  patterns: [
    {
      find: 'limited[- ](?:edition|stock|supply|supplies|quantit(?:y|ies)|availability|spots|seats|places|spaces|run|release|numbers?|slots|units|openings|seating|tickets|inventory|drop|series|collection|capacity|sizes)(?: (?:available|left|only))?',
      needs: 0.8,
      unless: { because: 'an edition told as a fact', after: '(?:of \\d|marketing)' },
    },
    {
      find: '{start}(?:very |strictly )?limited (?!time|period|edition|company|by|to|partner)(?:{w} ){1,2}(?:{stock}|{place})(?: (?:daily|each|per|every)(?: {w})?)?|limited (?:stocks?|quantit(?:y|ies)|availability)|sold out (?:its|our|the|their) (?:first|last|entire|previous)(?: {w}){0,2}|(?:space|spaces|supply|supplies|seating|stock|spots|seats|places|availability|quantities|numbers|tickets) (?:is|are) limited(?! to \\d| by)',
      needs: -0.1,
    },
    {
      find: "while (?:supplies|{stock}|they|it) lasts?|(?:until|till|til|once|when|mpaka|hadi) (?:(?:the|this|our|my) )?(?:stocks?|supplies|container|batch|shelf|truck|lorry|pallet|load|freezer|barrel|store) (?!is\\b|are\\b|was\\b|has\\b|of\\b|in\\b|arriv|comes?\\b|lands?\\b|goes\\b)(?:is empty|runs? out|{w})|(?:until|till|til) (?:it's|they're|we're) (?:all )?gone",
      needs: -1.2,
    },
    {
      find: '(?:almost|nearly|practically|half|already half|all but|as good as) (?:sold out|gone|spoken for|full|fully booked|booked (?:up|out)|out of stock)',
      needs: 0.1,
    },
    {
      find: '(?:sell(?:ing|s)?|going|moving|flying|shifting|fill(?:ing|s)?)(?: up| out)? (?:fast|quick|quickly|off the shel(?:f|ves)|like hot ?cakes|like crazy|quicker than|faster than|up nicely|up fast|out fast|out quickly)',
      needs: -0.1,
    },
    {
      find: "(?:only|just|the last|last|final|down to|we have|i have|i've(?: only)? got|we've(?: only)? got|there are|there's|got|exactly|balance)(?: \\w+)? {some} (?:[\\w'-]+ ){0,3}?(?:left|available|to go|open|spare|free|until|gone|in stock|for grabs)",
      needs: 0.1,
    },
    {
      find: "(?:only|just|last|final|down to(?: the| my)?(?: last)?|limited to|there are (?:just|only)) {some} (?:[\\w'-]+ ){0,2}?{stock}(?: (?:left|available|per|a|each|in|for|this|at|standing))?",
      needs: 0.2,
    },
    {
      find: "{some} (?:[\\w'-]+ ){0,3}?{stock} (?:left|still (?:free|open|standing|available|in the diary)|to go|standing|still white)",
      needs: -0.4,
    },
    {
      find: '(?:only|just) (?:a )?(?:few|couple)(?: \\w+){0,3} (?:left|available|spots|seats|places)|(?:a )?(?:few|couple) (?:of )?(?:spots|seats|places|slots|spaces|tickets|chairs)(?: (?:left|at|for|in))?',
      needs: -0.8,
    },
    {
      find: "(?:to |for |by )?(?:the |our |my )?(?:first|next) (?:{some}|\\w+ hundred|hundred)(?! (?:hours?|days?|weeks?|minutes|months?|years?)) (?:[\\w'-]+ ){0,2}?(?:orders?|customers?|people|buyers|bookings?|sign-?ups?|backers|readers|subscribers|members|families|guests|to \\w+|through the door|in (?:the )?(?:line|chat|queue)|only|bodies|get|who|students|redditors|follows|followers|clients|entries|of you|applicants|visitors|in)",
      needs: -0.7,
    },
    {
      find: "before (?:they|it|she|he|these|this|those|the \\w+|we|someone else|my \\w+|i)(?:'re|'s| are| is|'ve| all)? (?:all )?(?:gone|go|goes|sell(?:s)? out|disappears?|runs? out|clears?|sold out|gets? (?:them|it|yours)|sells? them|bags|does|fills? up|(?:fully |all )?(?:booked|snapped|packed|chocka)(?: out| up| solid)?|full)",
      needs: -0.2,
    },
    {
      find: "(?:won't|will not|don't|doesn't|never|not) (?:be )?(?:make (?:any )?more|printing more|bringing (?:it|them) back|repeat|hang around|see the weekend|sit long|survive|make it to|stick around)(?: (?:long|until|till|this|a|the))?",
      needs: -0.4,
      ownGuardsOnly: true,
    },
    {
      find: 'no (?:more (?:till|until|after)|restocks?|second (?:show|chance|batch|run)|repeats?)|last (?:ever|of its kind|batch|restock|drop|run|case|of the (?:batch|stock|season))',
      needs: -1.2,

      ownGuardsOnly: true,
    },
    {
      find: '(?:last|previous|the last|our last|my last) (?:drop|batch|lot|run|list|restock|release|one|round|show|tranche|cohort|intake|sale|collection|time)(?: of \\w+)? (?:was|were|went|sold(?: out)?|filled|flew|vanished|disappeared|emptied)(?: (?:gone|over|longer|out|in))?(?: (?:before|in|within|while|under|than|by|so))?',
      needs: -1.2,
    },
    {
      find: '(?:sold|selling) out (?:\\d+ ?x|already|overnight|in|within|twice|before|every|last|so|under|faster|three|by)|(?:gone|all (?:gone|\\d+ \\w+ gone)|went|sold) in (?:under )?(?:\\d+|a few|ten|nine|two|minutes|hours|under|less than) ?(?:minutes|hours|mins|seconds|days)?',
      needs: -0.4,
      ownGuardsOnly: true,
    },
    {
      find: '(?:exclusive|limited|rare|final|one[- ](?:off|time)|surprise|secret|special) (?:drop|release|batch|run|edition|stock|chance)|(?:exclusive|invite)[- ]only',
      needs: 0.8,
    },
    {
      find: '(?:i|we) only (?:open|take|make|accept|have|do|keep|work with|run)(?: on)? {some}(?= (?:{w} ){0,2}(?:{stock}|{people}|{place}|left|new|of (?:these|them)|a (?:year|month|week|day)|at a time|orders|commissions|projects|weddings))|{some} (?:a|per|each) (?:month|quarter|year|season|week),? (?:never|no more|and no more|max|only|not)|{some} only,? (?:and|then|so|no)',
      needs: -0.2,
      ownGuardsOnly: true,
    },
    {
      find: '(?:looking for|choosing|picking|taking(?: on)?|opening|room for|space for|accepting|inviting)(?: just| only| precisely| exactly)? {some}(?: (?:more|new|go-getters|people|clients|founders|names|students|brands|women|men|spots|families|seats|beta|committed|serious|places|motivated|driven|action))+',
      needs: -0.8,
    },
    {
      find: "{some} (?:seats?|chairs?|spots?|slots?|places?|beds?|desks?|tables?|huts?|windows?|gaps?)(?: [\\w'-]+){0,3},? (?:already |now )?(?:taken|gone|spoken for|left|filled|standing|free|open|remain)",
      needs: 0.1,
    },
    {
      find: '(?:a|one|my|the|last|final|two) (?:\\w+ )?(?:chair|seat|slot|spot|place|table|space|saturday|thursday|date)(?:s)?(?: of my \\w+)? (?:is|are|has|have)(?: just)? (?:empty|free|come free|opened up|come up|left|still open|become available|going)',
      needs: -0.2,
    },
    {
      find: "(?:diary|calendar|books?|waiting list|january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|winter|spring|weekends|fridays|saturdays|intake|next intake|cohort|list)(?:'s| is| are)? (?:(?!before|after|by|until|in|at|with)\\w+ )?(?:already )?(?:filling|nearly|almost|bursting|closing|looking|half|booking up|jam|gone)(?: (?:up|full|gone|nicely|fast|out|like))*",
      needs: 0.1,
    },
    {
      find: '(?:are|is) (?:literally |practically |already )?(?:evaporating|flying out|flying off|vanishing|going like|walking out)|cleaned (?:me|us) out',
      needs: -1.2,
    },
    {
      find: 'fastest (?:fingers?|finger|hands?) (?:eat|first|wins?|get|takes?)|(?:first|1st) (?:van|person|one|come|to (?:type|comment|message|say|dm|reply|claim|shout)|hand up)(?: \\w+){0,4}? (?:wins?|gets?|takes?|bags|eats?|only|here)|one per (?:family|customer|person|household)|sharp elbows',
      needs: -1.2,
    },
    {
      find: '(?:skip|jump|hop|beat|slip past|slip you past)(?: you)? (?:the )?(?:queue|waitlist|waiting list|line|rush|list)|(?:off|on|join) the wait(?:ing )?list|(?:put|set) aside (?:for you|a few)|(?:a |the )?(?:small|last|sad) (?:pile|row|stack|few|box)(?: \\w+){0,2} left',
      needs: -1.2,
    },
    {
      find: "(?:oversubscribed|sold out (?:every|last|again)|fully booked until|known to vanish|be gone (?:by|before)|gone (?:by|before) (?:the (?:school|weekend|interval)|lunch|noon|brunch|friday|saturday|sunday)|half gone|spoken for|(?:tray|bucket|pan|shelf)(?:'s|'ll| is| will)? (?:be )?(?:crumbs|dry|scraped|empty|bare|gone))(?: (?:by|before|within|already|when))?",
      needs: -0.4,
    },
    {
      find: "(?:they|these|it) (?:never|rarely|won't) (?:sit|last|survive|stick around|hang around|make it) (?:long|past|to|till|until|a)|while (?:we|i)(?:'ve| have) still got",
      needs: -1.2,
      ownGuardsOnly: true,
    },
    {
      find: '(?:hard|impossible) to (?:get|find|come by)|high demand|back (?:in stock )?by popular demand|rare (?:opportunity|chance|find)|once[- ]in[- ]a[- ]lifetime',
      unless: {
        because: 'a difficulty',
        phrase: '^(?:hard|impossible) ',
        after:
          '(?:an?|any|the|someone|people|time|good|work|jobs?|out|them|information|your|my|to|into|through|something|that)',
      },
      needs: 0.4,
    },
    ...freer,
    ...loose,
  ],
  guards,
  rewrites: [
    'calm',
    {
      move: 'delete',
      replace: 'found',
      find: '(?:super |very |strictly |ultra )?limited[- ](?:edition|run|release|batch)(?= \\p{L})',
      text: '',
    },
    {
      move: 'quantify',
      replace: 'found',
      find: '(?:only |just )?(?:an? )?(?:very |extremely |strictly )?limited (?:number of )?(?<what>spots?|seats?|places?|slots?|tickets?|copies|pieces|spaces?|units|rooms|sizes)',
      text: '[how many] $<what>',
    },
    {
      move: 'quantify',
      replace: 'found',
      find: '(?:a )?(?:very |extremely |strictly )?limited (?:stock|supply|supplies|quantit(?:y|ies)|numbers?|availability)(?: available)?(?! of)',
      text: '[how many] in stock',
    },
    {
      move: 'quantify',
      replace: 'found',
      find: '(?:only|just)(?: got| have)? (?<what>(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen)(?: more)?\\b[^.,!?;:\\n]{0,40}? (?:left|remaining|available|to go|in stock))',
      text: '$<what>',
    },
    {
      move: 'quantify',
      replace: 'found',
      find: "(?:only|just|we['’]re down to)(?: (?:the|our|my|a))? (?:last )?(?:few|handful)(?: of)?(?<what>(?: \\w+){0,2}?) (?:left|remaining|to go|available)",
      text: '[how many]$<what> left',
    },
    {
      move: 'quantify',
      replace: 'found',
      find: '(?:almost|nearly|practically|basically) (?:all )?(?:gone|sold out|full|fully booked)',
      text: 'down to [how many]',
    },
    {
      move: 'quantify',
      replace: 'found',
      find: '(?:selling|going|filling|disappearing|flying|moving)(?: up| out| off (?:the|our) \\w+| away)? (?:so |really |very |super )?(?:fast|quick(?:ly)?)',
      text: 'at [how many] left',
    },
    'invite',
    {
      move: 'quantify',
      replace: 'onward',
      only: '^(?!.*(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen)\\b)).*(?:left|few|limited|almost|nearly|selling|going|filling|stock|spots?|slots?|seats?|spaces?|dates|diary|capacity|places)',
      unless: 'sold out|\\d|batch|times a',
      text: '$here (there are [how many])',
    },
    {
      move: 'quantify',
      replace: 'onward',
      only: '^(?!.*\\bfirst\\b).*\\b(?:only|limited)\\b',
      unless: '\\b(?:because|since|as the|so that|cos|cause|due to|until|by)\\b|one window',
      text: '$here (because [the reason])',
    },
    {
      move: 'quantify',
      replace: 'onward',
      only: '\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen)\\b.*(?:left|spots?|slots?|seats?|spaces?|places?|units?|pieces?|copies|chairs|tickets?|sets?|bottles?|jars?|loaves|dates|rooms?)|(?:spots?|slots?|seats?|spaces?|units?|pieces?|chairs|tickets?|left).*\\d|gone|last|batch|drop|restock|sold',
      unless: 'again|never|next|minutes?|winner|[$€£]',
      text: '$here (more [when])',
    },
    {
      move: 'quantify',
      replace: 'sentence',
      only: 'left|stock|gone|sold|selling|limited|last|few|quantit|supplies|almost|nearly',
      text: '[How many there were] at first, [how many are left] now; the next come [when].',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};
