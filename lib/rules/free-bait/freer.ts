import type { Pattern } from '../../engine/rule';

/** Freer English words for "free". */
export const freer: readonly Pattern[] = [
  {
    find: "(?:for|costs?(?: you)?|pay(?:s|ing)?|charges? you|is|are) (?:exactly |absolutely |only )?(?:nowt|zip|zilch|nada|mahala|gratis|naught|zero (?:dollars|pounds|rand))|gratis|no[- ]obligation (?:{w} )?(?:quote|valuation|chat|call|consult\\w*|survey|visit|viewing|assessment|appraisal)|(?:don't|doesn't|do not|won't|needn't) pay (?:us |me )?(?:a|one) (?:red |single )?(?:penny|cent|dime|bean|rupee|kobo|shilling|bob|naira)|first {w}(?:'s| is) on (?:me|us)|(?:(?:'s|is|are|and|plus|with|get|take)(?: {w}){0,3}) (?:as (?:a |your )?(?:free )?gifts?|(?:a|my|our) (?:present|gift|treat) (?:from|on|to) (?:me|us|you))|(?:without|not|never|won't)(?: {w}){0,4}? (?:a|one) (?:red |single )?(?:penny|cent|dime|bean|rupee|loonie|kobo|shilling|peso|ringgit|bob|naira)(?! (?:of my|out of|more))(?: {w}){0,3}|(?:thrown|chucked|tossed) in{end}|(?:we|i)(?:'ll| will)? (?:give|pay|send|hand) (?:you|the winner) {price}(?: {w}){0,3}|[$£€]0(?! ?[.\\d])(?: {w}){1,4}",
    needs: -0.3,
    severity: 'warning',
    ownGuardsOnly: true,
  },
  {
    find: '(?:first|second) (?:{w} ){1,2}?(?:is |for |are |on )?(?:free|nowt|complimentary|us|me|mahala)(?! (?:of|from|to|if|that|but|when i))(?: {w}){0,3}|{some}[ -](?:days?|weeks?|months?) (?:of )?(?:free|unlimited|complimentary|premium)(?: {w}){1,4}|free (?:{w} ){1,3}?(?:(?:with|on) (?:each|every|any|all|your)|for (?:every|a year|{some} (?:months|years|days)))(?: {w})?|free (?:extended|hassle-free) (?:{w} )*returns|{start}(?:{some} )?free (?:mini|logo|starter|sample|bonus|gift|digital|personali[sz]ed)(?: {w}){1,2}|complimentary (?:{w} ){1,3}with(?: {w}){1,2}',
    needs: 0.1,
    severity: 'warning',
  },
  {
    find: 'free (?:{w} ){1,3}(?:when|if|once) you (?:show|mention|book|buy|order|bring|spend|sign|join|come|quote|follow|tag|share|say|refer|switch|subscribe|register|call|pre-?order)(?: {w}){0,3}|(?:free|complimentary) (?:{w} ){1,3}(?:for|to) (?:everyone|anyone|anybody|everybody|whoever|all) (?:who|that)(?: {w}){1,4}',
    needs: -0.4,
    severity: 'warning',
  },
  {
    find: "(?:won't|doesn't|will not|does not) cost (?:you|ya) (?:a (?:thing|cent|penny|peso|dime|bean)|anything)|(?:comes?|come) with (?:a |an )?free {w}(?: {w})?",
    needs: 0.2,
    severity: 'warning',
  },
  {
    find: "(?:it's|they're|everything's|is|are) (?:\\w+ )?free (?:right now|today|tonight|this week(?:end)?|for now|because)(?: {w}){0,5}",
    among: 1,
    severity: 'warning',
  },
];
