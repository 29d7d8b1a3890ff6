import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Curiosity bait',
    line: 'Put the answer in the first line. People who trust you will read on; the rest have still learned something.',
    why: 'Facebook treats withholding headlines as spammy and demotes them [M1]. Evidence on credibility is mixed: exaggerated headlines were judged less credible [C11], other tests found no overall effect, and misleading headlines hurt comprehension [C11b].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: "you won't believe" },
    { find: 'this one trick' },
    { find: 'number 4 will shock you' },
    { find: 'what happened next' },
    { find: "the secret they don't want you to know" },
    { find: 'wait for it' },
    { find: 'mind-blowing' },
    { find: 'the truth about' },
    { find: 'nobody talks about this' },
    { find: 'I was today years old' },
    { find: 'stop scrolling' },
    { find: 'this changes everything' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'the secret key is stored in Vault',
    'a trick question',
    'shock absorber',
    'nobody talks about it at our clinic, so I asked (and gives the answer)',
    'truth table',
    'wait for the build',
  ],
};
