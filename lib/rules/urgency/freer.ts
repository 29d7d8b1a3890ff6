import type { Pattern } from '../../engine/rule';

/** Freer English wordings, which need more selling, or other pushes, around them. */
export const freer: readonly Pattern[] = [
  // Freer wordings, which need more selling around them.
  {
    find: "(?:till|until|til|before|by) (?:the )?(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|\\d{1,2} ?(?:am|pm)|noon|midnight|tonight|tomorrow|weekend|month end|closing time|lunch ?time|teatime|bell|kettle|sun|tide|granny \\w+)(?: [\\w'-]+){0,3}",
    unless: {
      because: 'opening hours',
      sentence:
        'opening hours|most (?:years|days|weeks|mornings)|(?:be|stay|stays|are|is|remain|terrace|rooftop|bar|track.s|kitchen) open .?(?:until|till|til|from|late)|(?:from \\d+ ?(?:am|pm)?|\\d ?(?:am|pm)?|happy hour(?: {w}){0,3}),? .?(?:until|till|til|to) \\d|orders? (?:placed )?before \\d|on {day}s',
    },
    among: 1.5,
  },
  {
    find: "(?:today|tonight|this week|this weekend|right now|for now),? (?:then|and then|after that) (?:it|they|we|the|i|never|no|back)(?: [\\w'-]+){0,4}|(?:one|a single|three|two) (?:night|day|weekend|evening|afternoon)s?,? (?:and|then|only|zero|no)(?! (?:see|then|one))(?: [\\w'-]+){0,4}|when (?:it|she|he|we|the \\w+)(?:'s| is| are)? (?:shuts?|closes?|gone|done|over|shut|closed),? (?:it|she|he|we|that)(?:'s| is| are)? (?:shuts?|closes?|gone|done|over|it)",
    unless: {
      because: 'how long it took',
      before: '(?:took|takes?|over|in|for|after|spent|within|every|last|past)(?: (?:me|us|the|about))?',
    },
    needs: -0.4,
  },
  {
    find: "(?:never (?:done|doing|offering) (?:this|that|it) (?:before|again)|probably never (?:will )?again|before (?:i|we) (?:offer|open|put|give|let|hand|change|come|sober|regret|think|take)(?: [\\w'-]+){1,5}|(?:it|this|that|offer|post|price) comes? down(?! to)|no (?:begging|late|last-minute|second) (?:calls?|orders?|entries|phone calls?|chances?)|not (?:staying|waiting|hanging)(?: \\w+){0,3} for (?:sob|late|anyone)(?: \\w+){0,2}|(?:seconds|minutes|mins|hours) on the clock|in order of arrival|nearly over|almost (?:over|up|here|time))",
    needs: 0.4,
    ownGuardsOnly: true,
  },
  // An end told by what happens then, a price that will change, and orders to be quick.
  {
    find: "(?:before|fore|till|until|'til) (?:the|my|our|your|his|i|he|she|they|it) (?:{w} ){1,4}?(?:swallows?|eats?|bites?|dries|sobers?|wakes?|(?:finds?|sells?|clears?) out|leaves?|gets? (?:back|home|wind|cold)|do(?:es)?|descends?|boils?|catch(?:es)? on|notices?|turns?|hears?|beats?|changes? (?:my|her|his|its|their) mind|melts?|fades?|grabs?|snaps?)(?: {w}){0,3}",
    needs: 0.4,
  },
  {
    find: "(?:price|rate|cost|fee|number|it|i|they|we)(?:'s|'ll| is| will)? (?:{w} ){0,2}?(?:up|different|(?:bump|hik|jack|rais|jump|climb|doubl|chang)(?:es?|s|ing)?)(?: (?:the|its|my))?(?: (?:price|prices|number|rates?|{price}))?(?: on| by| at| after| from| next| come)? (?:{day}|tomorrow|tonight|when (?:i|the|my)(?: {w}){1,3})|(?:sale|offers?|deals?|discounts?|code|price|bonus(?:es)?|rate|early[- ]bird)(?:'s| is| are|'ll| will)? (?:{w} )?(?:evaporat|die|dry|dries|melt|vanish|fad|gone|leav|pack|alive|burn|turn|wak|toast)\\w*(?: {w}){0,3} (?:on|by|at|after|till|until|this|come|when|tomorrow|tonight|as we|in)(?: {w}){0,3}|\\d+ ?(?:hrs?|hours|days) to {joinVerb}|still (?:a )?(?:chance|time) to {buyVerb}|(?:faster faster|fast or|now now|tonight or|quick quick)(?: {w}){0,2}|beat (?:'em|them|the {w}|everyone) to (?:it|the {w})",
    needs: 0.2,
  },
  {
    find: '{order}(?:set|put|stick)(?: on)? (?:an?|your|{some}) alarms?(?! (?:for|to|so|at|on|and))|(?:open|live|up|yours) for (?:about |only |just )?(?:another|the next|one more) (?:{w} ){0,2}(?:minutes?|hours?|days?)',
    needs: -1.2,
  },
  {
    find: '(?:ends?|shuts?|closes?|stops?|goes up|the price) when (?:the|my|i|we|our|she|he)(?: {w}){1,5}|{order}(?:be|get|come|order|book)(?: {w}){0,4} (?:before|by)(?: {w}){1,3} or(?: {w}){1,4}',
    needs: 0.2,
    ownGuardsOnly: true,
  },
  // Orders to be quick about it, and a price that nobody vouches for tomorrow.
  {
    find: '{order}(?:{nudge}|{buyVerb}|dm|inbox|msg|shout|holler|pay|act|move|rush|reply)(?: (?:us|me|up|in|out|now|down|yours?|it|one|them)){0,2} (?<flag>quick(?:ly)?|fast|sharp(?:ish)?|now now|pronto|asap|jaldi|haraka|sharp sharp)(?= ?(?:{end}|before|while|and beat|as))',
    needs: -0.8,
    unless: {
      because: 'help is needed, or how to do it',
      sentence: '{civic}|stroke|bleed\\w*|calving|vet|doctor|if (?:you|it|she|he)',
    },
  },
  // While the mood lasts, and behind somebody's back.
  {
    find: "(?:while|before) (?:i'm|we're|he's|she's|the {w}(?:'s| is)) (?:feeling (?:generous|kind|nice|soft)|in a (?:good|generous|giving) mood|not looking|still (?:daft|soft|mad|nice))",
    needs: -0.4,
    ownGuardsOnly: true,
  },
  // In a draft that pushes in other ways too.
  {
    find: '{order}(?:kindly )?(?:{nudge}|{buyVerb}|{joinVerb}|dm|pm)(?: {w}){0,5}? (?<flag>(?:before|ahead of|by(?= (?:{when}|{day}|{month}|\\d|the|end))|till|until|while|and beat)(?: {w}){1,6}?){end}',
    among: 1.5,
  },
  {
    find: '(?:ends|closes|closing(?! the)|shuts|goes|(?:gets?|being|getting|be|is) (?:pulled|deleted|taken down|binned|scrapped)|delet(?:ing|ed)(?: this| it)?|comes? down|coming down|disappears?|expires?|vanish(?:es)?|drops? off|(?:locks?|wraps?|runs?) (?:up|out)|(?:goes|going|go|gone|jumps?) (?:up|north|back up|down|away|back)|doubles?|dies|slams?|midnight)(?: {w}){0,3}? (?:at |on |by |in |when |till |until |before |this |after |come )*(?:{when}|{day}|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?|i (?:wake|get|leave|close|hit|log)|the (?:candle|music|clock|lights?|sun|kettle|timer))(?: {w}){0,3}',
    unless: { because: 'a date in the small print', after: '/\\d.*' },
    among: 2,
  },
  {
    find: "(?:{some}|48|24|72|twenty-four|forty-eight) (?:days?|hours?|hrs|minutes?|mins|nights?|sleeps|weeks?)(?: left| to go| remain\\w*|,? (?:only|then|and then|max|tops|that's it|no longer|not a)(?: {w}){0,5})",
    among: 1.5,
  },
  {
    find: "(?:today|tonight|tomorrow|this week(?:end)?|this month|{day}) (?:only|itself|while|or never|or nothing|not tomorrow|sharp|latest|is the last|or it's)(?: {w}){0,4}|(?:sharp sharp|quick quick|fast fast|chop chop|jaldi|abeg|pronto|sharpish|lekas|look sharp|get a wiggle on|shake a leg|step on it|on the double|set an alarm|alarms? on|clocks? ticking|last (?:orders|bus|train) (?:on|for))(?: {w}){0,3}",
    among: 1.5,
  },
  {
    find: "{start}(?:after|come) (?:{when}|{day}|{season}|this|that|then)(?:,| it's| that's| don't| you| we| the| no| it| even)(?: {w}){1,6}",
    among: 2,
  },
  {
    find: "(?:clock|timer|countdown|window|doors?|shutters|books|cart|enrol\\w*|admissions?|registrations?|offer|price|scheme|deal|presale|round|early bird|applications?|gates?|sign-?ups?|rate|orders?)(?:'s| is| are| dey)? (?:tick\\w*|clos\\w*|shut\\w*|end\\w*|running|counting|about to|get\\w* pulled|pulled|dies|die|come down|disappear\\w*|won't|only|won't wait|slam\\w*)(?: {w}){0,6}",
    unless: { because: 'a rule, told plainly', phrase: 'only$' },
    among: 1.5,
  },
  {
    find: "(?:don't|do not|dinna|doh|no) (?:dither|dawdle|wait|sleep|hang about|faff|dilly|delay|snooze|overthink|think too|sit on|blink|hesitate|study)(?: {w}){0,4}|(?:i|we|they)(?:'m| am|'re| are| might| could| can| may|'ll)? (?:pull|pulling|close|closing|take|taking|delete|deleting|hold|holding|shut|shutting|cap|capping) (?:it|this|them|the|that)(?: {w}){0,6}",
    among: 1.5,
    ownGuardsOnly: true,
  },
];
