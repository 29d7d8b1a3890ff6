import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Caps, !!! and emoji walls',
    line: 'Lower the volume and the point gets louder. One exclamation mark is plenty.',
    why: 'Capitals read as loud and urgent (a 2024 student poster cites work on perceived yelling) [C12]; repeated punctuation cut perceived competence and willingness to help in three studies [C10].',
    source: { label: '', url: '' },
  },
  patterns: [{ find: 'FREE FREE FREE' }, { find: 'ALL CAPS SENTENCE' }, { find: 'NOT A DRILL' }],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'NASA, HTTP, WHO (acronyms)',
    'URGENT: recall notice',
    'SELECT * FROM',
    'one happy 🎉',
    'a single "Thank you!"',
    'shouting quoted from a sign',
  ],
};
