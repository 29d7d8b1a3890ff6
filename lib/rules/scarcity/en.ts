import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Scarcity push',
    line: '"Almost gone" sounds like pressure. Say how many there are and why, and when more will come.',
    why: 'Shoppers shown limited-time or limited-quantity cues linked them with a less benevolent seller [S2]; whether they recognise the tactic is itself a research topic (a 2013 paper, title only seen in [P6]). An Indonesian ethics reviewer advises against vague "while stocks last" and for stating the actual limit [I3]; misleading limited-stock claims draw UK CMA attention [A6].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'limited stock' },
    { find: 'almost sold out' },
    { find: 'selling fast' },
    { find: 'going fast' },
    { find: 'only a few left' },
    { find: 'only 3 spots left' },
    { find: 'spots fill up' },
    { find: 'while supplies last' },
    { find: "before they're gone" },
    { find: 'exclusive drop' },
    { find: 'limited edition only' },
    { find: 'first 10 people' },
    { find: 'doors closing' },
    { find: "once it's gone it's gone" },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'limited evidence',
    'limited liability company',
    'seating is limited to 18 (fact with number)',
    'only a few studies',
    'supply is limited by rainfall',
    'only 3 spots left in a quoted scam',
  ],
};
