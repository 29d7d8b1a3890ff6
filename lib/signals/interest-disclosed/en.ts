import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Interest disclosed',
    advice: 'If you gain from this, say so in the first line: "I work here", "gifted", or "#ad".',
    starter: 'Disclosure: [I make / sell / was given] this, so weigh what I say.',
  },
  patterns: [
    { find: '#(?:ad|advert|gifted|prgift|sponsored|paidpartnership|paid_partnership|affiliate)\\b(?!\\w)' },
    {
      find: '(?:full )?disclos(?:ure|ing)\\b(?! forms?| rules?| statements?| requirements?)|declaration of interest|declaring an interest|conflict of interest|paid (?:partnership|promotion|post)(?: with| by| for)?',
    },
    {
      find: '(?:i|we)(?: \\w+)? (?:work|freelance|consult) (?:at|for|with|on) (?:the |a |an )?\\p{L}',
      unless: {
        because: 'a habit, not an employer',
        phrase:
          'work (?:at (?:home|night|it|times)|for (?:me|us|you|it|free|myself)|with (?:it|what|your|the (?:best|top))|on (?:it|my|your|this|that|these))',
      },
    },
    {
      find: "(?:i(?:'m| am)|we(?:'re| are)|as) (?:also |just |only )?(?:the|one of the|a|an|its|their|co-?)? ?(?:\\w+ )?(?:author|maker|owner|co-?owner|founder|co-?founder|maintainer|developer|creator|organiser|organizer|seller|publisher|translator|manufacturer|shareholder|investor|employee|landlord|supplier|reseller) (?:of|here|at|behind|so|and|,|for|myself)",
    },
    {
      find: "(?:it's|it is|this is|that's|that is|they're|these are) my (?:own )?(?:\\w+ )?(?:shop|company|employer|startup|store|firm|business|app|book|product|project|package|library|tool|design|plugin|company's|stall|studio|newsletter|course|pattern)|my own (?:shop|company|store|firm|business|brand|product|book|course|app)",
    },
    {
      find: "i (?:do |also |only |just )?(?:sell|make|own|publish|distribute|import|rent out|let out) (?!(?:it|sure|out|up|a (?:mistake|note|list|point|habit|fuss)|my (?:own (?:lunch|bread|coffee))|sense|peace|mistakes|this up|no|time|coffee|dinner|tea|notes|them all|one with|sourdough|bread)\\b)(?:[\\p{L}'-]+ ){1,5}?[\\p{L}'-]+",
      unless: {
        because: 'a shop’s pitch, or what one did to others',
        sentence: 'i (?:make|own) (?:it|them|the best|money|\\$)',
      },
    },
    {
      find: "(?:i|we) (?:sell|stock|run|make|offer|teach|built|wrote|do|have)(?: [\\p{L}'-]+){0,5},? (?:so|which means|hence|and so) (?:weigh|take|i'm|i am|i would|i'd|obviously|bear|read|factor|of course|consider|discount|treat|you can guess)|weigh (?:this|that|it|what i say) (?:accordingly|with|(?:how|as) you (?:like|want|will))|take (?:this|that|it|me|my \\w+) with (?:that|a (?:pinch|grain)|this|salt(?! and))|i \\w+(?: \\w+){0,2} for a living,? so|(?:i|we) (?:made|built|wrote|publish(?:ed)?|coded|printed) (?:this|it),? (?:and )?it's free|so,? naturally (?:i|we) (?:like|love)|(?:i'm|i am|we're) (?:\\w+ )?bias(?:ed|sed)|my bias|(?:grain|pinch) of salt|from (?:someone|somebody|people|the person) who (?:sells?|makes?|runs?|builds?|owns?)|vested interest|dog in (?:this|that|the)|skin in the game|for what it's worth,? i (?:sell|work|own)|i'm against it|i'm not neutral",
    },
    {
      find: '(?:sponsored|paid for|funded|gifted|provided|supplied|lent|comped)(?: to (?:me|us))? by (?:the )?\\p{L}',
    },
    {
      find: '(?:was|were|got|been|they|who|brand|publisher|company) (?:kindly )?(?:sent|gave|given|gifted|lent|paid|comped) (?:me|us|this|it|a|an|one|these|the|them|to)\\b(?: \\w+){0,3}(?= (?:to review|for (?:free|review|testing|nothing)|free|copy|sample|pair|unit|by|\\S+))',
    },
    {
      find: "affiliate(?: |-)?(?:link|links|code|commission)s?|i(?:'ll| will| do| may| might)? (?:earn|get|receive|make) (?:a |some |an? )?(?:small |few )?(?:commission|cut|percentage|kickback|cents|referral)|we (?:earn|get|take|receive) (?:a |some )?(?:commission|cut|percentage|fee)|(?:i|we) (?:do not|don't|never) (?:take|get|earn|receive) (?:a |any )?(?:cut|commission|percentage|money|fee|payment)|i get paid|pays me|paid me|paying me",
    },
    {
      find: "(?:not|isn't|ain't|never) (?:an ad|affiliated|sponsored|paid|on commission|being paid|connected)|no (?:affiliation|sponsorship|commission|connection|link to (?:them|the))|(?:nobody|no one|nobody's) (?:paid|paying|sponsored)|nothing to sell|bought (?:it|this|them|mine|both|these|one|all \\w+)? ?(?:myself|ourselves|with my own|at full price|full price|out of my own)|paid (?:for (?:it|them|mine|this) )?(?:myself|full price|out of my own|with my own)|with my own money|i don't (?:sell|work for|make)|not selling (?:you )?any|we don't sell",
    },
    {
      find: 'my (?:wife|husband|partner|brother|sister|mum|mom|dad|cousin|friend|son|daughter|employer|boss|in-laws|flatmate)(?: \\w+)? (?:owns|runs|works (?:for|at)|makes|sells|wrote|published|built|founded|employs|pays)',
    },
    // What is named as one's own is no secret, where no code or gift ties the writer to somebody else's.
    {
      find: "my (?:own |(?:(?![\\w-]+'s)[\\w'-]+ ){0,2})?(?:newsletter|course|e-?book|podcast|playbook|webinar|masterclass|patreon|substack|products?|album|ep|mixtape|videos?|covers?)\\b|(?:my|our) (?:(?![\\w-]+'s)[\\w'-]+ ){0,2}?(?:channel|game|demo|website|blog|music ?video)\\b|(?:video|song|track|beat|cover|app|tool|game|course|plugin) (?:that )?i(?:'ve| have)? (?:just )?(?:made|wrote|built|recorded|designed|released|published)",
      unless: {
        because: "a tie to somebody else's goods stays hidden",
        draft:
          '(?:referral|affiliate|ref|invite|promo|discount|partner) (?:code|link)|[?&](?:ref|aff|tag|via)=|/(?:r|ref|go|aff|refer|invite)/|(?:use|with|pop|enter|apply) (?:my |the )?code|at checkout|gifted|pr (?:package|box)|kindly sent',
      },
    },
    {
      find: "(?:i|we)(?:'ve| have)? (?:\\w+ )?(?:(?:(?<!we )(?<!we've )built|launched|released) (?!(?:my|a|our) (?:life|career|home|house|shed|wall|deck|network|habit)s?\\b|(?:a|the|our) (?:\\w+ )?wall)|(?<!we )(?<!we have )(?:made|created|developed|designed|started|wrote|recorded) (?:this|a|an|the|our|my) (?:[\\w-]+ ){0,3}?(?:app|game|tool|song|video|channel|site|plugin|album|demo))\\b|(?:i'm|i am|i've been) (?:\\w+ )?(?:making|building|developing|working on|releasing|launching) (?:a|an|my|our|this|something)\\b(?! (?:better|world|environment|difference|living|life|change|house|home|wall|fire))",
      unless: {
        because: 'said of what a brand offers',
        sentence: "that's why|for you\\b|your|of you\\b|didn't",
      },
    },
    {
      find: "(?:here|i'm|i am|my name is|name's|as|named) ?[\\p{L}']*,? (?:and )?(?:an? |the )?(?:solo |sole |indie )?(?:creator|developer|dev|founder|co-?founder|author|maker|owner) (?:of|behind)\\b",
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'I bake for a living so take this with salt.',
    'My course covers this at length; the short version is to log the job before you quote it.',
    'The plugin I wrote does this, and so does a five line script.',
    '#ad The tent people paid for this review and have not read it.',
    'Disclosure: I translate for them twice a year.',
    'I sell hearing aids, so weigh this accordingly.',
    'The kettle was sent to me for review; I keep it either way.',
    'Affiliate link, so I get a small commission if you buy through it.',
    'I bought it myself and nobody paid me to say so.',
    'I built Mossclock over the winter, and the demo is up.',
    'Wren here, creator of Lanternfall.',
    "I'm making a small game about bees.",
  ],
  lookalikes: [
    'We made it so thin that you can weigh it as you go, and take it with salt and lime.',
    'My channel is below, and use code MOSS12 at checkout.',
    "Of course, my brother's channel tunnel trip was late.",
    'Thanks to my friends at Brightmoor for the treats!',
    'So proud to partner with such a wonderful brand.',
    'Loving my new collab, more soon.',
    'I make coffee before anything else in the morning.',
    'We work for you, day and night.',
    "That's why we built a mattress for your back.",
    'We are building a better world.',
    'We built a wall at the end of the garden, and it fell down.',
    'The full disclosure rules changed in April.',
  ],
};
