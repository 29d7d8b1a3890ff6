import type { Pattern } from '../../engine/rule';

/** Crowds as anybody may mention them: many people, a whole street, a queue. */
export const loose: readonly Pattern[] = [
  {
    find: "(?:your|ur) (?:neighbou?rs?|competit\\w+|friends?|mates|colleagues|rivals|group chat|street|feed) (?:already|just|all|has|have|is|are|knows?|got)(?: {w}){1,4}|(?:can't|cannot|couldn't) (?:keep up|(?:make|bake|print|pour|keep) (?:them|it|enough|these))(?: {w}){0,4}",
    loose: true,
  },
  {
    find: "{start}(?:(?:literally|nearly|almost|and|about|even) )*(?:half|the (?:whole|entire)|every(?! (?:single )?(?:{w} )?(?:person|time|hour|day|week|month|year|morning|night|parent))|every(?:one|body) (?:in (?!our|my )|at|on|from|i|else)|any(?:one|body) (?!sell|ask)\\w+ing) (?!of )(?:{w} ){0,5}?(?:has|have|is|are|was|were|been|came|went|got|bought|\\w{3,}(?:ed|[^s]s))(?:'s| {w}){0,4}",
    loose: true,
  },
  {
    find: '(?:(?:over|more than|nearly|almost|with|for|in) )*(?:\\d{1,3}(?:,\\d{3})+\\+?|\\d[\\d.]*(?:[km]\\+?|\\+)|\\d[\\d.,]*\\+? (?:thousand|million|lakh|crore)|hundreds|thousands|millions|dozens|loads|countless)(?: (?:and|of|upon) (?:hundreds|thousands))?(?: of)? (?:(?!years?\\b){w} ){0,3}?(?:{people}|humans|souls|hearts|fan ?base|reviews|ratings|doors|downloads|kids|dogs|homes|countries|cities)',
    loose: true,
    unless: {
      because: 'what somebody counted, lost or owes',
      before: "(?:i|we|she|he|from|at least|injuring|helping)(?:'ve)?(?: {w})?",
    },
  },
  {
    find: "fan ?base{end}|(?:waiting ?list|wait-?list|waiting room|queues?|inbox|fan ?base|dms)(?: (?:is|are|was|has|have|keeps?|went|reached|hasn't|won't|out|round|moved|stretched)|'s)(?: {w}){1,4}|(?:have|got|has) an? (?:{w} )?(?:waiting ?list|wait-?list|queue){end}",
    loose: true,
  },
  {
    find: "{start}(?:(?:our|my|all|even|discerning|smart|serious) )*(?:{people}|chefs|pros|experts|directors|alumni|whales|collectors|mums|nurses|coaches)(?: {w})? (?:everywhere|already|always|keep|can't|cannot|never|won't|are (?:all|already|{w}ing)|have (?:all|already|been|raised|made)|insist|come|swear|love|call)(?: {w}){1,4}",
    loose: true,
    unless: { because: 'how people are', phrase: '^(?:people|women|men|shops) ' },
  },
  {
    find: '(?:(?:help|touch|reach|rais|train|serv|open|guid|coach|sav)ed|taught|fed|work(?:ed|ing))(?: for| with)? (?:north of |over |more than )?(?!(?:19|20)\\d\\d)(?:{many}|{price})(?: {w}){1,3}',
    loose: true,
  },
  {
    find: 'even (?:the|my|your|our) {w}(?: {w}){0,2} (?:came|has|have|wants?|ask(?:s|ed)?|stop(?:s|ped)?|loves?|says|bought|rang)(?: {w}){0,4}|(?:came|comes|come) back (?:twice|{some} times|again and again|for (?:more|another))(?: {w}){0,3}|(?:topping|sweeping|rushing|flocking|queuing) (?:{w} ){1,3}(?:this|everywhere|for|to)(?: {w}){0,3}|(?:sold out|emptied|cleared|restocked|crashed)(?: {w}){0,3} (?:twice|{some} times|again|already)|the (?:one|ones|place|thing) (?:people|everyone|everybody|locals|pros|kids) (?!who|in|were)(?:{w})(?: {w}){0,4}',
    loose: true,
  },
];
