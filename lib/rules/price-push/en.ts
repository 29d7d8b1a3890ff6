import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Discount hype',
    line: "The discount is doing all the talking. State the price plainly once, then tell them what they get and for whom it isn't worth it.",
    why: 'Price and deal talk on its own was associated with lower engagement across 106,316 Facebook brand messages (though deals did drive clicks) [H5]. Fake discounts are unlawful: UU 8/1999 art. 9 and 10 (false price cuts) and art. 11 (raising prices before a sale) [I5][I7]; US guides on fictitious former prices [F3].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'huge savings' },
    { find: 'unbeatable price' },
    { find: 'lowest price ever' },
    { find: 'slashed prices' },
    { find: 'buy 1 get 1' },
    { find: 'price drop' },
    { find: 'insane deal' },
    { find: 'steal of a deal' },
    { find: 'cheapest in town' },
    { find: 'save big' },
    { find: 'lifetime deal' },
    { find: 'mega sale' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'the sale price median was $407k',
    'price: $24',
    'a great deal of research',
    'point of sale',
    'student discount: show your card',
    'prices rose 3%',
  ],
};
