import type { ContextCue } from '../../engine/rule';

/** What makes a draft more, or less, of a sales context. */
export const context: readonly ContextCue[] = [
  // Selling: prices, discounts, shops, parcels.
  { find: '{price}', weight: 0.6 },
  { find: '{percent} (?:off|discount)|{price} off|save (?:up to )?(?:{percent}|{price})', weight: 1.5 },
  { find: '{saleWord}', weight: 1 },
  {
    find: '{order}(?:shop|order|buy|pre-?order|book|grab|claim|reserve|enrol|enroll|subscribe|sign up|download)',
    weight: 0.8,
  },
  {
    find: '(?:shop|order|buy|book|sign up|apply|enrol|enroll|register|call|join|subscribe|download) (?:now|today|here|online)',
    weight: 1,
  },
  { find: '(?:our|my) (?:new |latest |best |online |free |own |entire |whole |\\w+ )?{offer}', weight: 0.8 },
  {
    find: '(?:our|my|dear|happy|new|every|for) (?:customers?|clients?|members|students|patients|brides|guests|regulars|subscribers|readers|followers)',
    weight: 0.6,
  },
  {
    find: '(?:your|first|next|any|every|each|all) (?:orders?|purchases?|cart|basket|bookings?|subscription|membership)',
    weight: 1,
  },
  {
    find: '(?:now|back|available|out) (?:available|in stock|in stores?|now|online|on (?:amazon|etsy|spotify|itunes|kickstarter|youtube))',
    weight: 0.8,
  },
  {
    find: "introducing|brand[- ]new|all-new|newly launched|just (?:launched|dropped|landed)|we(?:'re| are) (?:launching|open|back|giving|offering|excited|celebrating)|coming soon",
    weight: 0.8,
  },
  {
    find: '(?:perfect|great|ideal|special|best|nice|unique|thoughtful) (?:christmas |holiday |little )?gifts?|gifts? for|gift (?:guide|box|set|card)',
    weight: 0.8,
  },
  {
    find: 'subscription|subscribers|membership|trial|webinar|masterclass|e-?book|bundle|coupon|bonus|discounts?|deals|delivery|returns|warranty|refund|ticket(?:s|ed)|pre-?orders?|bookings?',
    weight: 0.5,
  },
  {
    find: '(?:hand-?made|hand-?crafted|crafted|designed|made|engineered|formulated|inspired|built) (?:with|for|by|in|from|to)',
    weight: 0.4,
  },
  {
    find: "we (?:offer|provide|deliver|ship|specialise|specialize|make|help|create|guarantee|believe|stock|sell|build|design|craft|handle|do the rest)|we've got you",
    weight: 0.6,
  },
  {
    find: 'your (?:home|skin|hair|body|business|brand|dog|cat|pet|loved ones?|wardrobe|favou?rite|dream|door|team|audience|customers|clients|website|next|new|life|style|look|space|kitchen|garden|wedding|event|journey|goals|potential)',
    weight: 0.4,
  },
  {
    find: 'link (?:is )?(?:in|below|here|to)|in (?:my|our|the) (?:bio|profile|comments|chatter|featured)|dm (?:me|us)|whatsapp|t\\.me|telegram',
    weight: 0.8,
  },
  {
    find: '(?:my|our|this) (?:channel|vids?|videos?|music|mixtape|soundcloud|page|gameplay|youtube|beats|remix|cover)',
    weight: 0.8,
  },
  {
    find: 'subscribe|check (?:it|me|us|this|them|out)|follow (?:me|us)|like (?:and|&|n) (?:share|subscribe|comment)',
    weight: 0.6,
  },
  {
    find: '[$£€]\\d[\\d,.]*k?(?:\\+)? ?(?:/|per|a|in) ?(?:mo|month|day|week|year|revenue|sales|profit)',
    weight: 0.6,
  },
  {
    find: '(?:organic|vegan|cruelty[- ]free|gluten[- ]free|non-gmo|bpa[- ]free|all[- ]natural|eco-friendly|waterproof|lightweight|durable|adjustable|rechargeable|machine washable|hypoallergenic)',
    weight: 0.5,
  },
  {
    find: 'ready to|looking (?:for|to)|tired of|want to|meet the|say (?:hello|goodbye) to|get ready',
    weight: 0.3,
  },
  {
    find: 'slots?|spots|seats|appointments?|waitlist|vip|exclusive(?:ly)?|limited|premium|collection',
    weight: 0.4,
  },
  { find: '[A-Z]{3,} [A-Z]{2,}', weight: 0.3, caseSensitive: true },
  { find: '!!|👇|👉|🔥|🎁|🛒|➡|✅|💥|🚨|⏰|👆|🤑|💰', weight: 0.4 },
  {
    find: '®|™|https?://\\S*(?:shop|store|product|collections|sale|deal|amzn|etsy|bit\\.ly)\\S*',
    weight: 0.6,
  },
  // The register of advertisements.
  {
    find: '(?:perfect|great|ideal|designed|built|made|crafted|inspired|packed|powered) (?:for|with|by|to)|just for you|for the whole family',
    weight: 0.4,
  },
  {
    find: "your (?:favou?rite|favou?rites|loved ones|first|own|perfect|ultimate|guests|hands|future|career|child's?|shopping|summer|holiday|days?|everyday|look|feet|savings|finances|privacy|inbox|order)",
    weight: 0.3,
  },
  {
    find: '(?:this|the) (?:{season}|holiday) season|this (?:{season})|choose from|(?:a (?:wide |great |huge )?)?(?:selection|range|variety) of|everything you need|(?:all )?in one place|and (?:so much )?more[!.]',
    weight: 0.5,
  },
  {
    find: '{start}(?:learn more|find out more|discover|introducing|enjoy|explore|experience|celebrate|treat|give the gift|say (?:hello|goodbye)|stay|shop|meet|order|download|stream|book|sign up|join us)',
    weight: 0.4,
  },
  {
    find: '(?:with|from|at|on|see|try|visit|join|of|all|and) our|our (?:\\w+ )?(?:team|experts?|members|customers|clients|students|mission|products?|website|app|community|experience|new|latest|award-winning|premium|most)',
    weight: 0.4,
  },
  {
    find: "so you (?:can|don't|never)|(?:helps?|lets|gives|keeps|makes|allows|brings) (?:you|your)|help you|you(?:'ll| will) (?:love|never|get|learn|discover|receive|find)|you can (?:now |also |get |enjoy )",
    weight: 0.3,
  },
  {
    find: '[\\w-]+\\.(?:com|co|shop|store|io|app|net)(?:/\\S*)?|(?:terms|conditions|restrictions) apply|offer valid|no purchase necessary|while supplies last|find out more|learn more',
    weight: 0.4,
  },
  {
    find: 'presale|tokens?|altcoins?|holders|airdrop|whitelist|listing price|mcap|\\$[a-z]{3,6}|signals|forex|portfolio|passive',
    weight: 0.5,
  },
  // What advertisements are of.
  {
    find: '(?:give|send|offer)(?:ing)? (?:{w} ){1,3}gifts?|gifts that|holiday season|personali[sz]ed|delicious|sustainable|handmade|scent(?:s|ed)?|flavou?rs?|streaming|featuring|exclusively|stylish|ultra-\\w+|adventures?|subscribers?|(?:online|virtual|live) (?:class|course|event|tour|concert|tasting)|apartments?|available (?:in|on|at|for)',
    weight: 0.35,
  },
  // Talk among people, not to buyers.
  { find: 'he|she|him|his|her|hers', weight: -0.5 },
  {
    find: 'my (?:mom|mum|dad|wife|husband|boyfriend|girlfriend|ex|brother|sister|son|daughter|kids?|baby|toddler|parents|family|doctor|therapist|boss|friends?|partner|in-laws|landlord|roommate|gf|bf|[so]h|dh)',
    weight: -0.6,
  },
  { find: 'they|them|their', weight: -0.2 },
  {
    find: "i (?:think|guess|feel|felt|was|had|did|didn't|wouldn't|would|don't|never|know|understand|remember|found that|agree|hope|wish|can't)|imo|imho|tbh|idk|lol|op",
    weight: -0.35,
  },
  {
    find: 'your (?:mom|mum|dad|wife|husband|boyfriend|girlfriend|ex|brother|sister|son|daughter|child|baby|toddler|parents|relationship|marriage|therapist|doctor|lawyer|feelings|boss|friends?|partner|landlord|roommate|situation)',
    weight: -0.5,
  },
  { find: '{civic}', weight: -1 },
  { find: 'rt @|via @', weight: -0.4 },
  // Help that asks for nothing: it steadies a draft.
  {
    find: "no (?:rush|hurry|pressure|need to buy)|not (?:selling|affiliated|sponsored|an ad)|don't (?:buy|need)|you may not need|cheaper (?:elsewhere|option|place)|up to you",
    weight: -0.8,
  },
  // Advice between people.
  {
    find: "you (?:should|could|might|need to|have to|don't have to)|i(?:'d| would)(?: \\w+)? (?:recommend|suggest|say|try|talk|just|ask|go|look|get|make|be)|good luck|hope (?:this|that|it|you|he|she)|honestly|sounds like|it's (?:ok|okay|normal|fine)|in my (?:experience|opinion)|maybe|my advice|try (?:to|not|talking|asking)|talk to",
    weight: -0.4,
  },
];
