import type { Rewrite } from '../../engine/rule';

/** What English drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  'order',
  'calm',
  {
    move: 'quantify',
    replace: 'found',
    find: '(?:for )?(?:an? )?(?:very )?limited[- ]time(?: only)?(?= (?:offers?|deals?|sale|discount|price|drop|promo\\w*)\\b)(?: (?<what>\\w+))?',
    text: '$<what> until [date]',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: '(?:for )?(?:an? )?(?:very )?limited[- ]time(?: only)?(?: offer)?',
    text: 'until [date]',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: '(?<what>ends?|closes?|expires?|finishes|stops?|dies|melts|vanish(?:es)?|disappears?|ending|closing)(?: very)? (?:soon|tonight|today|tomorrow|shortly|(?:at|when) (?:midnight|the clock \\w+ \\w+)(?: tonight)?|in (?:just )?(?:a few |\\d+ |\\w+ )?(?:hours?|hrs?|days?|mins?|minutes?))',
    text: '$<what> on [date]',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: "(?:(?:it['’]s|this is|here['’]s) )?(?:your |the |our |my )?(?:very )?(?:last|final) (?:chance|opportunity|call|days?|hours?|week|month|moments?) to (?<what>[^.!?,;:\\n]+)",
    text: 'you can $<what> until [date]',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: '(?:your |the |our |my )?(?:very )?(?:last|final) (?:chance|opportunity|call|days?|hours?|week|month) (?:for|of) (?<what>[^.!?,;:\\n]+)',
    text: '$<what> until [date]',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: '(?:starts?|begins?|is on) (?:right )?now',
    text: 'runs until [date]',
  },
  {
    move: 'soften',
    replace: 'found',
    find: '(?<when>today|tonight|this (?:weekend|week|month|morning)|(?:for )?the next \\d+ hours|\\d+ (?:hours?|hrs|days?)|this (?:mon|tues|wednes|thurs|fri|satur|sun)day) only|(?:only|just) (?<then>today|tonight|this (?:weekend|week|month))',
    text: '$<when>$<then>',
  },
  { move: 'soften', replace: 'found', find: 'only(?= (?:till|until|for|through)\\b)', text: '' },
  {
    move: 'plain',
    replace: 'found',
    find: "(?:now['’]s|now is|this is|here['’]s) (?:your|the) (?:chance|time|moment|opportunity) to (?<what>\\p{L}+)",
    text: 'you can $<what>',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: '(?<what>(?:price|fee|cost|rate|ticket)s? (?:goes?|going|jumps?|rises?|(?:is|are) going) up)(?! to)',
    text: '$<what> to [price]',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: '^(?!.*(?:double|yesterday|\\bonly\\b)).*(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|tonight|midnight|tomorrow|weekend|month|christmas|easter|xmas)',
    unless: '\\b(?:because|since|as the|so that|cos|cause|due to|when)\\b',
    text: '$here (because [the reason])',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: 'sale|offer|deals?\\b|price|admission|enrol|doors|registration|pre-?orders?|early[- ]?bird|discount|clos|\\bend|last|limited|running out|expire|only|window',
    unless: 'until|till|through|ends? (?:on )?\\w+day|forever',
    text: '$here (until [date])',
  },
  {
    move: 'quantify',
    replace: 'sentence',
    only: 'sale|offer|deal|ends?|clos|last|today|tonight|only|limited|hurry|expire',
    text: 'There is time until [date and time], because [the reason].',
  },
  {
    move: 'invitation',
    replace: 'sentence',
    only: 'hurry|wait|delay|rush|quick|fast|soon|now|act',
    text: "No rush: I'll update this post if anything changes.",
  },
  { move: 'delete', replace: 'sentence', text: '' },
];
