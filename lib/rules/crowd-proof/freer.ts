import type { Pattern } from '../../engine/rule';

/** Crowds in everyday English: nobody leaves, everybody and their aunt, more than anyone can handle. */
export const freer: readonly Pattern[] = [
  {
    find: '(?:downloads?|orders?|sales|sign-?ups?|bookings?|reviews|inbox|dms|requests|enquiries|pre-?orders?|the response)(?: {w})? (?:(?:is|are|\'s|\'re|has|have|went|going|gone|been|go)(?: {w})? )+(?:bonkers|crazy|mad|nuts|wild|bananas|mental|insane|through the roof|ballistic|off the (?:charts|hook)|exploding|blowing up|flooding in|pouring in)|more (?:{w} )?{w}s than (?:they|we|you|she|he|i) (?:can|could|know(?:s)? how to) (?:handle|answer|manage|cope|serve|take)|called(?: {w})? "[^"]{2,30}" by (?:{some}|half|several)(?: {w}){1,4}|the reviews? speaks? for (?:themselves|itself)',
    needs: -0.2,
    severity: 'warning',
    within: 'quotes',
  },
  {
    find: '(?:wait(?:ing)? ?list|newsletter|channel) (?:just |has )?(?:hit|passed|crossed|topped|reached) {many}|(?:{many}|{some}) (?:{w} )?(?:{people}|practices|smes|startups?) (?:are |have )?(?:already |now )(?:on (?:it|board)|in{end}|using|signed|switched|booked|running|aboard)(?: {w}){0,3}|(?:turn(?:ed)?|turning|said no to|knock(?:ed)? back) (?:away |down )?(?:over |more than |about )?(?:{many}|{some}) (?:{w} )?(?:{people}|applicants?|projects?|brands|jobs|enquiries|leads)(?: {w}){0,3}|(?:help|guid|train|serv|support)(?:ed|ing) dozens of(?: {w}){1,4}|(?:made|making) (?:{w} )?(?:{w}) (?:painless|easy|simple|effortless|fun) for (?:over |more than )?(?:{many}|{some}) {w}',
    needs: 0.2,
    severity: 'warning',
  },
  {
    find: "(?:not (?:one|a single one)|not a single {w}|nobody|no one|none of them)(?: {w}){0,2} (?:has |have |ever |wants to |'s )*(?:given|gone|go(?:es)?|gave|left|quit|returned|switched|cancell?ed)(?: (?:it|her|him|them))?(?: (?:back|yet|since))?(?: {w}){0,3}|(?:are|is|'re|'s) (?:all )?(?:never|not) (?:going|looking|switching) back(?! there)(?: to(?: {w}){1,3})?|every(?:one|body) and (?:their|his|her|its|yer) (?:{w})(?: {w}){0,4}|(?:people|folks|customers|locals|they|clients) (?:drive|fly|travel|cross|queue|line up) (?:{w} ){0,4}?(?:from|across|for|over|round)(?: {w}){1,4}|(?:people|everyone|you|y'all|folks) (?:keep|kept|won't stop) (?:messaging|asking|dm'?ing|texting|emailing|begging|bugging|hounding)(?: (?:me|us))?(?: {w}){0,4}|grown (?:men|women|adults) {w}(?: {w}){0,4}",
    among: 0.5,
    severity: 'warning',
    ownGuardsOnly: true,
  },
];
