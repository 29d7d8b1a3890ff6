import type { Pattern } from '../../engine/rule';

/** Any sum that somebody made: what surrounds it tells a lure from a ledger. */
export const loose: readonly Pattern[] = [
  {
    find: '(?:made|mak(?:e|es|ing)|earn\\w*|invoiced|billed|paid (?:me|us|him|her)|closed|cleared|sign\\w+ (?:at|for)|now (?:at|on)|averag\\w+|bank\\w*|hit|hitting|brought in|pull\\w* in|netted|grossed|crossed|landed)(?: (?!one|can|you){w}){0,3}? (?:over |up to )?(?:{price}|\\d+k|\\d+x|\\d+ lpa|\\d{1,3}[, ]\\d{3}|(?:{some}|multiple)[- ]figures?|rent|millions|thousands)(?: {w}){0,3}|(?:do|does|did) (?:a )?\\d+x',
    unless: { because: 'money for a cause', sentence: '(?:bake|jumble) sale|fair|raffle|food bank|stall' },
    loose: true,
  },
  {
    find: '(?<!if you )(?:retir(?:ed|ing)|quit(?:ting)?|left|leav(?:e|ing)|giv(?:e|ing) up|gave up|handed in|ditch\\w*|replac(?:ed|ing)|escap\\w+) (?:(?:my|her|his|their|your|the|our) (?:{w} ){0,2}(?:husband|wife|mums?|moms?|dad|parents|jobs?|notice|boss|salary|careers?)|working|mine)',
    loose: true,
  },
  {
    find: '(?:laptop|phone|channel|page|store|blog|hustle|site|app|shop|month) (?:just )?(?:pays?|paid|covers?|covered)(?: {w}){1,4}|bought (?:my|her|his|their|our) (?:{w} ){1,3}(?:house|car|home|flat)',
    loose: true,
  },
  {
    find: '(?:get|gets|getting) paid (?!if){w}(?: {w}){0,3}|(?:unlimited|uncapped|limitless|endless|recurring|life-changing) (?:upside|earning\\w*|income|potential|commissions?|money|profits?|wealth|ote)|on autopilot|in your sleep|while (?:you|i|we) sle\\w+',
    loose: true,
  },
  {
    find: '(?:owed|recover|worth|claim|receive|get back|entitled to) (?:up to |over |around )?(?:hundreds|thousands|millions|{price}|{some} times)(?: {w}){1,4}|(?:working|doing)(?: {w})? {some} hours? a (?:day|week)',
    loose: true,
  },
  {
    find: '(?:doubl|tripl|quadrupl|10x|{some}x|multipl|scal|grow|grew)\\w* (?:your|my|their|our|her|his) (?:{w} )?(?:money|income|revenue|takings|sales|wealth|savings|salary|profits?|earnings|bookings)(?: {w}){0,3}',
    loose: true,
  },
  {
    find: "(?:my|our|his|her|their|a|one) (?:{w} )?(?:students?|clients?|members?|mentees?|cousin|friend|sister|neighbour|husband|mum|graduates?)(?:'s)? (?:just |now |already )*(?:made|makes?|hit|earn\\w*|cleared|closed|quit|bought|clears|sold|pulled|took home|bank\\w*|average)(?: {w}){1,4}",
    loose: true,
  },
];
