import type { Pattern } from '../../engine/rule';

/** What is said of others, which its surroundings give away. */
export const loose: readonly Pattern[] = [
  // The others, as a flock, and what they do.
  {
    find: "{start}(?:and |but |because |so |while |honestly,? )?(?:other|private|high street|big|cheap|most|half (?:the|these)|all (?:that|these)|two of the|those|the (?:big|other|old))(?! (?:people|than|times?|of|day|order|hand|side|one|two|who|six|things|five|could|three)\\b) {w}(?: {w}){0,2}? (?:will|'ll|won't|wouldn't|can't|are|just|only|still|charge|sell|hand|copy|use|take|hide|want|hate|think|{w}ing)(?: {w}){1,4}",
    loose: true,
  },
  {
    find: "(?:unlike|not (?:one of those|that (?!(?:bad|much|long|far|it|you|i|we|the|close|sure|i'm)\\b)|like (?:the|those|these|other|your)(?! ones? i\\b)))(?: {w}){2,4}|(?:some|those|these|the same|that|them) (?:{w} )?(?:cowboys?'?s?|clowns?|chancers?|amateurs?|junk|rubbish|nonsense|garbage|gurus?|knock-?offs?|fakes|scammers?|slop|tat|muck|trash)(?: {w}){0,3}",
    loose: true,
  },
  {
    find: "{start}(?:and |but |because |maybe )?your (?!(?:order|parcel|child|skin|body|brain|hair|name|goal|ballot|spot|seat|father|mother|20s|top)\\b){w}(?:'s {w})?(?: {w})? (?:is|are|has been|hopes|won't|would rather|can't) (?!(?:in|at|on|ready|due|not|going|being|now|also|already|still|about|only|here|waiting|safe|before|up|down|out|likely)\\b){w}(?: {w}){1,4}",
    loose: true,
  },
  {
    find: "(?:the others|everything else|everyone else|the rest|the competition|(?:shop|chain|supermarket|online) stuff|the stuff {w} the {w})(?: on the {w})?(?:\\? |'s | (?:is|are|just|will|only|still|can't|won't|couldn't|sells?|cop(?:y|ies)|charges?) )(?!(?:in|on|at)\\b){w}(?: {w}){0,4}",
    loose: true,
  },
  // What they are next to this.
  {
    find: "(?:is|are|'s)(?: just| basically| all)? (?:an? {w}(?: {w})? (?:with (?:an? |no )|on (?:his|her|a) )|for (?:boomers|amateurs|suckers|losers|mugs|tourists)|(?:toys?|junk|rubbish|dinosaurs|a joke|jokes|relics|gravel|landfill|cardboard|fossils|theatre|fiction))(?: {w}){0,3}",
    loose: true,
  },
];
