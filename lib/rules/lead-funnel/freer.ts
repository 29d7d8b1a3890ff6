import type { Pattern } from '../../engine/rule';

/** Freer English wordings, which need more selling, or other pushes, around them. */
export const freer: readonly Pattern[] = [
  // Freer wordings, which need more selling around them.
  {
    find: "(?:on|via|through|over|in|to) (?:whatsapp|telegram|messenger|the dms?|my dms?|viber|signal)(?: [\\w'-]+){0,2}|(?:whatsapp|telegram|dm|pm|inbox) (?:me|mi|us)(?: [\\w'-]+){0,4}|(?:connect|link up) with me|{order}(?:say|give me a|drop me a) (?:hi|hello|wave|nod) and (?:i'll|we'll)(?: [\\w'-]+){0,4}|(?:calendar|link|form|repo|details|number|menu|booking page|price list|sign-up|waitlist)(?:'s| is| are|s)? (?:pinned|up top|in the usual|live|below|at the|on my|up there|where)(?: [\\w'-]+){0,4}|(?:i'll|we'll|(?:i|we|our \\w+|my \\w+) will) (?:personally )?(?:find|ring|slide|squeeze|send|pop|whisper|dm|message|package)(?: an?)? (?:you|invite|yours?|your)(?: [\\w'-]+){0,5}|(?:they're|it's|it lives|lives|all) (?:on|in|under|at) (?:my|the|our) (?:profile|bio|stream|page|site|story|highlights|link)(?: [\\w'-]+){0,3}|if you mention {w}(?: \\w+){0,2}|you know where(?: [\\w'-]+){0,3}|whisper to me|(?:see|find|catch|meet|ask) (?:me|us) in person|pull up a chair",
    needs: -1,
    severity: 'warning',
  },
  // Freer wordings, which need more selling around them.
  {
    find: "(?:please|pls|plz|plizz|pleas|can (?:you|u)|could (?:you|u)|if (?:you|u|ya)(?: guys)? (?:could|can|would|want to|wanna)|would (?:you|u)|i(?:'d| would) (?:love|appreciate|be grateful|really love)(?: it)?(?: if)?(?: you(?: could| can)?)?|it would (?:be|mean)(?: [\\w'-]+){1,5} if (?:you|u)(?: could| can)?|just|hey guys|hey everyone|also|come|must|everyone|go)(?: [\\w'-]+){0,4}? (?:check(?:ed)? ?(?:out|it out|them out|'?em out|my|us|me|this|his|her|our)|visit|watch (?:my|our|this)|listen to (?:my|our|this)|look (?:at|up) (?:my|our|this)|take a look|go to (?:my|our|http\\S*|www\\S*)|view (?:my|our)|click (?:on )?(?:my|the|this|here)|see my|hear my|support (?:my|me|us|our))(?: [\\w'-]+){0,4}",
    needs: 0.1,
    severity: 'warning',
  },
  {
    find: "(?:on|to|at|of|see|from|with|up|about|withing|visit) my (?:own |new |youtube |you tube |second |music |gaming )*(?:channel|chanel|channell|page|videos?|vids?|soundcloud|profile|website|site|blog|newsletter|etsy|shop|store|stream)(?: [\\w'-]+){0,3}|take a look at (?:this|my|our|these)(?: [\\w'-]+){0,4}|(?:check|checkout|chek|cheak|chk)(?: [\\w'-]+){1,2} out|add me+|(?:my|our|his|her) (?:new |latest |first |own )*(?:youtube channel|channel is|youtube|mixtape|soundcloud)|search (?:for |up )?\"?[\\w ]{3,25}\"?(?: on (?:youtube|google|spotify|facebook))",
    unless: {
      because: 'figures, or what was done',
      before:
        "(?:visits?|visitors|traffic|views|clicks|(?:i|i've) (?:used?|added|put|moved|switched|sold|sell|had|have|built|changed|wrote|posted|got)(?: [^.!?]{0,60})?|\\(ppp\\))",
    },
    needs: 0.05,
    severity: 'warning',
  },
  // The register of advertisements.
  {
    find: "{order}(?:learn|find out|discover|see(?! what)|read|explore) (?:more|how|why|what|all about|if you(?: qualify|'re eligible|(?: are)? eligible)?|whether you)(?: {w}){0,12}{end}",
    needs: 0.5,
  },
  {
    find: "(?:see|check|find out) (?:if|whether) you(?:'re| are)? (?:qualify|eligible|could|can|might|are owed|entitled)(?: {w}){0,6}|check (?:your|my) (?:eligibility|options|rates?|refinance rates?|availability|score)|get (?:pre-?approved|matched|started (?:today|now|for|with|at|by|in)|your (?:personali[sz]ed|custom|instant) {w})(?: {w}){0,4}",
    needs: 0.1,
  },
  {
    find: "{order}(?:comment|type|reply|say|dm|dm us|message|text|drop) [\"']?\\w{2,15}[\"']?(?: below| me| us| in the comments)?,? (?:and|for|to get|to receive)(?: (?:i'll|i will|we'll|we will|the|a|my|our|early|link|details|access|more|you))+(?: {w}){0,6}",
    needs: -0.8,
    severity: 'warning',
    within: 'quotes',
  },
  {
    find: 'slide (?:on )?(?:into|in|in to)(?: {w})? (?:dms?|inbox)(?: {w}){0,3}',
    needs: -0.8,
    severity: 'warning',
  },
  {
    find: '{order}(?:ring|call|text|phone|email|message|dm|whatsapp|pop in|click|tap|enquire|inquire|contact us|stop by|drop by|swing by|visit|see us|pop into|call in|call into|head (?:to|over|down)|get in touch|reach out|reply)(?: {w}){0,2} (?:for|to (?:book|order|get|claim|reserve|arrange|schedule|find out|see|learn|start|enquire|discuss|secure))(?: {w}){1,6}',
    needs: 0.2,
    severity: 'warning',
    unless: { because: 'not the writer’s own', phrase: '(?:their|its|his|her) ' },
  },
  {
    find: "(?:i|we)(?:'ll| will) (?:teach|show|walk|take) you (?:{w} ){0,2}(?:how|everything|exactly|through|step|the)(?: {w}){0,6}|link to (?:apply|book|buy|order|join|register|shop|sign up|download|watch)(?: {w}){0,3}",
    needs: 0.2,
  },
  // Doors in slang, and what is kept for those who come in.
  {
    find: '{order}slide in(?= with| and)|(?:peep|hit|tap) (?:the|my) (?:bio|profile)|in (?:the )?bio link|(?:pm|dm|inbox) (?:is|na|dey) (?:the )?key|{order}(?:bang|stick|pop|drop|chuck|write|type) (?:me |us )?(?:your|a|an)(?: {w}){1,4}? in (?:the comments?|my inbox|the chat)|(?:goes|sitting|lives?) (?:to|in|on) my (?:list|newsletter|patreon|substack)(?: only)?|hook (?:you|u|ya) up',
    needs: -0.6,
  },
  // In a draft that pushes in other ways too.
  {
    find: '{order}(?:kindly )?(?:slide|slip|pop|drop|ping|shoot|hit|enter|fire|send|flick|chuck|bung|give|drop us|whatsapp|inbox|dm|pm|msg|message|text|bell|buzz|holla|holler|hmu|tap|poke|shout|find|reach|write|email)(?: {w}){0,3}? (?:me|us|my|our|into|in the|the inbox|inbox|dms?|pm|line|messages?|msgs?|whatsapp|a (?:dm|message|text|line|note|voice note|shout|bell))(?: {w}){0,4}',
    among: 1,
  },
  {
    find: "(?:i|we)(?:'ll| will| can|'d)(?: personally| quietly| happily| gladly)? (?:slip|slide|send|drop|pop|dm|pm|forward|share|shoot|email|message|ping|come find|find|pass|whisper|get|walk|tell(?= you (?:more|everything|all|the (?:price|rest)))) (?:it|you|them|the|your|over|across|this|mine|everything|through|details?)(?: {w}){0,6}",
    unless: {
      because: 'told, not sent',
      phrase: '(?:tell|get|show) you (?:why|that)|(?:get|walk) through',
    },
    among: 1,
  },
  {
    find: "(?:the |my |our |booking |sign-?up |order |full )*(?:link|form|calendar|details?|deets|menu|price ?list|catalog(?:ue)?|waitlist|booking page|telegram|whatsapp|rest|recipe|breakdown|story|guide|deck|script|replay|answer)(?:'s| is| are| dey| lives?| sits?| stays?)? (?:pinned|in|inside|up|on|under|below|linked|at|behind|through|one|waiting)(?: (?:my|the|our|first|top|profile|bio|comments?|issue|module|guide|course|newsletter|under|below|fold|bottom|page|video|paid|usual|next|link|dms?|inbox)){1,4}",
    among: 1,
  },
  {
    find: "{order}ask (?:me|us|our \\w+|the team|for)(?: {w}){1,6}|(?:let's|shall we|fancy a|want a) (?:quick )?(?:chat|talk|call|coffee|find|hop|jump|get)(?: {w}){0,5}|(?:my|our) (?:page|line|inbox|dms?|door|calendar|whatsapp|channel)(?:'s| is| are| dey| has| got| get)+ (?:open|always|free|ready|something|what|more|the)(?: {w}){0,4}",
    among: 1.5,
  },
  {
    find: '(?:pm|dm|msg|message|whatsapp|inbox|call|text|piga|tuma)(?:s)? (?:is the key|for|to (?:order|book|reserve|claim|join|get|know)|ama|or|if you|only|first|direct)(?: {w}){0,4}',
    among: 1,
  },
  // As advertisements and comments say it.
  {
    find: "{call}(?:search|look up)(?: for)? [\"'][\\w' ]{2,25} - [\\w' ]{2,25}[\"']|(?:check|click|tap|look) (?:here|this)(?= (?:to|if|for)|:| ?https?)(?: {w}){0,5}|{call}(?:adopt|view|watch|see|get|find|shop|hear|listen|stream|order|read|vote|personali[sz]e)(?: {w}){0,3} ?(?:here|at|@|on)? ?[-:>►=]* ?(?=https?:|bit\\.|www)",
    needs: -0.2,
    within: 'quotes',
    severity: 'warning',
  },
  {
    find: 'check your (?:{w} ){0,2}(?:rates?|prices?|eligibility|quote|options|availability)|{call}click (?:for|\'|"|and|below|the)(?: {w}){1,5}|{call}(?:calculate|compare|request|schedule|estimate|apply) (?:(?:your|a|an|the) )?(?:{w} ){0,3}(?:cost|rates?|quotes?|savings|estimate|payments?|consultation|appointment|demo|evaluation)',
    needs: 0.2,
    severity: 'warning',
  },
  {
    find: "{call}(?:learn|discover|see|find out) (?:more )?how (?:to (?:get|earn|save|make|cash in|grow|build|master|design|code|mine|create|turn|become|boost|unlock|sell|trade|invest|increase|transform|scale)|our|you(?:'ll)? can|{w} (?:can|will|helps?|brought|is|are|you))(?: {w}){1,3}|{call}see (?:what(?:'s| is)? (?:{w} ){1,4}(?:all about|like|inside|new|fuss|hype)|which {w}(?: {w})? (?:won|wins|scored|made|works|tops))|you (?:could|may|might)(?: even| also)? (?:be (?:owed|eligible|entitled|due|able to (?:save|earn|lower|reduce))|qualify|get back)(?: {w}){0,3}|how much (?:{w} ){1,4}do you qualify",
    needs: -0.5,
    severity: 'warning',
    unless: { because: 'somebody tells of people, or explains', draft: '{told}' },
  },
  // Somebody else would do it for you; what to ask for; whether your place or child may.
  {
    find: "if you(?:'d| would) (?:rather|prefer|sooner) (?:have|let|leave|hand|get|pay|be|someone|somebody|us|that)(?: {w}){1,7}",
    needs: 0.2,
  },
  {
    find: '{order}(?:ask|dm|message|email|text|ping|write)(?: (?:me|us|{w}))? for (?:the|a|our|my) (?:{w} )?(?:brochure|price ?list|menu|deck|details|link|catalog(?:ue)?|rates?|quote|prospectus|lookbook|syllabus|itinerary|form|pdf|samples?)(?: {w}){0,2}|(?:see|check|find out) (?:if|whether) your (?:{w} ){1,2}(?:qualif(?:y|ies)|is eligible|is covered|is included|is owed)',
    needs: 0,
    severity: 'warning',
  },
  {
    find: "(?:i|we)(?:'ll| will) (?:send|pop|shoot|drop|fire|slide) (?:over |you |ya |across )?(?:the|a|my|our) (?:deck|details|link|pdf|price ?list|guide|template|menu|form|file|doc|script|list|invite|calendar)(?: {w}){0,3}|find out in (?:under |less than )?{some} \\w+",
    among: 0.5,
    severity: 'warning',
  },
];
