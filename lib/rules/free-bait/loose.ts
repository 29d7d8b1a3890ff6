import type { Pattern } from '../../engine/rule';

/** What costs nothing, in whatever words. */
export const loose: readonly Pattern[] = [
  {
    find: '(?<!\\w-)free (?!of|from|to|and|or|time|will|speech|fall|market|agent|as|if|in|at|for|is|up|with|kick|throw|trade|radicals?|list|share)(?:{w})(?: (?!for|to|with|and|of|in|on|that|if|is|are|when|you){w})?',
    loose: true,
  },
  {
    find: "for (?:absolutely |completely )?free|(?:is|are|it's|that's|'s|na|be|totally|completely|absolutely|yours|100%) free(?= (?:if|when|for|today|now|because|until|till)|{end})",
    loose: true,
  },
  {
    find: '(?:no|zero|free of) (?:extra |additional |hidden )?(?:charge|cost|catch|obligation)s?(?! (?:if|any\\w*))(?: (?:for|to)(?: {w}){1,2})?|(?:for|costs?|is|are) (?:not|sweet|exactly|literally) (?:an? |one )?(?:dime|penny|cent|nothing|zero)',
    loose: true,
  },
  {
    find: "(?:variety of |{w} )?(?:freebies?|giveaways?|goodie bags?|free stuff)|gifted {w}|complimentary {w}(?: {w})?|na dash|my treat|(?:is|'s) (?:a|my|our) (?:gift|treat)|pays? you to|(?:thrown|chucked|tossed) in",
    loose: true,
  },
  {
    find: '(?:just|only|you) (?:cover|pay)(?: for)?(?: only| just)?(?: the)? (?:shipping|s&h|postage|delivery|p&p)',
    loose: true,
  },
  {
    find: '(?:win|claim|receive|get|grab|gift(?:ed|ing)?|giving away) (?:an?|your|one|some|{some}) (?:{w} ){0,3}?(?:bonus|gift|prize|voucher|giveaway|sample|extra|freebie)s?',
    loose: true,
  },
  {
    find: "(?:i|we)(?:'ll| will)?(?: (?:even|also))? (?:throw|chuck|toss|sling|add|pop|bung) (?:in )?(?:an?|the|your|two|some) {w}(?: {w})?|(?:plus|and|with) (?:an? |your )?bonus(?: {w}){1,2}",
    loose: true,
  },
  {
    find: "{order}(?:answer|tell|send|give|show|say|name|guess|sing)(?: {w}){1,3}(?: {w}){0,2},? and (?:i|we|there|they|the {w}|an?|his|her)(?:'ll)?(?: {w}){1,3}",
    loose: true,
  },
];
