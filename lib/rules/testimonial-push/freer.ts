import type { Pattern } from '../../engine/rule';

/** Happy buyers retold in everyday English. */
export const freer: readonly Pattern[] = [
  {
    find: "best (?:money|{price}) (?:we|i|she|he)(?:'ve| have|'d)?(?: ever)? (?:spent|paid)(?: {w}){0,3}",
    needs: 0.1,
    within: 'quotes',
  },
  {
    find: "(?:client|student|roommate|founder|customer|coachee|mentee|member|reader|owner|shop)(?: {w}){0,2} (?:(?:went|jumped|shot|climbed|moved|got) (?:{w} )?(?:from )?(?:{w} ){1,2}to (?:{w})(?: {w}){0,3}|(?:doubled|tripled|quadrupled|sold out|cleared|filled|replaced|landed|booked)(?: {w}){1,6})|{w}s tell (?:me|us) (?:it|it's|they|their|that)(?: {w}){1,8}",
    among: 0.5,
    within: 'quotes',
  },
];
