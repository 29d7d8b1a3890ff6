import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Genuine question',
    advice: "End with the question you'd ask a colleague.",
    starter: 'How do you handle [the part I am still unsure about]?',
  },
  patterns: [
    {
      find: '(?:has|have|did|does|do|can|could|would|is|are|was|were) (?:any ?one|anybody|any of you|some ?one|somebody|others|people here|folks|other \\w+)(?: else| here| of you| out there)?,? [^?]{4,160}\\?',
      unless: {
        because: 'an offer dressed as a question',
        phrase:
          '(?:anyone|anybody|any of you)(?: else| here)? (?:want|fancy|interested|ready|hungry|thirsty|up for)',
      },
    },
    {
      find: 'any(?:one|body)(?: else| here| out there)? (?:know|knows|tried|managed?|got|had|have|has|using|used|use|seen|found|solved|dealt|done|running|able|ever|familiar|remember|gone|been|recommend|figured|working|grow|growing|making|made|made it|keep|kept|measured|compared|in|on|with|actually|successfully)\\b[^?]{0,160}\\?',
    },
    {
      find: "(?:how|what|which|where|why|who|when)(?:'s|'d|'re| \\w+){0,4} (?:you|others|people|folks|everyone|everybody|y'all|ye|youse|teams|other people|the rest of you|you all|you lot|your)\\b[^?]{2,160}\\?",
      unless: {
        because: 'a hook, not a wish to know',
        sentence:
          "(?:waiting for|stopping you|would you (?:like|do with)|do you (?:want|get|need)|can you (?:expect|get|win|save)|if you could|are you (?:ready|missing|waiting)|how many of you|what's your excuse|where would you|what you(?:'ll| will)|why you should|holding you|to yourself|does your (?:brand|business)|your (?:brand|business|results|dream|goal|excuse|favou?rite))",
      },
    },
    {
      find: '(?:what|where|which bits?|how) (?:am|did|have|do|was|would|should|could|can) (?:i|we) (?:miss|missing|get|got|gotten|overlook|go|gone|do|doing|read|start|fix|tell|explain|bring|ask|make|keep|stop|find|pay|approach|be|handle|improve|change|check|report|price|store|know)\\w*[^?]{0,160}\\?',
      unless: { because: 'somebody else’s question, quoted to be answered', before: '(?:q|question)[:.] ?' },
    },
    {
      find: "tell me (?:what|where|if|why) (?:i|i'm|i've|this|that|my)\\b[^.!?]{2,80}|correct me if[^.!?]{2,60}|(?:happy|glad|willing|keen|love) to be (?:corrected|proved wrong|proven wrong|told)|am i (?:wrong|missing|overthinking|being|the only|right|reading)[^?]{0,120}\\?|is (?:it|this|that) (?:normal|just me|worth|a|an|even|really|legal|safe|ok|okay|possible|me)\\b[^?]{0,120}\\?",
    },
    {
      find: '(?:curious|interested|keen|love|like|glad|great|good) (?:to (?:know|hear|see)|how|what|where|whether|if|which) (?:others|other|people|you|anyone|your|from|how|what|where|whether|if|folks)\\b',
      unless: { because: 'a funnel', sentence: 'dm me|link in|sign up|book a call|comment below and' },
    },
    {
      find: '(?:any|open to|grateful for|looking for|would love|welcome) (?:\\w+ )?(?:ideas|tips|advice|thoughts|suggestions|pointers|recommendations|feedback|corrections|help|experience)(?: (?:on|about|for|from|with|welcome|appreciated|please)[^?.!]{0,100})?[?]|(?:corrections?|criticism|feedback|advice|ideas|suggestions|pointers) (?:very |more than |is |are )?(?:welcome|appreciated)',
    },
    {
      find: '(?:should|would|could|can|do|does|did|was|is|are) (?:i|we|my|our|he|she|they|that|this|there) [^?]{6,140}\\?(?=[^\\p{L}]*$)',
      earns: 0.5,
      unless: {
        because: 'a question put in a buyer’s mouth',
        before: '(?:q|question|why|if|when|so|ask(?:ed|ing)?)[:,.]? ?',
      },
    },
    {
      find: "what(?:'s| is| was| would be) (?:one|the|a|your) [^?]{4,120} you(?:'re|'d|'ve| are| would| have| do| did)?\\b[^?]{0,80}\\?|which (?:one|ones|of (?:these|the two|them)|words?|parts?|brands?|route|version)[^?]{2,120}\\?",
      unless: {
        because: 'a choice between things on sale',
        sentence:
          '(?:colou?r|flavou?r|size|one) (?:are you|will you|would you like|is your)|which one are you (?:getting|buying|taking)|team ',
      },
    },
    { find: 'ask me anything|\\bama\\b(?: about)?' },
  ],
};

export const cases: Cases = {
  flagged: [
    'We still lose about one crate in forty on the ferry leg. How do other growers pack soft fruit?',
    'Has anyone here repaired the hinge without replacing the lid?',
    'I may be reading the tariff wrong. What am I missing?',
    'Curious how others price a day that gets rained off.',
    'Anyone managed to get the old firmware back after the update?',
    'Tell me what I got wrong, especially the second chart.',
  ],
  lookalikes: [
    'Who wants one?',
    'Ready to triple your bookings?',
    'Agree?',
    'Want the link? Just say the word.',
    'What are you waiting for?',
    'Anyone fancy a pint and a burger for a tenner?',
  ],
};
