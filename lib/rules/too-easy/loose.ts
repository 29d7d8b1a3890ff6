import type { Pattern } from '../../engine/rule';

/** Ease as anybody may mention it: few minutes, nothing needed, done by something else. */
export const loose: readonly Pattern[] = [
  {
    find: "{some} (?:{w} )?(?:minutes?|mins?|seconds?|secs|hours?|evenings?)(?: (?:a|each|per) (?:day|night|morning)| in front| on (?:my|your)| between| in the (?:morning|evening)| (?:and|then),? (?:you|it|he|she|they)'(?:ll|re|s))(?: {w}){0,4}|(?:in|on|with) (?:{some}|a|one) (?:{w} )?(?:clicks?|taps?|moves|drags?|swipes?)",
    loose: true,
    unless: { because: 'a timer or a wait', before: '(?:for|after|if|wait|timer|about|spend)' },
  },
  {
    find: "all (?:you|we) need is (?:a|an|your|the|one|{some})(?: {w}){1,3}|even if you(?:'ve| have)? (?:never|no|hands|hate|failed|can't|think|didn't)(?: {w}){1,4}|even if you(?:'re| are) (?:not|a|new|over|broke|busy|terrible)(?: {w}){0,4}|even (?:from|with) (?:your|no|zero|bad)(?: {w}){1,3}",
    loose: true,
  },
  {
    find: '(?:while|whilst) (?:the|your|my) (?:{w} ){0,2}(?:earn|work|run|sell|pay|cook|sleep|do|grow|nap)(?:e?s)?(?: {w}){0,3}|(?<!to )(?:does|do) (?:all )?(?:the|your) (?:{w} ){1,3}(?:for you|you|itself|i)(?: {w}){0,3}|\\w+(?: \\w+){0,2} ?[:-] ?(?:handled|sorted|done|solved|covered){end}',
    loose: true,
  },
  {
    find: '(?:from|in front of) (?:your|the|my) (?:{w} )?(?:couch|sofa|bed|bedroom|kitchen table|telly|tv|hometown|armchair|beach|golf \\w+|\\w+ line|pub|bath)(?: {w}){0,3}|(?:on|from) (?:my|your|their) phones?(?: {w}){0,2}|between (?:the )?(?:naps|school runs?|shifts|meetings|classes|feeds)',
    loose: true,
  },
  {
    find: "without (?:a single|any|ever|so much as) (?:{w})(?: {w}){0,3}|without {w},? (?:and )?without(?: {w}){1,3}|no (?:stress|questions|exams?|waiting),? no(?: {w}){0,2}|you (?:don't|won't) even need(?: {w}){1,4}|you(?:'re| are) not (?:stress|worry|lift|wast|chas|guess)ing(?: {w}){0,3}|(?:it's|feels) (?:like|almost|basically|literally) (?:cheating|free money|stealing)",
    loose: true,
  },
  {
    find: '{start}just {w} (?:it|them|this|your) {w}(?: {w}){0,2} and {w}(?: {w}){0,3}|any(?:one|body)(?: (?:with|at|who))?(?: {w}){0,4}? can (?!come|make|see|tell|explain|be|say)(?: ?{w}){1,3}|(?:become|sound like|look like) an? (?:{w} )?(?:expert|pro|genius|local|native|boss|master|chef)(?: {w}){0,3}|(?<!i )(?:makes?|making) (?:it|life|everything|things|your \\w+)(?: so| really)? (?:easy|easier|simple|simpler|effortless|fun){end}',
    loose: true,
  },
  {
    find: '{start}you (?:just |only )?{w}(?: {w}){0,3}(?:,| and) (?:we|it|they|the rest)(?: {w}){1,3}|{order}(?:tell|hand|send|give|leave|drop|throw|point|plug|press|lie|put|pour) (?:{w} ){1,3}{w},? (?:and )?(?:we|go|let|think|forget|relax|it)(?: {w}){0,3}',
    loose: true,
  },
  {
    find: "(?:while|before|by the time) (?:the|your|i|i'd|you've)(?: {w}){0,3} (?:boil\\w*|brew\\w*|kettle|bak\\w+|load\\w*|cool\\w*|adverts?|coffee)",
    loose: true,
  },
];
