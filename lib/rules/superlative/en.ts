import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Superlative',
    line: 'Best according to whom? Add the measure and the source, or swap it for the one detail that made you think so.',
    why: 'Etika Pariwara Indonesia bars superlatives ("paling", "nomor satu", "top", words with ter-) unless the edge is specified and provable in writing [I1]; OJK repeats this for finance [I8]; a 2025 study judged unproven superlatives in five YouTube ads violations that harm brand trust [I12]. UK: superlatives are usually read as comparisons needing proof [A1]. Wikipedia asks for facts and attribution instead of peacock terms [W1].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'the best' },
    { find: 'best in town' },
    { find: 'number one' },
    { find: "world's first" },
    { find: 'the only' },
    { find: 'the most advanced' },
    { find: 'leader in its field' },
    { find: 'undisputed' },
    { find: 'best-in-class' },
    { find: 'hands down the best' },
    { find: 'second to none' },
    { find: 'cheapest in the world' },
    { find: 'greatest of all time' },
    { find: 'nothing compares' },
    { find: 'top-rated' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'best regards',
    'best practices',
    'do your best',
    'leading cause of death',
    'best before 12/25',
    "it's best to see a doctor",
    'the second-best option for me',
    '#1 on the list below',
    'best seller with a cited sales count',
  ],
};
