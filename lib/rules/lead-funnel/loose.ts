import type { Pattern } from '../../engine/rule';

/** Doors to the writer's own place in whatever words. */
export const loose: readonly Pattern[] = [
  {
    find: '(?:{order}|(?<=(?:and|then|or|just|can) ))(?:msg|ping|chat|buzz|inbox|dm|pm|message|text|whatsapp|ring|call|email|bell|hit|holla|holler|shout|write|contact|reach|follow)(?: (?:to|at|up|for|out to))? (?:me|us|mi|my|our|{petName}|bab)(?: {w}){0,2}',
    loose: true,
  },
  { find: '{order}(?:msg|ping|inbox|dm|pm|whatsapp|private message|text|email)(?: {w}){0,3}', loose: true },
  {
    find: "(?:in|on|through|via|from|by|hit|tap|to|at|see|visit) (?:(?:my|our|mi) (?!account|work|book)(?:{spot}|{mine}|store|link|form|button)|(?:the|mi) (?:bio|link|form|chatter|button))|(?:bio|profile|page|link|site|channel)(?:'s| has| is)(?: got)? (?:the|all|my|our|your|a|where|below|here)(?: {w})?",
    loose: true,
  },
  { find: '(?<!will |to )check (?:out )?(?:your|my|our|the|ur) {w}(?: {w})?', loose: true },
  { find: '(?:in|into|to|hits?) your (?:dms?|inbox|requests?|email|mailbox|messages)', loose: true },
  {
    find: '{order}(?:take|have|give it|give us) an? (?:quick |little |wee )?(?:look|listen|peek|read|watch|gander|minute)(?: {w}){0,2}|(?:you|u)(?: (?:guys|all|should|must|gotta|have to|need to|wanna))+ (?:check|watch|see|visit|listen|look)(?: {w}){0,3}',
    loose: true,
  },
  {
    find: '(?:to|for|want(?: to)?) (?:read|learn|find out|see|know|hear)? ?more(?: {w})?,? (?:go|visit|click|call|head|message)(?: {w}){0,3}|{order}(?:google|search|look up) (?:for )?(?:my|our|us|me)(?: {w}){0,3}',
    loose: true,
  },
  {
    find: "{start}(?!(?:i|we|he|she|it|they|you) ){w}(?: {w}){1,7} and (?:i|we|he|she|my {w})(?:'ll| will)(?: {w}){1,4}",
    loose: true,
  },
  {
    find: '(?:the (?:rest|full|other half|proper|answer|price|list|bit)|my (?:number|cards?)|everything (?:else|i)|details)(?: {w}){0,5} (?:in|on|under|behind|where|over|inside|after) (?:my|our|the|you\\w*)(?: {w}){1,3}',
    loose: true,
  },
  {
    find: "(?:my|our|the) (?:{w} ){1,3}?(?:minds|answers|picks up|knows)(?: {w}){1,5}|(?:i|we) (?:answer|reply|pick up)(?: {w}){1,4}|(?:every|any)one who(?:'s| has)? (?:asks?|asked|wants|writes)(?: {w}){1,6}|{order}(?:ask|knock|catch|find)(?: on)? (?:me|my|our|us)(?: {w}){1,4}",
    loose: true,
  },
];
