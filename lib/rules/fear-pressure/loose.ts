import type { Pattern } from '../../engine/rule';

/** Anything said of the reader's troubles: what surrounds it tells a threat from sympathy. */
export const loose: readonly Pattern[] = [
  {
    find: "{start}(?:and |but |now |because )?your (?!order|refund|parcel)(?:{w} ){1,3}?(?:is|are|has|have|was|will(?! (?:love|thank|sing|glow|shine|smile|feel|look))|\\w+n't|could|just|already|still|never|needs?|deserves?|dey|don|knows?|thinks?|wants?|keeps?|says?|pays|called|bought)(?: {w}){1,3}",
    loose: true,
  },
  {
    find: "(?:(?<!if |when |before )you(?:'re| are) (?:still|already|basically|literally)|(?<!if |when )you(?:'ve| have) been \\w+ing|you(?:'ll|'d| will)(?: be| just)* (?:regret|wish|hate|cry|beg|kick|dream|wonder|pay|lose|end|sob|sit|stuck|explain|left)\\w*)(?: {w}){1,4}",
    loose: true,
  },
  {
    find: '{start}(?:(?:but |so |honestly,? )*(?:why are you|when will you|how (?:long|much longer|many more)(?: {w})? (?:will|can|are|have) you)(?: {w}){1,5}|(?:(?:are|is) (?:you|your {w}) (?:really|still|that|too)|(?:not|still|tired|sick|struggling|stuck|worried|fed up) (?:\\w+ing|of|with|to))(?: {w}){0,6}?(?=\\?))',
    loose: true,
  },
  {
    find: "(?:or (?:enjoy|keep|stay|cry|carry on|risk|else|watch|you'll|pay|lose)|if you(?:'re| are) (?:tired|sick|fed up|happy|fine|done|serious) (?:of|with|about)|if you (?:don't|wait|dither) (?!know|have|mind|want|need|get|see|like){w})(?: {w}){1,4}",
    loose: true,
  },
  {
    find: "(?:(?:brave|courageous|bold|man|woman|strong|hungry|serious) enough (?:to|for)|(?:in danger|at risk|on the line|{some} \\w+ (?:away|off))(?: (?:of|from))?|help(?:s|ing)? (?:to )?(?:feed|save|keep|{w}'s))(?: {w}){1,4}|give (?:me|us) (?:a|one) (?:{w} )?(?:chance|shot)",
    loose: true,
  },
  {
    find: "(?:(?:other|the|most|those) (?:{w} )?(?:{people}|couples?|ones?|children|kids) (?:who (?:dither|wait|sle|miss|sa|hesitat|ignor|skip|are still|didn't|don't|never)\\w*|are (?:quietly|already|busy|now))|(?:by the time|while(?! you wait,)|whilst|(?:every|each) (?:day|time|week|night|month|hour)) (?:you|your|someone|others?))(?: {w}){1,4}",
    loose: true,
  },
  {
    find: "(?:don't|do not) (?:let|(?:make|leave|send|give|trust|take)(?: him| her)?|risk|gamble) (?:your|chances|another|the next|a(?! cut)|look)(?: {w}){0,4}|(?:don't|doesn't|won't|only|just|never) (?:gets?|be|stays?|grows?)(?: any| as| so)? (?!better|over|after|under|other|\\w*ever|answer)(?:\\w+er|worse|little|small|young|nice)(?: {w}){0,2}|(?:they're|he's|she's|you're) only (?:{w} )?(?:once|little|young)",
    loose: true,
  },
  {
    find: '{start}(?:now |just )?(?:imagine|picture|watch(?:ing)?|wait (?:un)?till?) (?:your|how|you (?:learn|see|find|hear)|her|him|explaining|telling|them)(?: {w}){1,4}',
    loose: true,
  },
];
