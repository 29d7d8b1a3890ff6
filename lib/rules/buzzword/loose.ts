import type { Pattern } from '../../engine/rule';

/** Big words in a row, which their surroundings give away. */
export const loose: readonly Pattern[] = [
  { find: '(?:[a-z]{3,}-[a-z]{3,}(?:,? and|,|/)? ){2,}{w}', loose: true },
  {
    find: '[a-z]+-(?:led|driven|native|ready|centric|first|obsessed|powered|focused|stack|class|spectrum|forward|aligned|infused|proven|to-{w})(?: {w})? {w}',
    loose: true,
  },
  {
    find: '(?:holistic|proprietary|transformational|transformative|elevated|curated|seamless|scalable|frictionless|bespoke|immersive|sovereign|human-cent(?:red|er)|synergistic|actionable|intentional|full-stack|end-to-end|authentic|trusted)(?! (?:it|by|in|to|me|us|friends?|therap\\w+)\\b)(?:,? {w}){1,3}',
    loose: true,
  },
  {
    find: '(?:unlock|redefine|elevate|empower|reimagine|leverage|amplify|harness|orchestrate|curate|ignite|architect|future-proof|embark on|skill up|level up)(?:e?s|e?d|ing)? (?:the |your |their |our |its |to )?(?!(?:with|at|it|them|by|well|us|baby|an? (?:door|phone|gate)|wi-fi)\\b)(?:{w} ){0,2}{w}',
    loose: true,
  },
  {
    find: '(?:an?|the|our|your) (?:{w} ){1,2}(?:operating system|layer|ecosystem|fabric|interface|methodology|mantra|growth partner|curriculum|paradigm|philosophy)|(?:innovation|excellence|synergy|agility|resilience|wellness|impact)(?:,| and) (?:{w} )?{w}',
    loose: true,
  },
];
