import type { RuleLanguage } from '../../engine/rule';
import { callers } from './callers';
import { freer } from './freer';
import { loose } from './loose';
import { messages } from './messages';
import { rewrites } from './rewrites';

export { cases } from './cases';

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
    ...messages,
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
      find: "(?:book|grab|schedule|set up|jump on|hop on|get on|let's (?:have|do|hop on|jump on|book|get on)) (?:a |an |your |that |the |on a )?(?:free |quick |discovery |strategy |intro |\\d+[- ]min(?:ute)?s? |fit |chemistry |vibe |no-obligation |clarity |zoom |1:1 |short )*(?:call|chat|slot|zoom|coffee|15 minutes|consult|consultation|intro|conversation|session)(?: with (?:me|us|our|my))?",
      unless: { because: 'what follows a message', before: 'so (?:that )?(?:we|i) can' },
      needs: -0.4,
      severity: 'warning',
    },
    {
      find: "let's (?:talk|chat|connect|find (?:15|20|ten|twenty|fifteen|30) minutes|have that chat|work together|build|make it happen)|tack on a|work with (?:me|us)(?! on)",
      needs: 0.4,
    },
    {
      find: '(?:just|give us a) holler|shout (?:me|us|before)|ring or text|(?:ring|phone|call|buzz) (?:declan|us|me|the (?:office|shop|team|number)|now|today|our)',
      needs: -1.2,

      severity: 'warning',
    },
    {
      find: '(?:reach|reaching) out (?:to (?:me|us|our|my)|today|now|if|for|and|via)|get in touch(?: (?:today|now|with (?:me|us|our)|if|for|to|via|and))?|hit (?:me|us) up|contact (?:me|us|our|the) (?:team|today|now|for|at|on|to|via|sales)?',
      needs: 0.1,
    },
    {
      find: '(?<!\\d ?)(?:DM|PM|INBOX|Text|TEXT|Message|Send|WhatsApp|DM me|Message me|Inbox me|text|message me|inbox me|send me|send|whatsapp) (?:us |me )?(?:the word )?["\'“‘]?[A-Z]{3,}["\'”’]?(?= (?:to|and|for|at)|[.!]|$)',
      needs: -0.1,
      caseSensitive: true,
      within: 'quotes',
      severity: 'warning',
    },
    {
      find: '(?:(?:dm|message|inbox|whisper)(?: me| us)?|(?:text|mail) (?:me|us))(?: the word)? ["\'][\\w ]{2,20}["\']',
      needs: -1.2,
      within: 'quotes',
      severity: 'warning',
    },
    {
      find: '(?:prospective|interested|serious) (?:clients?|buyers?|parties|customers|people|candidates|applicants|students|couples|readers)(?: \\w+)? (?:may|can|should|please|only|are (?:invited|welcome))|(?:for|available for) (?:select |private |new )?(?:engagements|bookings|commissions|enquiries)|through (?:his|her|their|our) (?:official )?(?:website|agent|office|manager)',
      needs: -1.2,
    },
    {
      find: '(?:keep|check) (?:your|ur) (?:inbox|dms|email|messages)|(?:land|arrive|drop|be) (?:straight )?(?:in|into) your inbox',
      needs: -0.3,
    },
    {
      find: '(?:slots?|spots?|quotes?|prices?|details|orders?|bookings?|info|rates|more|availability|pricing)(?: are| is|:)? ?(?:on|via|by|through|in|over|thru) (?:whatsapp|dm|dms|pm|inbox|telegram|request|application|messenger)',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: '(?:price|prices|cost) (?:on|in|via|by) (?:dm|inbox|pm|request|private)',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: '(?:look|search|google|type|find) (?:her|his|my|our|me|us|it)(?: name)? up(?: (?:on|at|online))?|(?:find|catch|follow) (?:me|us) (?:on|at|@|over)',
      needs: -1.2,
    },
    ...freer,
    ...callers,
    ...loose,
  ],
  guards: [
    { because: 'the door is left open', before: '{opened}' },
    {
      because: 'news',
      draft: '{disaster}',
      unsold: true,
    },
    {
      because: 'a wish to know',
      before: '(?:motivation|desire|willingness|eager|curious|keen|excited|hunger) to',
      phrase: '^(?:learn|find out|know|see|read|hear) more',
    },
    {
      because: 'what one may try',
      phrase:
        '^see if you can (?:file|ask|find|borrow|swap|take|talk|get an? (?:refund|extension|appointment))\\b',
    },
    {
      because: 'what is done there, told',
      before:
        "\\b(?:i|we)(?:'ve| have| also| just)? (?:(?!want|need|hope|wish|love|left|dropped|linked|pinned)\\w+(?:ed|ing)|made|record|upload|post|break|stream|teach|play|do|wrote|ran|write)(?: [\\w'()-]+){0,6}",
      phrase:
        '^(?:on|in|to|at) (?:my|our) (?:{w} )?(?:channel|website|site|blog|page|stream|newsletter|shop|store)\\b',
    },
    {
      because: 'how visitors come',
      before:
        '(?:get|bring|send|drive|driving|bringing|sending|getting|draw) (?:them|people|traffic|visitors|readers|users|customers|anyone|more {w})',
      phrase: '^(?:to|on|onto|into|at) (?:my|our|your)',
    },
    { because: 'the small print', phrase: '^see (?:the |our |full )*(?:conditions|terms|t&cs|rules)\\b' },
    {
      because: 'found, or seen',
      sentence:
        "if you(?:'ve)? (?:see|spot|find|saw|found|seen|spotted) (?:this|that|these|an?|my|our|the) {w}",
    },
    {
      because: 'help with work that is shared',
      draft:
        '^(?!.*(?:{price}|{percent} off)).*\\b(?:volunteers|mutual aid|clean-?up (?:crew|day)|sign-?up sheet)\\b.*',
    },
    { because: 'said so that it is heard', after: 'loud' },
    {
      because: 'a line for whoever is in need',
      phrase:
        '^(?:so |then )?(?:ring|call|phone|dial) (?:the (?:{w} )?(?:line|number|hospital|ward|desk)|0\\d{2,} ?\\d)',
      sentence:
        '(?:gas|leak|dog has|cat has|eaten|swallowed|fever|bleeding|chest pain|night line|out of hours)',
    },
    { because: 'they know', phrase: '^you know where (?:they|it|he|she|things|to look)\\b' },
    {
      because: 'a link handed over',
      before: "(?:here's|here is) an? (?:link|video|clip|article|guide)(?: {w}){0,11}",
      phrase: '^(?:if you|check it)',
    },
    {
      because: 'where to look it up, whoever asks',
      phrase:
        '^check the (?!links?|bio|comments?|chatter|description|pinned|page|profile|site|website|shop|store|catalog(?:ue)?|menu|story|stories|first|listings?|stream|dates|replies|thread|caption|deals?|offers?)\\w+',
    },
    {
      because: 'a habit, not an order',
      phrase: "^(?:dm|pm|messag|text|email|inbox)'?(?:m|g)?ing\\b(?! (?:me|us)\\b)",
    },
    {
      because: 'an extension, or a colleague who knows',
      phrase: '^(?:please |so |just )?(?:ring|call|phone|ask|email)',
      after: '(?:{w} ){0,2}?(?:on |at )?ext(?:ension)?\\.? ?\\d+',
    },
    { because: 'the link is', before: '(?:the|that|this|dis)', phrase: '^link (?:na|po|mi)$' },
    {
      because: 'a post, paid or not',
      sentence: '\\bcv\\b|vacanc(?:y|ies)|clean licen[cs]e|references|interview',
    },
    {
      because: 'a way of speaking',
      phrase: 'tell you (?:straight|honestly|now|this|the truth|what|how|something|so)',
    },
    {
      because: 'where to ask an office',
      sentence: '(?:council|city|town|school|clinic|county|hospital) (?:website|office|page)',
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
        "(?:need(?:s|ed)? (?:to talk|someone|a friend|support|a chat|anything|help)|struggling|not alone|to vent|lonely|stop living|want(?:s|ed)? to die|suicid\\w*|going through|any of this|support you|if you(?:'re| are) (?:affected|stuck|unsure|in crisis)|moderators?|mods|journalists?|reporters|newsroom|press|tip line|tips?line|saw (?:it|him|her|the)|see (?:him|her|the (?:dog|cat|car))|lost (?:dog|cat|child)|any information|information about|powerlines?|poisons?|smell gas|loved one|red ?cross)",
    },
    {
      because: 'a doctor, an office or a helpline',
      sentence:
        "(?:contact|call|ring|text|message|reach out to|email)(?: [\\w'-]+){0,4} (?:gp|doctor|council|police|bank|landlord|insurer|insurance|hospital|samaritans|helpline|hotline|vet|pharmacist|union|ombudsman|lawyer|attorney|therapist|hr|school|provider|embassy|manufacturer|support team)",
    },
  ],
  rewrites,
};
