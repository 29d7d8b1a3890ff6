import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Business buzzwords',
    line: "A reader can't picture this yet. Say what changes on a normal Tuesday.",
    why: 'Abstract wording gets less attention and worse source ratings than concrete wording [T2]; followers named slang and jargon as the second most annoying brand habit (38%) [H1].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'game-changer' },
    { find: 'synergy' },
    { find: 'next-level' },
    { find: 'end-to-end' },
    { find: 'AI-powered' },
    { find: 'unlock' },
    { find: 'supercharge' },
    { find: 'seamless' },
    { find: 'disruptive' },
    { find: 'holistic' },
    { find: '360 solutions' },
    { find: 'move the needle' },
    { find: 'paradigm shift' },
    { find: 'best-of-breed' },
    { find: 'leverage' },
    { find: 'scale your success' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'end-to-end encryption',
    'ecosystem of the reef',
    'unlock your phone',
    'seamless tights',
    'leverage ratio',
    'holistic nursing (course name)',
  ],
};
