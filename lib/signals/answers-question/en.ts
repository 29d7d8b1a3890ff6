import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Answers the question asked',
    advice: 'Answer the question in the first sentence; details after.',
    starter: 'Short answer: [yes, no, or it depends on this].',
  },
  patterns: [
    { find: '(?:the )?(?:short|quick|simple|long|honest|boring|real) (?:answer|version)(?: is|:|,)' },
    {
      find: "to answer (?:your|the|this|that|a|some|@\\w+|[a-z]+'s) (?:\\w+ )?(?:question|q|dm|email|comment|point)|in answer to|answering (?:the|your|a) question|(?:the )?answer (?:is|was|to (?:your|that|this|the) \\w+ is)",
    },
    {
      find: "(?:you|people|folks|ppl|someone|somebody|everyone|a few(?: of you)?|some of you|several of you|lots of you|many of you|customers?|guests?|clients?|readers?|students?|visitors?|neighbou?rs?|a reader|a guest|ppl here|ye|y'all|youse)(?: have| has| keep| kept| always| often| just| recently| won't stop| were| are| who)* (?:asked|asking|ask|wondered|wondering|wrote in)\\b",
      unless: {
        because: 'asked to buy, not to know',
        sentence: 'you asked,? we (?:listened|delivered)|asked for it|asked (?:for|me to (?:buy|sell))',
      },
    },
    {
      find: "i(?:'ve| have)? (?:get|got|was|am|been|keep getting|keep being|am often|was just)(?: often| always| regularly)? asked(?: a lot| this| about| weekly| all the time| how| why| what| whether| which| if|,)",
    },
    {
      find: "(?:since|as|because|seeing as) (?:a few|some|several|many|lots|so many|people|you|everyone|y'all)(?: of you)?(?: have| keep)? ask(?:ed|ing)?",
    },
    { find: '{start}(?:q|question)[:.)] ?|{start}a[:.)] (?=\\w)' },
    {
      find: "{start}(?:yes|yeah|yep|no|nope|nah|not really|probably not|sort of|kind of|almost always|neither|both)[,.;:] (?:(?:you|it|they|that|this|the|there|but|if|because|only|not|don't|we|most|unless|in|a|an|as|mine|i|just|at|your|one)\\b)",
      unless: {
        because: 'talking to oneself',
        sentence:
          "ye[sp],? (?:really|you (?:read|heard)|it'?s? (?:hard|takes)|that'?s right|including)|i (?:haven't|have not) (?:hit|lost)|no,? (?:really|seriously)",
      },
    },
    {
      find: '(?:the|that|this|your) (?:error|message|warning|code|symptom|noise|light|clause|phrase|letter)(?: \\S+){0,3} (?:means|is because|comes from|happens (?:when|because)|is (?:usually|caused by|telling you))',
    },
    {
      find: "{start}(?:personally,? )?i(?:'d| would)(?: also| just| probably| definitely| gently| personally)? (?:say|start|try|talk|ask|tell|let|proceed|suggest|recommend|look|go|check|avoid|keep|wait|call|get|take|leave|set|make|sit|explain|consider|not)\\b",
      unless: { because: 'no reply to one person', draft: '{noreply}' },
    },
    {
      find: '(?:have|did) you (?:tried|considered|thought about|thought of|looked (?:at|into)|checked|asked|spoken|talked|try)\\b[^?]{2,140}\\?|can (?:you|he|she|they) (?:\\w+ )?(?:take|ask|talk|try|get|have|put|give|use|make|set)\\b[^?]{3,140}\\?',
      unless: { because: 'asks to sell', sentence: 'our|we |us |free|price|quote|shop|deal' },
    },
    // A reply to one person about their own affair: short, of "you" or of somebody at home, and no pitch.
    {
      find: "(?:(?:you|op|he|she|they)(?: might| may| could| should| need| would| deserve)|(?:you|he|she)(?: can|'ll| will))(?: want| to| also| try| consider| not| still| be| just){0,2}\\b|(?:sounds|seems|looks) (?:to me )?like\\b|i (?:say|think|agree|definitely|bet|don't think|do believe)\\b|my (?:advice|guess) is|why not\\b|(?:maybe|perhaps|totally|definitely|absolutely|unfortunately)\\b",
      earns: 0.5,
      unless: { because: 'no reply to one person', draft: '{noreply}' },
    },
    {
      find: "(?:hope (?:this|that|it) helps|good luck|best of luck|stay strong|you(?:'re| are) not alone|op\\b|lol\\b|tbh\\b|(?:your|my|his|her|their) (?:\\d+ ?(?:yo|year old) |first ?born |\\w+ )?(?:sons?|daughters?|kids?|child|husband|wife|partner|boyfriend|girlfriend|mom|mum|dad|parents|boss|landlord|situation|feelings|friends?|family)|(?:he|she)(?:'s|'ll| is| will| might| may| should| needs?| doesn't| just)\\b|(?:kids?|baby|toddler)\\b)",
      earns: 0.5,
      unless: { because: 'no reply to one person', draft: '{noreply}' },
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Short answer: no, the deposit has to be protected within 30 days.',
    'A few of you asked why the tap water is cloudy. It is air, and it clears from the bottom up.',
    'Yes, if the seal is dry. A wet seal will not hold the glue.',
    'That warning means the disk is nearly full, not that it is failing.',
    'I get asked this every spring: prune after flowering, not before.',
    'Your sister should ring them first, and maybe he can stay at hers.',
  ],
  lookalikes: [
    'Great question! DM me for the answer.',
    'You asked, we delivered: the new range is here.',
    'The question is not whether you can afford it.',
    'Everyone is asking for it, so we doubled the order.',
    'Yes, really, everything in the window is a tenner.',
    'Got questions? Our team would love to chat.',
  ],
};
