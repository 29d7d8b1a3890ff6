import type { Cases, RuleLanguage } from '../../engine/rule';
import { loose } from './loose';

export const en: RuleLanguage = {
  text: {
    name: 'Running down rivals',
    line: 'Swipes at others make readers wonder about you. Compare one thing you both can measure, and say where they win.',
    why: 'A speaker who seems to gain from a claim is believed less. UK rules ask that comparisons with others be objective and checkable.',
    source: {
      label: 'UK Advertising Standards Authority, types of claims',
      url: 'https://asa.org.uk/advice-online/types-of-claims-general.html',
    },
  },
  patterns: [
    {
      find: 'unlike (?:other|those|most|the other|all the|some|your (?:current|old)|these) (?:\\w+ )?(?:brands?|companies|gurus|products?|apps?|agenc(?:y|ies)|fakes|shops?|stores?|providers?|courses?|coaches|competitors?|sellers?|tools|services?|firms|creams?|supplements|pillows|places|guys|ones|others|options|alternatives)',
      needs: -1.2,
    },
    {
      find: "(?:other|most(?! (?:popular|common|of|important))|those|these|all the other|so-called|cheap|big|the big|traditional|ordinary|regular|typical|mainstream|supermarket|drugstore|chain|high[- ]street) (?:\\w+ )?(?:brands?|companies|gurus|coaches|agenc(?:y|ies)|apps|providers|sellers|firms|shops|chains|boys|birds|ones|pharma|lawyers|accountants|trainers|courses|dealers|bakeries|vets|landlords|places) (?:\\w+ )?(?:are|just|only|will|charge|lie|sell|don't|won't|can't|use|make|want|overcharge|rip|keep|fail|cut|hide|never|would|that|who|should)(?: [\\w'-]+){0,6}",
      needs: -0.4,
      ownGuardsOnly: true,
    },
    {
      find: "overpriced (?:\\w+ )?(?:junk|scammers|rubbish|coffee|agenc(?:y|ies)|brands?|garbage|chains?|competitors?|\\w+)|(?:cheap|fake|poor|inferior|flimsy|tacky) (?:\\w+ )?(?:knock-?offs?|imitations?|copies|alternatives|fakes|plastic|rubbish|junk|fillers)|bloated (?:\\w+ )?(?:junk|software|apps?|mess|tools?)|\\w+'s bloat|(?:total |absolute |complete )?(?:garbage|trash|rubbish|junk|a joke|a con|rip-?offs?) (?:compared|next to|from|like the)|(?:the|our|your) (?:competition|rest|others|big guys|rivals?|competitors?) (?:is|are|can't|don't|doesn't|won't|honestly|should|hate|pale|couldn't)(?: [\\w'-]+){0,5}",
      needs: -0.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?:don't|do not|never|stop|why) (?:get|be|getting|being)? ?(?:ripped off|fooled|conned|scammed|fleeced|duped|gamble with|settle for|waste (?:your )?(?:money|time) (?:on|with)|wasting (?:your )?(?:money|time) (?:on|with)|trust (?:the|those|other)|pay (?:for|those))(?: [\\w'-]+){0,5}",
      needs: -0.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?:way |far |so much |miles |much |infinitely |just |leagues |light years |honestly )+(?:better|cheaper|faster|ahead|smarter|stronger|nicer|cleaner) (?:than|of) (?:that|those|any|the (?:other|big|rest|competition|supermarket)|your|their|anything|all|other|\\w+'s|you)(?: [\\w'-]+){0,3}",
      needs: 0.2,
    },
    {
      find: "(?:ditch|dump|bin|throw out|throw away|get rid of|toss|forget|put|say goodbye to|leave behind|break up with|lose|scrap)(?: (?:your|the|those|that|about|all|down))+ (?:useless |old |boring |expensive |overpriced |clunky |outdated |tired |ordinary |regular |usual |drugstore |toxic |cheap |bulky |messy )+(?:[\\w'-]+)(?: down)?",
      needs: 0.05,
      ownGuardsOnly: true,
    },
    {
      find: "(?:they|big \\w+|the (?:pharma|banks|industry|chains|gurus|big \\w+|competition|others)(?: \\w+)?) (?:don't|doesn't|do not|would rather|hate|won't|never|hope|prefer|would hate) (?:want )?(?:you|that you|it when you|to (?:admit|tell))(?: [\\w'-]+){0,5}",
      needs: -0.8,
      ownGuardsOnly: true,
    },
    {
      find: "put(?:s)?(?: [\\w'-]+){1,4} to shame|makes?(?: [\\w'-]+){1,6} look like (?:a )?(?:toy|joke|rubbish|amateurs?|child's play|peanuts)|(?:doesn't|don't|won't|will not|nothing|can't|cannot|never)(?: [\\w'-]+){0,6}? (?:come(?:s)? close|hold(?:s)? a candle|compare(?:s)?|compete|match up|stack up|measure up)(?: to)?|never look at(?: [\\w'-]+){1,6} the same(?: way)?",
      needs: -0.3,
      ownGuardsOnly: true,
    },
    {
      find: "(?:your|the) (?:current|old|usual|last|other|previous) (?:[\\w-]+ )?(?:bundler|agent|provider|accountant|agency|supplier|lawyer|bank|broker|vet|trainer|dentist|builder|app|shampoo|mattress|landlord|insurer|one) (?:is|should|will|was|keeps|can't|doesn't|isn't|hates?|charges?|won't)(?: [\\w'-]+){0,5}|(?:your|their) (?:accountant|agency|bank|lawyer|broker|gym|supplier|agent|landlord|insurer|ca) is (?:an? (?:con|joke|rip-?off|thief|robber|shambles|relic|dinosaur)|hiding |robbing |ripping |lying |overcharging |laughing )[\\w' -]{0,20}|should be (?:embarrassed|ashamed)(?: \\w+){0,4}|keeps you on hold|only ones (?:round here |around here |in \\w+ )?who(?: \\w+){0,4}",
      needs: -1.2,

      ownGuardsOnly: true,
    },
    {
      find: "(?:no|none of that|none of the|not (?:like|another|your)|isn't) (?:\\w+ )?(?:like these other|other gurus|chain-?\\w+ \\w+|sketchy|dodgy|corporate|cookie-cutter|boring old|average|typical|ordinary|run-of-the-mill|supermarket|mass-produced|factory|generic|slimy|sleazy)(?: [\\w'-]+){0,4}|(?:cowboys?|charlatans?|con artists?|amateurs?|wannabes?|pretenders?|hacks|so-called experts?|fake gurus?|copycats?|imitators?) (?:who|that|out there|and|on)(?: \\w+){0,3}|(?:people|those|guys|others|ones) who (?:bill for|charge for|haven't (?:really )?done|don't (?:care|know)|overcharge|ghost)(?: \\w+){0,3}",
      needs: -1.2,

      ownGuardsOnly: true,
    },
    {
      find: "(?:the )?(?:supermarket|drugstore|petrol station|gas station|big[- ]box|factory|chain|high[- ]street|shop-bought|store-bought|fast[- ]food|takeaway) (?:ones?|bouquets?|bread|eggs?|flowers|birds?|coffee|box|pizza|stuff|versions?|honey|veg|soap|candles?|jam|dye)(?: (?:that|says?|don't|doesn't|is|are|were|was|taste|won't|can't|never)(?: [\\w'-]+){0,4})",
      needs: -1.2,
      ownGuardsOnly: true,
    },
    {
      find: "(?:sorry|too bad|pity|shame|a pity),? (?:that )?(?:you|they|others|the competition|the others|our competitors)(?: {w}){0,2} (?:can't|couldn't|cannot|don't)(?: {w}){0,3}",
      needs: -1.2,
      ownGuardsOnly: true,
    },
    {
      find: '(?:the |a |an |your )(?:right|real|better|best|smart(?:er)?|only|perfect|cheaper|safer|healthier|clean(?:er)?|honest|true|sane|superior|guilt-free) (?:{w} ){0,2}(?:alternative|replacement|substitute|upgrade|answer) (?:to|for)(?: {w}){1,2}',
      needs: 0.4,
    },
    // What the others will do to you.
    {
      find: "(?:others?|(?:the )?other (?!people|person|{w} people|plants?|countries)(?:{w} ){1,2}|most (?!people|of|plants?)(?:{w} ){1,3}|the (?:big|chain|cheap|high street) (?:{w} ){1,3}|dealers |agencies |chains |your (?:current|usual|last|old) {w} )(?:out there |round here )? ?(?:will|'ll|just|only) (?!be|help|have|need|love|find|work|say|know|tell|get|also)(?:{w} ){1,3}?(?:you|ya|your|and|twice)(?: {w}){1,7}|there's (?:us|me|ours),? and (?:then )?there's(?: {w}){1,7}|glorified {w}(?: {w})?|(?<=[,;.!?–—-] ?)(?:and )?not like (?:the|those|them|these|other|most|your (?:usual|average|typical))(?: {w}){1,6}",
      needs: -0.2,
      ownGuardsOnly: true,
    },
    {
      find: "makes? (?:every(?:thing|one)?|any(?:thing)?|all|your (?:old|current|last|usual)|the (?:other|rest|competition|big)|other|most)(?: {w}){0,6} (?:look|feel|taste|seem|sound|smell|read)(?: like)?(?: {w}){1,4}|(?:every|any) other {w} (?:is|feels?|looks?|tastes?)(?: just| only)? (?:an?|like)(?: {w}){1,4}|your {w} (?:is|are|'s|has been) (?:lying to|robbing|overcharging|laughing at|milking|fleecing|ripping off|bleeding) you(?: {w}){0,5}|(?:taught|built|made|designed|run|written|coached|sold|cooked|fitted) by (?:people|somebody|someone|men|lads|folk|guys|blokes) who(?:'ve|'s| have| has| had)? (?:never|barely|couldn't|can't|wouldn't)(?: {w}){1,6}|(?:better|{fond}er) than your (?:last|current|old|usual) {w}",
      needs: 0.3,
      ownGuardsOnly: true,
    },
    // The others look like relics, and only sell you something.
    {
      find: "makes? (?!me|you|it|us|them|him|her)(?:{w} ){1,5}?(?:look|feel|sound|seem|taste|read) like (?:an? |the )?{w}(?: {w})?|(?:are|'re|is|'s) (?:all |only |just |still )*(?:selling|flogging|charging|feeding|fobbing) (?:you|ya|imported|recycled)(?: {w}){1,6}",
      needs: 0.2,
      ownGuardsOnly: true,
    },
    {
      find: '(?:miles|streets|light years|way|far) (?:ahead|better|cleaner|faster) (?:of|than) (?:the|those|any)(?: {w}){1,4}',
      needs: 0,
      ownGuardsOnly: true,
    },
    // In a draft that pushes in other ways too.
    {
      find: "(?:the |all the |all |these |them |those |most |your |half (?:of )?(?:the |these )|some )?(?:other|big|high street|fancy|average|regular|normal|usual|old|cheap|legacy|so-called|rest of the|everyday|typical|generic|corporate|chain) (?:mobs?|guys|lads|boys|firms?|agenc(?:y|ies)|brands?|crms?|banks?|apps?|gyms?|coaches|salons?|shops?|sellers?|pages?|tools?|trainers?|companies|dealers?|builders?|platforms?|clinics?|stuff|tailors?|therapists?|lawyers|accountants?|competitors?|supermarkets?|restaurants?|cafes?|courses|gurus|cowboys?|van|vendors?|insurers?|estate agents|realtors|recruiters|photographers|bakers|djs?|plumbers|chains|options|places|offices)(?: {w}){0,2}? (?:will|are|is|were|was|still|only|just|can't|cannot|couldn't|don't|won't|charge|sell|use|copy|wish|hate|would|pretend|think|slap|cut|hide|could|never|basically|should be|go quiet|built|designed|fob|rip|leave|give you|treat|take your)(?: {w}){1,9}",
      among: 1.5,
      ownGuardsOnly: true,
    },
    {
      find: "(?:(?:everything|everyone|anything|anyone|everybody) (?:else|on the market|out there|in (?:your|the) {w}(?: {w})?|around)|the rest|the competition|the others) ?(?:is|are|looks?|feels?|tastes?|sounds?|was|sells?|will|just|copies|pales)(?: {w}){1,7}|unlike (?:the|those|that|them|other|some|most|your|certain|every)(?: {w}){1,6}|(?:don't|never|stop) (?:trust(?:ing)?|leave|waste|give|hand|let|risk|pay(?:ing)?|settle for)(?: {w}){1,4} (?:to|on|with|for|some|a) (?:a |some |the |any )?(?:bloke|cowboy|guy|cheap|amateur|chancer|random|dodgy|factory|supermarket|robot|hobbyist|cousin|stranger|chain|big|faceless|call cent\\w+|fake|knock-?offs?|second|rubbish|average|man)(?: {w}){0,7}|(?:designed|built|written|made|run|invented|priced|cooked|staffed) by (?:people|someone|somebody|men|folk|robots|committees?|accountants|engineers|interns) (?:who|that)?(?: {w}){1,8}|(?:who|that)(?:'ll| will)? (?:charge|rip|sting|fleece|bill|milk)(?: {w}){1,6}",
      among: 1.5,
      ownGuardsOnly: true,
    },
    // Left for dead, no reason to stay, and what the others do to you.
    {
      find: '(?:leave|leaves|left|leaving) (?:{w} ){1,6}?(?:for dead|for dust|in the dust)',
      needs: 0,
      ownGuardsOnly: true,
    },
    {
      find: 'no (?:reason|need|point|excuse) (?:to (?:stay|stick|bother|keep|pay|use|settle|put up)|in (?:staying|paying|using))(?: {w}){1,4}|(?:unlike|not like) (?:the|those) (?:{w} )?(?:cowboys?|stuff|ones|chains?|guys|junk|rubbish)|(?:big[- ]box|supermarket|chain|factory) (?:garbage|rubbish|junk|stuff)',
      among: 0.5,
      ownGuardsOnly: true,
    },
    ...loose,
  ],
  guards: [
    {
      because: 'where the rest is to be found',
      phrase: '^the rest (?:is|are) (?:in|on|at)',
    },
    {
      because: 'one of two, told apart',
      phrase: '^(?:the )?other',
      sentence: 'one (?:will|is|has|was|of them|teaches|does)\\b.*the other',
    },
    {
      because: 'a measured comparison, or one that admits a weakness',
      sentence:
        '(?:\\d+ of (?:our|the|my) \\d+|in (?:our|my) tests?|we (?:tested|measured|timed)|per (?:litre|liter|kilo|hour)|does (?:this|it|that) better|version \\d|v\\d|benchmark|they (?:win|are better|do better)|i prefer|i was wrong)',
    },
    {
      because: 'a warning by an authority, or private life',
      sentence:
        '(?:police|ministry|regulator|trading standards|counterfeit warning|recall|customs|he|she|him|her|my (?:ex|boss|landlord|mom|mum|dad|son|daughter|boyfriend|girlfriend|husband|wife))',
    },
  ],
  rewrites: [
    { move: 'delete', replace: 'clause', text: '' },
    {
      move: 'fair-compare',
      replace: 'onward',
      only: 'other|competitor|rival|brand|supermarket|big|chain|unlike|than|alternative|shops?|agenc|compan|else',
      text: '$here (theirs is better for [what])',
    },
    {
      move: 'fair-compare',
      replace: 'sentence',
      only: 'other|than|unlike|competitor|brand|alternative',
      text: 'Next to [the other product], it is [one thing you measured]; if you need [what they do better], theirs is the better choice.',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Our glue is miles ahead of the supermarket stuff.',
    "Sorry they can't keep up! Our new menu is out.",
    'Pinemoor is the better alternative to your old bank. Join today!',
    'Unlike other brands, we use real wool.',
    'Ditch your boring old planner and try ours for $12.',
    'Other agencies just want your money, we want your growth.',
    'Our broth puts the supermarket stuff to shame.',
    "Don't get ripped off by the big chains, shop with us.",
    'Way better than that bloated junk, and only $9 a month.',
    "Supermarket bread doesn't come close to our loaves.",
    'Hurry, 20% off ends tonight. Only two bays left. Other firms will nod and charge you twice.',
    'Other garages will change your tyres and lose the nuts. Book with our shop.',
    "There's us and there's a man with a bucket. Book our clean.",
    'Our blanket makes everything else on the bed feel like cardboard, £40.',
    'Our rods are made by people who have actually fished, not like the plastic ones in the big shed.',
    'Order a coat kinder than your last one, from our shop.',
    'Honestly, the competition is nowhere near our bread, order today.',
    'Our loom makes factory rugs look like doormats, from £90.',
    "Order today, only six trays left. Our seedlings leave the garden centre's for dead, £2 a tray.",

    'Most agencies sell you decks. We sell leads from £90.',
    'Switch to our broadband today, from £20! Your provider is asleep with the bill in its hand.',
    'Order our pillows now, only £30! The others are gravel in a sack.',
  ],
  lookalikes: [
    'The bank in town shuts at noon on Fridays.',
    'What others forget is to bleed the radiator.',
    'The most popular ones are the round tin and the jar.',
    'You can use it if your bank is a partner.',
    'Brand X failed 3 of our 5 drop tests; ours failed 2.',
    'The ministry issued a counterfeit warning about the chargers.',
    'I prefer vim to emacs, mostly out of habit.',
    'I said it was trash and I was wrong about that.',
    'Their editor does this better than ours, honestly.',
    'The police posted a scam alert with the number to ring.',
    'Version 4.2 is slower than 4.1 on my machine, by a third.',
    'Other people will tell you to wait and they may be right.',
    'Summer here is not like the ones I grew up with.',
    'The fog makes all the boats look like ghosts.',
    'Other libraries will lend it if ours has a queue.',
    'If competition is increasing, list your flat with our agency in spring.',
    'Our workshop is a place where everyone feels welcome, buy a ticket.',
    'The low sun makes the puddles look like mirrors.',
    'We left the dog standing in the rain by mistake.',
  ],
};
