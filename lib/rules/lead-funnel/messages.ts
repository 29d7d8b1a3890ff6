import type { Pattern } from '../../engine/rule';

/** English calls to write, message or ring. */
export const messages: readonly Pattern[] = [
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
];
