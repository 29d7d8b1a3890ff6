import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Relevant credential',
    advice: 'Say in five words why you know this, and where your knowledge stops.',
    starter: "I've worked as [trade] for [number] years; [what I don't cover] is outside it.",
  },
  patterns: [
    {
      find: "(?:i(?:'m| am| was|'ve been)|we(?:'re| are)|speaking as|{start}as|my \\w+ is|am) (?:an?|both a) (?:[\\p{L}-]+ ){0,3}?{trade}s?\\b",
      unless: {
        because: 'an ad speaks to the trade, or the word is a figure',
        after: '(?:looking|who wants|who needs|in the making|at heart|,? you (?:know|can|need|deserve))',
      },
    },
    {
      find: '(?:fully|highly) (?:qualified|licensed|registered|chartered) (?:and \\w+ )?(?:[\\w-]+ )?(?:{trade}|herbalist)\\b|{start}qualified and \\w+ (?:[\\w-]+ )?{trade}\\b|{start}(?:[\\w-]+ ){0,2}?(?:{trade}|tuner|smith|fixer|grower|maker|keeper) here\\b|{start}(?:retired|former|ex-?|practising|licensed|registered|qualified|trained|trainee|junior|senior|working) (?:\\w+ )?{trade}\\b',
    },
    {
      find: '(?:\\d{1,2}|{spelled}|{spelled}-\\w+|a few|several|many)\\+? (?:years|yrs|winters|seasons|decades)(?: now)? (?:in|as|on|at|with|doing|teaching|running|fixing|fitting|working|behind|baking|keeping|making|growing|cutting|nursing|selling|building|repairing|training|coding|writing) (?!(?:experience|happiness|history|excellence|trust|memories|a row|the making|business|love|mine|yours|age|marriage)\\b)',
    },
    {
      find: "i(?:'ve| have)? (?:\\w+ )?(?:worked|taught|hired|managed|run|ran|fitted|repaired|coached|trained|nursed|built|kept|grown|marked|examined|inspected|practised|edited|translated|fixed|cut|served|judged)\\b(?: \\w+){0,5} for (?:\\d{1,2}|{spelled}|a decade|over)",
    },
    {
      find: 'i worked (?:at|in|for|on|as) (?:one|a|an|the|that)\\b|i used to (?:work|teach|run|manage|sell|write|audit|inspect|be an?)',
    },
    {
      find: '(?:phd|md|msc|llb|rgn|mrcvs|cpa|cfa|chartered|board-certified|state-registered|gas safe|city & guilds)(?: \\w+)? (?:in|engineer|accountant|surveyor|registered|here|student)',
    },
    // What one's work lets one see.
    {
      find: "(?:most|half|many) (?:of the )?(?:[\\w-]+ ){1,4}?(?:i|we) (?:see|treat|fix|open|mark|read|get called (?:out )?to|am called to|carry|teach)\\b|(?:i|we)(?:'ve| have) (?:carried|treated|fixed|seen|trained|taught|marked|buried|sent|fitted) (?:\\w+ ){0,2}(?:people|patients|students|kids|dogs|houses|cars|boilers|cases|blokes|women|men|clients)\\b|(?:reminder|note|word|advice|tip|message) from (?:behind the|the|your|a) (?:\\w+ )?(?:counter|ward|pharmacy|workshop|kitchen|classroom|bench|front desk|crew|{trade})\\b|my (?:students|apprentices|trainees)\\b",
      unless: {
        because: "a happy customer's tale",
        sentence: "my (?:students|clients) (?:love|are|get|say|don't|can't|never)",
      },
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Half the boilers I see in January failed in October.',
    "I'm a district nurse, so I see these dressings every day.",
    'Piano tuner here: the damp matters more than the age.',
    'Nineteen years in payroll taught me to check the tax code first.',
    'As a structural engineer I would look at the lintel before the crack.',
    'I am a fully qualified herbalist and moved here in June.',
  ],
  lookalikes: [
    'If you cannot commit to being a full-time volunteer, come once a month.',
    'We offer all of the reading we see in schools.',
    'Half the people I meet want to be rich.',
    'We are an award-winning team of visionaries.',
    'Serial entrepreneur, dreamer, doer.',
    'As a mum of four I know this cures colds.',
    'Ask your dentist before you change the brush.',
    'For the baker in your life, a gift that rises.',
    'Twenty years of happiness in one little box.',
  ],
};
