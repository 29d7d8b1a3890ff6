import type { Pattern } from '../../engine/rule';

/** A tie told sideways: a code, a name to drop, a share for both. */
export const loose: readonly Pattern[] = [
  {
    find: '(?:[Uu]se|[Tt]ry|[Ww]ith|[Ee]nter|[Aa]pply|[Tt]ype|[Pp]op in|[Qq]uote|[Mm]ention|via) ["\']?[A-Z]{3,}\\d{0,3}',
    loose: true,
    caseSensitive: true,
  },
  {
    find: '(?:tell|let)(?: {w}){1,2} (?:know )?["\']?(?:{w} )?{w}["\']? sent (?:you|ya)|(?:mention|quote|name-?drop) (?:my|this|our|me|["\'])(?: ?{w})?',
    loose: true,
  },
  {
    find: '(?:with|using|under|through|via|from|enter|use|put in|drop) (?:your|my|her|his|our) (?:{w} )?(?:username|names?|handle|id|invite|links?|codes?|referral|button)',
    loose: true,
  },
  {
    find: '(?:you|we|us|they|ye)(?: (?:and me|two))? (?:both|all|each|two) (?:get|win|earn|score|save|share|receive|pocket)(?: {w}){0,2}',
    loose: true,
  },
  {
    find: 'link(?:ing|ed) (?:it|them|this|one|mine|below|here)(?: {w}){0,2}|(?:if|when) you (?:come|came|order|sign up|book|join)(?: {w})? (?:from|through|via|with) (?:us|me|here|this)',
    loose: true,
  },
];
