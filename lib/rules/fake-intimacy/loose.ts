import type { Pattern } from '../../engine/rule';

/** Any fond word to strangers: what surrounds it tells a seller from a friend. */
export const loose: readonly Pattern[] = [
  {
    find: '(?:{start}|(?<=[,!?.…] ?))(?:hey |hi |my |oh |hello |you |morning |ok |okay |thanks |come on |to all my |dear )*{petName}(?=[,!.?…]|{end})',
    loose: true,
  },
  {
    find: "(?:you're|you are|y'all are) (?:not |truly |really )?(?:the|our|my|not just) (?!one |only )(?:{w} ){0,2}{w}(?: (?:ever|i|we)(?: {w}){1,2})?",
    loose: true,
  },
  {
    find: 'you (?:belong|deserve|matter|inspire|make|complete) (?:here|this|it|us|me|to|the|more|better|everything|a|with)(?: {w}){0,3}|{start}(?:would|will|for|because|treat|surprise|spoil) your (?:{w} )?(?:daughter|son|mum|mom|dad|wife|husband|girl|boy|little one|kids?|sister|loved ones?|love|family|grandkids?|niece|partner|bestie)(?: {w}){1,4}',
    loose: true,
  },
  {
    find: "(?:i|we)(?:'ve|'d|'ll)?(?: do| really| truly| just| always)? (?:love|adore|hear|see|feel|get|understand|appreciate|believe in|miss|care about|made this for|wrote this for) (?:you|y'all|each|every|all of you)(?: {w}){0,3}",
    loose: true,
  },
  {
    find: "(?:we're|we are|you're|like|part of the|part of our|one of|join the|join our|welcome to the) (?:{w} )?(?:family|friends|fam|us|tribe|gang|squad|crew|sisterhood|brotherhood|movement)",
    loose: true,
  },
  {
    find: 'my (?:{w} ){0,2}(?:humans|ones|people|lot|babies|souls|followers|readers|loves|darlings?|girls|ladies|listeners|queens|angels)(?=[,.!?…]|{end})',
    loose: true,
  },
  {
    find: 'trust me(?: {w}){0,3}|{start}(?:and )?(?:look|listen|honestly),? (?:i|we|you)(?: {w}){1,3}',
    loose: true,
  },
];
