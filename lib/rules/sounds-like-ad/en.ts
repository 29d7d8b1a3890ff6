import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Sounds like an ad',
    line: 'No single phrase pushes here, but the words together sound like an ad. How would you put it to a friend who asked?',
    why: 'Readers who notice that they are being persuaded think less of the message. This is heard from the choice of words alone, by comparing it with drafts that readers took for ads and for advice. It can be wrong.',
    source: {
      label: 'Eisend & Tarrahi, persuasion knowledge meta-analysis',
      url: 'https://www.scribd.com/document/524278285/Persuasion-Knowledge-in-the-Marketplace-a-Meta-Analysis',
    },
  },
  patterns: [],
  rewrites: ['calm', 'questions', 'invite', { move: 'delete', replace: 'sentence', text: '' }],
};

export const cases: Cases = {
  flagged: [
    'Linen that forgives. Linen that flirts. Linen that makes your best friend ask where you found it. Size 6 to 30, and yours is here ✨',
    "There's one street the ghost buses won't stop at. Come on the Friday walk and I'll show you where the plaster comes off 👻",
    'What if your lunch break felt like a holiday? Twenty minutes, one mat, a view of the sea, and you 🌊',
    'Your sofa has been whispering. It wants a throw, a candle and you, home by six 🔥',
    "This is cute, but you need to see what my sister does with resin 👀 She opens her books twice a year and they fill in ten minutes, so don't come crying to me after",
  ],
  lookalikes: [
    'I wore the linen shirt to the pub and somebody asked where I had it from. A charity shop, four quid, years ago.',
    'The waiter winced when my uncle sent the red wine back, and I could not really blame him, because it was fine.',
    'The bus does not stop at the old street any more, because of the roadworks, so we walked from the library.',
    'My back hurt for weeks until the physio told me it was the chair, not the mattress. She was probably right.',
    'Does anybody know how long a mug keeps tea warm? Mine was cold after twenty minutes in the office kitchen.',
  ],
};
