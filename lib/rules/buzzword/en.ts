import type { Cases, RuleLanguage } from '../../engine/rule';
import { loose } from './loose';

const OF_WORK =
  '(?= (?:[\\w-]+ ){0,2}(?:research|stud(?:y|ies)|science|scientists?|evidence|insights?|findings|programs?|programmes?|projects?|proposals?|teams?|investigators?|researchers?|environments?|training|mentors?|expertise|collaborations?|opportunit(?:y|ies)|infrastructure|resources?|contributions?|institution|faculty|candidates?|advances?|agenda)\\b)';
const OWN_WORK =
  '(?:this|these|their|her|his|the (?:proposed|present|current)) (?:[\\w-]+ ){0,2}(?:project|proposal|work|award|application|programme|program|grant|fellowship|results|findings|study|research|team|candidate)';

export const en: RuleLanguage = {
  text: {
    name: 'Business buzzwords',
    line: "A reader can't picture this yet. Say what changes on a normal Tuesday.",
    why: 'In an experiment, abstract wording got less attention and its source was rated lower than with concrete wording. Jargon was also the second most annoying brand habit in a survey of followers.',
    source: {
      label: 'Miller et al. 2007, Human Communication Research',
      url: 'https://onlinelibrary.wiley.com/doi/10.1111/j.1468-2958.2007.00297.x/full',
    },
  },
  patterns: [
    { find: '(?:an? |the |total |real |true |absolute )*game[- ]?changers?', needs: 0.1 },
    {
      find: 'synerg(?:y|ies|istic)|paradigm[- ]shift(?:ing)?|best-of-breed|move(?:s)? the needle|thought leader(?:ship)?|low-hanging fruit|blue[- ]sky|value[- ]add(?:ed)?|mission[- ]critical|growth hack(?:s|ing)?|10x (?:your|growth|engineer)|360°? ?(?:degree )?(?:solutions?|growth|approach)',
      needs: -1.2,
    },
    {
      find: '(?:ai|data|insight|purpose|story|customer|community|soul|heart|future|human|design)[- ](?:powered|native|driven|led|centric|aligned|first|centred|centered|enabled)(?: \\w+)?',
      needs: -0.4,
    },
    {
      find: '(?:end-to-end|seamless(?:ly)?|frictionless|turnkey|one-stop|all-in-one|best-in-class|next-gen(?:eration)?|future-proof|forward-thinking|cutting-edge|bleeding-edge|robust|scalable|holistic|disruptive|transformational|transformative|actionable|white-glove|bespoke|omnichannel|hyper-?growth|mission-driven|results-driven|proven|integrated|innovative|strategic|elevated|curated|agile|dynamic) (?:\\w+ )?(?:platform|solutions?|experiences?|ecosystem|strateg(?:y|ies)|approach|insights?|growth|innovation|partner|services?|suite|systems?|methods?|framework|process|leadership|transformation|journey|celebrations?|teams?|workflows?|results|tools|software|marketplace|shop)',
      needs: -0.1,
    },
    {
      find: '(?:supercharge|turbocharge|unlock|unleash|elevate|empower|amplify|accelerate|optimi[sz]e|maximi[sz]e|leverage|level up|future-proof|scale|skyrocket|transform|revolutioni[sz]e|reimagine|democrati[sz]e|streamline|harness|ignite|curate)(?:s|d|ing)? (?:your |our |their |the |his |her )?(?:\\w+ )?(?:growth|potential|business|brand|productivity|sales|success|value|impact|reach|career|team|teams|workflow|workflows|revenue|roi|performance|creativity|leadership|game|marketing|future|full potential|power|possibilities|results|operations|innovation|engagement|skills|life|audience|mindset|synergies|power of)',
      needs: -0.4,
    },
    {
      find: '(?:career|business|digital|personal|culture|leadership|growth|content|creator|wellness) (?:transformation|ecosystem|journey|alchemy|acceleration|blueprint|architecture)',
      needs: -0.4,
    },
    {
      find: "radical transparency|human-centric|at scale|proven (?:methods?|systems?|framework|process|formula|strateg(?:y|ies)|blueprint)(?:, and actionable strategies)?|actionable (?:strategies|insights|tips|takeaways)|world of possibilities|endless possibilities|value proposition|deep dive into|double[- ]click on|circle back|nurtures? tomorrow's|tomorrow's leaders|story-led|soul-aligned|vision into reality",
      needs: -1.2,
    },
    { find: 'AI-native|Ridiculously scalable|AI-powered', caseSensitive: true, needs: -0.2 },
    {
      find: '(?:we |our (?:team|platform|company|agency|mission) )(?:\\w+ )?(?:empowers?|enables?|leverages?|unlocks?|drives?|fuses?|bridges?|reimagines?|disrupts?|harness(?:es)?)',
      needs: -0.1,
    },
    // Freer wordings, which need more selling around them.
    {
      find: '(?:an?|the|our|this|these|to|his|her|its|and|in|highly|of|with|for|truly|address(?:es)?) (?<flag>(?:highly |truly |very )*(?:innovative|unprecedented|transformative|groundbreaking|paradigm-shifting|cutting-edge|state-of-the-art|unparalleled|world-leading|synergistic|impactful)(?:,? and \\w+)?)(?= [\\w])',
      needs: -0.4,
      unless: { because: 'plain talk', sentence: '(?:lol|omg|haha|my (?:mom|mum|dad|kids?|son|daughter))' },
    },
    {
      find: '(?:creative|unique|emerging|novel) (?:and (?:novel|innovative|compelling|unique|creative) )?(?:energy|infrastructure|solutions?|position|insights?|opportunit(?:y|ies)|resource|strengths?|approach(?:es)?|perspective|vision|evidence|synerg\\w+|environment|expertise|combination|capabilit\\w+|population)|(?:the|apply) (?:very )?latest (?:and (?:most )?\\w+ )?(?:advances|innovations?|breakthroughs?|developments?|in |technolog\\w+)|(?:conduct|be|provide|report|perform|offer) the (?<flag>first(?:[- ]ever)?)(?= (?:\\w+ )?(?:\\w+ )?(?:study|trial|analysis|platform|solution|company|comprehensive|evidence|of its kind))|high[- ]quality (?:\\w+ )?(?:biorepository|care|data|research|content|solutions?|service|ingredients|materials)|(?:fast|rapid|sensitive|robust|powerful) ?,?(?: \\w+ ?,)? and (?:reproducible|sensitive|scalable|robust|powerful)',
      needs: -0.4,
    },
    // How a proposal or a report praises its own work, team and findings.
    {
      find: `(?<flag>(?:(?:highly|truly|uniquely|exceptionally|extremely) (?:creative|collaborative|cohesive|innovative|significant|motivated|qualified|productive|skilled|talented|interdisciplinary|relevant|ambitious|original)|cohesive|pivotal|timely|compelling|pioneering|ambitious|outstanding|exceptional|stellar|vibrant|invaluable|tremendous|immense|world-renowned|prestigious|visionary|paradigm-changing|field-leading|rigorous(?: and \\w+)?|meticulous))${OF_WORK}`,
      unless: {
        because: 'nobody praises their own work',
        sentence: `^(?![^]*\\b(?:(?:we|our|i|my|us)\\b|${OWN_WORK}))[^]*$`,
      },
    },
    {
      find: '(?:shap|power|fuel|driv|defin|build|champion|usher in|lead)(?:e|es|s|ing)? the (?:next|new|coming|fourth|4th) (?:generation|wave|era|frontier|chapter|industrial revolution)(?: of(?: {w}){1,3})?',
      needs: 0,
    },
    // Whatever is centred or ready.
    {
      find: '(?:{w}-(?:centric|ready|driven|native|cent(?:red|ered))|holistic|frictionless|globally competitive|next-gen(?:eration)?)(?:,? (?:and )?{w}){0,3} (?:journeys?|leaders|ecosystems?|resilience|fabric|flywheel|operating system|engagement|citizens)(?: {w}){0,2}',
      needs: -0.8,
      ownGuardsOnly: true,
    },
    // In a draft that pushes in other ways too.
    {
      find: '(?:holistic|ai-native|ai-first|ai-powered|cloud-native|end-to-end|future-proof|frictionless|best-of-breed|purpose-driven|people-first|data-driven|human-cent(?:red|ric)|customer-cent(?:red|ric)|hyper-?\\w+|omnichannel|next-gen(?:eration)?|value-added|mission-critical|agile|scalable|disruptive|transformational|transformative|synerg\\w+|paradigm\\w*|soul-(?:aligned|led)|heart-led|radical|intentional|authentic|conscious|bleeding-edge|turnkey|world-class|integrated|strategic|impactful|thought)(?:,? (?:and )?{w}){0,3} (?:fabric|ecosystems?|solutions?|alignment|agility|growth|leadership|transformation|experiences?|journeys?|outcomes?|value|platforms?|moments|impact|synerg\\w+|enterprises?|brands|innovation|culture|storytelling|strateg\\w+|framework|excellence|partner(?:ship)?s?|mindset|potential|abundance)(?: {w}){0,4}',
      among: 1,
    },
    {
      find: '(?:architect|orchestrat|empower|unlock|leverag|harness|curat|catalys|catalyz|reimagin|elevat|supercharg|accelerat|amplif|activat|co-creat|redefin|operationali[sz]|democrati[sz]|future-?proof|ideat|synergi[sz]|streamlin|optimi[sz])(?:es?|ing|ed|ies|s|y|e)? (?:{w} ){0,4}?(?:ecosystems?|value|growth|potential|agility|alignment|transformation|moments|outcomes?|enterprises?|brands|teams|journeys?|synerg\\w+|experiences?|impact|innovation|ambition|scale|advantage|purpose|possibilities|capabilities|mindset|abundance|workflows?|engagement|touchpoints?|excellence)(?: {w}){0,6}|(?:intersection|nexus|forefront|heart|vanguard) of {w}(?: {w}){0,5}|at (?:the )?(?:scale|speed of|soul level|cellular level)(?: {w}){0,3}|into (?:advantage|opportunity|action|impact|outcomes)(?: {w}){0,3}',
      among: 1,
    },
    ...loose,
  ],
  guards: [
    {
      because: 'a door, a game',
      phrase: 'unlocks? (?:(?:the|our|a) )?(?:raffle|doors?|gates?|shop|shutters?|level|prize|chapter)',
    },
    {
      because: 'a door, a game',
      phrase: 'unlocks?$',
      after: '(?:(?:the|our|a) )?(?:raffle|doors?|gates?|shop|shutters?|level|prize|chapter)',
    },
    {
      because: 'a term of a craft',
      sentence:
        '(?:encryption|reef|wetland|forest|species|leverage ratio|financial leverage|tights|nursing course|optimizer|drug interaction|end-to-end tests?|compiler|unit tests?|database|kernel)',
    },
  ],
  rewrites: [
    {
      move: 'delete',
      replace: 'found',
      find: '(?:seamless(?:ly)?|cutting[- ]edge|next[- ](?:gen(?:eration)?|level)|state[- ]of[- ]the[- ]art|innovative|disruptive|holistic|end[- ]to[- ]end|ai[- ]powered|data[- ]driven|future[- ]proof|best[- ]of[- ]breed|world[- ]class|transformative|revolutionary|groundbreaking|game[- ]changing|purpose[- ]driven|mission[- ]driven|results[- ]driven|actionable|robust|synergistic|scalable|human[- ]cent(?:ric|ered)|conversion[- ]first|value[- ]driven)(?= \\p{L})',
      text: '',
    },
    { move: 'concrete', replace: 'onward', text: '$here (in plain words: [what it does, for whom])' },
    {
      move: 'concrete',
      replace: 'sentence',
      only: '^.{12,}$',
      text: 'On a normal Tuesday it [does what, for whom], so that [what they no longer have to do].',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Our end-to-end platform helps your team work better.',
    'This planner is a game-changer for your business, now available in our shop.',
    'Our webinar will supercharge your growth.',
    'We leverage synergies across the whole value chain.',
    'Our data-driven coaching gives you actionable strategies.',
    'Our mentoring subscription will unlock your full potential.',
    'Only two seats left, book now. We orchestrate human-centric growth journeys.',
    'We have assembled a cohesive team for the proposed dig.',
    'Their highly creative research drew a second grant. Our studio brings brands the same spark, book a call today.',
    'This project rests on a compelling body of evidence and timely findings.',
    'Our lab days shape the next generation of bakers, sign up today.',
    'We build patient-centric engagement fabric.',
    'Join our webinar today, only £20! A future-ready, outcome-led curriculum for your team.',
    'Our holistic calm layer is here. Sign up now and save 20%!',
  ],
  lookalikes: [
    'The app uses end-to-end encryption, so the server never sees the text.',
    'Warmer water is changing the ecosystem of the reef.',
    'Unlock your phone, open the settings and read the battery page.',
    'The seamless tights ripped on the second wear.',
    'The bank reports its leverage ratio every quarter.',
    'She teaches a holistic nursing course at the college.',
    "The band's songs orchestrate well for brass.",
    'Our shop blog has notes on learning architecture from old houses.',
    'The muscle depends on the cohesive action of many fibres.',
    'A timely reply from the study office would have helped.',
    'The trial found a strong association with age.',
    'The lake is a holistic mess of weeds and bottles.',
  ],
};
