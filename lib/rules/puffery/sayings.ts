import type { Pattern } from '../../engine/rule';

/** What an offer does to people, and slogans, as sellers put it in everyday English. */
export const sayings: readonly Pattern[] = [
  // It hits different, cracks you open, gives your Sundays back.
  {
    find: "not (?:just )?your (?:average|usual|typical|grandma's|grandmother's|nan's|mother's|run-of-the-mill)(?: {w}){1,2}",
    needs: 0,
  },
  {
    find: '{w} that (?:converts?|sells?|performs?|scales?|delivers?|gets? (?:opened|clicked|booked|noticed|results))(?: (?:while|without|for|itself)(?: {w}){0,4}|{end})',
    needs: 0.2,
    ownGuardsOnly: true,
  },
  {
    find: "(?:will|'ll|gonna|going to) (?:crack|split|blow|break|set|undo|wake|light|shake|heal|ground|move) you(?: {w})? (?:wide )?(?:open|up|free|in|on fire|apart)(?: {w}){0,3}|sleep (?:well|easy|soundly)(?: tonight| at night)?{end}",
    among: 1,
  },
  {
    find: '^(?:{praise}|simple|honest|local|fast|fresh|friendly|intelligent|clean|clear|secure|affordable|human|future-proof|no nonsense|handmade|organic|quick|smart|bold|real|reliable)[.!]?$',
    among: 1,
  },
];
