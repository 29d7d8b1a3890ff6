import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Hashtag stuffing',
    line: "Two tags people actually follow beat ten they don't. Keep the ones a stranger would search.",
    why: 'X policy (as described in the store) counts excessive unrelated hashtags as spam [X1b]; LinkedIn lists irrelevant hashtags as engagement bait [L1].',
    source: { label: '', url: '' },
  },
  patterns: [],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    '#ad (disclosure)',
    '#gifted',
    'one event tag #PyConID2025',
    '#hurricane with safety info',
    'a single topic tag',
    '#wikidata in a talk page',
  ],
};
