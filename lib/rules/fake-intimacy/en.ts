import type { Cases, RuleLanguage } from '../../engine/rule';
import { loose } from './loose';

export const en: RuleLanguage = {
  text: {
    name: 'Fake closeness',
    line: "Warm is good when it's real. Drop the flattery and answer their question.",
    why: 'Flattery in a selling moment makes people more suspicious than they need to be, an experiment on shoppers found.',
    source: {
      label: 'Main, Dahl & Darke 2007, Journal of Consumer Psychology',
      url: 'https://paperzz.com/doc/6923965/empirical-evidence-of-the-sinister-attribution-error',
    },
  },
  patterns: [
    {
      find: '(?:hey|hi|hello|hiya|morning|ok|okay|listen|oh|come on|right|good morning|yes|calling all|attention|ladies|psst),? (?:my |you |all |all my |all you |to all my |to my )*(?:\\w+ )?(?:gorgeous|bestie|besties|babe|babes|hun|hunni|queens?|lovely|lovelies|loves|fam|darlings?|sweetie|sweeties|girlies|girl|ladies|legends?|angels?|beauties|mamas?|fitfam|friend|friends|friendos|superstars?|champs?|boss|bosses|king|kings|tribe|beautiful(?: people| souls?)?|humans|sis|cuties|dolls?|champions|warriors|hustlers|dreamers|freelancers)(?: (?:mamas?|people|souls?|humans|ladies|freelancers|friends))?(?: 💕)?',
      needs: -0.2,
    },
    {
      find: '(?:my|our) (?:lovely|beautiful|gorgeous|wonderful|amazing|darling|dear|sweet|favou?rite|precious) (?:\\w+ )?(?:followers?|humans|people|readers|freelancers|friends|customers|clients|loves|community|ladies|tribe|souls|mamas|girls|besties)|(?:my|our) (?:darlings?|lovelies|loves|angels|favourites|favorites|besties|girlies|queens|pattern fairies|beauties)|lovely humans|(?:\\w+ )?(?:mamas|fairies|girlies|besties|lovelies)(?: 💗| 💕)?',
      needs: -1.2,
    },
    {
      find: '(?:{start}|(?<=, ))(?:bestie|hun|hunni|babe|babes|sweetie|girlies?|girl|mama|darling|legend|lovely|gorgeous|queen|sis|love|angel|lovelies)(?:{end})',
      needs: 0.6,
    },
    {
      find: "(?:as (?:your|a) friend|between (?:us|you and me|friends|us girls)|just between us|trust me(?: on this|, i| bro| when i|{end}| i'm doing)|i(?:'ve)? (?:made|created|designed|picked|wrote|put together|saved|fought|fought for|kept) (?:this |these |it |one |something )?(?:just |especially |specially |aside )?for (?:you|yours)|just for you|made (?:especially |specially |just )?(?:for|with) you|because (?:i love|we love|you're (?:special|worth|one of)) ?(?:you)?|i love (?:every single one of you|you all|you guys|my (?:customers|followers|community))|we(?:'d)? (?:love|spoil|adore|appreciate|heart) (?:our|you|each)(?: \\w+){0,2}|you(?:'re| are|r(?! family)) (?:the best|amazing|great|family|worth it|special|one of (?:us|the (?:smart|good) ones)|my (?:favou?rite|people)))",
      needs: 0.4,
    },
    {
      find: "(?:you(?:'ve| have)? (?:earned|deserve)(?:d)? (?:this|it|a (?:\\w+ )?(?:off|treat|break|day|night|rest|spa)|better|more|the best|to (?:be|feel|relax|shine|be pampered))|treat yourself,? (?:you|queen|girl|babe|mama)|you deserve this,? \\w+|smart people(?: like you)?|people like you|families like yours|(?:someone|a \\w+) (?:like|as) (?:you|smart|special)|for the right (?:founder|person|people|client|family|couple)|(?:some of you|i know who you are|you know who you are|specifically looking at)(?: \\w+){0,3}|personally (?:remember|thank|pick|write|reply)(?: \\w+){0,2}|(?:girl|babe|mama|sis|hun|queen)[.,!])",
      needs: -0.4,
    },
    {
      find: "(?:that mug|a mug|one that|we|i|someone who|this) (?:truly |really |just )?(?:gets? you|sees? you|understands? you)(?: before)?|we see you|(?:we|i)(?:'ve)? got you(?:r back)?,? (?:babe|girl|queen|mama|covered|bestie|fam)|sending (?:you )?(?:love|hugs|big)(?: \\w+)?|from the bottom of (?:my|our) hearts?|thank(?:s|x| you)?,? you(?:'re)? great",
      needs: 0.4,
    },
    // In a draft that pushes in other ways too.
    {
      find: '(?:(?<=[,.!?…] ?)|my |you |our |ya |thanks |(?=(?:absolute|gorgeous|lovely|darling|clever|precious) ))(?:absolute |gorgeous |beautiful |incredible |lovely |darling |sweet |dear |clever |amazing |precious |wonderful )*(?:{petName})(?= *(?:[,.!?…🌀-🫿☀-➿]|$))(?!,? (?:and|or) )',
      among: 1,
    },
    {
      find: '{start}(?:oh |my |hey |hi |hello |psst |okay |ok |morning |listen |right |now |so |dear |hiya |oi )*(?:my |you )?(?:gorgeous |beautiful |lovely |sweet |darling |dear )*{petName}(?= *[,.!?…🌀-🫿])|(?:my|you|our) (?:incredible|gorgeous|beautiful|amazing|precious|wonderful|darling|brilliant|clever|loyal|loveliest|sweet)(?: {w}){0,2} (?:thing|things|tribe|people|humans|souls?|lot|bunch|family|ones?|community|readers|followers|customers|creature|creatures|soul)',
      among: 1,
    },
    {
      find: "(?:i|we) (?:see|feel|know|hear|get|adore|love|appreciate|believe in|would|'d)(?: {w})? (?:you|how|your|every|each|exactly)(?: {w}){0,8}|(?:none of (?:this|it)|couldn't (?:have )?d(?:o|one) (?:this|it))(?: {w}){0,2} without you(?: {w}){0,4}|(?:because|since|for) you(?:'re| are|'ve)? (?:family|special|worth|one of|always|my|the|asked|loyal|different|smart|busy)(?: {w}){0,5}|(?:people|someone|families|women|men|folks|mums|founders) like you(?:rs|rself)?(?: {w}){0,3}|i(?:'ll| will) (?:hold|be holding) your hand(?: {w}){0,4}|be a (?:darling|love|dear|legend|gem|star|babe)(?: {w}){0,4}|you and i both(?: {w}){0,4}|as (?:a|your) friend(?: {w}){0,4}|between (?:you and me|us|friends)(?: {w}){0,3}",
      among: 1,
    },
    {
      find: "(?:because|cos|cause|since) (?:i|we) (?:like|love|adore|trust) (?:you|y'all|this (?:group|sub|community))(?: {w}){0,2}|(?:my|our|the) (?:mum|mom|wife|husband|boss|therapist|accountant) (?:said|says|told me to|made me|doesn't know)(?: {w}){0,4}|(?:we're|you're|you are) (?:basically |practically |like )?family(?: now)?",
      among: 1,
    },
    ...loose,
  ],
  guards: [
    {
      because: 'to like, a verb',
      before: '(?:have|make|making|get|getting|help|lets?)',
      phrase: '^people like you',
    },
    { because: 'what is sent to all', phrase: '^love$', after: '(?:&|and|to|for)' },
    {
      because: 'how a letter ends',
      phrase: '^(?:with )?love',
      after: ',? ?(?:from |the |your )?\\w+(?: \\w+){0,3}$',
    },
    {
      because: 'talk among friends or family',
      sentence:
        '(?:my (?:best friend|girlfriend|wife|husband|son|daughter|mom|mum|dad|sister|brother|boyfriend|partner|kids?|baby)|he|she|happy birthday|miss you|get well|congrat\\w*|thank you for|sorry (?:for|about|to hear))',
    },
  ],
  rewrites: [
    {
      move: 'delete',
      replace: 'phrase',
      only: '^(?!.*\\d)[^a-z]*(?:hey |hi |hello )?(?!my )(?:\\p{L}+ ){0,2}\\p{L}+[^a-z]*$',
      text: '',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Join our studio today, 20% off. You are the spark this town needs.',
    'Our lipstick is half price, order now. Trust me I tested every shade.',
    'At our salon we treat you like a queen, the best in Leeds, bar none.',
    'Hey gorgeous! This serum is 20% off in our shop today.',
    'Hey bestie, shop now and get the set for $12.',
    'My lovely freelancers, only 3 spots left in the course.',
    'You deserve this, queen: order now and get 30% off.',
    'Trust me bro, use code MINT20 at checkout and save 20%.',
    'Hey besties! Grab yours now, 50% off today.',
    'Only two left, order now, you gorgeous thing.',
  ],
  lookalikes: [
    'I read the form you sent and signed page two.',
    'They treated us like family when the house burnt down.',
    'We both get to do the things we love.',
    'Find the best plan for your family.',
    'It is a nutcracker, the Forest Legend.',
    'My best friend taught me this knot when we were nine.',
    'Bestie is the name of the dog in the second chapter.',
    'Dear Ms Lin, thank you for the two copies of the form.',
    'Thanks, friend, that was the missing step.',
    'The Huns crossed the river in winter, the lecture said.',
    'A letter to my sister, twenty years late.',
    'My gorgeous nephew turned three today.',
    'Order now, 50% off today, two left. Love, the Thornby lot',
  ],
};
