import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Specific, checkable numbers',
    advice: 'Swap one adjective for one number (with its unit and period).',
    starter: 'It took [number] [unit] over [period].',
  },
  patterns: [
    // A price, plainly given.
    {
      find: '(?<!save |save up to |up to |extra |worth of |worth |win |another )(?:[a-z]{1,3})?[$£€₹¥]\\s?\\d[\\d.,]*(?:k|m|bn)?(?! ?(?:off|discount|back|bonus|credit|voucher|gift|value|in free|cashback|savings?)\\b)|(?:usd|gbp|eur|aud|cad|inr|r|rm|rs\\.?|php|ngn|kes|zar) ?\\d[\\d.,]+(?! off)|\\d[\\d.,]* ?(?:usd|gbp|eur|eth|btc)\\b',
    },
    {
      find: '(?:\\d[\\d.,/]*(?: ?(?:-|to|–) ?[£$€]?\\d[\\d.,/]*)?) ?-?(?:{unit})(?:\\b|(?<=%)|(?<=°))(?! ?(?:off|discount|free|guaranteed?|guarantee|cashback|back|bonus|savings?|satisfaction|money|natural|organic|recyclable|risk|online|secure|authentic|customer|happy|legit|original|pure|safe|sure|real|instant|markup|faster|more|better|extra)\\b)',
    },
    {
      find: '(?:\\d[\\d.,/]*(?: ?(?:-|to|–) ?[£$€]?\\d[\\d.,/]*)?) ?-?(?:{stretch})(?:\\b|(?<=%)|(?<=°))(?! ?(?:off|discount|free|guaranteed?|guarantee|cashback|back|bonus|savings?|satisfaction|money|natural|organic|recyclable|risk|online|secure|authentic|customer|happy|legit|original|pure|safe|sure|real|instant|markup|faster|more|better|extra)\\b)',
      earns: 0.5,
    },
    // How long a thing took or lasts.
    {
      find: '(?:takes?|took|taking|lasts?|lasted|ran|runs|waited|within|over|until) (?:me |us |it |for |the last |about |around |just |only |under |nearly )?\\d[\\d.,/]*(?: ?(?:-|to|–) ?\\d[\\d.,/]*)? ?-?(?:{stretch})\\b|\\d[\\d.,]* ?(?:{stretch}) (?:before|later|ahead|ago|while|at \\d)\\b|(?<=[,.:;] )\\d[\\d.,]* ?(?:{stretch})(?=[,.;]| at| in| of)|(?:add|allow|wait|median|averag\\w+) (?:[\\w-]+ ){0,3}?\\d[\\d.,]* ?(?:{stretch})\\b',
    },
    {
      find: "(?:\\d[\\d.,/]*(?: ?(?:-|to|–) ?[£$€]?\\d[\\d.,/]*)?)(?!%|x\\b|st\\b|nd\\b|rd\\b|th\\b) (?:[\\p{L}'-]+ ){0,2}?(?:people|persons|households|families|students|pupils|kids|children|patients|users|customers|guests|staff|volunteers|participants|runners|drivers|members|players|tasters|teachers|farmers|nurses|families|visitors|votes|upvotes|calls|emails|letters|orders|parcels|boxes|bags|bottles|jars|loaves|eggs|cups|trays|pages|words|lines|rows|files|photos|pieces|parts|items|copies|sheets|batches|bars|mugs|spaces|seats|tables|rooms|houses|flats|homes|shops|schools|sites|villages|towns|roads|buses|trains|trips|flights|boats|cars|bikes|dogs|cats|birds|cows|sheep|trees|plants|seeds|beds|plots|fields|stitches|reps|sets|sessions|classes|talks|games|matches|films|episodes|songs|tracks|tests|runs|attempts|samples|answers|tickets|bugs|issues|errors|commits|servers|requests|records|cases|deaths|injured|dead|killed|missing|arrests|fires|storms|points|stars|holes|screws|pins|layers|coats|pairs|rounds|stops|floors|storeys|replies|responses|applications|interviews|jobs|vacancies|clients|contracts|invoices|payments|repairs|returns|refunds|complaints|stones|knees|tries|clips|bytes|keys|stalls|coaches|kilos|speakers|reviewers|others|times|blokes|women|men|girls|boys|adults|of (?:them|us|those|you|these|my|our|mine|ours|every))\\b(?! (?:worldwide|sold|already|love|trust|served|happy))",
      unless: {
        because: 'a crowd nobody can check, or a boast',
        sentence:
          '\\d[\\d,.]*(?:k|m)?\\+ |join (?:over |the |our )?\\d|over \\d[\\d,.]*k? (?:happy|satisfied|people|customers|5-star|five)|trusted by|followers|subscribers',
      },
    },
    {
      find: "{spelled}(?:-\\w+)? (?:[\\p{L}'-]+ ){0,2}?(?:miles|metres|meters|feet|inches|kilos|grams|litres|pints|cups|spoons|tablespoons|teaspoons|quid|dollars|euros|pounds|pence|cents|percent|families|students|pupils|patients|customers|guests|volunteers|members|boxes|bags|bottles|jars|loaves|trays|pages|copies|batches|schools|trips|classes|lessons|tests|runs|contributors|speakers|vanloads|openings|cases|parcels|seats|tables|listings|of (?:them|us|the|those|these|my|our))\\b",
    },
    // A story counts its days too.
    {
      find: "{spelled}(?:-\\w+)? (?:[\\p{L}'-]+ ){0,2}?(?:seconds|minutes|hours|days|nights|weeks|months|years|winters|summers|seasons|people|kids|children|women|men|lads|girls|boys|blokes|dogs|cats|hens|birds|trees|plants|beds|eggs|words|lines|rows|mugs|bars|rooms|houses|shops|sites|flights|cars|bikes|stitches|reps|sets|times|attempts|questions|layers|coats|pairs|rounds|floors|jobs|interviews|points|stalls|cakes|tries|drops|pots|spaces|stations|replies|emails|calls)\\b",
      earns: 0.5,
    },
    {
      find: '(?:a|for a|only a|just a) (?:tenner|fiver|quid|pound|dollar)\\b|half (?:a|an) (?:cup|hour|mile|litre|pint|kilo|day|pound|dozen|acre|inch|teaspoon)|(?:one|1) (?:in|out of|of) (?:{spelled}|\\d+)|{spelled} (?:in|out of) (?:{spelled}|\\d+)|\\d+ (?:in|out of|of) (?:every )?\\d+|\\d+ ?/ ?\\d+(?! ?7)',
    },
    {
      find: '(?:since|in|until|by|from|circa|before|after|around|of|year) (?:18|19|20)\\d\\d\\b|(?:18|19|20)\\d\\d (?:and|to|-) (?:18|19|20)\\d\\d',
      earns: 0.5,
    },
    // A day or an hour that can be looked up.
    {
      find: '(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:{month})|(?:{month})\\.? \\d{1,2}(?:st|nd|rd|th)?)\\b|(?:{month})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:20\\d\\d|(?:at|from|to|through|until|-) )|\\d{1,2}:\\d\\d ?(?:am|pm)\\b|\\d\\.\\d ?(?:out of|/) ?\\d|magnitude \\d',
    },
    {
      find: '\\d{1,2}[:.]\\d\\d ?(?:am|pm|utc|gmt|est|bst|-|to|and|on|every|daily)?|\\b\\d{1,2} ?(?:am|pm)\\b|\\d{1,2} (?:to|till|til|until|-) (?:\\d{1,2}|noon|late)\\b(?! ?%)|(?:at|by|from|till|until|before|after|about) (?:\\d{1,2}|{spelled}|noon|midnight)(?: (?:on|every|this|in the|tomorrow|sharp|daily)|[.,;]|$)',
      earns: 0.5,
    },
    {
      find: '(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?s?,? (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:{month})\\b|(?:{month})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?! ?%)',
      earns: 0.5,
    },
    {
      find: 'from \\d[\\d.,]*(?:k|%|m)? to \\d[\\d.,]*(?:k|%|m)?|between \\d[\\d.,]*(?:k|%)? and \\d[\\d.,]*(?:k|%)?|(?:about|around|roughly|nearly|almost|approximately|exactly|under|over|at least|at most|up to|average of|only|just) \\d[\\d.,]*(?:k|m)?(?= \\p{L})(?! (?:hours? left|left|spots?|spaces? left|more|off))',
      unless: {
        because: 'a crowd nobody can check',
        sentence: 'trusted by|join (?:over |the )?\\d|followers|subscribers|five-star|5-star|happy',
      },
    },
    {
      find: 'n ?= ?\\d+|\\d+ ?[x×] ?\\d+(?: ?(?:cm|mm|m|in))?|(?:version|v) ?\\d+\\.\\d+(?:\\.\\d+)?|#\\d{2,5}\\b(?! (?:in|on|rated))|page \\d+|room \\d+|route \\d+|(?:no|nos|number)\\.? ?\\d{1,4}(?! (?:in|choice|rated|brand))',
    },
  ],
  guards: [
    { because: 'always open is no measure', phrase: '^24[/ ]7' },
    {
      because: 'a discount or a boast is no fact',
      phrase: '^(?:100|110|1000) ?(?:%|percent)|^\\d+ ?% (?:off|discount)',
    },
    { because: 'part of a discount', after: '(?:off|discount)\\b' },
    { because: 'pressure on time or stock, not a fact', after: '(?:only|left|remaining)\\b' },
    {
      because: 'sold in thousands, says the seller',
      after: '(?:\\+|sold|happy|satisfied|5-star|five-star|reviews?)',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Eleven of them came back cracked.',
    'The hearing is on Thursday, 9 May.',
    'Rated 4.2 out of 5 by the panel.',
    'The pump ran for 46 days before the first leak.',
    'Of 212 returns, 9 were broken in the post.',
    'A wash costs £4.20 and takes 35 minutes.',
    'Seven of the twelve seedlings made it past June.',
    'The path is closed from 14 March, 9.30 to 3.30.',
    'Response time went from 11 ms to 2.1 ms.',
  ],
  lookalikes: [
    'Her birthday is October 25th.',
    'See you at 9 am.',
    'Interact for 30-45 minutes.',
    'Nine days later my life was different.',
    'Everything 50% off, today only!',
    'Our 24/7 team is here for you.',
    '100% guaranteed or your money back.',
    'The #1 choice for busy parents.',
    'Join 80,000+ happy subscribers.',
    'Make 10x more sales with half the effort.',
  ],
};
