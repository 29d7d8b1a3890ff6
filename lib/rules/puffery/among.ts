import type { Pattern } from '../../engine/rule';
import { sayings } from './sayings';

/** English praise in a draft that pushes in other ways too. */
export const among: readonly Pattern[] = [
  // In a draft that pushes in other ways too.
  {
    find: '(?:one|a single|first|just one|{some}) (?:bite|sip|spoon(?:ful)?|taste|wear|step|look|listen|night|ride|spritz|spray|mouthful|lick|whiff|glance|read|stroke|visit|session|touch|drop)s?(?: {w}){0,6} (?:and|will|is|you|makes?|takes?)(?: {w}){1,7}|{start}(?:spray|wear|pour|taste|try|bite|light|open|walk|step|wake|sink|slip|drive|sleep|sip|dip|smell|hang|play|read|ride|eat)(?: {w}){0,4} (?:and|like|where|as if) (?:your|you|the|a|somebody|strangers|people|everyone|watch|it|they|heads|even)(?: {w}){1,8}',
    among: 1.5,
  },
  {
    find: "(?:this|these|our|the|that|each|every|it|they|she|he|which|and|my)(?: {w}){0,4}? (?:will|'ll|could|can|would|might|gonna|going to|go) (?:ruin|finish|stop|hand|give|turn|leave|melt|steal|make|have|change|haunt|break|bring|knock|blow|rearrange|rewire|outlive|silence|shut|spoil|floor|wreck|transport|carry|set|light|sweep|put|take|slap|convert|humble|cure|raise|seduce|hypnoti[sz]e|outshine|undo|restore|remind|let|win|charm|hug|hold)(?: {w}){0,2}? (?:you|your|the|their|his|her|them|him|everyone|people|strangers|heads?|jaws?|hearts?|traffic|a|any|all|even)(?: {w}){0,7}",
    among: 1.5,
  },
  {
    find: "(?:you|you lot|your {w}|your {w} {w}|u|they|people|strangers|guests|neighbours|heads|grown (?:men|women)|the neighbours|everyone)(?: {w})?(?:'ll| will| would|'d| go| gonna) (?:also |even |all |actually |literally |never |probably )?(?:forget|weep|cry|swoon|faint|propose|beg|stop|stare|turn|text|type|fight|dream|thank|wonder|lick|sniff|drool|notice|wish|scream|gasp|blush|smile|hug|come back|miss|sleep|feel|taste|wake|hear|pretend|adore|melt)(?: {w}){0,8}",
    among: 1.5,
  },
  {
    find: "so (?!it|i |we |you|have|use|the |that|more|for |with |at |from |of |fine|few|little|not |many|much|far|if |they|don't|please|when|this|a |as |your|my |no |what|why|how|just|be |keep|put |go |get |is |are |he |she|there|instead|on |long|in |to )(?:{w} )?{w} (?:that )?(?:you|your|you'd|you'll|it|it's|even|my|the|we|they|people|god|angels|nobody)(?:'ll|'d|'ve)?(?: {w}){1,8}|(?:feels|looks|tastes|smells|sounds|sits|wears|drives|rides|reads|fits|hits|sleeps|glides|melts?|runs|moves|shines|sings|works) (?:exactly |just |a bit |kind of )?(?:like|the way|as if) {w}(?: {w}){0,7}|like (?:being|having|getting|falling|coming|telling|a warm|a hug|wearing|sleeping|a (?:drink|dream|slice|love|holiday|letter|secret|spa))(?: {w}){0,7}",
    among: 1.5,
  },
  {
    find: "(?:the |a |an )*(?:(?:pure |absolute |tiny |living |little |edible |liquid |total |actual |proper |sheer |real |genuine )+(?:{w} )?(?:dream|therapy|movement|joy|happiness|angel|sunshine|magic|phenomenon|glory)|(?:the |a |an |pure |absolute |tiny |living |little |edible |liquid |total |actual |proper |sheer |real |genuine )(?:{w} )?(?:masterpiece|heaven|poetry|sorcery|witchcraft|perfection|bliss|jewel|gem|treasure|love letter|luxury|wizardry|goddess|decadence|elegance|seduction|bottle of \\w+|symphony|work of art|main character|showstopper|heirloom|time machine|superpower|revolution))(?: (?:in|of|for|on|you|at|with)(?: {w}){1,5})?|(?:kindest|sweetest|loveliest|finest|prettiest|softest|best|comfiest|dreamiest|coziest|cosiest|wildest|boldest|cleverest|juiciest|happiest|funniest|smartest)(?: {w}){1,6} (?:you(?:'ll| will|'ve)?|your {w}(?: {w})? will|money|ever|anyone)(?: {w}){0,5}|the (?:one|ones) (?:{w} )?(?:you|your {w}|people|everyone|reps|chefs|teachers|pros|locals|brides|kids|nurses|doctors|insiders|i|we)(?:'ll|'ve|'d)? (?:actually|really|never|always|keep|fight|trust|secretly|wish|will|swear|won't|can't|go|dream|have been|deserve)(?: {w}){0,6}",
    among: 1,
  },
  {
    find: '(?:beloved|adored|cherished|treasured|revered|sought[- ]after|prized) (?:by|among|for|the world|institution|landmark|figure)(?: {w}){0,3}|(?:a |the |true |crown )*(?:jewel|gem|pearl|cornerstone|crown jewel|beacon|titan|giant|stalwart|darling) (?:of|in|for) (?:the )?{w}(?: {w}){0,2}|(?:once|one)[- ]in[- ]a[- ](?:generation|lifetime|million|century)(?: {w})?|boasts?(?: an?| some| over)?(?: {w}){1,4}|prid(?:es|ing) (?:itself|himself|herself|themselves) on(?: {w}){1,4}|push(?:es|ed|ing)?(?: the)? boundaries(?: of(?: {w}){1,3})?|weav(?:es?|ing) (?:magic|(?:an? )?(?:{w} )?(?:stor(?:y|ies)|tales?|tapestry|melod(?:y|ies)|spell))(?: {w}){0,3}|(?:enviable|unblemished|illustrious|glittering|stellar|storied|meteoric|unwavering|tireless|indelible|boundless|infectious|towering|indomitable|formidable|masterly|peerless) (?:{w} )?(?:record|career|reputation|rise|commitment|dedication|legacy|mark|energy|talent|presence|figure|history|spirit|work ethic|passion|contributions?|influence|skill|intellect)|discerning (?:{w})|(?:warm and|rich and|lively and|bright and) (?:vibrant|welcoming|inviting|varied|friendly|nurturing)(?: {w})?',
    among: 1,
  },
  // What becomes of yours, of the street, of strangers; what it outlasts.
  {
    find: "{start}your (?!order|parcel|deposit|money|place|booking|appointment|phone|screen|bills?|data|doctor|vet|landlord|bank|employer|gp){w}(?: {w}){0,2}? (?:will|'ll|won't|is going to|are going to|gonna) (?!need|be (?:ready|sent|shipped|delivered|charged|asked|able|required|in|at|on|due)|have to|take|depend|vary|arrive|ship|show){w}(?: {w}){0,8}|(?:the|your) (?:whole |entire )?(?:street|village|estate|town|office|church|block|road|class|neighbourhood|party|school run)(?: {w})? (?:will|'ll|would)(?: be)?(?: {w}){1,6}|(?:people|strangers|men|women|girls|heads|neighbours|mothers?|interviewers?|guests?|friends) (?:will )?(?:stop(?:ping)?|ask(?:ing)?|star(?:e|ing)|turn(?:ing)?|follow(?:ing)?|compliment(?:ing)?|beg(?:ging)?) (?:you|your|to|where|who|what|how|for)(?: {w}){0,6}|so (?!that|far|long|more|much|many|it|i|we|you|they|he|she|the|this|if){w} (?:that )?(?:{w} ){1,2}(?:will|would|might|could|forgets?|thinks?)(?: {w}){1,7}",
    among: 1,
    ownGuardsOnly: true,
  },
  {
    find: '(?:that|which|will|can) (?:survives?|outlasts?|outlives?|withstands?|laughs? (?:at|off)|lasts?(?= (?:until|till|longer|through|past)))(?: {w}){1,8}',
    among: 1,
  },
  {
    find: '{start}(?:wake up|walk in|step in(?:to|side)?|come home|welcome|imagine(?! this)|say hello|meet|savou?r|indulge|escape|unwind|treat|embrace|experience|rediscover|celebrate|fall in love)(?: {w}){1,9}{end}',
    among: 2,
  },
  {
    find: "{start}{w}(?: {w})?[.,]? (?:redefined|reimagined|reinvented|perfected|upgraded|elevated|done right|done properly|made simple|for real life|with a twist|but better|but make it {w}|transformed|amplified|unleashed)(?: {w}){0,3}|(?:where|when) (?:{w} ){1,4}(?:meets?|comes? to life|goes to|turns? into|does the|becomes?|come alive|unknot\\w*|die)(?: {w}){1,6}|(?:we|i|they)(?:'re| are|'m| am)? (?:not|don't|never) (?:just |simply )?(?:a |an |sell |make |take |do |build )?(?:{w})(?: {w}){0,2}[,.;-]+ ?(?:but )?(?:we|it's|i|they)(?:'re| are|'m| am)?(?: {w}){1,5}",
    among: 2,
    ownGuardsOnly: true,
  },
  ...sayings,
];
