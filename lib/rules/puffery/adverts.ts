import type { Pattern } from '../../engine/rule';

/** The register of English advertisements. */
export const adverts: readonly Pattern[] = [
  // The register of advertisements.
  {
    find: '{start}(?:finally|at last),? (?:a|an|the|some|your)(?: {w}){1,9}',
    needs: -0.2,
    unless: { because: 'a story has come to its point', sentence: 'i|me|my|he|she|his|her' },
  },
  {
    find: '{order}say (?:goodbye|bye|hello|hi|so long|farewell|yes) to(?! (?:him|her|them|me|us|mum|mom|dad))(?: {w}){1,5}',
    needs: -0.7,
    severity: 'warning',
  },
  {
    find: "(?:meet |it's |this is |discover |try |find )?your (?:new|next|ultimate|perfect|ideal) (?:favou?rite|go-to|best friend|secret weapon|must-have|obsession|bestie|addiction|happy place|partner in crime|companion|adventure|escape)(?: {w}){0,3}",
    needs: -0.4,
    severity: 'warning',
  },
  {
    find: '(?:bursting|packed|jam-packed|loaded|brimming|overflowing|dripping|infused|crammed|stuffed|topped off|filled to the brim|jammed) (?:full )?(?:with|of)(?! \\d)(?: {w}){1,3}',
    needs: 0.4,
  },
  {
    find: '{start}(?!made (?:to (?:measure|order)|in) )(?:designed|made|built|crafted|engineered|formulated|created|perfect|ideal|great|inspired|handmade|hand-\\w+|powered|tailored|custom-made|proudly made|backed|featuring|introducing|say hello|equipped|packed|loaded|available)(?: {w})? (?:with|for|to|by|in|from)(?: {w}){1,7}',
    needs: 0.5,
  },
  {
    find: "{start}(?:worried|trying|missed|hungry|curious|confused|overwhelmed|stressed|thinking|planning|wish|hate|love|always|got|own|run|have you|have a|is your|are your|does your|do your|are you(?! (?:paying|missing|still|wasting|losing|leaving))|do you|can't|need|want|looking|ready|searching|hoping|in need)(?: {w}){1,16}\\?",
    needs: 0.8,
  },
  {
    find: "(?:fun|something|joy|entertainment|great|perfect|adventures?) for (?:the (?:whole|entire) family|all ages|everyone|any occasion|every (?:occasion|skin type|body|taste|budget))|(?:hours|days|years|a lifetime|lots) of (?:fun|entertainment|play|enjoyment|comfort|wear|laughs)|(?:create|capture|make|cherish|treasure)(?: {w}){0,2} (?:precious |lasting |special |magical |unforgettable )*(?:memories|moments)(?: {w}){0,4}|you(?:'ll| will| are going to|'re going to) (?:\\w+ )?(?:thank yourself|thank us|look forward to|never look back|wonder (?:how|why)|see the difference|feel the difference|notice the difference)|(?:feel|see|taste|hear|notice|experience) the difference|(?:a|the) {w} like no other|all (?:you|your {w}) (?:need|could want)(?: {w}){0,3}|for the {w} in your life|we've got you(?:r {w})? covered|got you covered",
    needs: -0.2,
  },
  {
    find: "{start}(?:the|a|an|our)(?: {w}){1,5} (?:that|which) (?:does|makes?|lets?|keeps?|helps?|turns?|gives?|works?|feels?|looks?|fits?|saves?|pays?|sells?|takes?|brings?|gets?|tastes?|smells?|moves?|grows?|cares?|actually|really|finally|won't|never|doesn't)(?: {w}){1,8}{end}",
    needs: 0.6,
  },
  {
    find: '(?:makes?|keeps?|lets?|helps?|gives?|brings|turns?|takes?|puts?|saves?|allows?|empowers?|enables?)(?: {w}){0,2} (?:you|your|any|every)(?! (?:know|access|because|if|when|there|to get|get started|on the day|a list|own))(?: {w}){1,7}{end}',
    needs: 1.6,
    unless: {
      because: 'what the writer, or an order, does',
      before: "(?:hope (?:that|this)(?:'s)?|how long will it|we(?:'ll| will)|i(?:'ll| will))",
    },
  },
  {
    find: '(?:{w} )?turns?(?: {w}){1,4} into(?: an?)?(?: {w}){1,4}(?: in (?:seconds|minutes|no time))?',
    needs: 0.8,
  },
  {
    find: "you haven't (?:lived|{w}) (?:until|till) you(?:'ve)?(?: {w}){1,4}|(?:you(?:'ve| have)? (?:always )?(?:dreamed of|always wanted|been dreaming of|been waiting for|been looking for|been craving))(?: {w}){0,2}|the {w} (?:you|your {w}) deserves?s?|never (?:forget|miss|lose|worry about|run out of|wonder|struggle with|settle for)(?: {w}){1,4} again|the wait is (?:finally )?over|the moment you've been waiting for|made with (?:so much |lots of |real |a lot of |a little |all (?:the|my|our) |pure )*(?:love|passion|heart)",
    needs: -0.2,
    ownGuardsOnly: true,
  },
  {
    find: "the (?:perfect|ideal|ultimate)(?: {w}){1,3} (?:for|to|this|any)(?: {w}){1,3}|an? (?:{w} ){1,2}that (?:stops?|turns|makes|lets|keeps|works|moves|lasts|feels|tastes|smells|actually|really|never|won't|will|grows)(?: {w}){1,6}",
    needs: 0.8,
  },
  {
    find: "so (?!(?:much|many|more|people|far|long|little|few|often|good|also|not|no|i|we|that|you|they|he|she|it|what|if|please|the|this|why|how|when|then|there|here|just|maybe|now|on|in|at|for|to|as|by|be|have|has|had|do|does|did|is|are|was|were|can|will|would|should|could|make|take|keep|bring|get|give|let|try|use|go|any|some|all|each) )[a-z]+ (?:it|they|you|your|even|we)(?:'ll|'d|'re| will| can| could)?(?: {w}){1,5}",
    needs: 0.8,
  },
  {
    find: "(?:is|are|it's|they're|she's|he's|'s) (?:finally |now |officially |almost )+(?:here|back|live)|kiss(?: {w}){1,4} (?:goodbye|good-bye)|(?:your|their) {w}(?: {w})? will (?:thank|love) (?:you|me|us|it)(?: {w}){0,2}|life(?:'s| is) too short (?:for|to)(?: {w}){1,5}|(?:is|are) an understatement|turn(?:s|ing)? heads|(?:keep|keeps|have|leave) you (?:up all night|hooked|guessing|on the edge|reading|turning|coming back|wanting)(?: {w}){0,3}",
    needs: -0.4,
  },
  {
    find: "(?:the|these|this) (?!(?:{w} )?(?:storm|flood|fire|war|law|ruling|vote|quake|earthquake|drought|accident|illness|injury|stroke) )(?:{w} )?(?:{w} )?(?:that|which) changed (?:our|my|the|your|how)(?: {w}){1,5}|if you(?:'ve)? (?:ever|always)(?: {w}){1,6},? this(?: {w}){0,2} (?:is|one's)(?: {w})? for you|you(?:'ll| will) never (?:go back|look back|want|need)(?: {w}){1,5}",
    needs: -0.4,
    ownGuardsOnly: true,
  },
  {
    find: '(?:great|perfect|ideal|fun|unique|thoughtful|best|original|lovely|special|amazing|sweet|memorable)(?: {w}){0,2} (?:gifts?|present|stocking stuffers?|addition to (?:your|any))(?: {w}){0,2}|the (?:{w} ){1,2}gift (?:everyone|they|everybody)(?: {w}){1,2}|(?:truly|really|simply) something special|oh[- ]so[- ]\\w+|and way,? way more|{start}(?:craving|forget something|did you forget|tired of|dreaming of|down for|do you (?:love|like|suffer|struggle|dream)|are you (?:ready|tired|in search|facing|struggling|searching|looking (?:to|for (?:the|something|a (?:new|better|fun|unique|way))))|have you (?:missed us|ever tried|met our|seen (?:our|the (?:new|latest)))|need (?:new|to (?:create|make|get)))(?: {w}){0,16}\\?',
    needs: -0.2,
    severity: 'warning',
    unless: { because: 'somebody tells of people, or explains', draft: '{told}' },
  },
  {
    find: "{start}(?:don't|never) (?:(?:compromise|skimp) on|settle for|sacrifice)(?: {w}){1,2}",
    needs: -0.2,
    severity: 'warning',
    ownGuardsOnly: true,
    unless: { because: 'somebody tells of people, or explains', draft: '{told}' },
  },
];
