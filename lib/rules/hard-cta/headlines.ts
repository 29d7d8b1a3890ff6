import type { Guard, Pattern } from '../../engine/rule';

/** People speak of themselves and of one another in advice and diaries; an advertisement speaks to its reader alone. */
const told: Guard = {
  because: 'somebody tells of themselves, or of others',
  sentence: '{civic}|i|my|me|he|she|him|her|they|them|their',
};

/** The same of the whole draft: then a verb that anybody says is an order by its place alone. */
const toldAnywhere: Guard = {
  because: 'somebody tells of people, explains, or goes on at length',
  draft: '{told}',
};

/** How a short advertisement opens, with little else to sell by: what its verb is after gives it away. */
export const headlines: readonly Pattern[] = [
  // What everybody would like for themselves.
  {
    find: '{call}(?:advance|jump-?start|kick-?start|take charge of|streamline|fuel|elevate|reinvent|rethink|unlock|master|transform|grow) your (?!own|hands){w}|{call}(?:start|begin) (?:your (?:{w} ){0,3}(?:journey|adventure|trial|career|story|future|quest)|(?:earning|selling|celebrating|investing|enjoying|shopping|designing)(?: {w}){1,3})|{call}(?:request|select|receive|send|choose|build|create|shop|give|get) (?:an? |your |our |the |these )?(?:{w} )?(?:custom|personali[sz]ed|complimentary|exclusive|full-size|limited[- ]edition|{hype}) {w}(?: {w})?|{call}(?:get|gain|enjoy|unlock) (?:{w} ){0,2}?(?:access to|insights? into|rewarded)(?: {w}){1,3}|{call}join (?:an?|the|our) (?:{w} ){0,3}?(?:community|movement|network|challenge|adventure)(?: of(?: {w}){1,3})?',
    needs: -0.2,
    unless: told,
  },
  // Verbs that sellers are fond of.
  {
    find: '{call}(?:optimi[sz]e|capture|dominate|unleash|uncover|nourish|recharge|revive|reclaim|redefine|reimagine|rethink|conquer|whip up|wow (?:your|them|everyone|guests)|opt for|simplify|supercharge|accelerate|automate|maximi[sz]e|enrich|enhance|broaden|ignite|rekindle|(?:earn|save) (?:more|extra|{some}x)|honou?r your|adopt|own a piece)(?! (?:the|this|it|them|of|in|is|an?)\\b)(?: {w}){1,2}|{call}(?:express yourself|escape (?:to|into|with)|immerse yourself|dive into|travel (?:back|through) (?:to|the|time)|trade up(?= (?:when|with|to (?!an? \\d))))(?: {w}){1,2}|{call}(?:unleash|ignite|rekindle|capture|catch|celebrate|embrace|feel|uncover|raise|bring back|kick|own|adopt) (?:the|that|this) (?:magic|moment|spirit|power|beauty|fun|joy|holidays?|season|vibe|stakes|chill|world|middle|{w}est|capsule|collection|look|night|wonder|romance|past|future|{w} (?:season|spirit|chill))(?: {w})?',
    needs: -0.1,
    unless: toldAnywhere,
  },
  {
    find: '{call}(?:manage|master|boost|drive|build|create|teach|improve|protect|preserve|prepare|own|track|connect|control|design|organi[sz]e) (?:your|the next) (?!(?:own|plan|anxiety|stress|time|day|mind|hands|head|emotions|expectations)\\b){w}',
    needs: 0.3,
    unless: toldAnywhere,
  },
  {
    find: '{call}(?!keep|take|make|live|feel|watch|cook|support|see you|get (?:an?|some)|enjoy (?:your|the|it)|(?:start|find|create|fix|add|bring|prepare|support|choose|send|see|read) (?:small|an?|{some}|it|out|your)\\b){deed}(?! (?:it|them|me|us|to|in|on|out|up|off|this|that|what|how|and|with)\\b)(?: {w}){1,2}',
    needs: 0.4,
    unless: toldAnywhere,
  },
  // What has come out, and who would do it for the reader.
  {
    find: 'now available (?!in the (?:library|hall|office|archive))(?:in|on|at|from|to (?:order|buy|download|stream|watch|pre-?order)|for (?:pre-?order|purchase|download|rent|less))(?: {w}){1,2}|now available(?=!)|{start}(?:just (?:launched|released|landed|dropped)|new (?:releases?|arrivals?))[!:.]|new episodes? (?:now |streaming |every |each |weekly)+|premieres? (?:today|tonight|tomorrow|this {w}|{day}|exclusively)|{call}let (?!the|me|him|her|them|it|go|the world|that|this|people)(?:{w} ){1,4}?(?:help|show you|set the|do the|be your|handle|take care|guide|bring|take something|pay for)(?: {w}){0,3}',
    needs: 0,
    unless: toldAnywhere,
  },
];
