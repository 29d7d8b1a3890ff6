import type { RuleLanguage } from '../../engine/rule';
import { freer } from './freer';
import { loose } from './loose';
import { rewrites } from './rewrites';

export { cases } from './cases';

export const en: RuleLanguage = {
  text: {
    name: 'Crowd pressure',
    line: "A crowd we can't see isn't proof. Share one real, checkable number or one named person who agreed to be quoted.",
    why: 'Popularity nobody can check makes readers suspect bought reviews and followers. US rules ban those, and strangers persuade far less than people we know.',
    source: {
      label: 'US rule on reviews and testimonials, 16 CFR 465',
      url: 'https://govinfo.gov/content/pkg/FR-2024-08-22/html/2024-18519.htm',
    },
  },
  patterns: [
    {
      find: '(?:reviewed|loved|trusted|approved|recommended) by (?:{w} )?(?:{people}|moms|vets|experts|dentists|doctors|chefs|pros) like you|{percent} (?:recommended|satisfied|satisfaction|would recommend)(?: {w}){0,3}',
      severity: 'warning',
    },
    {
      find: "(?:come )?join(?:ing|ed)? (?:the |our |over |more than |some |these |\\w+ )?{many} (?:[\\w'-]+ ){0,3}?(?:{people}|who|on)",
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: "(?:over |more than |trusted by |loved by |used by |helped |help |served |with |by |for |read by |the |nearly |almost |already |all )*{many} (?:happy |satisfied |loyal |other |motivated |smart |busy |amazing |like-minded |delighted |proud |paying |new |five-star |verified |of (?:happy |other )?)*{people}(?: (?:worldwide|around the world|globally|already|can't be wrong|just learned|have|who (?:read|love|use|trust)|love|trust|use|on the waitlist|read|and counting|agree|open))*",
      needs: 0.1,
      severity: 'warning',
      unless: {
        because: 'a count in a report',
        sentence:
          'had \\d[\\d,]* \\w+|team of|for \\d+ (?:guests|people)|census|survey|killed|dead|died|injured|evacuated|homeless|affected|displaced|respondents|police|report(?:ed|s)?|trapped|without power',
      },
    },
    {
      find: "(?:trusted|loved|used|worn|recommended|chosen|adored|endorsed|enjoyed|backed|preferred|read) by (?:\\w+ )?(?:{many}|everyone|all|people|families|teams|professionals|celebrities|celebs|brands|the (?:world's|best|pros|biggest)|companies|pros|athletes|moms|champions|leading|top|so many)(?: \\w+)?",
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: "(?:over |more than |our |with |check out our |nearly )*{many} (?:5[- ]?star |five[- ]star |5\\*|5 star |positive |verified |glowing |rave |happy |real |customer )*(?:reviews?|ratings?|testimonials|downloads|orders|sales|likes|followers|views|subscribers|sold|installs|copies sold|units sold|content views|members|backers|wishlists|streams|plays)(?: (?:and counting|worldwide|can't|in|already))?",
      needs: -0.1,
      severity: 'warning',
      unless: {
        because: 'a count somebody wonders at',
        sentence:
          'this (?:video|song)|youtube has|why (?:does|do)|how (?:does|do|did|many)|billion|survey|census',
      },
    },
    {
      find: '(?:\\d+[,:]? )?(?:5|five)[- ]?(?:star|\\*|★|stars)(?:s)?(?: (?:reviews?|rated|rating|ratings|service|quality|experience))?|★{3,}|⭐{3,}|rated (?:\\d(?:\\.\\d)?|five|excellent|out of this world)(?:/5| stars| out of)?',
      needs: 0.4,
      severity: 'warning',
    },
    {
      find: "(?:everyone|everybody|the internet|the whole \\w+|people|moms|parents|girls|the world|all your (?:friends|neighbours)|your (?:neighbours|friends|colleagues)|tiktok|instagram|half (?:of )?(?:\\w+|our \\w+|the \\w+)|every kid|customers|fans|teams|smart \\w+|brands|devs)(?:'s| is| are|'re| was| were| can't| cannot| keeps?| seems? to| have| has)? (?:all |still |already |absolutely |completely )*(?:obsessed|raving|talking about|switching|going (?:crazy|wild|nuts|mad)|loving|asking (?:for|where|how to get|me where|about (?:it|the|my|our))|stop(?:ped)? talking|in love|migrating|moving|buying|want(?:s|ing)? one|queu\\w+|have (?:theirs|one)|gone mad|can't go back|using|going to have|at drop-off)",
      needs: -0.2,
      severity: 'warning',
    },
    {
      find: "(?:i|we|you|they) (?:just )?(?:can't|cannot) stop (?:talking|raving)|(?:can't|cannot) (?:all )?be wrong|going viral|gone viral|went viral|viral (?:\\w+ )?(?:product|hit|sensation|video|tiktok|serum|gadget)|selling like (?:crazy|hot ?cakes|mad)|flying off (?:the|our) shel(?:f|ves)|the talk of|taking the (?:world|internet|\\w+) by storm|sweeping the|all the rage|talk of the town|crowd favou?rite|fan[- ]favou?rite|cult (?:favou?rite|following|classic)|best[- ]?sell(?:er|ers|ing)|top[- ]?sell(?:er|ers|ing)|most[- ]wanted",
      needs: -0.4,
      severity: 'warning',
      ownGuardsOnly: true,
    },
    {
      find: 'join (?:the|our) (?:movement|revolution|thousands|hundreds|millions|community of|tribe|ranks|family of|club)(?: of)?',
      needs: -0.3,
      severity: 'warning',
    },
    {
      find: '(?:my (?:content|posts?|work)|our (?:content|posts?|app|page)|my (?:last )?(?:launch|video|thread))(?: \\w+){0,3} (?:been )?(?:seen|viewed|read|watched|reached|hit|got|shared)(?: \\w+){0,2} {many}',
      needs: -1.2,
      severity: 'warning',
    },
    {
      find: "{many} (?:people|others|of you|creators|readers|parents|students|teams|devs|families|mums|moms|motivated creators|\\w+ people) (?:just |have |already |can't |in |are |open |on )+(?:\\w+)",
      needs: 0.1,
      severity: 'warning',
    },
    {
      find: '(?:so many|tons of|loads of|a lot of|thousands and thousands of|all the|hundreds of) (?:people|you|customers|clients|readers|families|messages|parents|questions) (?:are|have|keep|asked|asking|love|loved|wanted|begging|requested)(?: \\w+)?',
      needs: -0.2,
    },
    {
      find: '(?:hugely|wildly|insanely|massively|incredibly|super|extremely|enormously|immensely) popular|by popular (?:demand|request)|(?:has|have) (?:touched|transformed|reached|won|helped|changed) (?:the )?(?:\\w+ )?(?:millions|thousands|hundreds|countless)(?: of)?(?: \\w+)?|millions of hearts|around the globe|of choice for (?:\\w+)|has its own fan club|oversubscribed|in droves',
      needs: -0.8,
      severity: 'warning',
    },
    {
      find: "(?:phone|inbox|dms?|till|line|chat|queue)(?:'s| has| have| is| are| was| rang| moved)(?: been)? (?:not resting|glowing|ringing|blowing up|on fire|exploding|buzzing|going mad|like ambulance|so quickly|nonstop|out the door|round the block)|(?:cleaned|cleared) (?:us|me|you) out|turning (?:people|cars|customers) (?:away|around)|we expect a (?:line|queue)|(?:tripadvisor|google|trustpilot) loves|(?:everyone|everybody) (?:asks|always (?:is|does|comes back)|was (?:still )?raving)|ask (?:anyone|around){end}|(?:sent|drove) (?:ye|you|them|everyone) (?:all )?(?:daft|wild|mad|crazy)|sold out in \\w+|gone (?:in|before) (?:minutes|hours|my|the)|circling like|seagulls|gulls",
      needs: -1,
      severity: 'warning',
    },
    {
      find: '(?:#1|number one|top) (?:on|in) (?:the )?(?:amazon|itunes|charts?|app store|its category)|(?:\\d+[km]?\\+? )?(?:facebook|instagram|tiktok|youtube) (?:likes|followers|fans|views)|(?:dogs|kids|cats|moms|mums|men|women|guys|girls|babies|pets|parents|teachers|everyone|students|customers|readers) (?:love|loves|adore|adores|go crazy for|go nuts for) (?:it|them|our|this|these|us)',
      needs: 0.1,
      severity: 'warning',
    },
    // Freer wordings, which need more selling around them.
    {
      find: "(?:half|the whole) (?:of )?(?:the |our |my |your )?(?:street|town|village|team|office|committee|school|class|county|block|market|gym|city|internet|neighbourhood|\\w+) (?:has|have|seems?|own|owns|met|already|is already|are already|swears?|queues?|turned up|wants?)(?: [\\w'-]+){1,5}|{many}(?: [\\w'-]+){0,2} (?:and counting|strong|can't go back|can't all be wrong|already (?:have|own|in|hooked|signed|joined))|(?:hundreds|thousands|dozens) of [\\w ]{3,20}, (?:zero|not one|no|and not)|(?:everyone|everybody|each one|every \\w+) (?:asks|is asking|wants|at my|in my|always|keeps|ends up|comes back)(?: [\\w'-]+){1,5}|(?:teachers|doctors|chefs|pros|locals|nurses|coaches|brides|designers|mechanics) (?:themselves|send|bring|swear|keep|buy|come)(?: [\\w'-]+){1,5}",
      needs: 0.1,
      severity: 'warning',
    },
    {
      find: "(?:has|have|'s|already|we've|i've|they've) (?:already )?(?:helped|guided|trained|served|saved|reached|taught|inspired) (?:over |more than )?{many}(?: {w}){1,3}|(?:tons|loads|heaps|hundreds|thousands) of (?:{w} ){0,2}(?:success )?(?:stories|transformations|testimonials|downloads)|{many} (?:{w} )?(?:read|use|love|trust|follow|swear by|subscribe to|rely on) (?:it|this|us|me|them|our)",
      needs: 0.2,
    },
    {
      find: "you(?:'ve| have)?(?: all)? (?:kept|keep|been) (?:asking|requesting|begging)(?! (?:me|us|why|how|yourself))(?: {w}){0,3}|our (?:hugely |most |ever[- ]|so |very |always )?(?:popular|much-loved|well-loved|best-loved|sought-after|viral|coveted|sell-?out|sold-out) {w}(?: {w})?|(?:dogs|kids|cats|moms|mums|men|women|pets|parents|teachers|players|gamers|families|dads|brides|critics|fans|locals|chefs) (?:love|adore|go crazy for|go nuts for|rave about|swear by|can't get enough of) (?:it|them|our|this|these|us)|(?:going out|sent|goes out) to (?:exactly |over |more than |nearly )?{many} (?:{w} ){0,2}(?:subscribers|readers|creators|people|inboxes)|(?:my|our) (?:{w} )?(?:content|posts?|videos?|app|book|course|newsletter|podcast) (?:was|were|has been|have been) (?:viewed|seen|watched|read|downloaded|used|shared) (?:over |more than |nearly |by )*\\d[\\d.,]*(?: {w}){0,2}",
      needs: -0.5,
      severity: 'warning',
    },
    // A whole place knows.
    {
      find: "[Aa]sk (?:around|any(?:one|body)|every(?:one|body)|the whole|all|half)(?: (?:of|in|from|round))? [A-Z][\\w'-]+",
      needs: -0.2,
      caseSensitive: true,
      ownGuardsOnly: true,
    },
    {
      find: '(?:nine|9|eight|8) (?:in|out of) (?:ten|10) (?:{w} ){1,2}(?:you|who|that|choose|prefer|recommend|use|trust|come back|secretly)(?: {w}){0,5}',
      needs: 0.2,
      severity: 'warning',
    },
    // In a draft that pushes in other ways too.
    {
      find: "(?:over |more than |nearly |almost |the |those |already |just |about )*{many}\\+?(?: of)?(?: {w}){0,3}? (?:{people}|operators|others|strangers|ladies|guys|mums|subscribers|sceptics|locals|couples|chefs|nurses|coders|souls|hearts|kids|bakers|renters|drivers|artists|girls|sellers)(?: {w})? (?:know|knows|read|reads|have|has|already|use|uses|love|loves|made|make|are|can't|open|opened|swear|trust|entrusted|switched|joined|jumped|watched|watch|bought|follow|got|moved|said|did|in|can|cannot|tried|signed|left|wear|eat|sleep|play|ditched)(?: {w}){0,6}",
      among: 1,
      severity: 'warning',
    },
    {
      find: "(?:half|most|the whole|the entire|nearly all|everyone|everybody|every \\w+|everyone's) (?:of )?(?:{w} ){0,3}?(?:has|have|is|are|'s|already|swears?|wants?|keeps?|owns?|asks?|asked|queues?|loves?|came|comes)(?: {w})? (?:already|in|on|wearing|using|asking|talking|tasted|switched|switching|moved|moving|obsessed|hooked|one|by|about|queue\\w*|bought|buying|ordering|through|raving|jealous|here|doing it|had|got|sold|eating|doing|joined|back)(?: {w}){0,5}",
      among: 1.5,
      severity: 'warning',
    },
    {
      find: "(?:trusted|loved|used|worn|adored|backed|chosen|followed|swallowed|read|ridden|recommended|stocked|approved|tried) by (?:{w} ){0,3}?(?:startups?|teams|locals|chefs|brides|nurses|teachers|parents|families|mums|brands|people|everyone|names|half|founders|pros|companies|athletes|celebrities|thousands|{many})(?: {w}){0,5}|there's a reason(?: {w}){1,7}|(?:many|most|some|all) of the (?:world|country|city|uk|nation|industry)'s (?:{w} ){1,4}|every (?:name|brand|{w}) you(?:'d|'ve)? (?:recogni[sz]e|know|love|heard|can name)(?: {w}){0,6}|all the (?:{w}) you(?:'ve)? (?:saw|see|seen|know)(?: {w}){0,5}",
      among: 1,
      severity: 'warning',
    },
    {
      find: 'sold[- ]out (?:events?|shows?|dates?|tours?|runs?|nights?|workshops?)|(?:amazing|incredible|overwhelming|fantastic|phenomenal) (?:feedback|response|demand|(?:{w} star )?reviews)|(?:devoted|loyal|huge|massive) following',
      needs: 0.2,
      severity: 'warning',
    },
    {
      find: "(?:every|everyone|everybody|half|most|all|{some} (?:families|neighbou?rs|people|others))(?: of)?(?: {w}){0,5}? (?:(?:has|have|is|are|isn't) )?(?:{w} )?(?:ditched|switched|switching|shifted|shifting|jumped|come here|signed up|already on|already in|with us|to us)(?: {w}){0,5}|{start}(?:every(?! (?:item|shop|time|day|week|month|year|one of|street|plant|jar|piece))|everyone|everybody|half|not one|all the|all of) (?:{w} ){1,9}?(?:us|our|me|my|already|here|them|ever|again)(?: {w}){0,4}",
      among: 0.5,
      severity: 'warning',
    },
    ...freer,
    ...loose,
  ],
  guards: [
    { because: 'a sum, not a crowd', before: '.*[£$€₹₦]', phrase: '^\\d.*' },
    {
      because: 'thanked',
      before: '(?:thank you|thanks|cheers|grateful|love)(?: (?:so much|again|all))?(?: to| for)?',
      phrase: '^every',
    },
    {
      because: 'what is done with the money',
      phrase:
        '^(?:and )?every (?:{w} )?(?:slice|tickets?|sale|penny|pound|purchase|cup|cake|coin|bar|copy|order|bag|raffle)\\b.*\\b(?:buys|pays|goes|funds|helps|plants|feeds)\\b',
    },
    {
      because: 'a place in the body, or where a thing is',
      phrase:
        '^gone in (?:the|my|your|his|her|its) (?!first|last|space|same|time|blink|hour|night|morning)\\w+',
    },
    {
      because: 'how long that has been, soberly',
      phrase: '^(?:nobody|no one|not one|none)',
      after: ',? ?(?:though|but|yet|so far|that i know|touch wood)',
    },
    {
      because: 'people of a story, not a crowd that bought',
      before:
        '(?:charged|billed|lost|owed?|fired|laid off|refunded|surveyed|asked|interviewed|wrong for|observation of)(?: {w})?',
    },
    {
      because: 'those who answered, or went',
      after:
        '(?:replied|answered|complained|cancell?ed|left|unsubscribed|now|twice|lost|suffer(?:ed)?|died?)',
    },
    {
      because: 'where they are from',
      before: '(?:around|across|all over|of|in|from)',
      phrase: '^the (?:world|whole)',
    },
    {
      because: 'victims, not buyers',
      sentence: '(?:died|dead|deaths?|killed|injured|missing|trapped|displaced|evacuated|homeless|stranded)',
    },
    {
      because: 'a figure in brackets, told with its cost',
      before: '(?:.*)\\(',
      after: ',? (?:{price}|\\d)',
    },
    { because: 'a sum worked out', after: '(?:at|@|x|\u00d7|per|paying) ?(?:{price}|\\d)' },
    {
      because: 'medicine or news',
      sentence:
        '(?:viral (?:load|infection)|infection|virus|respondents|survey|poll|census|killed|injured|homeless|evacuat\\w+|earthquake|stranded|missing people|power outage|without power|flood\\w*|relief|protest\\w*|turnout|passengers)',
    },
    {
      because: 'a counted, sourced figure',
      sentence:
        '(?:\\[\\d+\\]|according to|copies sold \\(|of our (?:ten|10|\\d+) (?:pilots?|users|clients)|\\d+ of (?:our|the|my) \\d+|poll linked|left this year|complaints)',
    },
  ],
  rewrites,
};
