import type { Pattern } from '../../engine/rule';

/** Any count and any word of what is left: what surrounds it tells a push from a tally. */
export const loose: readonly Pattern[] = [
  {
    find: '(?<![$£€₹₦#.,\\d-] ?)(?!one |a |\\d{3}|\\d+\\+){some} (?:[a-z]+ )?{stock}(?: (?:in|for|at|per|each|on|this|available)(?: {w}){1,3})?',
    loose: true,
  },
  {
    find: '(?:taking|take on|looking for|squeez\\w+ in|room(?: {w}){0,3} for|picking|carries|accepting|seating|hiring|mentor(?:ing)?|inviting|opening|choosing|adding)(?: on)? (?:only |just )?(?!one){some}(?! (?:minutes|years|hours|weeks|days|months))(?: more)? {w}|(?:need|want|after|seeking) (?:only |just )?{some} (?:more |{w} )?{people}',
    loose: true,
  },
  {
    find: '(?:no|not another) (?:second|third|other|further|extra|next|repeats?|restocks?|refills?) {w}|no(?:t one)? more{end}|[,.] not {some}{end}',
    loose: true,
  },
  {
    find: '(?:{some}|half|most) (?:{w} ){0,2}?(?:(?:have|has|are|is|were) )?(?:already |just )?(?:claimed|snapped up|taken|reserved|spoken for|walked|already paid|went over)(?: {w}){0,3}',
    loose: true,
  },
  {
    find: '(?:the )?last (?:few|{some}) (?!days|weeks|hours|years|months|minutes|times|in)[a-z]+(?: of the {w})?|down to the(?: {w}){1,2}|(?:{w} ){1,2}(?:remain(?:ing|s)?|(?:is|are|only|still) left)(?! in)(?: {w}){0,3}',
    loose: true,
  },
  {
    find: '(?:seldom|rarely|hardly|never|barely|only|once)(?: {w})? (?:lasts?|lived?|surviv\\w+|stays?|sits?|come up|in an?|get one)(?: {w}){1,3}|(?:lasted|lived|survived|disappeared)(?: (?:in|about|under|for|only))* {some} (?:min(?:ute)?s?|hours?|days?)|(?:run(?:ning|s)?|ran) (?:dry|out|low|short)(?: {w}){0,2}|by a thread',
    loose: true,
  },
  {
    find: "(?:harvest|batch|stock|list|group|room|class|crop|circle|table|kitchen|oven|studio|diary|books?|calendar) (?:is|are|'s|will be|only|holds|fits|seats|takes) (?:{w} )?(?:tiny|small|short|limited|little|full|closed|finished|packed|{some})|(?:on|in) (?:the|my|our) (?:wait(?:ing)? ?list|queue)",
    loose: true,
  },
  {
    find: "(?:fewer than|no more than|max(?:imum(?: of)?)?|capped at|strictly) {some} {w}|{some} (?:{w} )?(?:max|tops|per (?:person|customer|household|family)|and (?:that's it|i'm done|i stop))|(?:clos|shut|stop|lock)\\w* (?:{w} ){0,2}(?:at|once|when|after|then) (?:{w} ){0,3}{some}(?! ?(?:am|pm|on|:|o'clock)) {w}",
    loose: true,
  },
  {
    find: "(?:nobody|no one|won't|can't|never)(?: {w}){1,7} (?:any ?more|any longer|again|another)(?: {w})?|there (?:was|won't|isn't|aren't)(?: {w})? (?:one|any|an?|another)(?: {w}){1,4}",
    loose: true,
    ownGuardsOnly: true,
  },
  {
    find: '(?:i|we|he|she|they) (?:(?:could|can|would) only|only {w}|(?:makes?|does|do|paints?|brings?|has) {some})(?: {w}){1,5}|(?:could|would) have (?:sold|let|given)(?: {w}){1,4}|(?:part(?:ing)? with|turn(?:ed)? away) {w}(?: {w})?',
    loose: true,
  },
];
