import type { Cases, RuleLanguage } from '../../engine/rule';
import { loose } from './loose';

export const en: RuleLanguage = {
  text: {
    name: 'Vague authority',
    line: 'Which study, which doctor? One link turns this from a slogan into evidence.',
    why: 'Experts and studies without a name lend a claim weight nobody can check. Wikipedia asks writers to name the source or drop the claim.',
    source: {
      label: 'Wikipedia, Words to watch (archived)',
      url: 'https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
    },
  },
  patterns: [
    {
      find: "(?:experts?|scientists?|researchers|doctors?|dermatologists?|dentists?|vets?|nutritionists?|psychologists?|specialists?|surgeons?|physicians|leaders|insiders|professionals|critics(?: and fans)?(?: alike)?|analysts|historians)(?: \\w+)? (?:(?:all )?agree|recommend|say|swear by|love|hate|are (?:shocked|raving|stunned|amazed|baffled)|have (?:hailed|praised|called|proven)|trust|don't want|consider|hail|rave)(?: (?:that|it|this|on|about|the|us))?",
      needs: -0.8,
      unless: {
        because: 'somebody the writer saw',
        before: '(?:my|our|his|her|the|two|three|several|those|these)',
      },
    },
    {
      find: '(?:studies|research|science|evidence|data|trials|reports|a study|surveys?|statistics)(?: \\w+)? (?:show|shows|has shown|have shown|prove|proves|proven|have proven|suggest|suggests|confirm|confirms|say|says|found|reveal|reveals|backs)(?: (?:that|it|this))?',
      needs: 0.4,
      unless: {
        because: 'the source follows',
        after: '[^.]*(?:https?:|\\(|\\[|doi|(?:19|20)\\d\\d|n ?=|journal|university|et al)',
      },
    },
    {
      find: '(?:clinically|scientifically|medically|laboratory|lab|independently|dermatologically|science)[- ](?:proven|tested|backed|validated|formulated|studied|approved)(?: to)?|(?:doctor|dermatologist|vet|veterinarian|dentist|expert|physician|pediatrician|nutritionist|teacher|therapist|celebrity|chef|scientist|science|mom|mum|trainer)s?[- ](?:tested|approved|recommended|formulated|backed|trusted|designed|developed|endorsed|led)|science-backed|backed by (?:science|experts|research|doctors)|proven by science|rooted in science|research-backed|clinical (?:studies|trials|research) (?:show|prove)',
      needs: -0.2,
    },
    {
      find: '(?:widely|generally|commonly|universally|critically|often)(?: \\w+)? (?:regarded|considered|recogni[sz]ed|hailed|acknowledged|known|seen|described|acclaimed|praised)(?: \\w+)? (?:as|to be|by|for)',
      needs: -0.9,
      unless: { because: 'a fact everybody can look up', after: '[^.]{0,40}(?:\\[\\d|as [\'"]|because)' },
    },
    {
      find: 'many (?:people|experts|critics|fans|scholars|parents|customers|of you)(?: \\w+)? (?:say|believe|consider|agree|swear|regard)|by many (?:fans|critics|experts|scholars)|it is (?:widely )?(?:believed|said|known|recogni[sz]ed|accepted) that|(?:some|many|most) (?:critics|historians|observers|scholars|commentators)',
      needs: 0.05,
      unless: { because: "the writer's own circle", sentence: '(?:i|my|me)' },
    },
    {
      find: '(?:nine|9|eight|8|four|4|\\d) (?:in|out of) (?:ten|10|five|5) (?:\\w+ )?(?:leaders|doctors|dentists|experts|vets|women|men|users|parents|people|customers|cats|owners|clients|dermatologists|moms)(?: \\w+)?',
      needs: 1.2,
    },
    {
      find: 'recommended by (?:doctors|experts|vets|dentists|professionals|dermatologists|leading|top|thousands|nutritionists|teachers)|(?:used|trusted|loved|developed|designed|created|formulated|approved|endorsed|chosen) by (?:\\w+ )?(?:doctors|experts|scientists|vets|dentists|nasa|professionals|dermatologists|engineers|celebrities|athletes|chefs|surgeons|specialists|phds|industry)|as (?:seen|featured) (?:on|in|by)(?: \\w+)?|ask (?:anybody|anyone) in the (?:trade|business|industry)|in the know',
      needs: -0.4,
    },
    {
      find: '(?:a )?(?:leading|top|prestigious|renowned) (?:european |american |swiss |japanese )?(?:institute|university|lab(?:oratory)?|scientist|expert|researcher)|all (?:phds|doctors|ex-\\w+) from top|fortune (?:500|100) (?:leaders|companies|ceos|executives)(?: \\w+)?|trusted source|most trusted source',
      needs: -0.8,
    },
    {
      find: '(?:award[- ]winning|nobel|harvard|stanford|nasa|silicon valley|ivy league|military|hospital|pharmaceutical|clinical|medical)[- ](?:backed|grade|trained|approved|tested|level)(?: \\w+)?',
      needs: 0.3,
    },
    {
      find: '(?:top|leading|major|big-name) (?:companies|brands|employers|experts|universities|hospitals|chefs|designers|retailers|doctors|institutions|instructors|artists|trainers|professionals|scientists|publishers|studios|schools|colleges|tech companies|teachers)|(?:created|curated|designed|developed|led|taught|made|picked|written|loved) by (?:the |top |leading )?(?:{w} )?(?:experts|pros|doctors|dermatologists|chefs|therapists|educators|nutritionists|vets|athletes)',
      needs: 0,
    },
    // In a draft that pushes in other ways too.
    {
      find: "(?:{w} )?(?:derma?s?|bloggers|influencers|nasa|doctors?|experts?|analysts?|scientists?|critics|insiders|specialists|dermatologists|researchers|neuroscientists|psychologists|engineers|dentists|vets|chefs|historians|economists|nutritionists|surgeons|physios|pundits|professors|therapists|clinicians|people in white coats|(?:leading|top|great|best|sharpest|smartest) minds|those in the know|the pros|the elites|monks|yogis|healers|sages|the ancients)(?: (?:in|at|across|of)(?: {w}){1,3})? (?:agree|say|says|call|calls|have (?:called|trusted|known|hailed|praised|used|sworn|long|been|warned)|(?:is|are) (?:now |all |secretly )*(?:telling|sending|switching|calling|already|obsessed|raving|stunned|losing|quietly|shocked)|swear|trust|hope|can't (?:stop|explain|believe)|cannot|warn|recommend|predict|insist|love|hate|fear|keep|use|consider|credit|describe|rave|whisper|admit|won't|know)(?: {w}){0,7}",
      among: 1,
      severity: 'warning',
    },
    {
      find: "by (?:industry|market|tech|beauty|health|fashion|food|travel|finance|legal)? ?(?:insiders|experts|professionals|veterans|leaders|specialists|critics)(?: {w}){0,3}|(?:science|research|studies|the data|history|neuroscience|psychology|biology|evidence)(?:'s| is| has| have)?(?: long)? (?:shown|proved|clear|settled|finally|now|shows?|proves?|proven|says?|caught up|backs?|agrees?|spoken)(?: {w}){0,6}|(?:called|dubbed|hailed as|described as|known as|credited with|considered|regarded as) (?:her |him |it |them |us )?(?:the|a|an) (?:{w} )?(?:future|next|voice|new|greatest|most|finest|best|father|mother|king|queen|watershed|breakthrough|miracle|godfather|gold standard|{super})(?: {w}){0,4}",
      among: 1,
    },
    ...loose,
  ],
  guards: [
    {
      because: 'whom the writer could count',
      after: '(?:in )?(?:my|our) (?:comments|inbox|dms|class|office|street|village|year|team|thread)',
      phrase: '(?:in|out of) (?:\\d+|ten|five)',
    },
    {
      because: 'a named or linked source, or doubt',
      sentence:
        '(?:https?:|doi|et al|cochrane|(?:published|appeared) in|according to (?:the )?[a-z]+|\\(?(?:19|20)\\d\\d\\)|n ?= ?\\d|no (?:studies|evidence|research)|disagree|mixed|inconclusive|my (?:doctor|dermatologist|vet|gp|dentist|pediatrician)|told me|asked (?:my|a|the))',
    },
    {
      because: 'news of an event',
      sentence:
        '(?:police|officials|earthquake|flood\\w*|victims|killed|toll|storm|climate|pandemic|outbreak|who said|minister|government)',
    },
  ],
  rewrites: [
    {
      move: 'cite',
      replace: 'onward',
      only: 'stud(?:y|ies)|research|scien|expert|doctor|dentist|clinical|proven|tested|survey|according|recogni|regarded|known|hailed|critics|analysts|specialist|dermatolog|p(?:a)?ediatric|nutrition|psycholog|approved|recommended|they say|insiders|agree|professional|therap|surgeon|pros\\b|chefs?|engineers?|coaches',
      text: '$here (according to [who, with a link])',
    },
    {
      move: 'soften',
      replace: 'sentence',
      only: 'stud|research|scien|proven|clinical|tested|data',
      text: 'There is no study yet; of [how many] people we asked, [how many] said [what].',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Best in Leeds, bar none. Only two slots left, book now. Any decent surgeon sleeps on one.',
    'Clinically proven to firm your skin, now $29 in our shop.',
    'Experts agree that our planner saves families hours.',
    'Studies show our gummies help you focus, order a jar today.',
    'Our shampoo is dermatologist tested and kind to scalps.',
    'He is widely regarded as the father of modern balcony gardening.',
    'Nine in ten doctors recommend our insoles.',
    'A science-backed bedtime routine for tired parents, $19.',
    'Last few left, order now. Leading minds in sleep call it a breakthrough.',
    'Our mentors have worked with top companies, sign up today.',
    'Best in Leeds, bar none. Only two slots left, book now. Bloggers in three counties swear by it.',
    'Seasoned sailors swear by our rope. The best in Cornwall, bar none, and only two coils left, so order now.',
    'Grab our tea before Sunday, £8 a tin. Ancient healers knew it for centuries. Only ten tins left.',
  ],
  lookalikes: [
    'Any decent doctor will look at the rash again if it spreads.',
    'A 2021 Cochrane review of 14 trials found a small effect (https://example.org/review).',
    'My dermatologist told me to stop the scrub and use plain cream.',
    'Clinically it looks like a sprain, but get an X-ray if it swells.',
    'Experts disagree about this, and the two papers I read used small samples.',
    'No studies show a benefit for children under five.',
    'The ad said "clinically proven", and the small print named no trial at all.',
    'According to the census, 268 households here have no car.',
    'FDA-approved eye drops cost $14 at the chemist here.',
    'Two doctors at the practice warn patients about the ice outside.',
    'Two vets in the county are sending samples to the lab.',
  ],
};
