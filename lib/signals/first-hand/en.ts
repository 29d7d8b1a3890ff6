import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'First-hand experience',
    advice: 'Were you there? One sentence of what you saw or did makes this yours.',
    starter: 'I tried this for [how long]; what surprised me was [what you saw].',
  },
  patterns: [
    {
      find: "(?:i|i've|i'd|i have|i had) (?:{often} ){0,2}(?!{boast}\\b){did}\\b(?! (?:my|the|this|a|our) (?:course|playbook|newsletter|program|programme|agency|channel|brand|album|masterclass|e-?book))",
      unless: {
        because: 'a boast or a promise is no experience',
        sentence:
          'i (?:personally )?guarantee|humbled|success|followers|six figures|\\$\\d+k|in revenue|i needed (?:a|to)|i wanted to (?:thank|say|let)|\\bhalf of you|subscribe|check out',
      },
    },
    {
      find: "(?:we|we've|we'd|we have|we had) (?:{often} ){0,2}(?:measured|tested|tried|ran|logged|counted|weighed|timed|compared|stopped|switched|found|asked|interviewed|phoned|surveyed|lost|killed|let|moved|closed|opened|missed|learnt|learned|noticed|saw|got|went|had|used|spent|paid|kept|checked|deployed|failed|sold|hired|took|started|changed|thought|tipped|turned|cut|dropped|bought|fitted|grew|planted|shipped|rolled|recorded|sent|told|wrote|rebuilt|broke|walked|drove|camped|stayed|ate|waited|queued|sat|served|planned|needed|made|put|gave|did|messed|forgot|ended up)\\b",
      unless: {
        because: 'a brand speaking of itself',
        sentence:
          "we(?:'ve)? (?:got|made|had|put|took|did|kept) (?:you|it easy|a (?:deal|treat|surprise|sale)|something)|we've got (?:you|your|the|a|all|just)|for you\\b|our (?:team|clients|customers)|just for|you asked",
      },
    },
    {
      find: "my (?:own )?(?:\\w+ )?(?:dog|cat|son|daughter|kid|kids|kids'|wife|husband|mum|mom|mother|father|dad|nan|gran|grandma|grandad|sister|brother|partner|flatmate|neighbou?r|boss|landlord|doctor|nurse|physio|teacher|students|patients|class|team|hens|bees|tomatoes|sourdough|bike|car|truck|van|boiler|router|laptop|knee|knees|back|hands|skin|hair|old \\w+|first \\w+|last \\w+|mistake|two|three|eldest|youngest|toddler|baby|client|clients|business partner)(?:'s)? (?:\\w+ )?(?:was|were|had|has|have|got|went|said|says|did|didn't|took|came|broke|died|loved|hated|asked|told|started|stopped|used|bought|found|is|are|thinks?|thought|keeps?|gave|lost|left|put|works?|still|never|always|made|and i)\\b",
      unless: {
        because: 'an ad’s happy customer',
        sentence:
          'my clients (?:love|are|get|say|have)|my students (?:love|are|get|make)|my (?:team|clients) (?:is|are) (?:ready|here)',
      },
    },
    {
      find: 'what (?:surprised|caught|shocked|annoyed|helped|worked for|got|struck) (?:me|us)|(?:surprised|annoyed|saved|cost|took|taught|bit|hit|worked for|happened to|stung) (?:me|us) (?:\\w+ )?(?:was|is|the|that|a|about|\\d|{spelled}|hours|weeks|months|years|to|twice|once|how|by|most|all|ages|too|last)\\b',
    },
    {
      find: '(?:bought|paid for|did|fixed|made|built|tested|checked|saw|timed|counted|weighed|tried|measured) (?:it|this|them|one|both|these|all \\w+|mine|that) (?:myself|ourselves|twice|for|at|last|on|with|in)\\b',
    },
    {
      find: 'after (?:about |around |nearly |roughly |almost )?(?:\\d[\\d,.]*|{spelled}|a|a few|several|many) (?:\\w+ )?(?:km|miles|days|weeks|months|years|washes|uses|hours|nights|attempts|tries|batches|rides|winters|seasons|shifts)(?:,? (?:i|mine|my)\\b| of (?:use|using|owning|trying|wearing))',
    },
    {
      find: "(?:went|been|go|going|got) through (?:\\w+ )?(?:\\w+ )?(?:receipts|emails|logs|records|notes|bills|photos|boxes|three|four|\\d+)|i(?:'ve| have) (?:\\w+ ){0,2}(?:seen|been|used|watched|grown|published|had|lived|done|kept|met|watched|owned|eaten|worn|heard|tried|made|read|worked|hired|taught|lost|bought|written|found|never)\\b",
    },
    {
      find: '(?:when|while|since|after|before|until|the day|the time|every time|last time|first time) i (?:was|were|got|first|started|tried|moved|left|lost|joined|bought|worked|lived|had|saw|did|went|opened|took|used|ran|made|made|phoned|asked|reach|close|do)\\b',
    },
    {
      find: "(?:half|most|some|one|two|three|{spelled}|\\d+|many|all) (?:of )?(?:the |my )?(?:\\w+ )?i(?:'ve)? (?:see|saw|meet|met|treat|treated|teach|fix|fixed|tested|tried|asked|bought|counted|had|get|worked)\\b",
    },
    {
      find: '{start}(?:tried|bought|ran|paid|went|spent|lost|logged|ruined|closed|cancelled|deleted|found|made|got|used|swapped|switched|drove|walked|planted|finished|started|learnt|learned|moved|stayed|asked|took|called|phoned|rang|tested|counted|measured|been|had|worked|saw|broke|dropped|burnt|baked|wrote|read|sold|left|killed|waited|ordered|booked|returned|replaced|messed) (?!(?:by|in (?:the|usa|england|italy|small)|with (?:love|care)|for you|a bit|yours|out\\b|to order|rights|it\\?)\\b)',
      earns: 0.67,
    },
    // The subject dropped, and the object named.
    {
      find: '{start}(?:so |just |finally |also )?(?:tried|bought|ran|paid|spent|lost|ruined|cancelled|swapped|planted|finished|moved|asked|phoned|rang|tested|checked|counted|measured|broke|burnt|baked|wrote|read|waited|returned|replaced|messed up|went through|had to) (?:a|an|the|my|our|this|these|it|one|two|three|\\d+|some|all|every|each)\\b',
    },
    {
      find: "(?:i|we) (?:was|were|used to|'d been|had been) (?:(?!humbled|honou?red|thrilled|excited|blessed)\\w+ ){0,2}?(?:\\w{2,}ing|live|work|think|do|have|eat|run|go|use|buy|get|make)\\b|(?:took|cost|taught|bit|stung|saved|earned|got) me \\S+|(?:learnt|learned|found) (?:this|that|it|out) the (?:hard|slow) way|ask me how i know\\b",
    },
    {
      find: "my (?!favou?rite|dm|dms|inbox|bio|link|profile|channel|page|story|course|code|name|customers|readers|followers|new|latest|next)(?:[\\w'-]+ ){1,3}?(?:died|broke|cost|paid|lost|got|came|went|took|said|told|asked|started|stopped|hated|rattled|leaked|burst|grew|failed|ate|quit|moved|kept|arrived|turned)\\b",
    },
    {
      find: '{start}(?:{spelled}|\\d+|a) (?:days?|weeks?|months?|years?|winters?|seasons?|shifts?) (?:with|on|of|in|into|using|since|without|clean|later|at|down) |(?:day|week|month|year) (?:\\d+|{spelled}|one) (?:of|on|with|in|at|without) (?:my|the|this|a|our)\\b',
    },
    {
      find: 'i (?:{often} )?(?:use|run|produce|write|make|bake|grow|drive|wear|work|see|teach|talk|keep|eat|take|do|read|walk|water|cook|check|answer)(?! (?:sure|for you)) [^.!?]{3,60} (?:every|each|per|a|twice a|once a|most) (?:single )?(?:day|week|month|year|morning|night|evening|weekend|sunday|saturday|monday)\\b',
    },
    {
      find: "we (?:have|had|'ve got) (?:a|an|this|these|the same) (?:\\w+ ){0,3}?(?:that|and it|for \\d|since|at home)|ours (?:was|were|is|are|has|had|took|broke|lasted|still)|mine (?:was|were|is|are|has|had|took|broke|lasted|still|did|does)|i(?:'m| am) (?:on|in|at|now on|currently) (?:my|week|day|month|year|the third|a)",
    },
  ],
  guards: [
    { because: 'a success story or a promise', phrase: 'humbled|guarante|my journey' },
    {
      because: 'a pitch told as a story',
      draft:
        '(?:dm|message|inbox|text|follow) me|my (?:inbox|dms) (?:is|are)|link (?:in|on)|in (?:my )?bio|(?:doors?|cart) (?:to|close|shut|open)|use code|comment .{2,20} (?:below|and)|mamas|hun\\b|lovelies|gorgeous|tag a|six figures|passive income|waiting list|waitlist|(?:my|our) channel|check out my',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Ruined two pans before I read the label.',
    'I walk the dog past that weir every morning; herons, mostly.',
    'Learned it the hard way with a borrowed van.',
    'I wore the boots for two winters and the left sole came away in March.',
    'We weighed every crate for a month, and the label was 200 g out.',
    'What surprised me was how quiet the night shift is.',
    'Bought it myself in June; the zip went after nine days.',
    'When I tried the cold version, it split.',
  ],
  lookalikes: [
    'My DMs are open, my calendar is not.',
    'We were made for mornings like this.',
    'My journey to success started with a dream.',
    'So humbled and honoured by this award.',
    'Our customers love it, and so will you.',
    'I personally guarantee your satisfaction.',
    'Check out my channel!',
    'We created the ultimate planner just for you.',
  ],
};
