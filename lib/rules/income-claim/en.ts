import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Income',
    line: 'Money promises are where trust breaks fastest. Give typical results, the costs and the losses, or leave the number out.',
    why: 'Misleading money-making claims are a named FTC priority with civil penalties [F5]; OJK bars promising success and drafts finfluencer rules [I8][I13].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'passive income' },
    { find: 'be your own boss' },
    { find: 'quit your 9-5' },
    { find: 'financial freedom' },
    { find: 'make money while you sleep' },
    { find: 'six figures' },
    { find: 'earn from your phone' },
    { find: 'double your money' },
    { find: 'secret to wealth' },
    { find: 'crypto signals VIP' },
    { find: 'retire early with this' },
    { find: 'unlimited earning potential' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'salary is $92k–$108k',
    'passive income is taxed at your marginal rate',
    'I earned $430 from this app last year after costs',
    'earn a degree',
    '"double your money" is how Ponzi ads talk',
    'median household income',
  ],
};
