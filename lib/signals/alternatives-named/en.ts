import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Alternatives named',
    advice: 'Mention one other way to do this, even a free one.',
    starter: 'If this does not suit you, [another way, maybe free] does much the same.',
  },
  patterns: [
    {
      find: '(?:alternatively|failing that|otherwise|if not|or else|or instead),? (?:you|try|use|ask|go|just|rent|borrow|there|a|an|the|any|it|we|look|see|take|most|some)\\b',
    },
    {
      find: '{start}or (?:you can|try|use|ask|rent|borrow|walk|take|any|a plain|any other|make|do it)\\b(?! (?:out our|us|it today|one today|now))',
    },
    {
      find: '(?:you|they|people|anyone) (?:can|could|may|might) (?:also|equally|just as (?:well|easily)|instead|still) \\w+',
    },
    {
      find: "(?:a|an|any|the|your|some|most) (?:[\\p{L}'£$\\d-]+ ){1,5}?(?:will|would|'ll|does|works?|do) (?:also )?(?:do(?:es)?(?: (?:the (?:job|same|trick)|it|fine|just|nicely|too|for))?|just as (?:well|good)|(?:perfectly )?(?:fine|well)|the same|as well)(?=[\\s.,;!?)]|$)",
    },
    {
      find: '(?:is|are|was|were|be|comes out|works out) (?:\\w+ )?(?:just as good|as good|good enough|cheaper|much the same|better (?:for|at|if|value)|the better|fine too|plenty|free at|free from|free to)\\b(?= (?:and|if|for|at|to|but|than|in|too|there|from|with|as|,)|[.,;])',
    },
    {
      find: '(?:a|an|any|the|your|your local|most|some|their|his|her) (?:gp|doctor|dr|vet|nurse|midwife|pharmacist|pharmacy|chemist|dentist|physio|clinic|hospital|a&e|er|therapist|counsell?or|lawyer|solicitor|accountant|electrician|plumber|union|union rep|credit union|library|council|citizens advice|acas|charity|helpline|food bank|hardware shop|charity shop|trainer|specialist|professional|teacher|health visitor|mechanic|local \\w+|bank|public \\w+|supermarkets?|rival|competitor|other shops?|bus|train|ferry|next town|site down the road) (?:can|has|have|does|do|will|might|lends?|stocks?|sells?|is|are|runs?|offers?|still|knows?)\\b',
    },
    {
      find: "(?:that's|this is|it's) (?:one )?for (?:a|the|your) (?:doctor|vet|gp|physio|lawyer|electrician|professional|specialist),? not",
    },
    {
      find: "(?:there|here) (?:is|are|'s|'re) (?:a |an |also |other |plenty of |loads of |two |three |several |cheaper |free |good )(?:\\w+ ){0,2}?(?:alternatives?|options?|versions?|ways?|tools?|places|shops|libraries|groups|one)\\b(?! (?:left|in stock))",
    },
    {
      find: '(?:the|a|their|its|any) (?:\\w+ )?(?:free|open-?source|built-?in|second-?hand|used|refurbished|cheaper|generic|own-?brand|supermarket|plain|older|stock|default|paper|diy|home-?made) (?:option|version|one|tool|alternative|copy|plan|tier|model|brand|equivalent|route|editor|app)s?\\b(?=.{0,60}(?:fine|do\\b|does|works?|enough|same|better|first|instead|just as|will|would|is|are))',
    },
    {
      find: '(?:instead of|rather than) (?:ours|us|mine|me|buying|paying|hiring|booking|this one|my|our)\\b',
    },
    {
      find: "(?:no need|needn't|you (?:don't|do not|won't|may not|might not|probably don't)(?: \\w+)? (?:need|have to)) (?:for |to )?(?:me|us|ours|mine|an?|one|it|this|buy|pay|hire|any|the|book|subscribe|upgrade)\\b(?! to (?:be|lift|do|wait|worry|know))",
    },
    {
      find: '(?:if|for|when|where) [^.!?;]{3,70}, (?:use|try|go (?:with|for|to)|take|buy|get|pick|stick with|choose|look at|ask|borrow|rent|the) (?:[\\w-]+ ){0,4}?(?:instead|elsewhere|will do|would do|is (?:better|cheaper|enough|fine)|are (?:better|cheaper|enough|fine))',
    },
    {
      find: '(?:elsewhere|another (?:shop|brand|maker|tool|way|option|site|app|seller|supplier|company)|other (?:shops|brands|makers|tools|ways|options|people|sites|sellers|suppliers|artists|companies)|whoever you|wherever you|whichever (?:one|brand|shop)|any brand|any of (?:the|these)|from anyone|us or anyone)\\b(?! (?:comes?|can) (?:close|match))',
    },
    {
      find: "(?:i'd|i would|i might|you could|better to|better off|might be better|easier to|cheaper to|works out cheaper|cheaper than) (?:go with|use|buy|get|take|try|rent|borrow|hire|look at|making|buying|cook|wait|with)\\b",
    },
    {
      find: "(?:so if that's you|if that's (?:you|over|too|out of)|if (?:money|budget|price|time|cost)'?s? (?:is|are)? ?(?:tight|an issue|a problem|short))[^.!?]{2,80}",
    },
    {
      find: '(?:free|no charge|nothing|no cost) (?:at|from|via|on|through|with) (?:the|your|any|most|gov|hmrc|a) (?:\\w+ )?(?:library|council|pharmacy|clinic|gov|gov\\.uk|site|website|surgery|recycling|tip|school|university|museum|app)',
    },
    {
      find: '(?:on foot|by bus|by train|the bus|walk-ins?|bike)\\b[^.!?]{0,50}\\b(?:or|instead|handy|quicker|cheaper|better)\\b|\\bor (?:by bus|on foot|by train|the (?:bus|train)|online|in person|by post)\\b',
    },
  ],
  guards: [
    {
      because: 'running down the others names no alternative',
      sentence:
        "don't settle|settle for|(?:no|any) (?:other )?alternatives?\\b|comes? close|can match|like no other|unlike (?:other|any)|better than (?:any|every|all)|nobody else|no other|leave the others|others? (?:can|could) only",
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'If the jar is cracked, a plain plate over a bowl will do the job.',
    'You can also borrow one from the tool library in Fenwick Street.',
    'For a single page, the free version of the editor is better value than ours.',
    "You don't need our app for this; the calendar on your phone does the same.",
    'If the pain comes back, see a physio rather than booking another class with me.',
    'Alternatively, ask the council, who collect for nothing on Tuesdays.',
  ],
  lookalikes: [
    'If it still hums, the pump is tired.',
    'Or just point our app at it.',
    "Don't settle for alternatives.",
    'Better than any other brand on the shelf.',
    'There is no alternative to a good night in our beds.',
    'Unlike other cafes, we care about the beans.',
    'You need this in your life.',
    'Nobody else does it like us.',
  ],
};
