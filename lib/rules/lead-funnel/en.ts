import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'DM or link funnel',
    line: "You're moving people to your inbox before you've helped. Put the answer (and the price) here first.",
    why: 'Holding the answer back until people leave the thread shows a sales motive. Once readers see one, they judge the speaker as less sincere.',
    source: {
      label: 'Campbell & Kirmani 2000, Journal of Consumer Research (abstract)',
      url: 'https://www.scribd.com/document/524278287/Consumers-Use-of-Persuasion-Knowledge-the-Effects-of-Accessibility-and-Cognitive-Capacity-on-Perceptions-of-an-Influence-Agent',
    },
  },
  patterns: [
    {
      find: '(?<!\\d|\\d |my |your |the |our |an |her |his |shared |team )(?:dm|pm|inbox|whatsapp|hmu|hit me up|hit us up|holler at)(?: me| us| mi| my team)?(?: (?:directly|privately|now|today|quick))? (?:to|for|if|with|your|now|today|about|and (?:i|we|let)|quick\\w*|before|the|on|at|or|pls|please|here|sharp)',
      needs: -1.2,

      severity: 'warning',
    },
    {
      find: '{order}(?:dm|pm|inbox|whatsapp|flick|ping|message|text|msg|email|e-mail|mail|slide|telegram|holler at|shoot|drop|send|give) (?:me|us|mi|we) (?:"|a (?:dm|message|text|line|call|ring|shout|knock|bell|voice note|note|pm|email|whatsapp)|your|the word|pics|last|now|today|for|to (?:order|book|get|start|learn|join|reserve)|if you|and i|privately|directly|on \\+?\\d|at \\+?\\d|quick)',
      needs: -1.2,

      severity: 'warning',
    },
    {
      find: '(?<!\\d|\\d |my |your |the |our |an |her |his )(?:dm|pm|inbox|whatsapp)(?: me| us)?{end}',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: "(?:my |our |the )?(?:dms?|inbox|messages|whatsapp|books)(?: is| are|'s|'re)? ?(?:always |now |wide )?(?:open)(?: (?:lovelies|for (?:orders|bookings|custom|clients|commissions)))?",
      needs: -0.4,
    },
    {
      find: '(?:{order}|and |just |or |& )(?:dm|pm|text|whatsapp|message|call|contact|ring|phone)(?: us| me)?:? (?:on |at |@ )?(?:\\+?\\d[\\d ()-]{6,}|@\\w+|https?:\\S+|wa\\.me\\S*)',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: "(?:link|info|details|form|price ?list|prices|booking|calendar|calendly|order form|sign[- ]?up|code|tickets|menu|repo|shop|everything|more|full (?:story|video|guide|list|breakdown|recipe)|enquiry form|registration|waitlist|freebie|download|it|all|find it|grab it|get it|name|site|website|email|number|contact)(?:'s| is| are|s are)? ?(?:right |pinned |up |down |below |all |just |available |also |waiting |linked |now )*(?:in|on|at|up|under)(?: the (?:top|bottom|top of|bottom of)(?: of)?)? (?:my |our |the |your |mi )?(?:first |pinned )?{spot}",
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: '(?:in|on|below in|under|at the (?:top|bottom) of) (?:my|our|the) (?:bio|chatter|featured section|profile under|linktree|pinned (?:post|tweet|comment))',
      needs: -0.1,
      severity: 'warning',
    },
    {
      find: '(?:my|our) profile has|(?:check|see|tap|visit|view|click|via|through|go to) (?:out )?(?:the |my |our )?(?:bio|chatter|featured section|comments? (?:below|section|for)|first comment|pinned|profile|linktree|link (?:in|below|above|up|on))',
      needs: -1.2,

      severity: 'warning',
    },
    {
      find: "link ?(?:up top|up there|below|above|here|👇|👉|⬇|↓)|(?:tap|follow|hit|use|go (?:thru|through)|click|swipe|smash) (?:the |my |our |this )(?:link|button|sticker|name|profile|avatar|handle)|swipe up|link'?s where links live",
      unless: {
        because: 'what others are to post',
        before: '(?:post|share|leave|add|include|paste)(?: in)? (?:the|your|a|that)',
      },
      needs: -1.2,

      severity: 'warning',
    },
    {
      find: 'links? in (?:the )?(?:bio|comments?|profile|description|chatter|story|stories)',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: '(?:check|visit|see|view|look(?:ing)? (?:at|up)|watch|listen to|go to|come to|go (?:check|see|watch)|sub to|follow|hear|search(?: for)?|add|peep|join) (?:out )?(?:my|our|mah|ma|me) (?:\\w+ ){0,3}?{mine}',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: '(?:check|checking|checked|look|looking) (?:out )?(?:my|our|some of my|me|us|my stuff|it|\\w+ out)(?: \\w+){0,3}? ?(?:out|channel|page|music|videos?|remixes)(?: (?:plz|pls|please|guys|here|on|at|now))?',
      severity: 'warning',
      needs: 0.4,
    },
    {
      find: 'check(?:ing|ed)? (?:me|us|my \\w+|my \\w+ \\w+|our \\w+|dis|this|these|him|her) out|check out (?:my|our|me|us|some of (?:my|our)|this (?:video|playlist|channel|song|site|website|page|guy|new|artist))',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: 'check (?:this|it|dis) out(?= ?:?.?.?.?(?:$|https?:|www|!|👇|[:.]))',
      needs: 0.8,
      severity: 'warning',
    },
    {
      find: '{order}(?:go|head|hop|jump|come|visit|log ?on)(?: over)?(?: on)? (?:to |at )?(?=https?:|www\\.|[\\w-]+\\.(?:com|net|org|co|io|example)|[\\w]+ ?[[(]dot[\\])])\\S+',
      needs: 0.05,
      within: 'links',
      severity: 'warning',
    },
    { find: '(?:at|to) \\w+ ?[[(]dot[\\])] ?\\w+', needs: -1.2, severity: 'warning' },
    {
      find: "(?:learn|read|see|find out|discover|hear) (?:more|how|all about it)(?: (?:about|on) [\\w' -]{2,30}?)? ?(?:here|at|below|on our|at our|by visiting|:|=+>|>+|👉|👇|via)",
      needs: -0.7,
    },
    {
      find: '(?:learn|read|find out|discover) more{end}',
      needs: -0.4,
      unless: {
        because: 'a wish of others',
        before: '(?:them|people|they|somewhere|wants?|wanted|eager)(?: {w})? to',
      },
    },
    {
      find: '(?:for (?:more|details|orders|bookings|enquiries|inquiries|rates|prices)|more (?:info|details|information)),? ?(?:just |please |kindly )?(?:call|text|whatsapp|dm|pm|email|message|contact|visit|click|inbox|see|:|at|go to|on whatsapp)',
      needs: -0.4,
    },
    {
      find: '(?:drop|leave|pop|put|send|enter|share|type) (?:me |us )?(?:your|ur) (?:best |work )?(?:e-?mail|number|mobile|details|info|postcode|whatsapp|cv|contact)(?: (?:below|in the comments|here|address))?',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: '(?:join|come (?:over )?to|inside|in|into|jump (?:in|into)|hop in(?:to)?) (?:my|our|the) (?:\\w+ )?(?:telegram|discord|whatsapp|facebook group|fb group|group chat|vip group|mailing list|email list|newsletter|waitlist|insider list|channel|private group|server|inner circle)',
      needs: 1.2,
      severity: 'warning',
    },
    {
      find: "(?:telegram|whatsapp|signal|viber)(?:'s| is| only| group| channel| quick)+",
      unless: {
        because: 'the company or its app',
        after: '(?:status|privacy|polic(?:y|ies)|terms|owner|new|latest|users)',
      },
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: "(?:i'?ll|i will|we'?ll|we will|let me|happy to|i can|i'd love to|and i|our \\w+ will) (?:personally |just |then |happily )?(?:send|dm|message|share|whisper|slide|email|forward|ping|pm|inbox|ring|call|show|walk|text|find|drop|tell|reach out to) (?:to )?(?:you|ya|it to you|an? (?:invite|link)|them|the (?:link|details|page|price|guide|recipe))(?: (?:privately|directly|the (?:link|details|page|price|guide|rest|full)|over|your way|an invite|in person|details|within the hour|three of them|how|a link|through))",
      needs: 0.1,
      severity: 'warning',
    },
    {
      find: "(?:book|grab|schedule|set up|jump on|hop on|get on|let's (?:have|do|hop on|jump on|book|get on)) (?:a |an |your |that |the |on a )?(?:free |quick |discovery |strategy |intro |15[- ]min(?:ute)? |no-obligation |clarity |zoom |1:1 |short )*(?:call|chat|slot|zoom|coffee|15 minutes|consult|consultation|intro|conversation|session)(?: with (?:me|us|our|my))?",
      unless: { because: 'what follows a message', before: 'so (?:that )?(?:we|i) can' },
      needs: -0.4,
      severity: 'warning',
    },
    {
      find: "let's (?:talk|chat|connect|find (?:15|20|ten|twenty|fifteen|30) minutes|have that chat|work together|build|make it happen)|tack on a|work with (?:me|us)(?! on)",
      needs: 0.4,
    },
    {
      find: '(?:give|drop|shoot|send) (?:me|us) a (?:call|ring|bell|shout|knock|message|dm|line|text|tinkle|buzz|wave)|(?:just|give us a) holler|shout (?:me|us|before)|ring or text|(?:ring|phone|call|buzz) (?:declan|us|me|the (?:office|shop|team|number)|now|today|our)',
      needs: -1.2,

      severity: 'warning',
    },
    {
      find: '(?:reach|reaching) out (?:to (?:me|us|our|my)|today|now|if|for|and|via)|get in touch(?: (?:today|now|with (?:me|us|our)|if|for|to|via|and))?|hit (?:me|us) up|connect with (?:me|us)|contact (?:me|us|our|the) (?:team|today|now|for|at|on|to|via|sales)?',
      needs: 0.1,
    },
    {
      find: '(?:comment|reply|type|say|drop|write|send|dm|message|text|whisper|inbox)(?: me| us)? (?:the word )?"?(?:interested|info|details|price|link|me|more|yes|send|guide|ready|in|hi)"?(?: (?:below|and i|and we|to (?:get|receive)|for (?:the|a|more)|in the comments|to me))',
      needs: -1.2,
      severity: 'warning',
      within: 'quotes',
    },
    {
      find: '(?<!\\d ?)(?:DM|PM|INBOX|Text|TEXT|Message|Send|WhatsApp|DM me|Message me|Inbox me|text|message me|inbox me|send me|send|whatsapp) (?:us |me )?(?:the word )?["\'“‘]?[A-Z]{3,}["\'”’]?(?= (?:to|and|for|at)|[.!]|$)',
      needs: -0.1,
      caseSensitive: true,
      within: 'quotes',
      severity: 'warning',
    },
    {
      find: '(?:dm|message|inbox|whisper|text|mail)(?: me| us)(?: the word)? ["\'][\\w ]{2,20}["\']',
      needs: -1.2,
      within: 'quotes',
      severity: 'warning',
    },
    {
      find: '(?:prospective|interested|serious) (?:clients?|buyers?|parties|customers|people|candidates|applicants|students|couples|readers)(?: \\w+)? (?:may|can|should|please|only|are (?:invited|welcome))|(?:for|available for) (?:select |private |new )?(?:engagements|bookings|commissions|enquiries)|through (?:his|her|their|our) (?:official )?(?:website|agent|office|manager)',
      needs: -1.2,
    },
    {
      find: "(?:you'll|you can|you will) (?:find|get|see|learn|grab|catch|read) (?:it|them|me|us|everything|all (?:of )?(?:this|it)|the (?:full|rest|details|link|recipe|price)|more)(?: \\w+){0,2} (?:on|in|at|inside|via) (?:my|our|the (?:link|site|shop|store|newsletter|channel|bio|app))",
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: '(?:keep|check) (?:your|ur) (?:inbox|dms|email|messages)|(?:land|arrive|drop|be) (?:straight )?(?:in|into) your inbox|you know where (?:to find me|the|it is|i am|we are)|ask (?:me )?(?:about it )?in (?:private|person|the dms)',
      needs: -0.3,
    },
    {
      find: '(?:slots?|spots?|quotes?|prices?|details|orders?|bookings?|info|rates|more|availability|pricing)(?: are| is|:)? ?(?:on|via|by|through|in|over|thru) (?:whatsapp|dm|dms|pm|inbox|telegram|request|application|messenger)',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: '(?:price|prices|cost) (?:on|in|via|by) (?:dm|inbox|pm|request|private)|(?:dm|pm|ask|inbox|message)(?: me| us)? for (?:the )?(?:price|prices|rates|pricing|details|info|link|menu|catalog(?:ue)?|invite|address)',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: '(?:look|search|google|type|find) (?:her|his|my|our|me|us|it)(?: name)? up(?: (?:on|at|online))?|(?:find|catch|follow) (?:me|us) (?:on|at|@|over)',
      needs: -1.2,
    },
    // Freer wordings, which need more selling around them.
    {
      find: "(?:on|via|through|over|in|to) (?:whatsapp|telegram|messenger|the dms?|my dms?|viber|signal)(?: [\\w'-]+){0,2}|(?:whatsapp|telegram|dm|pm|inbox) (?:me|mi|us)(?: [\\w'-]+){0,4}|(?:connect|link up) with me|{order}(?:say|give me a|drop me a) (?:hi|hello|wave|nod) and (?:i'll|we'll)(?: [\\w'-]+){0,4}|(?:calendar|link|form|repo|details|number|menu|booking page|price list|sign-up|waitlist)(?:'s| is| are|s)? (?:pinned|up top|in the usual|live|below|at the|on my|up there|where)(?: [\\w'-]+){0,4}|(?:i'll|we'll|(?:i|we|our \\w+|my \\w+) will) (?:personally )?(?:find|ring|slide|squeeze|send|pop|whisper|dm|message|package)(?: an?)? (?:you|invite|yours?|your)(?: [\\w'-]+){0,5}|(?:they're|it's|it lives|lives|all) (?:on|in|under|at) (?:my|the|our) (?:profile|bio|stream|page|site|story|highlights|link)(?: [\\w'-]+){0,3}|if you mention (?:this|the|my)(?: \\w+){0,2}|you know where(?: [\\w'-]+){0,3}|whisper to me|(?:see|find|catch|meet|ask) (?:me|us) in person|pull up a chair",
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
          "(?:visits?|visitors|traffic|views|clicks|(?:i|i've) (?:used?|added|put|had|have|built|changed|wrote|posted|got)(?: [^.!?]{0,60})?|\\(ppp\\))",
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
    // In a draft that pushes in other ways too.
    {
      find: '{order}(?:kindly )?(?:slide|slip|pop|drop|ping|shoot|hit|enter|fire|send|flick|chuck|bung|give|drop us|whatsapp|inbox|dm|pm|msg|message|text|bell|buzz|holla|holler|hmu|tap|poke|shout|find|reach|write|email)(?: {w}){0,3}? (?:me|us|my|our|into|in the|the inbox|inbox|dms?|pm|line|messages?|msgs?|whatsapp|a (?:dm|message|text|line|note|voice note|shout|bell))(?: {w}){0,4}',
      among: 1,
    },
    {
      find: "(?:i|we)(?:'ll| will| can|'d)(?: personally| quietly| happily| gladly)? (?:slip|slide|send|drop|pop|dm|pm|forward|share|shoot|email|message|ping|come find|find|pass|whisper|get|walk|tell) (?:it|you|them|the|your|over|across|this|mine|everything|through|details?)(?: {w}){0,6}",
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
      find: "(?:it's|it is|that's|they're|find it|those are|all of it is|the rest is) (?:all )?(?:inside|in|over on|on|behind) (?:my|our|the (?:paid|full|pinned)|the) (?:{w} ){0,1}(?:guide|course|module(?: \\w+)?|newsletter|issue|book|ebook|channel|group|community|membership|workshop|program(?:me)?|webinar|masterclass|vault|link|bio|profile)(?: {w}){0,4}",
      among: 1,
    },
    {
      find: "{order}(?:put|find|grab|book|throw|steal|pick|take|get|drop|schedule|block)(?: yourself)? (?:{some}|fifteen|a quick|a|some|ten|half an hour|20)(?: minutes?| mins?| time| slot| hour| call| chat)* (?:on|in|from|with|off) (?:my|our|the|me|us) ?(?:calendar|diary|calendly|schedule)?|{order}ask (?:me|us|our \\w+|the team|for)(?: {w}){1,6}|(?:let's|shall we|fancy a|want a) (?:quick )?(?:chat|talk|call|coffee|find|hop|jump|get)(?: {w}){0,5}|(?:my|our) (?:page|line|inbox|dms?|door|calendar|whatsapp|channel)(?:'s| is| are| dey| has| got| get)+ (?:open|always|free|ready|something|what|more|the)(?: {w}){0,4}",
      among: 1.5,
    },
    {
      find: '(?:pm|dm|msg|message|whatsapp|inbox|call|text|piga|tuma)(?:s)? (?:is the key|for|to (?:order|book|reserve|claim|join|get|know)|ama|or|if you|only|first|direct)(?: {w}){0,4}|{order}(?:whatsapp|dm|pm|inbox|text|message|ring|call|ping) {w}(?: {w}){0,2}{end}',
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
  ],
  guards: [
    {
      because: 'a public body or a club says where to turn',
      phrase: '^(?:please |so |now )*(?:go to|call|email|contact|ring|phone)',
      draft:
        '^(?!.*(?:{percent} off|{saleWord}|order now|in bio|our (?:shop|store|clients|customers|courses?)|dm me)).*(?:{community}|weather permitting|sanitation).*',
    },
    { because: 'a door', phrase: '^ring the (?:bell|doorbell|buzzer)' },
    { because: 'asking not to', phrase: "(?:please|pls|just) (?:don't|do not|never)" },
    {
      because: 'a number for those who cannot manage by themselves',
      before:
        "if you (?:can't|cannot|can not|see|smell|spot|suspect|are worried|feel unwell)(?:,? [\\w'-]+){0,6}[, ]*",
    },
    {
      because: 'an offer to listen or to help',
      sentence:
        "(?:need(?:s|ed)? (?:to talk|someone|a friend|support|a chat|anything|help)|struggling|not alone|to vent|lonely|going through|any of this|support you|if you(?:'re| are) (?:affected|stuck|unsure|in crisis)|moderators?|mods|journalists?|reporters|newsroom|press|tip line|tips?line|saw (?:it|him|her|the)|see (?:him|her|the (?:dog|cat|car))|lost (?:dog|cat|child)|any information|information about|powerlines?|poisons?|smell gas|loved one|red ?cross)",
    },
    {
      because: 'a doctor, an office or a helpline',
      sentence:
        "(?:contact|call|ring|text|message|reach out to|email)(?: [\\w'-]+){0,4} (?:gp|doctor|council|police|bank|landlord|insurer|insurance|hospital|samaritans|helpline|hotline|vet|pharmacist|union|ombudsman|lawyer|attorney|therapist|hr|school|provider|embassy|manufacturer|support team)",
    },
  ],
  rewrites: [
    {
      move: 'answer-first',
      replace: 'sentence',
      text: 'The short answer: [the answer, with the price]. Ask here if something is missing, so others can read it too.',
    },
    {
      move: 'invitation',
      replace: 'sentence',
      text: 'The longer version is at [link] if you want it; the main point is all here.',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Comment LEMON and our team will send you the price list. Slots are nearly gone, book now.',
    'I fit kitchens around Leeds and have room in March. DM me for the price and I will sort you out.',
    'The five questions that doubled our bookings? Link in bio.',
    'New lo-fi set is up, the link is in my bio.',
    'Our spring planner is ready, details are in the comments below.',
    'Want the recipe? Message me "PLUM" and it is yours.',
    'Book a free discovery call with me and we can talk about your brand.',
    'Drop your email below and I will send you the guide.',
    'Private cello lessons from £30, WhatsApp me for a slot.',
    'The full breakdown is in my featured section, our clients love it.',
    'Best lash artist in Cork, bar none. Slots almost gone. Slip into my inbox, ladies.',
    "Only four desks left and they never last. I'll slide you the deck.",
    'See if you qualify for our new boiler plan. Call us today.',
    "Comment PLUM and I'll send you the recipe book.",
    'Our spring course is open. Learn how to prune roses with our gardeners.',
    'Ring us for a free survey of your loft, our team is local.',
    'Slide into my DMs for the price list.',
    "I'll teach you everything I know in my new course.",
    'Search "Marlo Finch - Paper Boats" and tell me what you think',
    'This tin robot needs a home. Adopt it here https://tinpals.example',
    'Check your renewal rates! Our quotes start at $19.',
    'Our autumn class is nearly full. Click below to keep a chair.',
  ],
  lookalikes: [
    'It was a joy to meet our readers in person last week.',
    "Our shop read WhatsApp's new terms twice and still asks.",
    'The council office will send you an email once the pass is printed.',
    'Our call starts at 6 PM IST, the agenda is above.',
    'Half the visits to my profile came from one old post about bread.',
    "I've moved support to a shared inbox with a two-hour promise.",
    "Trouble with the stairs? If you can't get upstairs, ring 0300 555 0188 and we will come down to you.",
    'DM me if you need to talk, I have been through the same thing.',
    'My DMs are open for journalists who want the full records.',
    'Call me on 555-0188 if you see the dog; he is shy but friendly.',
    'Message the mods and they will restore the post.',
    'Contact your GP if the rash has not gone after a week.',
    'The link to the paper is here, and the summary is above: 84 adults, 12 weeks.',
    'Check out the repository before you run the tests, then delete the cache.',
    'Text your sister and tell her you are safe.',
    'The clerk will send the minutes once they are checked.',
    'I had to learn how to read a payslip when I was nineteen.',
    'Please comment below if the bus is late again and I will tell the council.',
    'Ring the clinic for your results after two.',
    "I'll show you how the lock works when you collect the key.",
    'Ring the bell at the side door, the front one sticks.',
    'Search for "reset" in the manual, near the back.',
    'They list the fees, and you can visit their office for a form.',
    'Check your spare tyre before a long drive.',
  ],
};
