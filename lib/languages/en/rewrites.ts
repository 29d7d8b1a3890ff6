/** Wordings that suit many phrases: a push told as an invitation, a rush told calmly, a baiting question told plainly. */
import type { Rewrite } from '../../engine/rule';

const LETTER = '\\p{L}\\p{N}';
/** Where a clause begins: a sentence, what a colon, a dash or an emoji opens, or what a small word joins on. */
const START = `(?<=^[^${LETTER}]*(?:(?:so|and|then|or|but|also|now|well|anyway|plus|ps|p\\.s\\.?)[,:]? )?|[:;–—>]\\s+|\\s-+\\s+|\\p{Extended_Pictographic}\\uFE0F?\\s*|[,;:]?\\s(?:so|then|but) )(?<![${LETTER}])`;
const NOW =
  '(?: (?:right )?(?:now|today|tonight|immediately|asap|at once|straight away|without (?:further )?delay))';
/** What leads up to an order. */
const LEADS =
  "(?:(?:hurry(?: up)?|act (?:now|fast)|please|pls|plz|kindly|just|simply|quick|come on|go on|go ahead and|hurry and|hurry up and|be sure to|make sure (?:to|you)|don['’]t (?:forget|hesitate) to|you (?:really )?(?:need|have|ought|want) to|you (?:must|should|gotta)|you['’]ll want to|(?:now['’]s|now is|it['’]s) (?:the )?time to|why not),? )*";

/** What a reader does: there one is welcome. */
const DOING =
  'try|play|dive|taste|grab|claim|nab|snag|save(?! (?:up to|[$£€\\d]))|cop|bag|take(?! (?:up to|[$£€\\d]))|see|start|sign up here|stop (?:by|in|over)|drop (?:by|in|over)|swing by|pop (?:in|over|round|by)|reach out|sign[- ]?up|whip up|roll out|sort out|stop worrying|read more|see more|shop all|get yours|grab yours|check out|stock up|lock in|scoop up|snap up|join|come|visit|call|ring|phone|message|dm|pm|text|whatsapp|e-?mail|contact|write|ask|talk|chat|speak|rsvp|register|enroll?|apply|subscribe|follow|book|reserve|upload|scoot|hop|skip|sort|slide|go|swap|ditch|pack|pre-?pay|settle|stick|stash|steal|sign|submit|tell|touch|tune|type|walk|warm|wrap|zip|hit|jump|leap|lean|nail|peek|plan|ride|rock|run|sample|scratch|sink|snuggle|spend|spin|spot|spread|sprinkle|squeeze|throw|toss|trust|twist|wake|whisk|activate|add|adopt|bid|bring|browse|buy(?! (?:\\d|one|two|three|four))|celebrate|check|choose|click|cook|donate|download|enter|explore|gift|head|hear|help|hire|hold|install|listen|open|order(?! (?:over|of|number|history|status|value|total))|pay|pick|pre-?order|pre-?save|purchase|put|read|redeem|refresh|rent|request|scan|schedule|search|secure|send|shop|show|splurge|step|stream|support|swipe|switch|tap|try|use|view|vote|watch|wear';
/** What a reader gains. */
const GAINING =
  'save|take|score|tame|increase|reach|refresh|reduce|lose|unplug|explore|change your|fill your|cut|avoid|double|triple|maximi[sz]e|gather|celebrate|find out more|get(?! ready| set)|gear up|get started|learn more|level up|soak up|accelerate|access|advance|become|boost|build|complete|connect|create|customi[sz]e|design|discover|drive|earn|elevate|enjoy|escape|experience|find|fix|fuel|gain|grow|have|improve|keep|learn|make|manage|own|prepare|protect|receive|relax|renew|sharpen|simplify|transform|travel|treat|turn|unleash|unlock|unwind|upgrade|win|give|sell|immerse|track|trade|tackle|savou?r';
/** What gathers readers. */
const CLICKS =
  'like|share|comment|tag|retweet|rt|repost|smash|hit|double tap|drop|type|leave|save|turn on|react|pop';

/** A line of a list. */
const STEP = '^\\s*(?:[-•*–→▪◦►✓✔☑✅]|\\d{1,2}[.)]|\\d\\uFE0F?\\u20E3)';

const invitation = (find: string, text: string): Rewrite => ({
  move: 'invitation',
  replace: 'found',
  find,
  text,
});
const ENDS = `(?=\\s*(?:[.,!?;:…\\n]|$|[^${LETTER}\\s]|(?:and|to|before|with|for|at|while|until|or)\\b))`;

/** What is told of a verb, with "now" left out behind it or at the end of what it asks. */
const told = (verbs: string, text: string): Rewrite[] => {
  const verb = `${START}${LEADS}(?<verb>${verbs})\\b(?!['’-])`;
  return [
    invitation(`${verb}(?<rest>[^.,!?;:…\\n]{0,60}?)${NOW}${ENDS}`, `${text} $small<verb>$<rest>`),
    invitation(`${verb}${NOW}?`, `${text} $small<verb>`),
  ];
};

/** The same where nothing marks the start of a clause ("… shop.example Order here"): the phrase does. */
const toldOfPhrase = (verbs: string, text: string): Rewrite => ({
  ...invitation(`^${LEADS}(?<verb>${verbs})\\b(?!['’-])${NOW}?`, `${text} $small<verb>`),
  replace: 'phrase',
  capital: true,
});

/** An order told as what the reader may do: the same words, and the door open both ways. */
const orders: readonly Rewrite[] = [
  ...told(DOING, "you're welcome to"),
  ...told(GAINING, 'you could'),
  invitation(`${START}${LEADS}(?<verb>${CLICKS})\\b(?= [${LETTER}"“])${NOW}?`, 'if you like, $small<verb>'),
  toldOfPhrase(DOING, "you're welcome to"),
  toldOfPhrase(GAINING, 'you could'),
  // "Get ready for", "Meet", "Say hello to": what follows is the news.
  {
    move: 'state',
    replace: 'found',
    find: `${START}(?:get ready for|say hello to|meet|introducing|say hi to)\\b:?(?= (?:the|our|a|an|my|\\p{L}))`,
    text: 'this is',
  },
];

const RUSH =
  "hurry(?: up)?(?! (?:in|on|over|down|to|along|back)\\b)|act (?:now|fast|quick(?:ly)?|today)|don['’]t (?:wait|delay|snooze|sleep on (?:it|this)|miss (?:out|it|this)(?: on (?:it|this))?|you miss it)|be quick|run,? don['’]t walk|while (?:supplies|stocks?|they|it|spots) lasts?|before (?:it['’]s (?:too late|gone)|they(?:['’]re| are) (?:all )?gone|it sells out|they sell out|someone else (?:does|gets (?:it|them)))|asap|what are you waiting for|you (?:won['’]t|don['’]t want to|wouldn['’]t want to) miss (?:it|this|out)|now or never|first come,? first served";

/** A call to hurry, left out. */
const calm: readonly Rewrite[] = [
  {
    move: 'delete',
    replace: 'found',
    find: `(?:[,;–—-]\\s*|\\s(?:so|and|but) |(?<![${LETTER}]))(?:so |and |but |please |maybe |only |just |pls )*(?:${RUSH})(?![${LETTER}])`,
    text: '',
  },
];

/** A question that only leads up to an offer, told as whom what follows is for. */
const questions: readonly Rewrite[] = [
  {
    move: 'plain',
    replace: 'found',
    find: `(?<![${LETTER}])(?:are you |you |still )?(?<what>looking (?:for|to)|tired of|sick of|fed up with|struggling (?:with|to)|worried about|thinking (?:of|about)|dreaming of|searching for|interested in|ready (?:to|for))(?<rest> [^?\\n]{2,90})\\?+`,
    text: "if you're $small<what>$<rest>:",
  },
  {
    move: 'plain',
    replace: 'found',
    find: `(?<![${LETTER}])(?:do you |you )?(?<what>want|need|wish|wanna|feel|love|struggle)(?<rest> [^?\\n]{2,90})\\?+`,
    text: 'if you $small<what>$<rest>:',
  },
];

/** A step of a list tells how something is done. */
const invite = orders.map((rewrite) => ({ ...rewrite, unless: STEP }));

/** The same, also where the order's verb stands a few words before what is flagged. */
const order = invite.map((rewrite) => ({ ...rewrite, near: true as const }));

export const rewrites = { invite, order, calm, questions };
