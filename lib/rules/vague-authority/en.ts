import type { Cases, RuleLanguage } from '../../engine/rule';

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
      find: "(?:experts?|scientists?|doctors?|dermatologists?|dentists?|vets?|specialists?|physicians|leaders|insiders|professionals|critics(?: and fans)?(?: alike)?|analysts)(?: \\w+)? (?:(?:all )?agree|recommend|say|swear by|love|hate|are (?:shocked|raving)|have (?:hailed|praised|called|proven)|trust|don't want|consider)(?: (?:that|it|this|on|about|the|us))?",
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
      find: '(?:clinically|scientifically|lab|independently|science)[- ](?:proven|tested|backed|validated|approved)(?: to)?|(?:doctor|dermatologist|vet|dentist|expert|physician|nutritionist|teacher|therapist|celebrity|chef|scientist|science|fda|mom|mum|trainer)s?[- ](?:tested|approved|recommended|backed|trusted|designed|developed|led)|science-backed|backed by (?:science|experts|research|doctors)|proven by science|research-backed|\\w+ effectiveness in clinical|clinical (?:studies|trials|research) (?:show|prove)',
      needs: -0.2,
    },
    {
      find: '(?:widely|generally|commonly|universally|critically|often)(?: \\w+)? (?:regarded|considered|recogni[sz]ed|hailed|known|seen|described|acclaimed|praised)(?: \\w+)? (?:as|to be|by|for)',
      needs: -0.9,
      unless: { because: 'a fact everybody can look up', after: '[^.]{0,40}(?:\\[\\d|as [\'"]|because)' },
    },
    {
      find: 'many (?:people|experts|critics|fans|parents|customers|of you)(?: \\w+)? (?:say|believe|consider|agree|swear)|considered (?:legendary|one of|a legend|the) (?:\\w+ )?(?:by many)?',
      needs: 0.05,
      unless: { because: "the writer's own circle", sentence: '(?:i|my|me)' },
    },
    {
      find: '(?:nine|9|eight|8|four|4|\\d) (?:in|out of) (?:ten|10|five|5) (?:\\w+ )?(?:leaders|doctors|dentists|experts|vets|women|men|users|parents|people|customers|cats|owners|clients|moms)(?: \\w+)?',
      needs: 1.2,
    },
    {
      find: '(?:used|trusted|loved|developed|designed|created|approved|endorsed|chosen) by (?:\\w+ )?(?:doctors|experts|scientists|vets|dentists|nasa|professionals|engineers|celebrities|athletes|chefs|specialists|industry)|as (?:seen|featured) (?:on|in|by)(?: \\w+)?|ask (?:anybody|anyone) in the (?:trade|business|industry)|in the know',
      needs: -0.4,
    },
    {
      find: '(?:pioneering|groundbreaking|recent|new|latest|cutting-edge|leading|independent) (?:research|studies|study|science|trials)(?: \\w+)? (?:at|by|from|shows?|proves?|reveals?|confirms?) (?:a |the )?(?:leading|top|renowned|european|american|japanese|world|that)?(?: \\w+ (?:institute|university|lab|institution))?|(?:a )?(?:leading|top|prestigious|renowned) (?:european |american |swiss |japanese )?(?:university|scientist|expert)|all (?:phds|doctors|ex-\\w+) from top|fortune (?:500|100) (?:leaders|companies|ceos|executives)(?: \\w+)?|trusted source|most trusted source|my surgeon stared',
      needs: -0.8,
    },
    {
      find: '(?:award[- ]winning|nasa|military|hospital|clinical|medical)[- ](?:backed|grade|trained|approved|tested|level)(?: \\w+)?',
      needs: 0.3,
    },
    // In a draft that pushes in other ways too.
    {
      find: "(?:{w} )?(?:doctors?|experts?|analysts?|scientists?|critics|insiders|specialists|neuroscientists|engineers|dentists|vets|chefs|professors|therapists|people in white coats|(?:leading|top|great|best) minds|those in the know|the pros|the elites|sages|the ancients)(?: (?:in|at|across|of)(?: {w}){1,3})? (?:agree|say|says|call|calls|have (?:called|trusted|known|praised|used|long|been|warned)|are (?:calling|already|obsessed|raving|losing|quietly|shocked)|swear|trust|hope|can't (?:stop|explain|believe)|cannot|warn|recommend|love|hate|fear|keep|use|consider|credit|describe|won't|know)(?: {w}){0,7}",
      among: 1,
      severity: 'warning',
    },
    {
      find: "by (?:industry|market|tech|beauty|health|fashion|food|travel|finance|legal)? ?(?:insiders|experts|professionals|veterans|leaders|specialists|critics)(?: {w}){0,3}|(?:science|research|studies|the data|history|psychology|evidence)(?:'s| is| has| have)? (?:clear|finally|now|shows?|proves?|proven|says?|caught up|backs?|agrees?|spoken)(?: {w}){0,6}|(?:called|hailed as|described as|known as|considered|regarded as) (?:her |him |it |them |us )?(?:the|a|an) (?:{w} )?(?:future|next|voice|new|greatest|most|finest|best|father|mother|king|queen|miracle|gold standard|{super})(?: {w}){0,4}",
      among: 1,
    },
  ],
  guards: [
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
      replace: 'sentence',
      text: 'In [the study, with its link], [how many people] [what was found]; it was paid for by [whom].',
    },
    {
      move: 'soften',
      replace: 'sentence',
      text: 'There is no study yet; of [how many] people we asked, [how many] said [what].',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Clinically proven to firm your skin, now $29 in our shop.',
    'Experts agree that our planner saves families hours.',
    'Studies show our gummies help you focus, order a jar today.',
    'Our shampoo is dermatologist tested and kind to scalps.',
    'He is widely regarded as the father of modern balcony gardening.',
    'Nine in ten doctors recommend our insoles.',
    'A science-backed bedtime routine for tired parents, $19.',
    'Last few left, order now. Leading minds in sleep call it a breakthrough.',
  ],
  lookalikes: [
    'A 2021 Cochrane review of 14 trials found a small effect (https://example.org/review).',
    'My dermatologist told me to stop the scrub and use plain cream.',
    'Clinically it looks like a sprain, but get an X-ray if it swells.',
    'Experts disagree about this, and the two papers I read used small samples.',
    'No studies show a benefit for children under five.',
    'The ad said "clinically proven", and the small print named no trial at all.',
    'According to the census, 268 households here have no car.',
    'Two doctors at the practice warn patients about the ice outside.',
  ],
};
