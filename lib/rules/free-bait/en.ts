import type { RuleLanguage } from '../../engine/rule';
import { freer } from './freer';
import { guards } from './guards';
import { loose } from './loose';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: '"Free" as bait',
    line: '"Free" raises guards when there\'s a catch. Say what it costs in money, data or time, or just give it.',
    why: 'Tying "free" to conditions is a classic lure, so readers look for the catch. US pricing guides ask that all terms of such an offer be plain from the start.',
    source: {
      label: 'US guides on pricing, 16 CFR 233',
      url: 'https://www.law.cornell.edu/cfr/text/16/233.2',
    },
  },
  patterns: [
    {
      find: '(?:get |with |enjoy |plus |and |receive |a |an |your |our |my |the |these |some )*(?:absolutely |100% |totally |completely |limited |instant )?free (?:\\w+ )?(?:shipping|delivery|gifts?|trials?|bonus(?:es)?|samples?|guides?|e-?books?|consultations?|quotes?|demos?|webinars?|masterclass(?:es)?|training|workshops?|templates?|downloads?|access|returns|upgrades?|accounts?|lessons?|class(?:es)?|courses?|estimates?|audits?|reports?|checklists?|months?|weeks?|meals?|bottles?|box(?:es)?|kits?|books?|tickets?|spins?|credits?|vouchers?|moisturi[sz]er|items?|products?|sessions?|calls?|toolkits?|cheat ?sheets?|newsletters?|apps?|challenge|video series|printables?|installation|surprise|valuation|assessment|strategy|membership|subscription|stuff|money|pizza|tote|drinks?|coffee|dessert|starter|gift cards?|entry|goodies|merch|t-?shirts?|game|coaching|live|virtual|online|breakdown|playbook|ring|bag|jar|pair|case)',
      needs: 0.2,
      severity: 'warning',
    },
    {
      find: '(?:absolutely|100%|totally|completely|forever) free|free forever|yours free|free of charge|for free|yours for nothing|no[- ]strings(?:[- ]attached)?|risk-free trial|no catch',
      needs: -0.1,
      severity: 'warning',
    },
    {
      find: "(?:get|claim|grab|receive|win|score|enjoy|try|download|join|watch|start|take|unlock|sign up|register|rsvp|learn|play|read|stream|ship|ships|order|buy|access|shop|book|have|add)(?: [\\w'$%&-]+){0,6}? (?:for )?free",
      needs: 0.1,
      severity: 'warning',
      unless: {
        because: 'to become free of something',
        after: '(?:of|from|time|to|and clear|range|will|speech|up)',
      },
    },
    {
      find: 'free with (?:your|every|any|purchase|each|all|the)|free (?:after (?:a |the |your )?(?:mail-in )?(?:rebate|purchase|cash ?back|voucher|code|refund)|when you|for (?:a limited|new|the first|your first|\\d+|every|all|anyone)|until|today|this week|on orders|over|&|plus|gift with)|free gifts?',
      needs: -0.4,
      severity: 'warning',
    },
    {
      find: "(?:\\d+|one|two|three|six|first|your first|a) ?-?(?:days?|weeks?|months?|fortnight|class|lesson|session|box|order|bottle|meals?|year)(?: is| are|'s)? (?:for |completely |absolutely )?(?:free|on us|on the house|on me|nada|gratis|for nothing)",
      needs: -0.1,
      severity: 'warning',
    },
    {
      find: '(?:\\w+ )?(?:on the house|on us|is on me|are on us|is on us|complimentary|freebies?|goodie bags?|goody bags?)(?= ?(?:$|[.,!?:;)]|for|with|this|when|if|until|till|all|every|today|at|to))',
      needs: -1.2,

      severity: 'warning',
      unless: {
        because: 'not a gift',
        before:
          '(?:depends|depend|counting|count|(?:shines?|shone|looks?|rain|came|beat) ?|rely|impact|eyes|impose|wasted|based|called|hung up|walked out|falls|gave up)',
      },
    },
    {
      find: "gets? (?:their|your|his|her|the|a|one) (?:\\w+ )?(?:on us|for nothing|free|on the house)|(?:he|she|it|one|first (?:one|drink|coffee|round|pint|class))(?:'s| is) on (?:the house|us|me)",
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: '(?:give-?aways?|giving away|give away|gifting)(?: (?:a|an|the|some|our|my|\\d+|free|all|tickets|one|two|three|five|ten))*',
      needs: 0.1,
      severity: 'warning',
      unless: {
        because: 'not a lure',
        after: '(?:of responsib|my (?:baby|son|daughter)|that|the (?:plot|ending)|too much|his|her|their)',
      },
    },
    {
      find: '(?:chance|chances|opportunity|enter(?:ed)?(?: now| here| today)?|could|you can|shot|play|vote|in it|entry|sign up|raffle|stand|spin) (?:to|and|at) win(?:ning)?(?: (?:a|an|the|one|up to|{price}|\\d+|our|your|tickets|prizes|big))*',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: '{order}win (?:a|an|the|one|two|your|up to|big|tickets|{price}|\\d+|cash|prizes|free|our|this|some|everything)',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: '(?:grand |cash |door |amazing |silly |mystery )+prizes?|mystery (?:box(?:es)?|gifts?|bags?|bundles?)|sweepstakes?|raffles? (?:tickets?|entry)|(?:free|bonus|extra) (?:entries|entry)|up for grabs|a shot at (?:a|an|the|winning)|(?:enter|entered) (?:our|the|to|into|in|a|this)(?: \\w+)? (?:giveaway|draw|raffle|contest|competition|sweepstakes)',
      needs: -0.4,
      severity: 'warning',
    },
    {
      find: "(?:we|i)(?:'ll| will)? (?:even )?(?:throw|chuck|pop|toss|slip|stick) in (?:a|an|the|some|another|one|two|your|free)|(?:a )?(?:little|cheeky|wee|special) (?:something|surprise|extra|gift|treat|bonus)(?: (?:from (?:me|us)|in (?:the post|your|their|every)|on top|for you|extra|inside))",
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: '(?:all|only thing) it costs|costs? (?:you )?(?:nothing|zero|nada|only an email|an email)|zero (?:pounds|dollars|cost|quid)|without (?:paying|spending) a (?:penny|cent|dime)|(?:just|only|simply) (?:pay|cover) (?:the |for )?(?:shipping|postage)|at (?:absolutely )?no (?:extra |additional |added )?(?:cost|charge)|{price}(?:0)? down',
      needs: -0.4,
      severity: 'warning',
    },
    {
      find: '(?:bonus|bonuses|gift|gifts|guide|kit|bundle|course|training|value|package|templates?|book|session|call|freebie) ?\\(?(?:worth|valued at|\\() ?(?:over )?{price}',
      needs: -1.2,
      severity: 'warning',
    },
    { find: 'FREE(?: [A-Z]{3,})*', needs: 0.2, caseSensitive: true, severity: 'warning' },
    {
      find: 'plus(?:,)? (?:a |your |our )?(?:free|bonus)|free \\+',
      needs: -0.1,
      severity: 'warning',
    },
    {
      find: "(?:i'm|i am|we're|we are) (?:giving|gifting|handing) (?:away|out|you|over)? ?(?:the |a |my |our |free |\\d+ |all )",
      needs: -0.4,
      severity: 'warning',
    },
    {
      find: '(?:enter|sign up|register|apply|join|subscribe|play|follow)(?: {w}){0,5} (?:for (?:your|a|the) chance|to go in the draw|in the draw|for a shot|to be in)(?: {w}){0,6}|(?:your|a|the|you have a|you could have a) chance (?:to|of|at) (?:win|join|meet|score|be|get|a)(?: {w}){0,4}|(?:you|one lucky {w}|someone|winner) (?:could|can|will|gets? to|may) win(?: {w}){1,5}|(?:your )?(?:gift|donation|money|pledge|order)(?: {w}){0,2} (?:will be|is|gets|is being) (?:doubled|tripled|matched)|get (?:{some} )?(?:days|weeks|months|a month|a week|a year|delivery|shipping|access|yours|it|one|a copy|tickets?) (?:completely |absolutely )?free',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: "(?:a |your |our |my |get |grab |claim |includes? |with |and |plus |first )*free (?!of|to|from|time|up|will|range|speech|day|evening|weekend|hour|kick|parking|space|slot|period|press|on|for|at|and|if|in|or|the|all|as|now|this|tomorrow|next|until|after|tonight)(?:[\\w'&-]+ ){0,2}(?:{offer}|{place}|delivery|shipping|returns|installation|fitting|engraving|gift[- ]?wrap\\w*|estimates?|valuations?|signals|checklists?|downloads?|refills?|home visit|starter kit|audit|training|tips|bonus|extras?|upgrade|accessor(?:y|ies)|drinks?|dessert|coffee|{w} tidy|meals?|trial)|(?:kids|children|under \\d+s?) (?:eat|go|stay|play|travel) free(?: {w}){0,3}|gift[- ]wrapped (?:for )?free",
      needs: 0.2,
      severity: 'warning',
    },
    {
      find: 'free(?:,| and|,? no[- ]obligation|,? confidential|,? private|,? fast|,? easy|,? instant|,? secure|,? personali[sz]ed|,? online)+ (?:{w} ){0,2}(?:evaluation|review|consultation|quote|estimate|assessment|inspection|screening|quiz|test|check|advice|returns|shipping|delivery|cancellation|trial|appraisal|valuation)|(?:get|win|claim|earn|grab|have) (?:free )?{some} (?:free )?(?:{w} )?(?:credits?|coins|gems|robux|v-?bucks|spins|diamonds|tokens)|(?:could|might|can|may) (?:just )?win (?:you )?(?:a|an|the|one|up to|big|{price}|our|\\d)(?: {w}){0,3}|chance of winning(?: {w}){0,3}|free\\* ?(?:{w} ){1,3}|(?:fancy|dream(?:ing)? of|how about|wanna|imagine|like to|want to|ready to|love to) (?:be )?win(?:ning)? (?:a|an|the|one|up to|big|{price}|our)(?: {w}){0,3}',
      needs: -0.4,
      severity: 'warning',
    },
    ...freer,
    // In a draft that pushes in other ways too.
    {
      find: "(?:is|are|'s|comes|come|go|goes|first|your|the|a|round|drinks|coffee|breakfast|lunch|kopi|milk tea|\\w+)(?: {w}){0,3}? (?:on (?:me|us|the house)(?! (?:to|that|if))|my treat|our treat|gratis|no charge(?! to join)|for nothing|at no (?:extra |additional )?cost|for zip|for zilch|for nada|nada|free of charge|at no charge|without (?:paying|charge))(?: {w}){0,4}",
      among: 1,
    },
    {
      find: "costs? (?:you )?(?:nothing|zero|zip|nada|a (?:cup|smile|coffee|chat))(?: {w}){0,4}|(?:i'm|we're|am|we are|just) giv(?:ing|in) (?:it |them |this |these |everything )?away(?: {w}){0,6}|{start}giv(?:ing|e) away(?: {w}){1,8}|(?:cheeky|little|sneaky|wee|small|bonus|secret|surprise|extra) (?:extra|something|gift|treat|bonus|surprise|pressie|goodie|freebie|thank you)(?: {w}){0,6}|(?:we|i) (?:sponsor|cover|foot|pay|pick up)(?: {w}){0,4}|(?:zero|0) (?:pounds|dollars|naira|rupees|cost|euros|quid|rand|shillings)|(?:one |a )?lucky (?:winner|follower|reader|person|few)(?:'s)?(?: {w}){0,5}|yours (?:free|for free|for nothing|to keep|to peek)(?: {w}){0,3}",
      among: 1.5,
    },
    ...loose,
  ],
  guards,
  rewrites: [
    {
      move: 'plain',
      replace: 'found',
      find: '(?:completely|absolutely|totally|100%|entirely|yours)[ ,]+(?:for )?free',
      text: 'free',
    },
    {
      move: 'plain',
      replace: 'found',
      find: '(?:get|enjoy|receive|claim|plus|with) (?:absolutely )?free (?<what>shipping|delivery|postage|returns|installation|engraving|gift[- ]?wrap(?:ping)?)(?= (?:on|with|for|over|when|to))',
      text: '$<what> is included',
    },
    {
      move: 'plain',
      replace: 'found',
      find: '(?<and>and |& |\\+ |plus )?(?:absolutely )?free (?<what>(?:\\w+ )?(?:shipping|delivery|postage|returns|installation|engraving|gift[- ]?wrap(?:ping)?))',
      text: '$<and>$<what> included',
    },
    {
      move: 'disclose',
      replace: 'onward',
      only: 'giveaway|giving away|sweepstake|\\bwin\\b|prize|raffle|\\bdraw\\b|winner|mystery',
      unless: 'terms|entry|closes|\\bends?\\b',
      text: '$here (terms: [who can enter, and until when])',
    },
    {
      move: 'disclose',
      replace: 'onward',
      only: 'guide|e-?book|template|audit|consult|trial|webinar|checklist|sample|quote|assessment|workshop|toolkit|report|pdf|demo|valuation|estimate|worksheet|masterclass',
      unless: 'sign up|\\bemail\\b|in exchange|just (?:pay|enter)',
      text: '$here (in return: [what you ask for])',
    },
    {
      move: 'disclose',
      replace: 'onward',
      only: '^(?!.*(?:\\d|buy|get)).*(?:\\bfree\\b|on us|on the house|my treat|no cost|for (?:nothing|zip|nada)|gift|bonus)',
      unless: '\\bbuy \\d|rebate|shipping|after \\d|sign up|parking|council',
      text: '$here ([what it takes])',
    },
    'invite',
    {
      move: 'disclose',
      replace: 'sentence',
      only: 'free|cost|charge',
      text: 'There is no charge; what it does take is [an email address, time, a minimum order].',
    },
    {
      move: 'give-directly',
      replace: 'sentence',
      only: 'guide|e-?book|template|checklist|pdf|download|copy|list',
      text: 'Here it is, nothing to sign up for: [paste it or link it].',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};
