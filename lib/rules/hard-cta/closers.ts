import type { Pattern } from '../../engine/rule';

/** How a pitch closes: slang for taking one, a seat, money down, a door to come to. */
export const closers: readonly Pattern[] = [
  {
    find: '{order}(?:snag|snatch|nab|bag|scoop|cop|snaffle|nick|pinch|grab|claim)(?: up)? (?:one|yours?|some|them|two|yourself|this|it)(?: (?:up|here|today)|(?= (?:before|while|from|at)))?(?= (?:before|while|from|at)|{end})|{order}(?:snag|snatch|scoop|cop)(?: up)? (?:a|one|yours?|some|it|your)(?: {w}){1,4}',
    needs: -1.2,
  },
  {
    find: '{order}(?:grab|snag|bag|save|secure|lock in|nab|block|book|claim) (?:a|your|the|ur) (?:{w} )?(?:{place}|mat|morning|afternoon|evening|weekend)(?= (?:at|before|now|while|on|here)|{end})',
    needs: -2,
    unless: { because: 'a day to keep, or a doctor', phrase: 'date$|appointment' },
  },
  {
    find: "{order}(?:order|buy|book|grab|get|come|subscribe|join|sign up|do it|ask|bring|register|enrol)(?: {w}){0,6}?(?= (?:before|afore|'?fore) (?!you\\b|doing|bed|meals?))",
    needs: 0.2,
  },
  {
    find: '(?:deposit|venmo|cash ?app|zelle|gcash|m-?pesa|down ?payment|{price}|half down|{percent})(?: (?:deposit|down|now|today))? (?<flag>(?:holds?|secures?|reserves?|locks?|bags)(?: {w}){1,2})',
    needs: -1,
  },
  {
    find: "(?:smash|mash|slap|bash|whack|hit|press|tap|punch) (?:the|that|this) (?:pre-?order|book|order|buy|join|sign-?up|register|shop|red|green|blue|orange)(?: {w})? button|make (?:me|us) an offer|cough up|(?:throw|chuck|lob|bung) (?:{w} ){1,3}at (?:me|us)|{order}get on (?:my|our|the) (?:books|list|wait(?:ing)? ?list|diary|calendar)|make sure you(?:'re| are) (?:subscribed|signed up)",
    needs: -0.5,
  },
  {
    find: '{order}(?:pass by|come (?:and(?! go)|with|straight|through|see (?:me|us)))(?: {w}){1,6}',
    needs: -0.5,
  },
  {
    find: '(?:{start}be|your {w}(?: {w})? (?:is|are|could be)) next{end}|{order}(?:listen|tune) in|{call}check (?:out )?(?!gov|nhs)[\\w-]+\\.(?:com|co|shop|store|io|net|example)',
    needs: 0,
  },
  {
    find: '{order}(?:put|roll|pop|chuck|throw|stick|add) (?:it|them|some|{some}|yours?|a {w}) (?:in|into) (?:your (?:cart|basket|diary)|the (?:cart|trolley|truck|boot|van|trunk))|{order}(?:get|haul|drag|shift) (?:yourself|(?:your|yer) (?:butt|arse|ass))(?: {w}){1,5}|(?:and|then) (?:bag|grab|snag|nab|claim|order|block) (?:one|yours?|a (?:{w} )?{place})(?! (?:of|for) (?:the|my|his))|{order}block (?:yours|(?:the|your) {place})|{order}(?:sign yourself up|dial (?:the|our|my)(?: {w}){1,3}|(?:nab|snag) (?:an?|it from|it on)(?: {w}){1,3})',
    needs: -0.2,
  },
  // Money down, a door to come in by.
  {
    find: '{order}(?:(?:pay|transfer|deposit|send)(?: {w}){1,3} (?:today|now|before)|(?:pop|drop|nip|swing|walk|head|roll|pull|call|come) (?:in|down|by|up|over|round|along|through)(?: {w})? (?:today|now|this (?:{when}|{day})|and (?:see|get|grab|try|let|meet)))|(?:gpay|m-?pesa|pay|transfer|dm|text|call|whatsapp|inbox|message|ring) to (?:book|secure|reserve|hold|lock|grab|order|claim|confirm)(?: {w}){1,3}',
    needs: -0.6,
    unless: { because: 'a bill, or friends', sentence: '{civic}|rent|bills?|fine|council|mum|dad|cuppa' },
  },
  {
    find: '{order}(?:ring|phone|call) (?:the|our) (?:number|office|shop|workshop|studio|desk|salon)|{order}(?:create (?:the|your) account|(?:sling|chuck|lob) (?:us|me) your(?: {w}){1,3})|{order}(?:get|come|bring)(?: {w}){1,4}? (?:this {when}|{day}|now){end}',
    needs: 0.4,
  },
];
