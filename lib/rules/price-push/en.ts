import type { RuleLanguage } from '../../engine/rule';
import { discounts } from './discounts';
import { freer } from './freer';
import { guards } from './guards';
import { loose } from './loose';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: 'Discount hype',
    line: "The discount is doing all the talking. State the price plainly once, then tell them what they get and for whom it isn't worth it.",
    why: 'Across 106,316 brand messages, talk of prices and deals went with less engagement, although deals did bring clicks. Made-up former prices are also against the rules in many countries.',
    source: {
      label: 'Lee, Hosanagar & Nair 2018, Management Science',
      url: 'https://ssrn.com/abstract=2290802',
    },
  },
  patterns: [
    ...discounts,
    {
      find: '(?:lowest|cheapest|best|unbeatable|rock[- ]bottom|slashed|insane|giveaway) prices?(?: (?:ever|guaranteed|in town|online|anywhere|of the year))?',
      needs: -0.1,
      severity: 'warning',
      unless: {
        because: 'a report about prices',
        sentence: 'median|average|inflation|house prices|share price|gas prices|since (?:19|20)\\d\\d',
      },
    },
    {
      find: "(?:a (?:\\w+ )?|great |best |better |hot |insane |lifetime |exclusive |sweet |amazing |crazy )deal (?:on|for you|of the|alert|ends|yet|ever|right now|around)|(?:steal|bargain)(?: of (?:a|the) \\w+)|lifetime (?:deal|access|licen[cs]e)|deal alert|helluva bargain|(?:what|such|is|are|it's|actually|now|an? (?:absolute|total|complete|real|actual)) (?:a )?(?:bargain|steal)(?! (?:of|the|from|your|my|data|money))|(?:what|such) a deal",
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: 'buy (?:\\d|one|two|any|more),?(?: \\w+)? (?:get|and get|save|for)(?: (?:\\d|one|a|the|your|more|an?other|second|third|\\w+))*(?: (?:free|half price|half off|{percent} off|on us))?|bogof?|(?:\\d|two|three|four) for (?:the price of )?(?:\\d|one|two|{price})|(?:second|third|2nd|3rd) (?:one |item |pair )?(?:free|half price)|for the price of (?:a|one|two|your)',
      needs: -1.2,

      severity: 'warning',
    },
    {
      find: "(?:use|with|enter|apply|using|quote|pop|mention|claim|grab|here is your|here's (?:a|your|our)|our exclusive)(?: (?:the|our|this|your|my|a|exclusive|special))*(?: promo| discount| coupon| voucher| offer| secret| promotional)? codes?:? ?[\"']?(?:[a-z]*\\d+[a-z]*|[a-z]{4,}\\d*)?[\"']?(?: at (?:the )?check-?out| on check-?out)?",
      needs: 0.2,
      severity: 'warning',
      unless: {
        because: 'an access, area or computer code',
        after: '(?:review|base|editor|to the door|for the gate|snippet|example|from the|of conduct)',
      },
    },
    {
      find: '(?:promo|discount|coupon|voucher|offer|promotional) codes?:? ?\\w*',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: '[Cc]ode:? ?["\'“]?[A-Z]{2,}[A-Z0-9]*\\d*["\'”]?(?: at (?:the )?check-?out)?',
      needs: 0.1,
      severity: 'warning',
      caseSensitive: true,
      within: 'quotes',
    },
    {
      find: '["\'“]?[A-Z]{4,}\\d{1,3}["\'”]? (?:at (?:the )?checkout|for \\d+ ?%|gets you|saves you|knocks)',
      needs: -1.2,
      caseSensitive: true,
      severity: 'warning',
      within: 'quotes',
    },
    {
      find: '(?:exclusive|limited|special|early[- ]bird|intro(?:ductory)?|bonus|cash ?back|coupons?|(?<!e-)vouchers?|rebates?|discounted|money off|loyalty points|double points|price drop)',
      needs: 1.3,
      unless: {
        because: 'stock, a voucher or an edition as a fact',
        after: '(?:stock of|durability|can be|of \\d|,? expires|edition|evidence|time|liability)',
      },
    },
    {
      find: "(?:special|limited|exclusive|introductory|early[- ]bird|launch|one-time|new year|holiday|amazing|incredible|unmissable|can't-miss|bundle|bonus|birthday|opening) (?:price|pricing|offers?|discounts?|deals?|rates?|bundle|promo(?:tion)?)",
      needs: -0.1,
      severity: 'warning',
    },
    {
      find: "price (?:drops?|slash|cuts?|won't last|goes up)|prices? (?:slashed|dropped|reduced|cut|you(?:'ll| will) love)|slash(?:ed|ing) (?:our )?prices?|mark(?:ed)? ?downs?|rock[- ]bottom|dirt[- ]cheap|won't break the bank|without breaking the bank|pays? for (?:it|them)sel(?:f|ves)|bargain basement|cheap as chips|fraction of (?:the|what)|unbeatable (?:value|price)|money[- ]saving|price match|best value|great value|incredible value|value for money|budget[- ]friendly|affordable (?:prices?|luxury|rates?)",
      needs: 0.1,
      severity: 'warning',
    },
    {
      find: '(?:less|cheaper) than (?:a |your |one |the price of (?:a |your )?)?(?:daily |weekly |morning |posh |fancy |takeaway |cup of )*(?:coffee|latte|pizza|flat white|pint|takeaway|netflix|gym membership|sandwich|night out|lunch|cocktail|tank of petrol|meal deal)',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: "(?:enjoy (?:your|the|our|these|more) (?:savings?|discounts?|deals)|(?:knock|shave|take|slice|chop|drop|lop)(?:s|ing)? (?:a bit|a little|another|{price}|{percent}|a chunk|a slice|\\w+ (?:quid|percent|bucks)|us|you)(?: \\w+)? off|(?:drop|slash)(?:s|ing)? the price|we(?:'re| are) (?:giving|offering) (?:you )?(?:{percent}|{price}|[$£€])|how (?:crazy|insane|good|cheap) is that)",
      needs: -1.2,

      severity: 'warning',
    },
    {
      find: '(?:get|receive|earn|claim|win|grab|score|enjoy) (?:a |an |your |up to |over |extra |instant )*(?:{price}|{percent})(?: (?:\\w+ ){0,2}(?:gift card|credit|bonus|voucher|coupon|back|reward|cash|discount))',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: '(?:cra?zy|insane|stupid|silly|unreal|bonkers|ridiculous|unbelievable|generous|double|triple|bumper)(?:[ -]\\w+)? (?:discounts?|savings|bonus(?:es)?|prices?|price tag|deals?|offers?|markdowns?|low)',
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: '(?:spend|order) (?:over )?(?:{price}|\\d+)(?: \\w+){0,3} (?:get|and get|and (?:save|receive)|for free)',
      needs: 0.05,
      severity: 'warning',
    },
    {
      find: '{price} for (?:a |your |the first |every |new |all )?(?:\\w+ )?(?:months?|trial|supply|box|bottles?|pack|members|students|bundle)',
      needs: 0.8,
    },
    {
      find: "(?:no one|nobody|you won't|you will not|won't) (?:\\w+ )?(?:beats?|match(?:es)?|find|get)(?: \\w+){0,2} (?:price|prices|deal|cheaper|for less)",
      needs: -1.2,
      ownGuardsOnly: true,
      severity: 'warning',
    },
    ...freer,
    ...loose,
  ],
  guards,
  rewrites: [
    'calm',
    {
      move: 'plain',
      replace: 'found',
      find: "(?:get|take|save|enjoy|score|receive|grab|claim|snag|unlock|earn|you(?:['’]ll)? (?:get|save)) (?<upto>up to )?(?:an? )?(?:extra |additional |further |whopping )?(?<n>(?:[$£€]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:%|percent|dollars|bucks|pounds|euros?)))(?: off| discount)?(?: (?:off|on|of|for|towards?))? (?<np>(?:your|our|any|every|the|my|this|a|an)\\b[^.,!?;:()\\n]{0,50}?[^s\\s.,!?;:]|everything|orders? of [^.,!?;:()\\n]{1,20}?)(?= (?:with|when|if|until|till|through|from|today|now|this|use|using|plus|and (?:get|free|use|enjoy|save|an?|we|you)|by|code|at|w\\/)\\b|\\s*[.,!?;:()\\n]|$)",
      text: '$<np> costs $<upto>$<n> less',
    },
    {
      move: 'plain',
      replace: 'found',
      find: "(?:get|take|save|enjoy|score|receive|grab|claim|snag|unlock|earn|you(?:['’]ll)? (?:get|save)) (?<upto>up to )?(?:an? )?(?:extra |additional |further |whopping )?(?<n>(?:[$£€]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:%|percent|dollars|bucks|pounds|euros?)))(?: off| discount)?(?: (?:off|on|of|for|towards?))? (?<np>(?:your|our|all|any|select(?:ed)?|the|my|these)\\b[^.,!?;:()\\n]{0,50}?s)(?= (?:with|when|if|until|till|through|from|today|now|this|use|using|plus|and (?:get|free|use|enjoy|save|an?|we|you)|by|code|at|w\\/)\\b|\\s*[.,!?;:()\\n]|$)",
      text: '$<np> cost $<upto>$<n> less',
    },
    {
      move: 'plain',
      replace: 'found',
      find: '(?<![\\p{L}\\p{N}] )(?<![\\p{L}\\p{N}.,$£€])(?<upto>up to )?(?<n>(?:[$£€]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:%|percent|dollars|bucks|pounds|euros?))) off (?<np>(?:your|our|any|every|the|my|this)\\b[^.,!?;:()\\n]{0,50}?[^s\\s.,!?;:]|everything)(?= (?:with|when|if|until|till|through|from|today|now|this|use|using|plus|and (?:get|free|use|enjoy|save|an?|we|you)|by|code|at|w\\/)\\b|\\s*[.,!?;:()\\n]|$)',
      text: '$<np> costs $<upto>$<n> less',
    },
    {
      move: 'plain',
      replace: 'found',
      find: '(?<![\\p{L}\\p{N}] )(?<![\\p{L}\\p{N}.,$£€])(?<upto>up to )?(?<n>(?:[$£€]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:%|percent|dollars|bucks|pounds|euros?))) off (?<np>(?:your|our|all|any|select(?:ed)?|the|my|these)\\b[^.,!?;:()\\n]{0,50}?s)(?= (?:with|when|if|until|till|through|from|today|now|this|use|using|plus|and (?:get|free|use|enjoy|save|an?|we|you)|by|code|at|w\\/)\\b|\\s*[.,!?;:()\\n]|$)',
      text: '$<np> cost $<upto>$<n> less',
    },
    {
      move: 'plain',
      replace: 'found',
      find: '(?<upto>up to )?(?<n>(?:[$£€]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:%|percent|dollars|bucks|pounds|euros?))) off,? (?:site|store)[- ]?wide',
      text: 'everything costs $<upto>$<n> less',
    },
    {
      move: 'plain',
      replace: 'found',
      find: '(?:for )?(?:only|just|as little as|as low as|a mere|an incredible|a measly) (?<n>[$£€]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:dollars|bucks|pounds|euros?|rupees|naira|pesos))',
      text: 'for $<n>',
    },
    {
      move: 'delete',
      replace: 'found',
      find: '(?:huge|massive|insane|incredible|amazing|unbeatable|crazy|mega|epic|biggest|best|sneaky|whopping|extra special|super|unreal|exclusive|special|fantastic|hot(?:test)?|great)(?= (?:\\p{L}+ )?(?:savings?|deals?|discounts?|sales?|offers?|prices?|bargains?|specials?)\\b(?! ever))',
      text: '',
    },
    {
      move: 'delete',
      replace: 'phrase',
      find: '^(?:exclusive|special|limited|crazy|epic|unreal|sneaky|hot|super|extra|bonus)$',
      text: '',
    },
    'invite',
    {
      move: 'quantify',
      replace: 'onward',
      only: '%|\\boff\\b|sale|discount|coupon|voucher|deal\\b|offer|for the price of|code [A-Z]',
      unless:
        'until|till|through|\\bends?\\b|expires|\\bby (?:\\w+day|\\d)|today|tonight|valid|for a limited time|Note|legacy',
      text: '$here (until [date])',
    },
    {
      move: 'quantify',
      replace: 'onward',
      only: '[$£€]\\d',
      unless: 'usual|regular|\\breg\\b|\\bwas\\b|rrp|mrp|originally|instead of|\\d%',
      text: '$here (usually [price])',
    },
    {
      move: 'quantify',
      replace: 'sentence',
      only: 'price|%|\\boff\\b|sale|discount|deal|[$£€]|save',
      text: 'The price is [price] until [date]; before that it was [former price], for [how long].',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};
