import type { Guard, Pattern } from '../../engine/rule';

/** People speak of themselves and of one another in advice and diaries; an advertisement speaks to its reader alone. */
const told: Guard = {
  because: 'somebody tells of themselves, or of others',
  sentence: '{civic}|i|my|me|he|she|him|her|they|them|their',
};

/** How a short advertisement opens, with little else to sell by: what its verb is after gives it away. */
export const headlines: readonly Pattern[] = [
  // What everybody would like for themselves.
  {
    find: '{call}(?:advance|jump-?start|kick-?start|take charge of|streamline|fuel|elevate|reinvent|rethink|unlock|master|transform|grow) your (?!own|hands){w}|{call}(?:start|begin) (?:your (?:{w} ){0,3}(?:journey|adventure|trial|career|story|future)|(?:earning|selling|celebrating|investing|enjoying|shopping|designing)(?: {w}){1,3})|{call}(?:request|select|receive|send|choose|build|create|shop|give|get) (?:an? |your |our |the |these )?(?:{w} )?(?:custom|personali[sz]ed|complimentary|exclusive|full-size|limited[- ]edition|{hype}) {w}(?: {w})?|{call}(?:get|gain|enjoy|unlock) (?:{w} ){0,2}?(?:access to|insights? into|rewarded)(?: {w}){1,3}|{call}join (?:an?|the|our) (?:{w} ){0,3}?(?:community|movement|network|challenge|adventure)(?: of(?: {w}){1,3})?',
    needs: -0.2,
    unless: told,
  },
];
