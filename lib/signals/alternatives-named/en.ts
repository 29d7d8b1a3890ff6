import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Alternatives named',
    advice: 'Mention one other way to do this, even a free one.',
    starter: 'If this does not suit you, [another way, maybe free] does much the same.',
  },
  patterns: [
    {
      find: '(?:alternatively|failing that|or else|or instead),? (?:you|try|use|ask|go|rent|borrow|there|a|an|the|any|see|take)\\b',
    },
    {
      find: '(?:you|they|people|anyone) (?:can|could|may|might) (?:also|equally|just as (?:well|easily)|instead) (?:borrow|rent|hire|try|buy|make|ask|get|do it|download)\\b',
    },
    // A plainer thing that does the job.
    {
      find: "(?:a|an|any|the|your|some|most) (?:[\\p{L}'£$\\d-]+ ){1,5}?(?:(?:will|would|'ll) do|(?:will|would|may|might|can|'ll) do(?: (?:the (?:job|same|trick)|it|fine|just|nicely|too))|(?:is|are|be) cheaper|still do it|does (?:the (?:job|same)|it too|(?:just )?as well)|works? (?:too|just as well|(?:perfectly )?(?:fine|well)))(?=[\\s.,;!?)]|$)",
    },
    {
      find: '(?:is|are|be|comes out|works out) (?:\\w+ )?(?:just as good|as good|good enough|much the same|better (?:for|at|if|value)|fine too|free at|free from)\\b(?= (?:and|if|for|at|to|but|than|in|too|there|from|with|as|your|the|ours|,)|[.,;])',
    },
    // Whom else to go to, and what they do for it.
    {
      find: "(?:gp|doctor|vet|midwife|pharmacist|pharmacy|chemist|dentist|physio|lawyer|solicitor|accountant|electrician|plumber|union|union rep|credit union|library|council|citizens advice|acas|charity|helpline|hardware shop|charity shop|supermarkets?|rivals?|competitors?|other shops?|bus|train|ferry) (?:(?:can|could|might|may) (?:also |just )?(?:do|help|tell|advise|lend|fix|check|sort|answer)|lends?|stocks?|sells?|does|do it|takes? (?:you|them))\\b|(?:see|ask|ring|try) (?:a|an|the|your) (?:gp|doctor|vet|physio|pharmacist|dentist|lawyer|library|council|union)\\b[^.!?]{0,30}\\b(?:not|rather than|instead|before)\\b|(?:that's|it's) (?:one )?for (?:a|the|your) (?:doctor|vet|gp|physio|lawyer|professional|specialist),? not",
    },
    {
      find: '(?:the|a|their|its|any) (?:\\w+ )?(?:free|open-?source|built-?in|second-?hand|used|refurbished|cheaper|generic|own-?brand|supermarket|plain|older|default) (?:option|version|one|tool|alternative|copy|plan|tier|model|brand|equivalent|editor|app)s?\\b(?=.{0,60}(?:fine|do\\b|does|works?|enough|same|better|instead|just as|will|would|is|are))',
    },
    {
      find: "(?:instead of|rather than) (?:ours|us|mine|me|this one|booking (?:me|us))\\b|(?:no need|needn't|don't need|do not need|don't have to|won't need)(?: to (?:buy|pay for|hire|book|use))? (?:for )?(?:me|us|ours|mine|our|my|an? {trade}|this|any)\\b(?! (?:to|who|more))|no need for an?\\b|if that's (?:you, (?:use|try|get|go)|over|too much|out of)\\b|i(?:'d| would) (?:look at|get|buy|use|pick) (?:the|a) [^.!?]{2,40}(?:first|instead)",
    },
    {
      find: '(?:if|for|when|where) [^.!?;]{3,70}, (?:use|try|go (?:with|for|to)|buy|get|pick|choose|borrow|rent|the) (?:[\\w-]+ ){0,4}?(?:instead|elsewhere|will do|would do|(?:is|are) (?:better|cheaper|enough|fine))',
    },
    {
      find: '(?:elsewhere|another (?:shop|brand|maker|seller|supplier|company)|other (?:shops|brands|makers|sellers|suppliers)|any brand)\\b',
    },
    // Someone else's thing, named: what this is like, or what one left.
    {
      find: "(?:[Aa]lternatives? to|[Ss]imilar to|[Rr]eminiscent of|[Cc]lone of|[Cc]ompared (?:to|with)|[Ss]witched from|[Mm]oved (?:over )?(?:from|to)|[Gg]ave) (?:the |my )?(?!(?:I|Me|My|Our|You|Your|It|The|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)\\p{Lu}[\\p{L}'-]*\\p{Ll}[\\p{L}\\d'-]*(?! (?:us|me)\\b)",
      caseSensitive: true,
    },
    {
      find: 'if (?:you|anyone) (?:prefers?|would rather|needs? (?:more|less|something))\\b[^.!?]{3,80},|what about (?:a|an|the|some) (?:\\w+ ){0,3}\\w+\\?',
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
    'I moved from Gridleaf to a plain text file in March.',
    'If you prefer to pay by post, the form is on the back page.',
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
    'The library will be closed on Monday.',
    'You can also expect live music and cake.',
    'Make other people happy.',
  ],
};
