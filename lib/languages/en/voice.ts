/**
 * How a seller and an adviser sound, sentence by sentence, whatever they talk about. The weights were fitted on
 * sentences in which a reader marked a push and others, in drafts written for this project and in real posts.
 */
import type { ContextCue } from '../../engine/rule';

export const voice: readonly ContextCue[] = [
  // Any sentence in words: what the other cues are measured from.
  { find: '\\p{L}+', weight: -0.75 },
  // A seller talks to you, …
  { find: "you|your|yours|yourself|you're|you'll|you've|you'd|u|ur|y'all", weight: 0.25 },
  // … of what you will be, …
  { find: "you(?:'ll| will| can now| get to|'re going to| deserve| need(?! to)| won't)", weight: 0.25 },
  // … loudly, …
  { find: '!', weight: 1.75 },
  // (the second mark adds little)
  { find: '![^!]*!', weight: -0.5 },
  // … with a wink, …
  { find: '(?![🚨🍂🐛🌱💧🔬📊📌📍📝])[\\u{1f300}-\\u{1faff}✨⚡❤♥⭐❗‼☕➡]', weight: 2 },
  // … tells you what to do, …
  {
    find: "{start}(?:(?:please|so|and|just|now|then|go|come|don't|do) )?(?:get|find|enjoy|add|give|bring|create|make|build|turn|keep|save|earn|gain|learn|play|watch|read|see|start|try|grow|boost|send|choose|feel|live|join|shop|buy|order|grab|book|claim|discover|meet|say|stop|forget|imagine|picture|treat|come|visit|call|text|message|dm|tag|share|follow|subscribe|like|comment|drop|check|click|tap|swipe|download|sign|register|apply|explore|experience|celebrate|unlock|upgrade|trust|let|hurry|act|wait|listen|look|pop|swing|stay|take|skip|ditch|ask|tell|use|put|hit|book|reserve|score|win|vote|support|donate|help|embrace|elevate|transform)",
    weight: 0.75,
  },
  // … has wares, …
  {
    find: '{offer}|collection|range|edition|version|drop|launch|batch|menu|box|kit|set|range|line|flavou?rs?|sizes?|designs?|styles?',
    weight: 0.75,
  },
  // … and what they cost, …
  {
    find: '{price}|{percent}|price[sd]?|priced|cost|free|discounts?|deals?|sale|off|save|savings|worth|value|cheap(?:er|est)?|afford\\p{L}*',
    weight: 0.5,
  },
  // … which are going fast, …
  {
    find: 'doors?|spots?|seats?|slots?|places?|left|last|final|ends?|ending|closes?|closing|limited|only|remaining|gone|going|almost|nearly|soon|wait(?:list|ing)?|fast|quick(?:ly)?|hurry|before|until|till|deadline|midnight|tonight|today|tomorrow|now|weekend|this (?:week|month)',
    weight: 0.75,
  },
  // … of their own house, …
  { find: "we|our|us|we're|we've|we'll", weight: 1 },
  {
    find: 'our (?:\\p{L}+ ){0,2}(?:team|customers?|clients?|members?|students|shop|store|page|website|site|kitchen|studio|app|platform|products?|service|services|community|course|program(?:me)?)',
    weight: 0.25,
  },
  // … promises, …
  {
    find: "will|won't|gonna|going to|'ll|never again|forever|every time|no more|anymore|instantly|in (?:seconds|minutes|days|no time)",
    weight: 0.5,
  },
  // … praises, …
  {
    find: 'best|better|most|greatest|finest|perfect(?:ly)?|ultimate|amazing|incredible|awesome|stunning|gorgeous|beautiful(?:ly)?|unique|exclusive|premium|luxur\\p{L}+|special|favou?rite|love|loved|magic(?:al)?|dream(?:s|y)?|secret|powerful|proven|easy|easily|effortless\\p{L}*|simple|simply|trusted|leading|top|ever|delicious|fresh',
    weight: 0.75,
  },
  // … speaks of life, …
  {
    find: 'life|lives|world|heart|soul|mind|future|journey|game|level|potential|success|confidence|freedom|energy|skin|body|smile|glow|style|home',
    weight: 0.5,
  },
  // … and of where to go, …
  {
    find: 'https?://\\S+|www\\.\\S+|link|bio|inbox|dm|dms|comments?|below|👇|profile|website|[\\w-]+\\.(?:com|co|shop|net|org|io)|click|tap',
    weight: 1.25,
  },
  // … in capitals.
  { find: '\\b[A-Z]{3,}\\b(?:\\W+[A-Z]{2,}\\b)?', weight: 1, caseSensitive: true },
  // An adviser weighs, …
  {
    find: 'if|unless|although|though|but|however|whereas|because|since|while|or|except|depends|instead',
    weight: -0.75,
  },
  // … doubts, …
  {
    find: 'maybe|perhaps|probably|might|may|could|would|should|seems?|seemed|usually|sometimes|often|about|around|roughly|approximately|mostly|generally|likely|unlikely|somewhat|rather|quite|fairly|apparently|i think|i guess|i suppose|i believe|in my|imo|tbh|honestly|actually|really depends|typically|tends?',
    weight: -0.75,
  },
  // … says what is not, …
  { find: "not|no|n't|\\p{L}+n't|never|without|neither|nor|cannot|isn't|wasn't|don't", weight: -0.25 },
  // A seller says "I" as well, …
  { find: "i|i'm|i've|i'd|i'll|me|my|mine|myself", weight: 0.75 },
  // … but who tells what happened to them has done with selling; …
  {
    find: 'i (?:\\p{L}+ )?(?:was|had|did|went|took|made|got|found|said|told|asked|thought|used|tried|bought|paid|spent|lost|broke|learned|read|wrote|kept|left|felt|knew|\\p{L}+ed)',
    weight: -1.25,
  },
  // … so has a public matter, …
  {
    find: 'police|council|government|county|state|law|laws|court|tax(?:es)?|hospital|doctor|dr|nurse|patients?|school|teacher|students?|study|studies|research|report(?:ed|s)?|data|survey|flood|fire|storm|quake|victims?|emergency|officials?|minister|mayor|president|committee|residents|public|insurance|clinic|vaccin\\p{L}*|medic\\p{L}*|disease|parish|church|vicar\\p{L}*|choir|agm|allotments?|gp|surgery|pharmacist|physio\\p{L}*|wards?|power cut|licen[cs]es?|receivership',
    weight: -0.5,
  },
  // … a warning, a fault owned up to, …
  {
    find: 'scams?|scammers?|fraud|beware|warning|fake|phishing|complain\\p{L}*|refund|mistakes?|wrong|failed|fails?|failure|error|bug|problem|issue|sorry|apolog\\p{L}+|correction|regret',
    weight: -0.25,
  },
  // … other people's words, …
  { find: '["“][^"”]{3,}["”]', weight: -1 },
  // (years and ratios are everybody’s)
  { find: '\\d{4,}|\\d+[.,]\\d+|\\d+ ?[-x/:] ?\\d+', weight: 0.25 },
  // … a measure, …
  {
    find: '\\d[\\d.,]* ?(?:kg|g|grams?|lbs?|oz|cm|mm|m|km|miles?|ml|l|litres?|liters?|min(?:ute)?s?|hours?|hrs?|seconds?|days?|weeks?|months?|years?|times|degrees|°|watts?|kwh|px|gb|mb|inch(?:es)?|ft|feet|cups?|tbsp|tsp|teaspoons?|tablespoons?)',
    weight: -0.25,
  },
  { find: '\\d', weight: -0.25 },
  // … a list, …
  { find: '^[^\\p{L}]*(?:[-•*+→✓]|\\d+[.)])[^\\p{L}]*\\p{L}', weight: -1 },
  // … thanks and sources, …
  {
    find: 'thanks|thank you|grateful|appreciate|congrat\\p{L}*|credit|hat tip|h/t|according to|via|source',
    weight: -0.5,
  },
  // … a job, …
  {
    find: 'hiring|salary|candidates?|role|position|job|apply|interview|cv|resume|colleagues?|manager|boss|handover|shifts?|rota|on call|inspections?',
    weight: -0.75,
  },
  // … a question to all, …
  {
    find: 'anyone|anybody|does anyone|has anyone|what do you|any (?:ideas|advice|tips|suggestions|recommendations)|how do you|let me know|curious|wondering|thoughts',
    weight: -0.25,
  },
  // … a place.
  { find: 'at the|in the|on the|from the|of the|by the|for the', weight: -0.25 },
  // A seller announces, …
  {
    find: 'guarantee\\p{L}*|results?|proven|transform\\p{L}*|boost\\p{L}*|unlock\\p{L}*|elevate\\p{L}*|discover\\p{L}*|imagine|ready|finally|introducing|new|brand new|just (?:landed|launched|dropped)|back in|now available',
    weight: 0.5,
  },
  // A sentence of a few words has hardly a voice.
  { find: '^\\S+(?: \\S+){0,3}$', weight: -0.75 },
  // Who explains in brackets, or after a colon, takes time.
  { find: '\\([^)]+\\)', weight: -0.75 },
  { find: '[;:–—]', weight: -1 },
  // A seller asks you in, …
  {
    find: 'come (?:on )?(?:in|by|down|over|see)|pop (?:in|by)|swing by|drop by|see you|join us|with us|visit us|stop by|give us|call us|find us|open (?:today|now|from|until|till)',
    weight: 0.5,
  },
  // … vouches, …
  {
    find: 'trust me|promise|believe me|you know|guess what|spoiler|psst|okay|oh|well|yes|yep|just saying|seriously|no joke|literally|obsessed',
    weight: 0.25,
  },
  // … and pleads.
  { find: 'please|pls|plz|kindly', weight: 0.75 },
];
