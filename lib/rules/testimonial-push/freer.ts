import type { Pattern } from '../../engine/rule';

/** Happy buyers retold in everyday English. */
export const freer: readonly Pattern[] = [
  {
    find: "(?:has |have |literally |honestly |completely |totally )*changed everything for (?:me|us|my|our|her|him)(?: {w}){0,2}|(?:saved|rescued) (?:my|our) (?:degree|bacon|butt|wedding|grades?|semester|thesis|launch|month|career|lawn|scalp|curls|credit|weekend)|best (?:money|{price}) (?:we|i|she|he)(?:'ve| have|'d)?(?: ever)? (?:spent|paid)(?: {w}){0,3}|(?:clients|customers|brides|parents|women|ladies|guests|students|couples)(?: (?:literally|actually|always|just|often))? (?:sob|cry|weep|tear up|scream|gasp|beam|squeal|well up|lose it) (?:when|as|at|every|over)(?: {w}){1,5}|\"(?:why (?:didn't|did) (?:i|we)|where (?:has|have) (?:this|you) been|i wish (?:i|we)(?:'d| had)|what took (?:me|us) so long|how did (?:i|we) (?:live|manage))[^\"]{0,60}\"",
    needs: 0.1,
    within: 'quotes',
  },
  {
    find: "(?:client|student|roommate|founder|customer|coachee|mentee|member|reader|owner|shop)(?: {w}){0,2} (?:(?:went|jumped|shot|climbed|moved|got) (?:{w} )?(?:from )?(?:{w} ){1,2}to (?:{w})(?: {w}){0,3}|(?:doubled|tripled|quadrupled|sold out|cleared|filled|replaced|landed|booked)(?: {w}){1,6})|(?:sk?ceptical|grumpy|picky|fussy|stubborn) (?:{w} )+(?:is|loves?|now|wants|admitted|ate|became|swears)(?: {w}){0,5}|{w}s tell (?:me|us) (?:it|it's|they|their|that)(?: {w}){1,8}",
    among: 0.5,
    within: 'quotes',
  },
];
