import type { Pattern } from '../../engine/rule';

/** What an offer, or who makes it, is likened to. */
const WONDER =
  '(?:stunner|killer|weapon|bloodhound|wizard|magician|artist|belter|cracker|banger|dream|gem|treat|steal|beauty|beast|peach|monster|unicorn|surgeon|heater|knockout|showstopper|triumph|miracle|joy|barn ?burner)';

/** English figures of speech: what an offer is likened to, and what it does to people. */
export const figures: readonly Pattern[] = [
  {
    find: `(?:absolute|total|proper|flat-out|certified|straight-up|bona fide|true|real) ${WONDER}s?|an? ${WONDER} of an? {w}|(?:pure|liquid|edible|bottled|living|wearable|breathing|walking) (?:poetry|gold|silk|sunshine|art|sin|heaven|happiness|nostalgia|sorcery|theatre)|(?:stupid|insane|criminal|unreal|ridiculous|unfair|silly|crazy|rude|illegal|disgusting) how {w}(?: {w}){1,3}|(?:what|as|the way) (?:god|nature|nana|the gods|heaven) (?:had in mind|intended|meant|wanted)|(?:a thing|things) of the past`,
    needs: 0.2,
  },
  {
    find: "you(?:'ll| will|'re going to) (?:{w} ){1,3}like (?:a|an|the|you|your|nobody|somebody)(?: {w}){1,4}|you(?:'ll| will) never (?!see|hear|get|meet|work|speak)(?:{w} ){1,8}(?:again|the same way)|your (?:{w} )?(?:ex|exes|nan|gran|grandmother|grandma|aunt(?:y|ie)s?|saas|haters?|enemies|crush|barber)(?: {w}){0,2} (?:will|'ll|would|'d|go|gonna)(?: {w}){1,6}|where (?:{w} ){1,2}(?:are|get|gets) (?:made|born|forged|minted|crowned)",
    needs: 0.3,
  },
  // A treat for a part of you, in one way and out another, smooth as what you know.
  {
    find: "(?:it's|is|feels|they're) like \\w+ing (?:on|in|through|under|into|with) {w}(?: {w}){0,2}|(?:smooth|clean|fresh|sharp|quiet|light|bright|crisp|strong|tough|solid|shiny|dry|fluffy|neat|tidy|snug|silky) as (?:an? |the |your |they )(?!can|possible|other){w}(?: {w}){0,2}",
    needs: 0.2,
  },
  {
    find: '(?:like|as if) (?:being )?(?:hugged|kissed|cuddled|wrapped|sleeping|walking|floating|sitting)(?: \\w+)? (?:by|in|on) (?:a |an |the )?(?:cloud|clouds|angels?|silk|velvet|butter|sunshine|air|heaven|warm)|soft as (?:a )?\\w+',
    needs: -0.2,
  },
  {
    find: "(?:could|will|would|might) (?:end wars|blow your mind|change (?:your life|everything|the way)|rearrange|knock your socks|take your breath|make (?:your|the) (?:\\w+ )?(?:jealous|sickened|green|weep|cry|swoon|faint|drool|smile)|have (?:your|the) (?:guests|neighbours|dog|kids|family|whole))|blow(?:n)? (?:your|my) mind|take your breath away|knock your socks off|make your (?:mouth water|jaw drop|heart sing|day)|you(?:'ll| will) (?:love|fall in love|be (?:amazed|blown away|hooked|obsessed|the smug|the envy|glad|delighted)|never want|wonder how|want to (?:hold|live|move|wear|tell)|adore|taste (?:it|the)|wish)(?: \\w+)?",
    needs: -0.4,
  },
  {
    find: "(?:simply|just|absolutely|literally|genuinely|seriously) (?:wow|magic|perfect|stunning|gorgeous|delicious|irresistible|obsessed|can't (?:stop|get enough)|cannot shut up)|never (?:tasted|looked|felt|sounded|been)(?: \\w+)? (?:so|better|this|sexier|easier) ?\\w*",
    needs: -1,
    ownGuardsOnly: true,
  },
];
