import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Credit to others',
    advice: 'Who taught you this? Name them.',
    starter: 'Thanks to [name], who [showed me / wrote / tested] this.',
  },
  patterns: [
    {
      find: "[Tt]hanks(?: again| above all| also| most of all| mostly| as ever| so much)?,? (?:to|goes to|go to) (?!(?:Our|All|You|Everyone|My|The)\\b)(?:the |our |my |a |his |her )?(?:[\\p{L}'-]+ ){0,4}?(?:@\\w+|\\p{Lu}[\\p{L}'-]+)",
      caseSensitive: true,
      unless: {
        because: 'thanking customers or a brand is no credit',
        sentence:
          'clients|customers|sponsors?|followers|friends at|supporters|partners|for the (?:gift|hamper|treats)|Black Friday',
      },
    },
    {
      find: "[Tt]hank(?:s| you),? (?:so much,? )?(?:@\\w+|(?!(?:You|God|Lord|Goodness|Heavens|Everyone|All|For|Santa)\\b)\\p{Lu}[\\p{L}'-]+)(?: \\p{Lu}[\\p{L}'-]+)?,? (?:for|who|at|from|in)\\b",
      caseSensitive: true,
      unless: {
        because: 'thanking customers or a brand is no credit',
        sentence: 'your (?:order|purchase|support|custom)|shopping|joining|watching|gift',
      },
    },
    {
      find: '(?:all |full |photo |picture |image |pic |hat )?credits? (?:goes|go|is|belongs|due)? ?(?:to|for this)\\b|(?:photo|picture|pic|image|recipe|video|artwork|art|words|music|design|idea)? ?credits?: ?\\S+|h/t|hat tip|(?:via|ht) @\\w+',
    },
    {
      find: "(?:[Ff]ound|[Ss]potted|[Rr]eported|[Tt]aught|[Mm]ade|[Dd]esigned|[Ww]ritten|[Dd]rawn|[Tt]ranslated|[Tt]hrown|[Rr]ecorded|[Pp]hotographed|[Ff]ixed|[Ss]uggested|[Cc]ontributed|[Bb]uilt|[Ii]llustrated|[Ii]nspired|[Ss]hared|[Pp]osted|[Bb]rewed) (?:by|with) (?:the |my )?(?:[\\p{Ll}-]+ ){0,2}?(?:@\\w+|(?!(?:I|Us|Me|Hand|You|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Christmas|AI|January|February|March|April|May|June|July|August|September|October|November|December)\\b)\\p{Lu}[\\p{L}'-]+)",
      caseSensitive: true,
      unless: {
        because: 'a brand on its own goods',
        sentence: '[Ss]hop|[Bb]uy|\\$\\d|[Oo]rder|[Ss]ale|% off',
      },
    },
    {
      find: "(?:[Rr]ecipe|[Pp]hotos?|[Pp]attern|[Ii]dea|[Mm]ethod|[Aa]dvice|[Tt]rick|[Tt]ip|[Cc]hart|[Mm]ap|[Ww]ords|[Ff]igures|[Qq]uote|[Ss]ketch|[Dd]rawings?|[Dd]ata|[Tt]erm|[Pp]hrase) (?:is |are |was |were |comes? |came |borrowed |stolen |adapted |taken )?(?:all )?(?:from|by|courtesy of) (?:my |the |our )?(?:[\\p{L}'-]+ ){0,2}?(?:@\\w+|\\p{Lu}[\\p{L}'-]+)",
      caseSensitive: true,
    },
    {
      find: '(?:based|built|drawing|adapted|borrowed|stolen|lifted|translated) (?:\\w+ )?(?:on|from) (?:the |a |an )?(?:\\w+ )?(?:work|post|research|idea|talk|thread|recipe|pattern|design|book|paper|method|code) (?:by|of|from|that)',
    },
    {
      find: "[Aa]s (?!(?:I|We|You|It|The|A|If)\\b)(?:@\\w+|\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?) (?:wrote|said|says|put it|puts it|points out|pointed out|explains|explained|noted|showed)|(?!(?:I|We|You|It|He|She|They|This|That|Nobody|Who|One|Life|What|Which|Someone|And|But|So)\\b)\\p{Lu}[\\p{L}'-]+ (?:taught|showed|tipped|corrected|lent|reminded|pointed) (?:me|us|it out|this out|that out)",
      caseSensitive: true,
    },
    // A name beside what that person does or says.
    {
      find: "\\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}'-]+ (?:writes|wrote|reports|reported|argues|notes|noted|points out)\\b|,? (?:writes|says|notes|reports) (?:\\w+ ){0,3}?\\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}'-]+|\\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}'-]+ ?(?:,|\\() ?(?:the )?(?:CEO|[Cc]o-?[Ff]ounder|[Ff]ounder|[Pp]rofessor|[Dd]irector|[Aa]uthor|[Hh]ead) (?:of|at|and|&)|(?:spoke|chatted|interaction|talk|seminar|interview) (?:with|by) (?:\\w+\\.? )?\\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}'-]+|(?:from|on|in) \\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}'-]+'s (?:book|post|talk|course|article|thread)",
      caseSensitive: true,
    },
    {
      find: "(?:to|and|with) (?:[\\p{L}'@-]+ ){1,4}?who (?:spotted|taught|showed|noticed|typed|helped|lent|found|wrote|built|tested|caught|pointed|wrapped|drew|translated|told|proofread|read|gave|sent|checked|measured)\\b",
    },
    {
      find: "their (?:names?|links?) (?:and \\w+ )?(?:is|are)|(?:she|he|they) (?:sells?|makes?|throws?) (?:them|it|these) (?:herself|himself|themselves)|(?:not my|isn't my|wasn't my|someone else's|somebody else's) (?:own )?(?:idea|recipe|trick|pattern|work|photo|words)|(?:learnt|learned|got|stole|borrowed|picked) (?:it|this|that|the \\w+)(?: up)? from (?:my |the |a |an |@)?\\p{L}",
    },
    // Thanks to one person, named or described, for one thing.
    {
      find: "(?:thanks|thank you|thx|cheers|kudos|props|credit|hats off|big up|shout ?-?out|full marks)(?: goes| go)? (?:to )?(?:u/\\w+|@\\w+|(?:the|a|two|three|both|my|that|our|one) (?:[\\p{L}'-]+ ){0,2}?(?:readers?|listeners?|neighbou?rs?|volunteers?|students?|teachers?|nurses?|physios?|doctors?|driver|person|people|kids?|lads?|lad|woman|man|guy|bloke|friends?|colleagues?|mentors?|librarians?|engineers?|stranger|strangers|reviewers?))(?: (?:in|at|from|on) [\\p{L} ]{2,25})?(?:,? (?:who|that|for)| \\p{Lu})",
      unless: {
        because: 'thanking customers is no credit',
        sentence: 'customers|clients|sponsors?|followers|support(?:ing|ers)|orders?|shopping',
      },
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'The timer is over-engineered, writes Ines Calloway.',
    'We spoke with Tomas Ferreira about the kiln.',
    'Thanks to the listener in Fenmouth who kept the old banner.',
    'Thanks to Marguerite, who tested the pattern twice.',
    'Photo credit: Tunde Alabi.',
    'The trick is from my aunt Solveig, not from me.',
    'Crash found by @brackwater and fixed the same evening.',
    'As Imelda wrote last year, the queue is the real problem.',
    'Based on a talk by the allotment society in March.',
  ],
  lookalikes: [
    'Posted by Monday, arrives by Friday.',
    'Our CEO speaks at noon.',
    'Thanks to the customers who ordered twice.',
    'Thanks to our amazing clients for another year!',
    'Sponsored by Lumora.',
    'Thank you for shopping with us.',
    'Credit cards accepted at the till.',
    'Thanks to you, we hit ten thousand followers.',
    'Made by hand, made with love.',
  ],
};
