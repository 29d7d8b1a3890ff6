import type { Pattern } from '../../engine/rule';

/** Any question put or answer held back: what surrounds it tells bait from a story. */
export const loose: readonly Pattern[] = [
  {
    find: "{start}(?:and |but |so )?there(?:'s| is|s) (?:(?:just |only )?one|a|this|something) (?:{w} ){0,2}(?:that|nobody|no one|and it|which)(?: {w}){1,4}",
    loose: true,
  },
  {
    find: "{start}(?:but |so |and )?(?:how|why) (?:does|did|do|don't|can|could|would|low|high|far) (?:an?|some\\w*|these|that|more|most|so many|every|one|any\\w*|can|you (?:\\*|actually|really))(?: {w}){0,6}",
    loose: true,
  },
  {
    find: '{start}(?:want|curious|ready|looking|dying|perhaps|have you (?:seen|heard)|can we|can a)(?: {w}){1,8}?(?= ?\\?)',
    loose: true,
  },
  {
    find: '(?:the|one|this|my|our|his|her|their|a) (?:{w} )?(?:secrets?|reason|trick|truth|catch|loophole|shortcut) (?:that|nobody|no one|every|they|most|you|behind|since|ones)(?: {w}){1,3}|keep\\w* (?:it |this )?an? (?:{w} )?secret',
    loose: true,
  },
  {
    find: "{start}(?:and |so |then )?(?:tomorrow|next {w}|later|soon|in (?:today's|the next|tomorrow's) {w}|on {day}|below|inside),? (?:i|we|you)(?:'ll|'m| will| am|'re)(?: going to| gonna)?(?: {w}){1,3}",
    loose: true,
  },
  {
    find: "(?:can't|cannot|not|won't|don't|never|didn't|refuse to) (?:say|tell|ask|post|show|shar|nam|reveal|spoil)(?:e|ing)? (?:me|everyone|you|anyone|what|where|how|it|which|who|why)(?: {w}){0,3}|regret (?:giving|sharing|posting|telling)(?: {w}){1,2}",
    loose: true,
  },
  {
    find: "you(?:'ll| will| have to| won't| would| need to| gotta) (?:never |not |be |have to |want to )*(?:see it(?: to)?|guess|believe|happy to know|surprised|shocked|punch)(?: {w}){0,3}|(?:number|page|slide|part|tip|step|#|minute|chapter) ?(?:\\d+|{some}) (?:alone|will|made|had|changed|nearly|fired|saved|got)(?: {w}){1,4}",
    loose: true,
  },
  {
    find: '{start}(?:psst|picture (?:this|it)|plot twist|true story|spoiler|confession|fun fact|read this (?:if|before|twice)(?: {w}){1,3}|quick(?= ?[-–:])|breaking(?=:))',
    loose: true,
  },
];
