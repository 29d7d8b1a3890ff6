import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Limits and trade-offs',
    advice: 'Name one case where this is not the right choice. It makes the rest believable.',
    starter: "It won't suit you if [the case where something else is better].",
  },
  patterns: [
    {
      find: '(?:downsides?|drawbacks?|caveats?|trade-?offs?|shortcomings?|limitations?|catch|snag|weak(?:ness| spot| point))(?: \\w+){0,3}(?: is| are|:| -)',
      unless: {
        because: 'a boast in disguise',
        sentence:
          'only (?:downside|drawback|catch|problem|caveat) is (?:that )?(?:you|how|everyone)|(?:no|zero|without) (?:downsides?|drawbacks?|catch|caveats?|limits)',
      },
    },
    {
      find: 'depends (?:on|whether|if|how|what|who|a lot)|it depends|your mileage|mileage (?:may|will) vary|ymmv',
    },
    {
      find: 'not (?:really |always |necessarily |\\w+ )?(?:for everyone|for everybody|suitable|ideal|recommended|the right|right for|great for|good for|worth it|enough for|designed for|meant for|a (?:cure|substitute|replacement|fix|miracle|magic))\\b(?! (?:reason|wait))',
    },
    {
      find: "(?:it|this|that|they|these|those|which|he|she|we|\\w+s|\\w+) (?:won't|will not|wouldn't|doesn't|does not|didn't|isn't|aren't|can't|cannot|couldn't|(?<=(?:they|these|those|we|s) )(?:don't|do not)) (?:\\w+ )?(?:work|help|fix|fit|cover|cure|survive|apply|handle|support|replace|heal|hold|scale|solve|always|guarantee|promise|protect|count|include|fully|remove|undo|add|prove|tell you|show|cope|do much)\\b(?! (?:asking|you to))",
    },
    {
      find: "(?:i|we) (?:can't|cannot|couldn't|can not|could not|am not able to|'m not able to) (?:\\w+ )?(?:promise|guarantee|say|tell(?! you)|do|help (?!it)|fix|ship|cover|take|speak|offer|pay|be sure|explain|prove|test|see|check|vouch|advise|treat|answer|accept|swear|comment|hold|reproduce)\\b",
    },
    {
      find: "(?:i|we)(?: \\w+)? (?:don't|do not|didn't|haven't|have not|'ve not|never|don't yet) (?:\\w+ )?(?:know|tested?|tried|try|measured?|do (?!it)|cover|ship|take|understand|checked|check|offer|use|speak|recommend|have (?:data|numbers|a|any|the))\\b",
      unless: {
        because: 'a tease or a boast',
        sentence:
          "don't know (?:about you|who needs|where to|how (?:i|we|you) (?:lived|managed|did))|(?:you|people) (?:don't|didn't) know",
      },
    },
    {
      find: "(?:i'm|i am|we're|we are|still|am) (?:not|un)\\s?(?:entirely |quite |totally |completely |really )?(?:sure|certain|clear|convinced|qualified|an expert|neutral)\\b|no idea (?:if|whether|why|how|what)|hard to (?:say|know|tell)|too (?:early|soon) to (?:say|tell|know)|(?:i )?(?:may|might|could) (?:well )?be (?:wrong|mistaken|missing|off|biased|different|others)|i can only (?:guess|speak|say|vouch)|take (?:this|it) with|(?:at least )?for me (?:anyway|at least)|in my case|just my (?:experience|opinion|two|guess)|my guess|only my",
    },
    {
      find: "(?:as far as i (?:know|can)|to (?:my|our) knowledge|(?:one|small|tiny|single) (?:sample|data ?point|trial|season|case)|n ?= ?1|anecdotal|not (?:scientific|a study|proof|evidence)|no control(?: group)?|correlation|rough(?:ly)? (?:guess|estimate)|ballpark|back of (?:an|the) envelope|untested|unproven|hasn't been tested|not (?:yet )?been tested|not tested)",
    },
    {
      find: '(?:only|just) (?:works?|applies|tested|tried|holds|counts|covers|true|useful|helps|good|makes sense|valid|fits|suits|safe|if|for|when) (?:if|in|on|for|when|with|to|up|at|your|the|you|one|a)\\b',
    },
    {
      find: '(?:except|apart from|other than|unless|provided(?! (?:at|on|in|for|by))|as long as(?! you (?:can|let|want|like)))(?: that)? (?:for|on|in|when|if|the|you|your|it|they|a|at|where|we|i|someone|weekends|sundays?|mondays?|is|are|another)\\b',
      unless: { because: 'an offer’s pitch', sentence: 'unless you (?:want|like|enjoy|hate)|% off|terms' },
    },
    {
      find: "(?:known (?:issues?|bugs?|problems?)|still (?:slower|broken|crashes|unresolved|missing|open|failing|no|not|can't|doesn't|loses?)|not (?:yet )?(?:fixed|finished|supported|perfect|covered|included|cheap|fast|quick|pretty|easy|waterproof|dishwasher|vegan|step-free|wheelchair)|no (?:lift|parking|step-free|refunds?|warranty|wheelchair|pushchair|card payments?|guarantees?|wifi|heating|deliver(?:y|ies)|dogs|returns)\\b)",
    },
    {
      find: "(?:isn't|is not|aren't|are not|wasn't|it's not|that's not|not) (?:something|anything|what|a thing|one) (?:i|we|it|this) (?:can|do|would|could|am|fix)|(?:isn't|is not|it's not|that's not) (?:magic|medicine|a medicine|a cure|perfect|pretty|cheap|easy|waterproof|foolproof|legal advice|medical advice|financial advice|advice)",
    },
    {
      find: "(?:we're|we are|i'm|i am) \\w+ ?,? ?not (?:a |an )?(?:doctors?|vets?|lawyers?|medics?|accountants?|experts?|clinicians?)|not (?:a|your) (?:doctor|lawyer|vet|accountant|financial|medic)\\b|nor a \\w+",
    },
    {
      find: "(?:if|when) (?:it|he|she|they|you|your|that|there's|pain|the \\w+|either|symptoms|one)[^.!?]{3,80}(?:,| then| get| go| see| ask| stop)? ?(?:see|ask|call|ring|get to|go to|talk to|get|stop and see|go straight to) (?:a|an|your|the) (?:gp|doctor|vet|physio|clinic|hospital|nurse|midwife|pharmacist|dentist|lawyer|electrician|professional|specialist|therapist)",
    },
    {
      find: '(?:slower|heavier|dearer|worse|weaker|noisier|less \\w+|more expensive|pricier|shorter|thinner|smaller|bigger|uglier|stiffer) than (?:the|a|i|you|it|we|most|ours|their|last|expected|\\p{L}+)\\b(?=[^.!?]{0,60}(?:but|so|though|which|if|and|[.,;]|$))',
    },
    {
      find: '(?<!\\d )(?:may|might|could) (?:\\w+ )?(?:leave|stain|not|vary|differ|take longer|change|shift|irritate|sting|damage|go wrong|be different|fade|shrink|wobble|fail|cost)\\b',
    },
    {
      find: "(?:the )?(?:worst|hardest|weakest|bad|annoying) (?:bit|part|thing|news|side)(?: is|:| was)|{start}(?:bad|cons?|minus|against|cons|weaknesses|didn't work)(?::| -)|(?:middle|second half|start|app|manual|finish|zip|battery|screen|service) is (?:\\w+ )?(?:slow|poor|bad|weak|rubbish|flimsy|thin|clunky|ugly|small|dim|short|iffy)",
    },
    {
      find: "(?:less|fewer|weaker|harder|longer|slower|worse|not as \\w+) than (?:people|you|most|it|the label|i) (?:think|expect|say|says|hoped|hope|claims?|thought)|(?:doesn't|won't|can't|didn't) (?:cover|suit|help|reach) (?:everyone|everything|all)|but i can live with|i'd understand you|which is probably fair|don't expect",
    },
    {
      find: "(?:don't|do not|never) (?:\\w+ )?(?:use|put|try|mix|do|leave|run|wash|apply|soak|take|give|eat|share) (?:it|this|that|them|these|bleach|\\w+) (?:on|in|if|near|with|when|for|unless|after|over|at|together|while)\\b|not on (?:marble|wool|silk|natural|painted|leather|wood|stone|bare|a)\\b",
    },
    {
      find: "(?:but |though )?that's (?:just |only )?(?:taste|me|my taste|a guess|another story|a different (?:story|matter|problem))\\b|(?:is|are|'s) (?:a no|out|off the menu|still (?:out|off|shut|closed|raw|wrong|bad|slow|down))\\b|not (?:till|until|before) \\w+|(?:nothing like|nowhere near) \\w+|what (?:broke|failed|doesn't work|didn't work|went wrong|'s still bad|is still bad)|(?:would|might|may) not (?:be|do|work|suit|hold|help) (?:for|what|the|you|your|as|so)\\b|(?:wasn't|weren't|isn't) (?:\\w+ )?(?:the cause|enough|the answer|worth|what i)|(?:i|we) (?:only|just) (?:tested|tried|checked|looked|had|asked|budgeted|counted)\\b",
    },
    {
      find: '(?:it|which|that|this|battery|zip|screen|app|seam|build|\\w+ still) (?:\\w+ )?(?:breaks|fails|crashes|leaks|chokes|struggles|slows|fades|scratches|rusts|shrinks|stops working)(?: down| out)? (?:on|if|when|above|below|past|after|over|in|with|at|every)\\b',
    },
    // Conditions set before anybody asks.
    {
      find: '(?:terms|exclusions?|restrictions|conditions)\\b[^.!?]{0,25}\\bapply\\b|no purchase necessary|must (?:be (?:\\d|at least|over|able|an?\\b|accompanied|registered|present|returned|booked|paid|worn|kept|used|fully|willing|prior)|have (?:a|an|your|their|valid|at)\\b)|(?:is|are) required(?! (?:to|by))|weather (?:permitting|dependent|depending)|(?:members|residents|adults|select \\w+|us|uk|leaves|users) only|limited to|cannot be (?!beat|over|stress)|until further notice|(?:been|is) (?:postponed|cancell?ed)|will be closed|no longer (?:available|offer|accept|sell|works?)',
    },
  ],
  guards: [
    {
      because: 'a boast has no limit',
      sentence:
        "no limits|limitless|won't (?:believe|regret|be disappointed|find|want|last long|see the weekend|last forever)|can't (?:tell you how|wait|go wrong|beat|get enough|stop|miss|lose)|never (?:looked back|look back|goes? out)|doesn't get (?:better|any)|don't (?:miss|wait|sleep|let)",
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'The corn chips are a no for celiacs, the fryer is shared.',
    'We only tested it on one van.',
    'Helpers must be 16, and a permit is required.',
    'The walk on Sunday, weather permitting, starts at the weir.',
    'Exclusions apply: no bikes, no batteries.',
    "It won't work on lacquered brass, and I haven't tried it on copper.",
    'The downside: it drains the battery in about five hours.',
    'Not suitable if you rent, because it needs a hole in the wall.',
    'Small sample, one field, one dry summer.',
    "I'm not sure this holds above 2,000 metres.",
    'It depends on the soil; clay needs twice as long.',
  ],
  lookalikes: [
    'So far so good, and a huge thank you to everyone.',
    'You will fail if you stop.',
    'Sleep in as long as you can.',
    'Our beds cannot be beaten.',
    "Why won't you stop asking?",
    'Unless there is a queue, we open at nine.',
    'Limited stock, so be quick.',
    'There are no limits to what you can achieve.',
    "The only downside is you'll get addicted.",
    "You won't regret it, and you can't go wrong at this price.",
    "Can't wait to show you all what is next!",
    'Honestly the finest soap on the coast.',
  ],
};
