import type { Pattern } from '../../engine/rule';

/** Crowds in everyday English: nobody leaves, everybody and their aunt, more than anyone can handle. */
export const freer: readonly Pattern[] = [
  {
    find: '(?:{many}|{some}) (?:{w} )?(?:{people}|practices|smes|startups?) (?:are |have )?(?:already |now )(?:on (?:it|board)|in{end}|using|signed|switched|booked|running|aboard)(?: {w}){0,3}',
    needs: 0.2,
    severity: 'warning',
  },
  {
    find: "(?:not (?:one|a single one)|not a single {w}|nobody|no one|none of them)(?: {w}){0,2} (?:has |have |ever |wants to |'s )*(?:given|gone|go(?:es)?|gave|left|quit|returned|switched|cancell?ed)(?: (?:it|her|him|them))?(?: (?:back|yet|since))?(?: {w}){0,3}|(?:are|is|'re|'s) (?:all )?(?:never|not) (?:going|looking|switching) back(?! there)(?: to(?: {w}){1,3})?|(?:people|everyone|you|y'all|folks) (?:keep|kept|won't stop) (?:messaging|asking|dm'?ing|texting|emailing|begging|bugging|hounding)(?: (?:me|us))?(?: {w}){0,4}|grown (?:men|women|adults) {w}(?: {w}){0,4}",
    among: 0.5,
    severity: 'warning',
    ownGuardsOnly: true,
  },
];
