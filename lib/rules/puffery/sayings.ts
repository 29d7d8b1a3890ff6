import type { Pattern } from '../../engine/rule';

/** What an offer does to people, and slogans, as sellers put it in everyday English. */
export const sayings: readonly Pattern[] = [
  // It hits different, cracks you open, gives your Sundays back.
  {
    find: "hits? (?:so )?different(?:ly)?{end}|(?:a |an )?(?:full[- ]body|heck|hell) yes|(?:get|gets|give|gives|win|claw|take) (?:you |them )?(?:your|their) (?:{w} )?(?:weekends?|evenings?|nights?|mornings?|{day}s?|summer|week|sanity|time) back|(?:like |basically |literally |liquid )*(?:a )?hug (?:in|for|from) (?:a|your|the) {w}|not (?:just )?your (?:average|usual|typical|grandma's|grandmother's|nan's|mother's|run-of-the-mill)(?: {w}){1,2}|(?:(?:walk|step|stroll|drive|come|go)(?:s|ed)?|came|went|leaves?|left|leaving) (?:out |away |home |off )?(?:as |like |feeling like )?an? (?:whole |totally |completely |brand )?(?:new|different) (?:wo)?(?:man|person|human|dog|girl|you|couple|team)",
    needs: 0,
  },
  {
    find: "{start}(?!(?:anything|what|all|everything|something|things?|where|if|so|and|but|then|that|which|when|as|now|one|only|hope|wish)\\b){w}(?: {w})? (?:that )?you can (?:feel|taste|see|smell|hear|sink into|believe in|trust|count on|bank on|lean on|rely on)(?: {w}){0,4}{end}|{w} that (?:converts?|sells?|performs?|scales?|delivers?|gets? (?:opened|clicked|booked|noticed|results))(?: (?:while|without|for|itself)(?: {w}){0,4}|{end})|(?:we|i) (?:don't|do not|never) (?:just )?(?:sell|build|make|write|do|teach|cook|bake|fix|design|run|serve|coach) (?:{w} ){0,2}{w} ?[,;:—–-]+ ?(?:we|i) {w}(?: {w}){1,3}|(?:we|i) sell (?:you )?(?:outcomes|results|sleep|peace|time|confidence|freedom|calm|transformation)|an? (?:absolute )?must(?:-have)? for (?:any|every|all)(?: {w}){1,3}|swear (?:to (?:god|you)|on my \\w+) (?:you|it|they|this)(?: {w}){1,4}",
    needs: 0.2,
    ownGuardsOnly: true,
  },
  {
    find: "(?:will|'ll|gonna|going to) (?:crack|split|blow|break|set|undo|wake|light|shake|heal|ground|move) you(?: {w})? (?:wide )?(?:open|up|free|in|on fire|apart)(?: {w}){0,3}|you(?:'ll| will| are gonna| gonna)(?: {w})? (?:cry|weep|sob|scream|faint|drool|melt|swoon|glow)(?: {w}){0,4}|sleep (?:well|easy|soundly)(?: tonight| at night)?{end}|worth (?:the|every) (?:drive|trip|calorie|queue|ferry|hype|mile|cent|peso)s?{end}",
    among: 1,
  },
  {
    find: '^(?:{praise}|simple|honest|local|fast|fresh|friendly|intelligent|clean|clear|secure|affordable|human|future-proof|no nonsense|handmade|organic|quick|smart|bold|real|reliable)[.!]?$',
    among: 1,
  },
];
