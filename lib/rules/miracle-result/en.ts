import type { Cases, RuleLanguage } from '../../engine/rule';
import { loose } from './loose';

export const en: RuleLanguage = {
  text: {
    name: 'Miracle result',
    line: 'This could lead someone to skip real care. State what was observed, in how many people, and point to a doctor.',
    why: 'Health and beauty miracles do the most harm when they are believed. The US regulator expects competent scientific evidence behind every health claim.',
    source: {
      label: 'FTC Health Products Compliance Guidance',
      url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
    },
  },
  patterns: [
    {
      find: '(?:lose|drop|shed|burn|melt)(?: up to)? (?:\\d+|{some}|a dress|a stubborn|inches|the weight|belly|stubborn|the pounds)(?: ?(?:lbs?|pounds?|kilos?|kgs?|stone|inches|dress sizes?|sizes?|size|fat|belly fat))?(?: (?:in|within|by|without|fast|overnight|of))+',
      needs: 0.05,
    },
    {
      find: '(?:melts?|burns?|blasts?|torch(?:es)?|zaps?|dissolves?) (?:away )?(?:stubborn |belly |the )*(?:fat|cellulite|pounds)',
      needs: 0.05,
    },
    {
      find: '(?:cures?|heals?|reverses?|eliminates?|banish(?:es)?|erases?|eradicates?|ends?|stops?|fix(?:es)?|beats?|dissolves?|gets? rid of|clears?(?: up)?|removes?|conquers?)(?: \\w+){0,3}? (?:diabetes|cancer|arthritis|acne|wrinkles?|fine lines|anxiety|depression|eczema|psoriasis|autism|adhd|tinnitus|migraines?|insomnia|snoring|back pain|joint pain|pain|bloat(?:ing)?|cellulite|baldness|hair loss|aging|ageing|hay fever|high blood pressure|stretch marks|dark (?:circles|spots)|toxins|inflammation|impotence|grey hair|gray hair|bald)(?: (?:overnight|forever|for good|in|naturally|within|instantly|fast))?',
      needs: 0.1,
    },
    {
      find: '(?:miracle|magic(?:al)?|wonder|secret|ancient|holy grail) (?:cures?|pills?|creams?|serums?|drops?|remed(?:y|ies)|elixirs?|potions?|ingredient|fruit|herb|tea|oil|juice|treatment|formula|bullet|patch)',
      needs: -0.2,
    },
    {
      find: '(?:instant|overnight|immediate|visible|dramatic|dramatically|permanent|10x) (?:\\w+ )?(?:glow|results?|relief|lift|tan|whitening|confidence|weight loss|hair growth|transformation|difference|plump\\w*|younger)|instantly (?:\\w+ )?(?:firm|lift|plump|smooth|whiten|glow|erase|relieve|younger|slim|brighten|hydrat|soften|eliminat|reduc|remov|clear)\\w*',
      needs: 0.1,
    },
    {
      find: '(?:reverses?|stops?|turns? back|defy(?:ing)?|defies|anti-?)[ -]?(?:the )?(?:aging|ageing|age|clock|years)|years younger',
      needs: 0.2,
    },
    {
      find: '(?:boosts?|supercharges?|strengthens?|skyrockets?|fires? up|rev(?:s)? up|balances?|resets?|rewires?|detox(?:es|ify|ifies)?|flush(?:es)?|cleans(?:e|es)) (?:your |the |up )*(?:\\w+ )?(?:immun(?:ity|e)|metabolism|gut|hormones?|brain|liver|colon|nervous system|libido|testosterone|energy levels|body|mood|toxins|skin)(?: (?:health|system|function|boost|10x|naturally|overnight|levels))?',
      needs: 0.1,
    },
    {
      find: "detox(?:ing|es|ify)?(?! (?:{w} )?(?:don't|doesn't|do not|does not|won't|tonight|center|centre|beds?|program|clinic|unit))(?: (?:tea|your|the|foot|patch|cleanse|drink|smoothie|juice))?|immune (?:system )?boost(?:er|ing)?|toxins",
      needs: -0.4,
    },
    {
      find: '(?:grow|regrow|double|triple|thicken)s? (?:your |thicker |longer |back )*(?:hair|lashes|nails|beard|bust|breasts?|muscle|brows)(?: (?:in|within|by|growth|overnight|fast|naturally))?|hair growth',
      needs: 0.2,
    },
    {
      find: '(?:transform|chang|rewir)(?:e|s|es|ed|ing)? (?:your |my |his |her |their |the )?(?:body|life|lives|skin|health|face|figure|hair|marriage|brain)(?: (?:forever|overnight|in|completely|for good|with))?',
      needs: 0.2,
    },
    {
      find: 'no (?:surgery|pills|physio|injections|needles|drugs|doctors)(?:,| and| or|{end})',
      needs: 0.1,
      ownGuardsOnly: true,
    },
    {
      find: '(?:clinically |doctor |scientifically |truly |all-natural |natural )*(?:proven )?(?:solution|remedy|relief|cure|fix|answer|treatment) (?:for|to|from) (?:\\w+ )?(?:snoring|acne|pain|wrinkles|weight|hair loss|diabetes|anxiety|stress|insomnia|back pain|bloating|cellulite|arthritis|aging|ageing|dry skin|dark spots)',
      needs: 0.2,
    },
    {
      find: '(?:get |enjoy |for )?(?:better|deeper|the best) sleep(?: and| with| every| tonight| of)|(?:sleep(?:ing)?) (?:through (?:the night )?by|like a baby|like you did|the way you)|wake up (?:refreshed|energized|younger)|reliev(?:es?|ing) (?:\\w+ )?(?:pain|stress|anxiety|tension|pressure)|reduc(?:es?|ing) (?:\\w+ )?(?:wrinkles|stress|anxiety|inflammation|fine lines|bloating|cellulite|the appearance)',
      needs: -0.7,
    },
    {
      find: 'drop(?:ped)? a dress size|one (?:pill|pad|patch|drop|cup|capsule|serum|scoop) (?:a day|to (?:clear|fix|end)|daily)|(?:walk(?:ing)?|walked) (?:again|without (?:a|his|her) (?:stick|cane))',
      needs: -0.1,
    },
    // Freer wordings, which need more selling around them.
    {
      find: "(?:skin|hair|edges|pain|knees?|belly|bloat\\w*|acne|sleep|wrinkles|anxiety|fog|gut|ears?|weight|waist|tum(?:my)?|thyroid|bp|sugar|back|nervous system|vision|joints?|hips?|teeth|grades?|marks|rank|walk\\w*|spots?|scars?|lashes|nails|marriages?|mood|cravings?|energy)(?: [\\w'-]+){0,7} (?:in|after|within|by|before) (?:just |only |under )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty-one|\\d+|the (?:first|second|third)|day|week) (?:\\w+ )?(?:days?|nights?|weeks?|weekends?|evenings?|sessions?|months?|hours?|washes|one|two|three)",
      needs: 0,
    },
    {
      find: "(?:in|after|within|by) (?:just |only |under )?(?:one|two|three|five|seven|nine|ten|fourteen|twenty-one|\\d+) (?:days?|nights?|weeks?|sessions?|months?)(?:,| [\\w'-]+){1,6} (?:skin|hair|edges|pain|knees?|belly|bloat\\w*|acne|wrinkles|anxiety|fog|gut|weight|tum(?:my)?|different (?:animal|person|dog|child|man|woman)|new (?:man|woman|person|you))",
      needs: -0.2,
    },
    {
      find: "(?:pain|acne|bloat\\w*|anxiety|snoring|eczema|psoriasis|asthma|migraines?|knees?|joints?|ears?|fog|rash|limp|stress|heartburn|allerg\\w+|hay fever|cough|insomnia) (?:is |are |was |were |just |has |had |have |lifts?|all )*(?:gone|deleted|cleared(?: up)?|disappeared|history|healed|fixed|vanished|packed|lifts?|melted|sorted|cured)(?: [\\w'-]+){0,2}",
      needs: 0,
    },
    {
      find: "(?:threw|throw|thrown|binned|ditched|dash(?:ed)?|tossed|off|dropped|stopped) (?:away |way )?(?:all )?(?:his|her|my|their|the|she|he) (?:tablets|pills|meds|medication|glasses|stick|walking stick|crutches|inhaler|therapist|wheelchair|cane|insulin|cream)|(?:haven't|not) (?:seen|been to|needed|missed) (?:a|an|the|one)(?: single)? (?:doctor|pediatrician|paediatrician|dentist|physio|gp|day|tablet|pill)(?: [\\w'-]+){0,4}|facelift in a|(?:\\w+ )?years (?:fresher|younger)|(?:fixed|healed|cured|saved|sorted) (?:\\d+|hundreds|countless) (?:pairs? of )?(?:\\w+ )?(?:knees|backs|marriages|people|clients|bodies|dogs|lives)|one bottle|different animal|flat like|rewired my|(?:drops|spoons?|scoops?) of this(?: [\\w'-]+){0,5}|skin (?:glowed|glows|glowing|like)",
      needs: -0.4,
      ownGuardsOnly: true,
    },
    {
      find: "{some} (?:years?|months?|semesters?|terms?|decades?)(?:' worth)? of (?:{w} ){1,3}in (?:just |only |under )?(?:{some}|a|one) (?:months?|weeks?|days?|hours?|weekends?|evenings?)|(?:see|saw|seeing|notice|noticed|found|visible|reveals?) (?:{w} ){0,3}?(?:results?|difference|improvements?|success|skin) (?:in|within|after) (?:just |only |as little as )*(?:{some}|a|one) (?:uses?|wash|days?|weeks?|nights?|sessions?|applications?|months?|hours?|minutes)",
      needs: -0.2,
    },
    // So much gone, or a new body from one cup.
    {
      find: "(?:down {some} (?:{w} )?sizes?|{some} ?(?:lbs?|pounds|kilos?|kgs?|stone|inches|(?:{w} )?sizes) (?:gone|lighter|lost))(?: {w}){0,6}|(?:one|a) (?:{w} )?(?:cup|session|spoon|dose|bottle|shot|tablet) and (?:you(?:'re|'ll|r)?|yuh|it's|that|all)(?: {w}){1,6}|(?:fluent|job-ready|exam-ready|debt-free|pain-free|published|certified|hired)(?: {w}){0,2} (?:in|by|within|before|after) (?:{some}|the|a|your)(?: {w}){1,5}",
      needs: -0.2,
      ownGuardsOnly: true,
    },
    // In a draft that pushes in other ways too.
    {
      find: '(?:erase|reverse|cure|melt|heal|vanish|banish|delete|dissolve|undo|wipe|shrink|regrow|fix|zap|silence|flatten|whiten|clear|kill|stop)(?:s|d|ed|es|ped)? (?:{w} ){0,3}(?:birthdays?|years|wrinkles?|lines|age|pain|aches?|joints?|knees?|overdraft|debt|anxiety|panic|acne|spots|scars?|bloat\\w*|belly|fat|grey|thyroid|sugar|bp|asthma|migraines?|snoring|cravings|insomnia|eczema|allerg\\w+|cellulite|cough|patches|infertility|fibroids?|ulcers?|hangovers?)(?: {w}){0,5}',
      among: 1,
      severity: 'serious',
    },
    {
      find: '(?:{some}|\\d+) (?:shades?|sizes?|kilos?|kgs?|lbs?|pounds|stone|inches|dress sizes|grades?|bands?|levels?|wrinkles)(?: {w}){0,3} (?:whiter|lighter|brighter|smaller|younger|off|gone|walked|lost|vanished|dropped|thinner|taller|between|overnight)(?: {w}){0,6}|(?:speak|learn|master|read|play|pass|crack|grow|lose|gain|sleep|walk|code)(?: {w}){0,5} (?:in|within|by|after) (?:just |only |under )?(?:{some}|a|an|one) (?:days?|nights?|weeks?|fortnight|hours?|sessions?|month|months|weekends?|evenings?)(?: {w}){0,3}|(?:joints?|knees?|pain|skin|score|weight|anxiety|waist|back|grades?|marks) (?:went|go|goes|drop\\w*|jump\\w*|shot) (?:up |down )?from (?:{w} ){1,3}to (?:{w} ){1,3}(?:in|within|after|by|overnight)(?: {w}){1,3}',
      among: 1.5,
    },
    {
      find: "(?:threw|threw away|thrown|binned|burned|burnt|ditched|put down|dropped|tossed|stopped|came off|off) (?:{w} ){0,2}(?:tablets|pills|meds|medication|glasses|stick|crutches|inhaler|walking frame|insulin|injections|readers)(?: {w}){0,4}|(?:doctors?|gp|consultant|surgeon|dentist|therapist|physio|trichologist)(?: {w}){0,3} (?:couldn't|can't|cannot|speechless|gave up|amazed|asked what|out of a job|stared|baffled|had no|didn't believe)(?: {w}){0,4}",
      among: 1.5,
    },
    {
      find: "(?:won't|wouldn't|didn't|doesn't) (?:even )?recogni[sz]e (?:you|me|her|him|it)|{some} shades? (?:lighter|whiter|brighter|fairer)|healing (?:power|energy|propert\\w+)|you(?:'ll| will| are|'re)?(?: {w}){0,2} (?:reborn|a (?:new|different|changed) (?:man|woman|person)|not the (?:same )?person)(?: {w}){0,5}",
      needs: 0.2,
      ownGuardsOnly: true,
    },
    {
      find: '(?:in|within|after) (?:{some}|a)(?: {w})? (?:days?|nights?|weeks?|sessions?) (?:{w} ){0,6}?(?:born|grows?|gone|shine|flat|clear|reborn)(?: {w}){0,4}',
      among: 0.5,
    },
    // Years and kilos off a body, and from nothing to everything in a term.
    {
      find: '(?:melt(?:s|ed)?|took|takes?|knock(?:s|ed)?|shav(?:es|ed)?|dropp?(?:ed|s)?|wip(?:es|ed)?|peel(?:s|ed)?) (?:{w} )?(?:{some}|twenty|\\w+teen) ?(?:years?|kgs?|kilos?|lbs?|pounds|inches|cm|decades?) off (?:my|her|his|your|their|you|me)(?: {w}){0,2}|(?:visible|gone|smoother|lighter|whiter|healed|flatter) (?:in|after|within) (?:just |only |under )?(?:{some}|a|one) (?:days?|sessions?|uses?|wash(?:es)?|nights?|weeks?|treatments?)',
      needs: 0.2,
    },
    {
      find: '{start}from (?:{w} ){1,3}to (?:{w} ){1,4}in (?:just |only |under )?(?:{some}|a|one) (?:{w} )?(?:weeks?|months?|days?|sessions?|lessons?|hours?)(?: {w}){0,2}',
      needs: 0.6,
    },
    ...loose,
  ],
  guards: [
    {
      because: 'quite another thing',
      before:
        "(?:product|problem|question|task|project|game|market|story|job|course|book|version)(?: is|'s| was)(?: an?)?(?: whole| very| completely)?",
      phrase: 'different animal',
    },
    {
      because: 'it will not be so',
      phrase: '^not ',
    },
    {
      because: 'a value measured',
      phrase: '^of \\d+ to \\d+',
    },
    { because: 'what somebody else claims', phrase: '(?:that|which|who) (?:promis|claim|swear|boast)\\w*' },
    {
      because: 'coming back, not a back',
      before:
        "(?:report|come|came|go|going|get|got|getting|be|was|is|i'm|went|check|checks?|write|call|pay|paid|bring|brought|send|sent|look|looking|move|moved|gets|money|cash|{price})(?: {w})?",
      phrase: '^back',
    },
    {
      because: 'worn out, not cured',
      phrase: '^(?:knees?|back|eyes|legs|hearing|hips?|teeth) (?:have|has|are|is) gone',
    },
    {
      because: 'it says it does not',
      before: "(?:no|not|won't|doesn't|don't|can't|cannot|never|nothing|isn't)(?: [\\w'-]+){0,4}",
    },
    {
      because: 'a course of treatment, or a question about one',
      sentence:
        "(?:my (?:doctor|gp|dermatologist|consultant|therapist|physio)|prescri\\w+|antibiotics|chemo\\w*|radiotherapy|trial of \\d|cochrane|placebo|side effects include|hospital|vaccin\\w+|i(?:'m| am) trying to|i want to|i need to|how (?:do|can) i|help me)",
    },
    {
      because: 'meat, glue, concrete or play',
      sentence:
        '(?:cured (?:meat|ham|salmon)|bacon|epoxy|resin|concrete|cement|paint|in your mouth|hudson|god|jesus|lord|prayer)',
    },
  ],
  rewrites: [
    { move: 'limits', replace: 'onward', text: '$here (yours may differ)' },
    {
      move: 'first-hand',
      replace: 'sentence',
      only: 'skin|hair|weight|pain|sleep|lose|lost|kg|lbs|pounds|cure|heal|wrinkle|acne|energy',
      text: 'After [how long] of use I noticed [what changed]; [what did not change] stayed the same.',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Your child learns two years of reading in 3 months with our program!',
    'See visible results in just 7 days, order your jar now.',
    'Lose 10 lbs in a week with our tea, order today.',
    'This serum erases wrinkles overnight, now 20% off in our shop.',
    'Our drops cure diabetes naturally, $19 a bottle with free shipping.',
    'The new patch melts stubborn fat while you rest, $29 a box.',
    'A miracle cure for back pain, made by our family.',
    'Boost your immune system with our gummies, free shipping today.',
    'Only four jars left, order now. It erases ten birthdays.',
    "Six weeks in our gym, £40 a month, and your own sister will not know you: she won't recognise you.",
    'Our soap, £6 a bar: two shades lighter by Sunday.',
    'Best in Leeds, bar none. Only two slots left, book now. In nine nights the cracks are gone.',
    'Down three belt sizes and still baking. Join my plan.',
    "One cup and you're wide awake till noon, from our shop.",
    'It took ten years off my face, £20 from our shop.',
    "Our balm is pure magic, £12, order today. My uncle's gout gave up complaining. Only six jars left.",
    'One spray and the rust runs away. The best bottle in Hull, bar none, so grab yours before Friday.',
  ],
  lookalikes: [
    'My hearing came back a week after the cold, and the doctor had not done anything.',
    'A serum that promises a new face in 7 days sat on my shelf for a year, and nothing changed.',
    'It takes years off your mortgage.',
    'A detox tea does not clean the liver, it makes you run to the loo.',
    'The class is meant to help you burn calories.',
    'I did three years of French in school.',
    'There is no miracle cure, but walking helped me most.',
    "It won't detox you; your liver already does that.",
    'We watched the film about the Miracle on the Hudson.',
    'The deli sells cured meat and olives by weight.',
    'The epoxy cures in 24 hours at room temperature.',
    'The fudge melts in your mouth and is gone in two bites.',
    'My doctor said the antibiotics should clear the infection in a week.',
    'My grades went from a C to a B in a year of very dull evenings.',
    'He is ninety and his knees have gone, so we bought a stairlift.',
    "The phone lock won't recognise me with the mask on.",
    'The second coat dried two shades lighter, so we did a third.',
    'One cup and a half of flour is enough for the base.',
    'I will report back after four weeks with the figures.',
    'The refund came back in ten days.',
    'He took ten years off work to raise them.',
  ],
};
