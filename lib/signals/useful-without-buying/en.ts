import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Useful without buying',
    advice: 'Could a reader who never buys still use this? Give them one thing.',
    starter: 'Before you spend anything, [one thing anyone can do or check].',
  },
  patterns: [
    {
      find: "(?<!try )before (?:you )?(?:buy|buying|pay|paying|sign|signing|book|booking|spend|spending|order|ordering|call|calling|hire|hiring|send|sending|replace|replacing|upgrade|upgrading|renew|rent|renting|take out|rush)\\b(?:ing)?(?! (?:it's gone|they|midnight|it is|they're))",
    },
    {
      find: "(?:don't|do not|never|no need to|needn't|you don't (?:have|need) to) (?:\\w+ )?(?:buy|pay|spend|hire|order|subscribe|upgrade|purchase)\\b(?! (?:more|less|full price|attention|until you))",
    },
    {
      find: 'no (?:sign-?up|login|account|email|registration|strings|minimum spend|referral|appointment|obligation) (?:needed|required|necessary)|no sign-?up\\b',
    },
    {
      find: "(?:here's|here is|i've (?:put|posted|shared)|below is|attached is|grab) (?:the|a|my|our) (?:\\w+ )?(?:template|recipe|list|checklist|script|spreadsheet|pattern|code|query|config|notes|slides|worksheet|chart|map|formula|wording|letter)\\b|(?:template|recipe|checklist|spreadsheet|script|pattern|slides|notes|wording)(?: \\w+)? (?:is|are|in|on) (?:below|the comments|github|the first comment|here|in the comments|on github|the thread|yours to)",
    },
    {
      find: '(?:checklist|tips?|recipe|cheat sheet|rule of thumb|quick fix|free fix|reminder|psa|pro tip|heads up|note to|lesson|warning|fix|quick one)(?: \\w+){0,4}?(?::| -)',
      unless: {
        because: 'tips that are all products',
        sentence: 'in (?:the|our) shop|our (?:\\w+ )?(?:range|serum|cream|products?)|our tips',
      },
    },
    {
      find: '(?:{spelled}|\\d{1,2}|couple of|few|some|ask) (?:\\w+ )?(?:things|questions|ways|rules|tips|checks|steps|signs|lessons|tricks|mistakes|habits|phrases|reasons|red flags|ideas)\\b(?: \\w+){0,8}?(?::|\\.|,|\\?| to | before | that | you | i | we |$)',
    },
    {
      find: '(?:you can|you could|anyone can|can) (?:\\w+ )?(?:do|file|fix|make|check|claim|get|change|apply|read|copy|build|clean|test|grow|print|learn|cancel) (?:it|this|that|them|one|for it|your own)?(?: \\w+)? ?(?:yourself|for free|at home|at no cost|for nothing|online|without (?:us|me|paying|an? \\w+))',
    },
    {
      find: "(?:at no (?:cost|charge)|costs? (?:you )?nothing|for nothing|free of charge|costs? you an evening|all of that costs|that's the whole (?:thing|trick|recipe)|that's it,|copy (?:it|this|that|them)|help yourself|steal (?:it|this|that|these)|feel free to (?:copy|use|steal|adapt|share)|save (?:this|it) for (?:when|later))",
    },
    {
      find: '{start}(?:(?:first|then|next|now|finally|so|and|also|instead|just|always|lastly|please|or|but|second|third),? ){0,2}(?:{doing})(?= [\\p{L}\\d\'"£$(#@]|[,.:;])',
      earns: 0.5,
      unless: {
        because: 'an order to buy, join or click, or a slogan',
        sentence: '{asking}',
      },
    },
    {
      find: '(?:,|;|:|\\.| -|\\band|\\bthen|\\bthen,|, and|, then|\\bor|\\bfirst|\\bonly|\\bbut|\\balways) (?<flag>(?:then |and |or |just |also )?(?:{doing})) (?:it|them|the|a|an|your|in|on|with|for|to|off|out|from|that|these|this|any|all|at|under|down|up|over|each|every|both|into|dry|cold|warm|hot|\\d|{spelled})\\b',
      earns: 0.5,
      unless: {
        because: 'an order to buy, join or click, or a slogan',
        sentence: '{asking}',
      },
    },
    {
      find: "{start}(?:don't|do not|never|avoid|skip|no need to|watch (?:out )?for|look for|make sure|keep an eye|be careful|remember)\\b(?! (?:miss|wait|sleep|forget to (?:like|follow|subscribe)|let|stop|settle|just take|worry|be (?:the|late|shy|that)|say we))",
      earns: 0.5,
      unless: {
        because: 'an order to buy, join or click, or a slogan',
        sentence: '{asking}',
      },
    },
    {
      find: "(?:if|when|where) (?:you|your|it|there|one|the|it's|you're|you've|there's|pain|he|a)\\b[^.!?]{4,80}, (?:then )?(?:{doing}|don't|do|try|see|ring|it's|you (?:can|may|should|need)|get|tell|call|go)\\b",
      earns: 0.5,
      unless: {
        because: 'an order to buy, join or click, or a slogan',
        sentence: '{asking}',
      },
    },
    {
      find: "(?:you should|you need to|you want to|you have to|it helps to|the trick is|better to|worth (?:checking|asking|doing|reading|knowing|a)|it's worth|ask (?:for|them|your|whether|if|what|which|how|to see)|check (?:the|your|for|whether|if|that|it|with)|test (?:a|it|on|the|your)|try (?:a|an|the|it|taking|this|before|putting|asking|not))\\b",
      earns: 0.34,
      unless: {
        because: 'an order to buy, join or click, or a slogan',
        sentence: '{asking}',
      },
    },
    {
      find: '(?:means|counts as|is called|stands for|tells you|in plain (?:words|english)|the rule is|by law|legally|the law|allowed to|entitled to|is generally|usually (?:means|takes|costs|the)|normally|is normal)\\b',
      earns: 0.34,
    },
    // How things are, for anybody: two such sentences tell a reader something.
    {
      find: "(?:usually|normally|mostly|often|generally|typically|rarely|in most (?:cases|places|plans|countries)|as a rule|rule of thumb|tends? to|depends on|only (?:if|when|works)|the (?:trick|catch|difference|reason|problem|cause|fix|point) (?:is|was)|it (?:isn't|is not|won't|doesn't|only|needs|takes|should)|(?:don't|doesn't|won't|can't) (?:need|work|help|count|mean|matter|apply))\\b",
      earns: 0.34,
      unless: { because: 'an order to buy, join or click, or a slogan', sentence: '{asking}' },
    },
    {
      find: "(?:you (?:can|could|may|might|must|need|have to|don't need|don't have|lose|get|keep|want)|if (?:you|it|your|they|the|there's|that's|he|she)|when (?:you|it|your|the|they)|because|otherwise|instead|rather than|so that)\\b",
      earns: 0.2,
      unless: { because: 'an order to buy, join or click, or a slogan', sentence: '{asking}' },
    },
  ],
};

export const cases: Cases = {
  flagged: [
    "Usually it's the washer. If you tighten the nut first, it often stops, so you don't need a new tap.",
    'Before you buy a dehumidifier, open the trickle vents for a week.',
    'Three things to ask the letting agent: who holds the deposit, who pays for repairs, how long is the notice.',
    "Here's the template, no sign-up needed.",
    'Checklist: passport, spare key, the number of your bank.',
    "Don't buy a new one yet; check the fuse in the plug.",
    'Soak the beans overnight, change the water, and salt them at the end.',
  ],
  lookalikes: [
    'Try before you buy, on our floor.',
    'Start your free trial today.',
    'Free e-book when you sign up with your email.',
    'Our tips: serum at night, cream by day, both in the shop.',
    "Don't miss out, book your place now.",
    'Treat yourself, you deserve it.',
    'Discover our new range and feel the difference.',
  ],
};
