import type { Guard, Pattern } from '../../engine/rule';

const listed: Guard = {
  because: 'one of the things somebody can do',
  before:
    '(?:can|could|will|would|may|might|should|allows?|lets?|helps?|to|how to|want to) [^.!?;:]{3,90}, (?:and|or)?',
};

/** Everyday verbs that command a buyer: what follows them, or how they are written, tells an advertisement. */
export const adverts: readonly Pattern[] = [
  // Verbs that hardly anybody orders a friend.
  {
    find: '{call}(?:discover|explore|(?:order|shop)(?! (?:news|updates?|notes?|dogs?|cats?|diary|log|closed|floor|of|in|to|is|was|matters?|from (?:most|least)|closed|opens?|opening|owner|around|talk|hours?|forms?|numbers?|by|before|books?|phone|floor|front|window|steward)\\b)|browse(?! (?:reddit|the (?:web|internet|net))\\b)|stock up|gear up|surprise(?! (?:was|is|party|visits?|inspection))|indulge|pamper|spoil|unlock|unwrap|stream|customi[sz]e|personali[sz]e|experience(?! (?:of|in|with|is|has|says|tells|required|preferred|not)\\b)|level up|elevate|brighten|binge|savou?r)(?! (?:yourself|their|its|links?)\\b)(?: {w}){1,2}',
    needs: -0.1,
    unless: listed,
  },
  // … with a maker, a shop or "our".
  {
    find: "{start}(?:{Deed}(?=(?: [\\w'&®™%$,/-]+){1,8}? with {maker})|(?:Get(?! the latest on)|Save|Earn|Invest|Trade|Celebrate|Upgrade|Enjoy|Win|Stay|Fix|Unlock|Learn)(?=(?: [\\w'&®™%$,/-]+){1,8}? (?:from|at|on|by|through) {maker}))(?: [\\w'&®™%$,/-]+){1,2}?",
    needs: 0,
    caseSensitive: true,
  },
  {
    find: '{call}{deed}(?! (?:what|how)\\b)(?: {w}){1,2}?(?=(?: {w}){0,6} (?:with|from|at|on|by|through|in) (?:our|this|these|the (?:new|all-new|latest)) (?!one|way|point|stuff|things?)\\b)',
    needs: -0.4,
    unless: listed,
  },
  {
    find: "{start}(?:Get|Try|Join|Celebrate|Trust|Watch|Drink|Experience)(?: The| the| an?)? (?!I |You|God|German|French|English|Spanish)[A-Z][\\w'&®™.-]+(?: [A-Z][\\w'&®™.-]+)*",
    unless: {
      because: 'a day, by its name',
      phrase: '(?:Day|Week|Month|Year|Monday|Friday|Saturday|Sunday|Anniversary)$',
    },
    needs: 0,
    caseSensitive: true,
  },
  // … an offer.
  {
    find: "{call}(?:get|order|claim|open|buy|try|grab|join|book|sign up for|enter|see|find|enjoy|watch|read|own|give|send|upgrade to|check out|meet|choose|pick) (?!(?:the|your) same|their|what|how\\b)(?=(?:[\\w'&%$-]+ ){0,5}?(?:{offer}|{stock}|account|recipes?|series|novel|episode|event|flavou?rs?|access|rewards?|brands?)(?![\\w-]))[\\w'&%$-]+(?: {w})?",
    needs: 0.2,
    unless: listed,
  },
  {
    find: '(?:{call}|and )check out (?:the(?! (?:thread|sub|wiki|sidebar|faq|docs))|this|these|our|how|all the|all our|more|{w}\'s|"[^"]{2,30}")(?: {w}){0,2}',
    needs: 0.1,
    within: 'quotes',
  },
  {
    find: '{call}add(?: {w}){1,6} to (?:(?:your|the|any) )?(?:{w} )?(?:cart|collection|order|basket|bag|wardrobe|home|shelf|closet|decor|portfolio|space)|{call}bring(?: {w}){1,5} home|{call}create (?:your|an|a) (?:{w} )?account|{call}let (?:our|us|the (?:experts|pros|team))(?: {w}){0,2} (?:help|show|do|take|put|bring|guide|make|handle)(?: {w}){1,3}|{call}sign up to (?!help){w}|{call}join (?:in )?(?:the|our|a)(?= {w})',
    needs: 0.1,
  },
  {
    find: '{call}(?:get|claim|grab|receive) (?:your(?! (?:facts|act|head|ass|own way|ged|degree|licen[cs]e|diploma|certificate|life|kids?|sleep|money|bloods?|\\w+ (?:checked|tested|looked|sorted)))|the (?:latest|insider|best|full|complete)|all the) {w}|{call}(?:update|refresh|revamp|spruce up|upgrade|build|complete|expand|fill) your (?:{w} )?(?:wardrobe|closet|home|look|space|style|collection|kitchen|decor|garden|setup|routine|skincare|playlist|tech|gear|pantry|bedroom|living room|desk)|{call}(?:see|find out|judge|hear|feel|taste|experience)(?: {w})? for yourself|{call}support (?:your |our |a |my |the )?(?:local|small|handmade|independent|{w}[- ]owned)(?: {w}){0,3}|(?:starts?|begins?) (?:here|(?:at|with|on) [\\w-]+\\.(?:com|co|org|net|io|example))',
    needs: -0.1,
  },
  {
    find: '{start}(?:apply|enrol|enroll|order|shop|subscribe|register|stock up|rsvp|enter|pre-?order)!',
    needs: 0.2,
  },
  {
    find: "(?:it's|it is) time to (?:give|treat|upgrade|switch|try|adopt|say|invest|refresh|shop|stock)(?: {w}){1,5}|(?:and|&) (?:join|order|shop|claim|subscribe|sign up|start|enter|grab|download|discover|explore)(?: {w}){1,5} (?:today|now)|and bring(?: {w}){1,4} home(?: {w}){1,3}",
    needs: 0.5,
    unless: listed,
  },
  // Run on after another sentence, without a stop, as advertisements do.
  {
    find: '(?<=[a-z0-9!] )(?:Shop|Get|Order|Buy|Grab|Claim|Tap|Click|Discover|Personali[sz]e|Customi[sz]e|Choose|Try|Enter|Adopt|Join|Check|Enjoy|Save|Find|See|Learn|Start|Upload|Treat|Sign|Book|Download|Watch) (?:yours?|it|one|now|here|this|the|a|our|on|from|more|up|today|out|him|her|them|some)(?: {w}){0,3}',
    needs: 0.2,
    caseSensitive: true,
  },
  {
    find: '(?<=[\\w!] )(?:Get|Order|Shop|Grab|Claim|Buy|Try|Personali[sz]e|Choose) (?:yours?(?= (?:here|now|https?|at|before|while|today)|$)|(?:it |one |them |your )?(?:here|now|Here|Now|HERE|NOW))|{start}Apply!',
    needs: -0.5,
    caseSensitive: true,
  },
  {
    find: '(?:GET|ORDER|SHOP|BUY|GRAB|CLAIM|TRY|JOIN|CHOOSE|TAP|CLICK|WATCH)(?: (?:YOURS?|IT|ONE|NOW|HERE|THEM|TODAY|[A-Z]+ (?:NOW|HERE|TODAY)))+(?: ?>+)?|(?:GET|Get|Shop|SHOP|BUY|Buy|Order|ORDER|CHECK|Watch) ?(?:>+|→|►|👉|➡)',
    needs: -0.2,
    caseSensitive: true,
  },
];
