import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'Method shown',
    advice: 'Add the "how": steps, recipe or the way you counted.',
    starter: 'How I did it: first [step], then [step], and I checked by [how].',
  },
  patterns: [
    {
      find: "(?:here's|here is|this is|that's|below is) (?:exactly )?(?:how|what) (?:i|we) (?:\\w+ )?(?:measured|did|made|tested|count|counted|worked|fixed|built|compared|checked|calculate|calculated|set|got|ran|store|prepare|cook|clean|changed|use|do)\\b|how (?:i|we) (?:measured|tested|counted|worked (?:it|this) out|compared|calculated|chose|checked|made it|built it)",
    },
    {
      find: '(?:steps?|method|recipe|ingredients|formula|procedure|config|setup|settings|instructions|working|calculation|query|command|workflow)(?: \\w+)?: ?\\S|step (?:\\d|one|two)\\b',
    },
    // One numbered line is a list; three are steps.
    { find: '^\\d{1,2}[.)/](?= |$)', earns: 0.25 },
    {
      find: '{start}(?:(?:first|then|next|now|finally|so|and|also|instead|just|always|lastly|please|or|but|second|third),? ){0,2}(?:{doing})(?= [\\p{L}\\d\'"£$(#@]|[,.:;])',
      earns: 0.5,
      unless: {
        because: 'an order to buy, join or click, or a slogan',
        sentence: '{asking}',
      },
    },
    {
      find: '(?:,|;|:|\\.| -|\\band|\\bthen|\\bthen,|, and|, then|\\bor|\\bfirst|\\bonly|\\bbut|\\balways|\\bbut first) (?<flag>(?:then |and |or |just |also )?(?:{doing})) (?:it|them|the|a|an|your|in|on|with|for|to|off|out|from|that|these|this|any|all|any|at|under|down|up|over|each|every|both|into|dry|cold|warm|hot|\\d|{spelled})\\b',
      earns: 0.5,
      unless: {
        because: 'an order to buy, join or click, or a slogan',
        sentence: '{asking}',
      },
    },
    {
      find: '\\d[\\d./]* ?(?:g|kg|ml|l|tbsp|tsp|cups?|oz|lbs?|litres?|grams|teaspoons?|tablespoons?|drops|cloves|slices|parts?) (?:of )?[a-z]{3,}',
      earns: 0.34,
    },
    {
      find: '(?:half a|one|two|three|a|1/2|½|\\d) (?:cups?|tablespoons?|teaspoons?|spoons?|pinch|handful|splash|dash|knob|drops?) (?:of )?[a-z]{3,}|(?:for|about|another|after) (?:\\d+|{spelled}|a few|a couple of|half an?) (?:-\\d+ )?(?:seconds?|minutes?|mins?|hours?)\\b',
      earns: 0.25,
    },
    {
      find: "(?:i|we|i've|we've) (?:{often} ){0,2}(?:measured|weighed|counted|timed|logged|compared|phoned|surveyed|interviewed|recorded|tracked|calculated|plotted|sampled|benchmarked|profiled|bisected|averaged|swabbed|photographed|screenshotted)\\b",
    },
    {
      find: "(?:i|we|i've|we've) (?:{often} ){0,2}(?:tested|checked|asked|ran|opened|used|tried|swapped|put|moved|cut|set|added|replaced|turned|rang|wrote|soaked|boiled|diced|baked|planted|sanded|sorted|searched|read|pulled|switched|changed|kept)\\b",
      earns: 0.5,
    },
    {
      find: '(?:same|identical) (?:window|light|settings|oven|batch|soil|time of day|route|machine|recipe|conditions|hardware|water|day)\\b|sample (?:size|of)|n ?= ?\\d|triangle test|control group|side by side|before and after (?:will|numbers|readings|measurements)|blind (?:test|tasting)|(?:measured|counted|calculated|worked out|taken|timed|logged|tested) (?:with|from|by|using|over|at|on|every|twice|in) (?:a|the|my|our|\\d|each|all|two|three|every|counting|dividing|hand)',
    },
    {
      find: '(?:ask|three|two|four|five|six|{spelled}|\\d) (?:\\w+ )?(?:questions|things|checks|rules|steps|points|signs|mistakes|dull things|habits)(?: \\w+){0,6}:',
    },
    {
      find: "(?:which means|that's why|this means|the reason (?:is|was|it)|root cause|how it works|the trick is|the fix (?:is|was)|the cause (?:is|was))\\b",
      earns: 0.5,
    },
    {
      find: '\\b(?:explain|select|grep|curl|chmod|sudo|npm|pip|git|systemctl|docker|valgrind|awk|sed|cron|journalctl) [\\w(-]',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Rinse the rice twice. Soak it for half an hour, then steam it and leave the lid on.',
    'We weighed 40 loaves on the same scale, straight from the oven.',
    '1. Unplug it. 2. Lift the tray. 3. Wipe the sensor.',
    "Here's how we measured: one sensor a room, read every ten minutes.",
    'Recipe: 300 g flour, 6 g salt, 210 ml water.',
    'I timed each route three mornings running.',
  ],
  lookalikes: [
    'Our proven method gets results.',
    'Discover the secret system the experts use.',
    'Our process is simple: you relax, we deliver.',
    'Shop the look, grab yours and turn heads.',
    'Add some sparkle to your weekend.',
    'We have perfected the art of the long lunch.',
  ],
};
