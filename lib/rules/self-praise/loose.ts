import type { Pattern } from '../../engine/rule';

/** Boasts in the words anybody has for them, which their surroundings give away. */
export const loose: readonly Pattern[] = [
  {
    find: "(?:i'm|i am|we're|we are|i'd been|i've been) the (?!(?:one|only|first|same|worst)\\b){w}(?: (?!(?:of|in|at|on|for|from|and)\\b){w})? (?!(?:in|for|of|at|on|to|with|by|i|we|and|or|but|about|from|as|so)\\b){w}(?: {w}){1,4}",
    loose: true,
  },
  // What others do for want of us.
  {
    find: '(?:{w} )?(?!because\\b){w} (?:chases?|trusts?|fears?|begs?|dreads?|phones?|env(?:y|ies)|hates? (?:to see )?|scared of|comes? (?:back )?to|come running to|follows?|cop(?:y|ies)|flock to|queues? for|raves? about|fights? over|stud(?:y|ies)|beat(?:en)?|swears? by) (?:us|me)(?: {w}){0,3}',
    loose: true,
  },
  {
    find: "we(?:'ve| have)? (?:always|never(?: once)?)(?! (?:had|heard|thought|been told|seen|knew|know|want(?:ed)?|got|get|found|said|met|given|need)\\b) {w}(?: {w}){1,4}|turn(?:ing|s) (?:{w} ){1,4}into {w}(?: {w})?",
    loose: true,
  },
  {
    find: '(?:our (?!(?:minds|hearts|thoughts|kids?|son|daughter|grand\\w+|family|dog|cat)\\b)(?:{w} )?{w}|my (?:voice|hands|channel|work|music|students|results|team|{w} (?:channel|class|course|work|method))|mine|ours) (?:is|are|does|do|drops?|turn(?:s|ed)?|value|wins?|works?|comes? with|speaks?)(?! (?:in|at|not|from|to|open|due|going|being|now|also|still|about|only|out|off|closed|on|with|public|cut)\\b) {w}(?: {w}){0,3}',
    loose: true,
  },
  {
    find: "(?:an?|the|our|my) (?:{w}'s )?(?:well-known|passionate|world[- ]class|hardest[- ]working|dedicated|leading|trusted|renowned|expert|raw|perfectionist|respected|beloved|skilled|seasoned|sought-after|miracle) (?!(?:but|if|no)\\b){w}(?: {w})?|known (?:{w} ){0,3}as the {w}(?: {w})?",
    loose: true,
  },
  // False modesty, and a wink.
  {
    find: "(?:hasn't|haven't|yet to) (?:{w} ){1,3}(?:us|me)(?: yet)?|outd(?:id|o) (?:ourselves|myself)|if (?:we|i) (?:do )?say so|hold my (?:pint|beer|tea|coffee|wine)|{w} and it shows",
    loose: true,
  },
  // Who comes to us, and what they say.
  {
    find: "(?:{w}s|people|women|even the {w}|every {w})(?: {w}){0,5} (?:bring|ask(?:ed)?|send|ring|rang|call|borrow(?:ed)?|beg|thank|wait|cross|drive|pay|from)(?: {w}){0,5} (?:me|us|(?:for|to|from) (?:my|our))(?: {w}){0,4}|(?:my|our) (?:phone|inbox|diary|students?|pupils?|clients|customers|mentor|worst {w}|{w}ers) (?:don't|never|go|leave|keeps?|has|have|told)(?: {w}){1,6}|(?:says?|said|told (?:me|us)|joke|thinks?)(?: that)? (?:i|we|my|our)(?:'m|'re)? (?!(?:should|need|can|could|would|will)\\b){w}(?: {w}){1,6}",
    loose: true,
  },
];
