import type { Cases, SignalLanguage } from '../../engine/rule';

export const en: SignalLanguage = {
  text: {
    name: 'First-hand experience',
    advice: 'Were you there? One sentence of what you saw or did makes this yours.',
    starter: '',
  },
  patterns: [
    { find: 'I used it for 6 months' },
    { find: 'in my kitchen' },
    { find: 'when I tried' },
    { find: 'what surprised me' },
    { find: 'we measured' },
    { find: 'I made this mistake' },
    { find: 'bought it myself' },
    { find: 'after 610 km' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
